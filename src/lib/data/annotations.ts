import { z } from 'zod';
import { ANNOTATION_KINDS, type Annotation } from '$lib/domain/indicator.ts';
import { oneOf, text } from './cell.ts';
import { readPeriod } from './period-text.ts';
import { placeIn, tableOf, type Reading } from './reading.ts';
import { reportRepeats } from './repeats.ts';
import { tableShape } from './table-shape.ts';

const FILE = 'annotations.csv';

const SHAPE = tableShape(
	z.object({ indicator: text, period: text, kind: oneOf(ANNOTATION_KINDS), note: text }),
	{ languages: [], mayBeEmpty: true }
);

/** Breaks and events of `annotations.csv`. */
export function readAnnotations(reading: Reading): Annotation[] {
	const { indicators, notes, problems } = reading;
	const rows = tableOf(reading, FILE, SHAPE)?.rows ?? [];
	reportRepeats(
		rows.flatMap(({ cells, line }) =>
			cells === null
				? []
				: [
						{
							place: placeIn(FILE, { line }, 'period'),
							key: `${cells.indicator}・${cells.period}・${cells.kind}`,
							says: cells.note
						}
					]
		),
		problems
	);
	return rows.flatMap((row) => {
		const raw = (column: string) => row.raw.get(column) ?? '';
		const indicator = indicators.resolve(
			raw('indicator'),
			placeIn(FILE, row, 'indicator'),
			problems
		);
		const note = notes.resolve(raw('note'), placeIn(FILE, row, 'note'), problems);
		if (indicator === null || raw('period') === '') {
			return [];
		}
		const read = readPeriod(raw('period'), indicator.periodType);
		if ('message' in read) {
			problems.add(placeIn(FILE, row, 'period'), read.message);
			return [];
		}
		return note === null || row.cells === null
			? []
			: [{ indicator: indicator.id, period: read.period, kind: row.cells.kind, text: note }];
	});
}
