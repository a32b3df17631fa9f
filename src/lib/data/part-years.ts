import { z } from 'zod';
import { STATUSES } from '$lib/domain/observation.ts';
import type { PartYear } from '$lib/domain/part-year.ts';
import { MISSING_REASONS, QUALIFIERS } from '$lib/domain/value.ts';
import { isoMonth, oneOf, optional, plainNumber, text } from './cell.ts';
import { readingOf, saysOf } from './cell-reading.ts';
import { countDrafts, draftKey, letIn } from './drafts.ts';
import { readingMessages } from './observation-rules.ts';
import { subjectMessage, throughMessage } from './part-year-rules.ts';
import { placeIn, tableOf, type Reading } from './reading.ts';
import { reportRepeats, type Keyed } from './repeats.ts';
import { subjectOf, type Subject } from './subject.ts';
import { tableShape } from './table-shape.ts';
import type { Row } from './table.ts';
import { valueMessages } from './value-check.ts';

const FILE = 'part-years.csv';

const SCHEMA = z.object({
	indicator: text,
	area: text,
	period: text,
	through: isoMonth,
	value: optional(plainNumber),
	qualifier: optional(oneOf(QUALIFIERS)),
	missing: optional(oneOf(MISSING_REASONS)),
	status: optional(oneOf(STATUSES)),
	source: text
});

const SHAPE = tableShape(SCHEMA, { languages: [], leftOut: ['missing'], mayBeEmpty: true });

type Cells = z.output<typeof SCHEMA>;

/** 年度途中の実績 of `part-years.csv`, a file that a dataset may do without. */
export function readPartYears(reading: Reading): PartYear[] {
	const rows = tableOf(reading, FILE, SHAPE)?.rows ?? [];
	countDrafts(FILE, rows, reading);
	const read = rows.flatMap((row) => readRow(row, reading) ?? []);
	reportRepeats(
		read.map(({ keyed }) => keyed),
		reading.problems
	);
	return letIn(
		read.map(({ partYear }) => partYear),
		keyOf,
		reading.drafts
	);
}

function keyOf({ indicator, area, period, through }: PartYear): string {
	return [indicator, area, period, through].join('・');
}

function readRow(row: Row<Cells>, reading: Reading): { partYear: PartYear; keyed: Keyed } | null {
	const subject = subjectOf(row, FILE, reading);
	const source = row.raw.get('source') ?? '';
	reading.sources.resolve(source, placeIn(FILE, row, 'source'), reading.problems);
	if (subject === null) {
		return null;
	}
	const wrong = subjectMessage(subject.indicator);
	if (wrong !== null) {
		reading.problems.add(placeIn(FILE, row, 'indicator'), wrong);
		return null;
	}
	return row.cells && readCells(row, row.cells, subject, reading);
}

function readCells(
	row: Row<Cells>,
	cells: Cells,
	{ indicator, period }: Subject,
	reading: Reading
): { partYear: PartYear; keyed: Keyed } {
	const { through, value, status } = cells;
	const written = row.raw.get('value') ?? '';
	const outside = throughMessage(through, period, indicator, reading.updated);
	const found = [
		...(outside === null ? [] : [{ field: 'through', message: outside }]),
		...(value === null ? [] : valueMessages(written, value, indicator, reading)).map((message) => ({
			field: 'value',
			message
		})),
		...readingMessages(cells, indicator)
	];
	for (const { field, message } of found) {
		reading.problems.add(placeIn(FILE, row, field), message);
	}
	const partYear: PartYear = {
		indicator: indicator.id,
		area: cells.area,
		period,
		through,
		reading: readingOf(cells),
		status: status ?? 'final',
		source: cells.source
	};
	return {
		partYear,
		keyed: {
			place: placeIn(FILE, row, 'through'),
			key: draftKey(keyOf(partYear), status),
			says: saysOf(cells, written)
		}
	};
}
