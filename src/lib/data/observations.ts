import type { Indicator } from '$lib/domain/indicator.ts';
import type { Observation } from '$lib/domain/observation.ts';
import type { Period } from '$lib/domain/period.ts';
import { readingOf, saysOf } from './cell-reading.ts';
import { countDrafts, draftKey, letIn } from './drafts.ts';
import { observationShape, type ObservationCells } from './observation-cells.ts';
import { rowMessages } from './observation-rules.ts';
import { readPeriod } from './period-text.ts';
import { placeIn, tableOf, type Reading } from './reading.ts';
import { reportRepeats, type Keyed } from './repeats.ts';
import { reportNotBegun } from './subject.ts';
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
	const shape = observationShape({ mayBeEmpty: reading.doIt.has(id) });
	const rows = tableOf(reading, file, shape)?.rows ?? [];
	if (rows.length > 0) {
		reading.recorded.set(id, areasOf(rows, reading));
	}
	countDrafts(file, rows, reading);
	const read = rows.map((row) => readRow(row, { file, indicator, reading }));
	reportRepeats(
		read.flatMap(({ keyed }) => keyed ?? []),
		reading.problems
	);
	return letIn(
		read.flatMap(({ observation }) => observation ?? []),
		({ area, period }) => `${area} ${period}`,
		reading.drafts
	);
}

/** The areas of the rows that are let in. */
function areasOf(rows: readonly Row<ObservationCells>[], { drafts }: Reading): Set<string> {
	const letIn = rows.filter(({ raw }) => drafts === 'shown' || raw.get('status') !== 'draft');
	return new Set(letIn.map(({ raw }) => raw.get('area') ?? ''));
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
		reportNotBegun({ indicator, period }, row, file, reading);
	}
	if (indicator === null || period === null || cells === null) {
		return { observation: null, keyed: null };
	}
	for (const column of ['value', 'low', 'high'] as const) {
		const number = cells[column];
		const messages = number === null ? [] : valueMessages(raw(column), number, indicator, reading);
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
			key: draftKey(`${cells.area}・${period}`, cells.status),
			says: saysOf(cells, raw('value'))
		},
		observation: {
			indicator: indicator.id,
			area: cells.area,
			period,
			reading: readingOf(cells),
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

function bandOf({ low, high }: ObservationCells): Observation['band'] {
	return low === null || high === null ? null : { low, high };
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
