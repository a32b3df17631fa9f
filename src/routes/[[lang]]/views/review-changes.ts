import type { Locale } from '$lib/domain/locale.ts';
import { parsePeriod } from '$lib/domain/period.ts';
import { hasChanges, type ReleaseChanges, releaseChanges } from '$lib/domain/release-changes.ts';
import { type VerdictMove, verdictMoves } from '$lib/domain/verdict-moves.ts';
import { m } from '$lib/paraglide/messages.js';
import { dataset } from '$lib/server/dataset.ts';
import { lastRelease, type LastRelease } from '$lib/server/last-release.ts';
import { isStored } from '$lib/server/releases.ts';
import { datasetVersion } from '$lib/server/version.ts';
import { listed, type Phrase, words } from '$lib/wording/phrase.ts';
import { periodPhrase } from '$lib/wording/period.ts';
import { knownIndicator } from './known.ts';
import { movesTable, planTable } from './since/moves.ts';
import type { ReviewTable } from './since/table.ts';
import { addedTable, restatedTable, revisedTable, withdrawnTable } from './since/values.ts';

/** What changed since the last stored version. */
export interface ReviewChanges {
	readonly heading: string;
	readonly sentence: string;
	/** Empty where nothing changed, or nothing is known of it. */
	readonly tables: readonly ReviewTable[];
}

/** What became of values, plans and verdicts since the newest stored version, or why that is not known. */
export function reviewChanges(locale: Locale): ReviewChanges {
	const heading = m.since_heading({}, { locale });
	const release = lastRelease();
	if (release === null) {
		return { heading, sentence: unknownSentence(locale), tables: [] };
	}
	const changes = releaseChanges(release, dataset());
	const moves = verdictMoves(release, dataset(), dataset().scheme);
	const since = dayOf(release.updated, locale);
	if (!hasChanges(changes) && moves.length === 0) {
		return { heading, sentence: m.since_same({ since }, { locale }), tables: [] };
	}
	const parts = listed(partsOf(changes, moves, locale), locale).text;
	return {
		heading,
		sentence: m.since_summary({ since, parts }, { locale }),
		tables: tablesOf(release, changes, moves, locale)
	};
}

function unknownSentence(locale: Locale): string {
	return isStored(datasetVersion())
		? m.since_only_current({ since: dayOf(dataset().updated, locale) }, { locale })
		: m.since_none_stored({}, { locale });
}

function partsOf(
	{ added, revised, restated, withdrawn, plan }: ReleaseChanges,
	moves: readonly VerdictMove[],
	locale: Locale
): Phrase[] {
	const parts = [
		{ say: m.since_part_added, count: added.length },
		{ say: m.since_part_revised, count: revised.length },
		{ say: m.since_part_restated, count: restated.length },
		{ say: m.since_part_withdrawn, count: withdrawn.length },
		{ say: m.since_part_plan, count: plan.length },
		{ say: m.since_part_moves, count: moves.length }
	];
	return parts
		.filter(({ count }) => count > 0)
		.map(({ say, count }) => words(say({ count }, { locale }), locale));
}

function tablesOf(
	release: LastRelease,
	{ added, revised, restated, withdrawn, plan }: ReleaseChanges,
	moves: readonly VerdictMove[],
	locale: Locale
): ReviewTable[] {
	const described = new Map(
		[...release.indicators, ...dataset().indicators].map((one) => [one.id, one])
	);
	const describe = (id: string) => described.get(id) ?? knownIndicator(id);
	return [
		movesTable(moves, dataset().scheme, locale),
		revisedTable(revised, describe, locale),
		addedTable(added, describe, locale),
		restatedTable(restated, describe, locale),
		withdrawnTable(withdrawn, describe, locale),
		planTable(plan, describe, locale)
	].filter(({ rows }) => rows.length > 0);
}

function dayOf(iso: string, locale: Locale): string {
	const day = parsePeriod(iso, 'date');
	return day === null ? iso : periodPhrase(day, 'date', locale).text;
}
