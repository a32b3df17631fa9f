import { chaseOf, type ChaseLine, updateCounts } from '$lib/domain/chase.ts';
import type { Locale } from '$lib/domain/locale.ts';
import { m } from '$lib/paraglide/messages.js';
import { dataset } from '$lib/server/dataset.ts';
import { wantedFigures } from '$lib/server/updates.ts';
import { periodPhrase } from '$lib/wording/period.ts';
import { chaseTable, endedTable } from './since/chase.ts';
import { organizationsTable } from './since/organizations.ts';
import type { ReviewTable } from './since/table.ts';

/** 更新の状況: who has filled what, and what is late by its own cycle. */
export interface ReviewUpdates {
	readonly heading: string;
	readonly sentence: string;
	readonly rule: string;
	readonly organizations: ReviewTable;
	readonly chase: ReviewTable;
	/** What is not chased, and why; opened by the reader. */
	readonly ended: readonly ReviewTable[];
	readonly csvLabel: string;
}

/** Where the figures of the dataset stand on the day of its last change. */
export function reviewUpdates(locale: Locale): ReviewUpdates {
	const figures = wantedFigures();
	const { due, upToDate, stale, missing } = updateCounts(figures);
	const { chased, silent, irregular } = chaseOf(figures);
	const filled = due + upToDate;
	const summary = silent.length === 0 ? m.since_updates_summary : m.since_updates_summary_silent;
	return {
		heading: m.since_updates_heading({}, { locale }),
		sentence: summary(
			{
				day: periodPhrase(dataset().updated, 'date', locale).text,
				wanted: filled + stale + missing,
				filled,
				stale,
				silent: figuresIn(silent),
				missing
			},
			{ locale }
		),
		rule: m.since_updates_rule({}, { locale }),
		organizations: organizationsTable(locale),
		chase: chaseTable(chased, locale),
		ended: [
			endedTable(
				silent,
				{
					heading: m.since_silent_heading({ count: figuresIn(silent) }, { locale }),
					note: m.since_silent_note({}, { locale })
				},
				locale
			),
			endedTable(
				irregular,
				{
					heading: m.since_irregular_heading({ count: figuresIn(irregular) }, { locale }),
					note: m.since_irregular_note({}, { locale })
				},
				locale
			)
		].filter(({ rows }) => rows.length > 0),
		csvLabel: m.since_csv({}, { locale })
	};
}

function figuresIn(lines: readonly ChaseLine[]): number {
	return lines.reduce((sum, { figures }) => sum + figures, 0);
}
