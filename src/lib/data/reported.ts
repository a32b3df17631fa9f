import { z } from 'zod';
import type { Locale } from '$lib/domain/locale.ts';
import { REPORTED_STATES, type Reported } from '$lib/domain/reported.ts';
import { oneOf, optional, text } from './cell.ts';
import { localized } from './localized.ts';
import { placeIn, tableOf, type Reading } from './reading.ts';
import { reportRepeats, type Keyed } from './repeats.ts';
import { reportNotBegun, subjectOf } from './subject.ts';
import { tableShape } from './table-shape.ts';
import type { Row } from './table.ts';

const FILE = 'reported.csv';

/** What organisations themselves reported, of `reported.csv`, a file that a dataset may do without. */
export function readReported(reading: Reading): Reported[] {
	const read = (tableOf(reading, FILE, shapeIn(reading.languages))?.rows ?? []).flatMap(
		(row) => readRow(row, reading) ?? []
	);
	reportRepeats(
		read.map(({ keyed }) => keyed),
		reading.problems
	);
	return read.map(({ reported }) => reported);
}

function shapeIn(languages: readonly Locale[]) {
	const schema = z.object({
		indicator: text,
		area: text,
		period: text,
		state: oneOf(REPORTED_STATES),
		verdict: localized(languages),
		organization: optional(text),
		source: text
	});
	return tableShape(schema, {
		languages,
		texts: ['verdict'],
		leftOut: ['organization'],
		mayBeEmpty: true
	});
}

type Cells = z.output<ReturnType<typeof shapeIn>['schema']>;

function readRow(row: Row<Cells>, reading: Reading): { reported: Reported; keyed: Keyed } | null {
	const { organizations, sources, problems } = reading;
	const raw = (column: string) => row.raw.get(column) ?? '';
	const subject = subjectOf(row, FILE, reading);
	organizations.resolve(raw('organization'), placeIn(FILE, row, 'organization'), problems);
	sources.resolve(raw('source'), placeIn(FILE, row, 'source'), problems);
	if (subject === null) {
		return null;
	}
	reportNotBegun(subject, row, FILE, reading);
	const { cells } = row;
	if (cells === null) {
		return null;
	}
	const { indicator, period } = subject;
	return {
		reported: { ...cells, indicator: indicator.id, period },
		keyed: {
			place: placeIn(FILE, row, 'period'),
			key: `${indicator.id}・${cells.area}・${period}`,
			says: `${cells.state} ${cells.verdict.ja}`
		}
	};
}
