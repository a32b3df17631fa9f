import type { Indicator } from '$lib/domain/indicator.ts';
import type { Observation } from '$lib/domain/observation.ts';
import { comparePeriods, type Period } from '$lib/domain/period.ts';
import type { Reading as CellReading } from '$lib/domain/value.ts';
import { OBSERVATION_SHAPE, type ObservationCells } from './observation-cells.ts';
import { readPeriod } from './period-text.ts';
import type { Message } from './problem.ts';
import { placeIn, tableOf, type Reading } from './reading.ts';
import { reportRepeats, type Keyed } from './repeats.ts';
import type { Row } from './table.ts';
import { valueMessages } from './value-check.ts';

/** The file that holds the readings of an indicator. */
export function observationFile(indicator: string): string {
	return `observations/${indicator}.csv`;
}

/** 実績値 of one indicator from its file, in the order of the file. */
export function readObservations(id: string, reading: Reading): Observation[] {
	const file = observationFile(id);
	const indicator = reading.indicators.find(id);
	const table = tableOf(reading, file, OBSERVATION_SHAPE);
	if (table && table.rows.length > 0) {
		reading.recorded.set(id, new Set(table.rows.map(({ raw }) => raw.get('area') ?? '')));
	}
	const read = (table?.rows ?? []).map((row) => readRow(row, { file, indicator, reading }));
	reportRepeats(
		read.flatMap(({ keyed }) => keyed ?? []),
		reading.problems
	);
	return read.flatMap(({ observation }) => observation ?? []);
}

interface Context {
	readonly file: string;
	readonly indicator: Indicator | null;
	readonly reading: Reading;
}

function readRow(
	row: Row<ObservationCells>,
	context: Context
): { observation: Observation | null; keyed: Keyed | null } {
	const { file, indicator, reading } = context;
	const raw = (column: string) => row.raw.get(column) ?? '';
	reading.areas.resolve(raw('area'), placeIn(file, row, 'area'), reading.problems);
	reading.sources.resolve(raw('source'), placeIn(file, row, 'source'), reading.problems);
	const note = reading.notes.resolve(raw('note'), placeIn(file, row, 'note'), reading.problems);
	const period = periodIn(row, 'period', context);
	const reference = periodIn(row, 'reference', context);
	const { cells } = row;
	if (indicator === null || period === null || cells === null) {
		return { observation: null, keyed: null };
	}
	for (const { field, message } of rowMessages(cells, row, { indicator, period, reference })) {
		reading.problems.add(placeIn(file, row, field), message);
	}
	return {
		keyed: {
			place: placeIn(file, row, 'period'),
			key: `${cells.area}・${period}`,
			says: saysOf(cells, raw('value'))
		},
		observation: {
			indicator: indicator.id,
			area: cells.area,
			period,
			reading: cellReading(cells),
			status: cells.status ?? 'final',
			source: cells.source,
			note,
			reference,
			sample: cells.sample,
			margin: cells.margin
		}
	};
}

function cellReading({ value, qualifier, missing }: ObservationCells): CellReading {
	return value === null
		? { kind: 'missing', reason: missing ?? 'unknown' }
		: { kind: 'amount', value, qualifier: qualifier ?? '=' };
}

/** The value as the keeper wrote it, for telling two of them apart. */
function saysOf({ value, qualifier, missing }: ObservationCells, written: string): string {
	if (value === null) {
		return `missing: ${missing ?? ''}`;
	}
	return qualifier === null ? written : `${written} (${qualifier})`;
}

function periodIn(
	row: Row<ObservationCells>,
	column: 'period' | 'reference',
	{ file, indicator, reading }: Context
): Period | null {
	const text = row.raw.get(column) ?? '';
	if (indicator === null || text === '') {
		return null;
	}
	const read = readPeriod(text, indicator.periodType);
	if ('message' in read) {
		reading.problems.add(placeIn(file, row, column), read.message);
		return null;
	}
	return read.period;
}

interface Periods {
	readonly indicator: Indicator;
	readonly period: Period;
	readonly reference: Period | null;
}

/** What the cells of one row have against each other and against their indicator. */
function rowMessages(
	cells: ObservationCells,
	{ raw }: Row<ObservationCells>,
	{ indicator, period, reference }: Periods
): { field: string; message: Message }[] {
	const isRatio = indicator.kind === 'ratio';
	const found: { field: string; message: Message | false }[] = [
		{ field: 'missing', message: cells.value === null && cells.missing === null && NO_REASON },
		{ field: 'missing', message: cells.value !== null && cells.missing !== null && BOTH },
		{
			field: 'qualifier',
			message: cells.value === null && cells.qualifier !== null && NOTHING_TO_QUALIFY
		},
		{
			field: 'reference',
			message: isRatio && cells.value !== null && cells.reference === null && NO_REFERENCE
		},
		{ field: 'reference', message: !isRatio && cells.reference !== null && NOT_A_RATIO },
		{
			field: 'reference',
			message: reference !== null && comparePeriods(reference, period) >= 0 && NOT_BEFORE
		}
	];
	const value = cells.value === null ? [] : valueMessages(raw.get('value') ?? '', cells.value, indicator);
	return [
		...value.map((message) => ({ field: 'value', message })),
		...found.flatMap(({ field, message }) => (message === false ? [] : [{ field, message }]))
	];
}

const NO_REASON: Message = {
	ja: '値が空なのに理由がありません。missing 列に notCollected（未収録）、notYet（集計中）、notApplicable、unknown、suppressed のどれかを書いてください。値が 0 なら 0 と書いてください。',
	en: 'the value is blank and no reason is given; write notCollected, notYet, notApplicable, unknown or suppressed in missing, or 0 if the value is zero.'
};

const BOTH: Message = {
	ja: '値と missing の両方が書かれています。どちらかを空にしてください。',
	en: 'both a value and a reason for its absence are given; blank one of them.'
};

const NOTHING_TO_QUALIFY: Message = {
	ja: '値が空の行に qualifier は書けません。空にしてください。',
	en: 'a blank value can have no qualifier; leave it blank.'
};

const NO_REFERENCE: Message = {
	ja: '倍率（kind が ratio）なのに、何に対する倍率か分かりません。reference 列に、1 とする時期を書いてください。',
	en: 'this is a ratio to nothing; write the period that counts as 1 in reference.'
};

const NOT_A_RATIO: Message = {
	ja: 'reference は倍率（kind が ratio）の指標だけに書けます。空にしてください。',
	en: 'only a ratio has a reference; leave it blank.'
};

const NOT_BEFORE: Message = {
	ja: '比べる相手の時期が period より前ではありません。前の時期を書いてください。',
	en: 'the reference is not earlier than the period; write an earlier one.'
};
