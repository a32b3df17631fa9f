import type { ChaseLine } from '$lib/domain/chase.ts';
import { type Locale, textIn } from '$lib/domain/locale.ts';
import { m } from '$lib/paraglide/messages.js';
import { latePhrase } from '$lib/wording/late.ts';
import { periodPhrase } from '$lib/wording/period.ts';
import { missingWord } from '$lib/wording/reading.ts';
import { listed, words } from '$lib/wording/phrase.ts';
import { knownOrganization } from '../known.ts';
import { areaName, indicatorLink, sourceCell } from './named.ts';
import { limitedRows, type ReviewCell, type ReviewTable, textCell } from './table.ts';

/** Areas that are named; of more it says how many. */
const MOST_AREAS = 3;

/** What is late or without any value: since when, expected by when, and whom to ask. */
export function chaseTable(lines: readonly ChaseLine[], locale: Locale): ReviewTable {
	const rows = lines.map((line) => ({
		key: keyOf(line),
		cells: [
			figuresCell(line, locale),
			textCell(lastText(line, locale)),
			textCell(expectedText(line, locale)),
			textCell(lateText(line, locale)),
			textCell(askedText(line, locale)),
			sourceCell(line.source, null, locale)
		]
	}));
	return {
		heading: m.since_chase_heading({}, { locale }),
		note:
			lines.length === 0 ? m.since_chase_none({}, { locale }) : m.since_chase_note({}, { locale }),
		columns: [
			{ label: m.since_column_figures({}, { locale }), kind: 'text' },
			{ label: m.since_column_last({}, { locale }), kind: 'short' },
			{ label: m.since_column_expected({}, { locale }), kind: 'text' },
			{ label: m.since_column_late({}, { locale }), kind: 'short' },
			{ label: m.since_column_asked({}, { locale }), kind: 'text' },
			{ label: m.column_source({}, { locale }), kind: 'text' }
		],
		...limitedRows(rows, locale)
	};
}

/** What is not chased: which period it ends in and where it came from. */
export function endedTable(
	lines: readonly ChaseLine[],
	{ heading, note }: { readonly heading: string; readonly note: string },
	locale: Locale
): ReviewTable {
	const rows = lines.map((line) => ({
		key: keyOf(line),
		cells: [
			figuresCell(line, locale),
			textCell(lastText(line, locale)),
			sourceCell(line.source, null, locale)
		]
	}));
	return {
		heading,
		note,
		columns: [
			{ label: m.since_column_figures({}, { locale }), kind: 'text' },
			{ label: m.since_column_last({}, { locale }), kind: 'short' },
			{ label: m.column_source({}, { locale }), kind: 'text' }
		],
		...limitedRows(rows, locale)
	};
}

function figuresCell(line: ChaseLine, locale: Locale): ReviewCell {
	const [first, ...others] = line.indicators;
	const areas = areasText(line.areas, locale);
	return {
		kind: 'named',
		first: indicatorLink(first, locale),
		note:
			line.figures === 1
				? areas
				: m.since_figures_count({ areas, count: line.figures }, { locale }),
		others:
			others.length === 0
				? null
				: {
						label: m.since_indicators_more({ count: others.length }, { locale }),
						items: others.map((one) => indicatorLink(one, locale))
					}
	};
}

function areasText(areas: readonly string[], locale: Locale): string {
	const named = areas
		.slice(0, areas.length > MOST_AREAS ? MOST_AREAS - 1 : MOST_AREAS)
		.map((area) => words(areaName(area, locale), locale));
	const text = listed(named, locale).text;
	const count = areas.length - named.length;
	return count === 0 ? text : m.since_areas_more({ areas: text, count }, { locale });
}

function lastText({ indicators, status }: ChaseLine, locale: Locale): string {
	const { last, reason } = status;
	if (last !== null) {
		return periodPhrase(last, indicators[0].periodType, locale).text;
	}
	return reason === null
		? m.since_no_value({}, { locale })
		: m.since_no_value_reason({ reason: missingWord(reason, locale).text }, { locale });
}

function expectedText({ indicators, status }: ChaseLine, locale: Locale): string {
	const { next, expectedBy } = status;
	if (next === null || expectedBy === null) {
		return m.since_no_due({}, { locale });
	}
	return m.since_expected(
		{
			next: periodPhrase(next, indicators[0].periodType, locale).text,
			day: periodPhrase(expectedBy, 'date', locale).text
		},
		{ locale }
	);
}

function lateText({ status }: ChaseLine, locale: Locale): string {
	return status.late === null
		? m.since_no_value_at_all({}, { locale })
		: latePhrase(status.late, locale).text;
}

function askedText({ asked }: ChaseLine, locale: Locale): string {
	const names = asked.map((id) => words(textIn(knownOrganization(id).name, locale), locale));
	return names.length === 0 ? m.since_asked_nobody({}, { locale }) : listed(names, locale).text;
}

function keyOf({ indicators, areas, status }: ChaseLine): string {
	return [indicators[0].id, areas[0], status.last].join(' ');
}
