import type { Area } from '$lib/domain/area.ts';
import { grouped } from '$lib/domain/grouped.ts';
import type { Indicator } from '$lib/domain/indicator.ts';
import { type Locale, textIn } from '$lib/domain/locale.ts';
import type { Observation } from '$lib/domain/observation.ts';
import { comparePeriods, type Period } from '$lib/domain/period.ts';
import { amountOf, type Reading } from '$lib/domain/value.ts';
import { m } from '$lib/paraglide/messages.js';
import { amountParts } from '$lib/wording/number.ts';
import { periodWithWestern } from '$lib/wording/period.ts';
import { type Phrase, words } from '$lib/wording/phrase.ts';
import { readingPhrase } from '$lib/wording/reading.ts';
import type { ShownTable } from './answer.ts';
import { type Ground, knownIndicator } from './ground.ts';
import { kept } from './kept.ts';
import { readingCell, unrecordedCell } from './table-cell.ts';
import { numberedNotes, numberedSources } from './table-numbers.ts';
import { type Order, type Sortable, sortedRows } from './table-sort.ts';

type Row = ShownTable['rows'][number];

/** Numbers of the sources and notes listed with the definition. */
export interface RowMarks {
	readonly sources: readonly number[];
	readonly notes: readonly number[];
}

/** The areas of which anything is recorded, the site's own first; each has a column. */
export function tableAreas({ facts, observationsOf }: Ground, id: string): Area[] {
	const recorded = new Set(observationsOf(id).map(({ area }) => area));
	const { areas, defaultArea } = facts;
	return areas
		.filter(({ code }) => recorded.has(code))
		.sort((a, b) => Number(b.code === defaultArea) - Number(a.code === defaultArea));
}

/** Every value of an indicator: a row a period, the newest first unless sorted otherwise, a column an area. */
export function valueTable(
	ground: Ground,
	id: string,
	by: { readonly sort: string; readonly order: Order },
	locale: Locale
): ShownTable {
	const { name, unit } = knownIndicator(ground, id);
	return {
		caption: m.table_caption(
			{ name: textIn(name, locale), unit: textIn(unit.name, locale) },
			{ locale }
		),
		columns: [
			{ id: 'period', label: m.column_period({}, { locale }), isFigure: false },
			...tableAreas(ground, id).map((area) => ({
				id: area.code,
				label: textIn(area.name, locale),
				isFigure: true
			}))
		],
		rows: sortedRows(valueRows(ground, locale)(id), by)
	};
}

const valueRows = kept((ground: Ground, locale) => {
	const made = new Map<string, readonly Sortable<Row>[]>();
	return (id: string) => {
		const rows = made.get(id) ?? rowsOf(ground, id, locale);
		made.set(id, rows);
		return rows;
	};
});

function rowsOf(ground: Ground, id: string, locale: Locale): Sortable<Row>[] {
	const indicator = knownIndicator(ground, id);
	const areas = tableAreas(ground, id);
	const given = {
		basis: indicator.basis,
		say: (reading: Reading) => bareReading(reading, indicator, locale)
	};
	return [...byPeriod(ground, id)].map(([period, row]) => {
		const own = areas.map(({ code }) => row.find(({ area }) => area === code));
		const keys = own.map((one, index) => [areas[index]?.code ?? '', keyOf(one)] as const);
		return {
			row: {
				id: period,
				cells: [
					{ text: periodWithWestern(period, indicator.periodType, locale).text, value: period },
					...own.map((one) =>
						one === undefined ? unrecordedCell(locale) : readingCell(one, given, locale)
					)
				]
			},
			keys: { ...Object.fromEntries(keys), period }
		};
	});
}

/** What stands behind the values of each period. */
export function rowMarks(ground: Ground, id: string, locale: Locale): Record<string, RowMarks> {
	const sources = numberedSources(ground, id);
	const notes = numberedNotes(ground, id, locale);
	const marks = [...byPeriod(ground, id)].map(([period, row]): [string, RowMarks] => [
		period,
		{
			sources: unique(row.flatMap(({ source }) => sources.get(source) ?? [])),
			notes: unique(row.flatMap(({ note }) => notes.get(note?.ja ?? '')?.number ?? []))
		}
	]);
	return Object.fromEntries(marks);
}

/** The observations by period, the newest first. */
function byPeriod({ observationsOf }: Ground, id: string): Map<Period, readonly Observation[]> {
	const found = grouped(observationsOf(id), ({ period }) => period);
	return new Map([...found].sort(([a], [b]) => comparePeriods(b, a)));
}

/** The reading without its unit where the caption names it; with it where 万 or a percent sign is part of it. */
function bareReading(reading: Reading, indicator: Indicator, locale: Locale): Phrase {
	const amount = amountOf(reading);
	if (amount === null) {
		return readingPhrase(reading, indicator, locale);
	}
	const { number, prefix, suffix, unit } = amountParts(amount, indicator, locale);
	const isNamed = unit.trim() === textIn(indicator.unit.name, locale) && unit !== '%';
	return words(isNamed ? prefix + number + suffix : prefix + number + unit + suffix, locale);
}

function keyOf(observation: Observation | undefined): number | null {
	return observation === undefined ? null : (amountOf(observation.reading)?.value ?? null);
}

function unique(numbers: readonly number[]): number[] {
	return [...new Set(numbers)].sort((a, b) => a - b);
}
