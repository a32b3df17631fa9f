import type { Indicator } from '$lib/domain/indicator.ts';
import type { Observation } from '$lib/domain/observation.ts';
import type { Period } from '$lib/domain/period.ts';
import type { Reading as CellReading } from '$lib/domain/value.ts';
import { notBegunMessage } from './not-begun.ts';
import { OBSERVATION_SHAPE, type ObservationCells } from './observation-cells.ts';
import { rowMessages } from './observation-rules.ts';
import { readPeriod } from './period-text.ts';
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
	if (indicator !== null && period !== null) {
		const { updated } = reading;
		const message = notBegunMessage({ text: raw('period'), period, indicator, updated });
		if (message !== null) {
			reading.problems.add(placeIn(file, row, 'period'), message);
		}
	}
	if (indicator === null || period === null || cells === null) {
		return { observation: null, keyed: null };
	}
	for (const column of ['value', 'low', 'high'] as const) {
		const number = cells[column];
		const messages =
			number === null ? [] : valueMessages(raw(column), number, indicator, reading);
		for (const message of messages) {
			reading.problems.add(placeIn(file, row, column), message);
		}
	}
	for (const { field, message } of rowMessages(cells, { indicator, period, reference })) {
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
			band: bandOf(cells),
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

function bandOf({ low, high }: ObservationCells): Observation['band'] {
	return low === null || high === null ? null : { low, high };
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
