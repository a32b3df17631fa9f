import type { Indicator } from '$lib/domain/indicator.ts';
import type { Period } from '$lib/domain/period.ts';
import { notBegunMessage } from './not-begun.ts';
import { readPeriod } from './period-text.ts';
import { placeIn, type Reading } from './reading.ts';
import type { Row } from './table.ts';

/** What a row says something about. */
export interface Subject {
	readonly indicator: Indicator;
	readonly period: Period;
}

/**
 * The indicator and the period that a row names; what is wrong with them and with its area goes to `problems`.
 * Null when either cannot be told.
 */
export function subjectOf<Cells>(row: Row<Cells>, file: string, reading: Reading): Subject | null {
	const { indicators, areas, problems } = reading;
	const raw = (column: string) => row.raw.get(column) ?? '';
	const indicator = indicators.resolve(raw('indicator'), placeIn(file, row, 'indicator'), problems);
	areas.resolve(raw('area'), placeIn(file, row, 'area'), problems);
	if (indicator === null || raw('period') === '') {
		return null;
	}
	const read = readPeriod(raw('period'), indicator.periodType);
	if ('message' in read) {
		problems.add(placeIn(file, row, 'period'), read.message);
		return null;
	}
	return { indicator, period: read.period };
}

/** Reports a subject whose period begins after the dataset was last changed. */
export function reportNotBegun<Cells>(
	{ indicator, period }: Subject,
	row: Row<Cells>,
	file: string,
	{ updated, problems }: Reading
): void {
	const { periodType, basis } = indicator;
	const text = row.raw.get('period') ?? '';
	const message = notBegunMessage({ text, period, periodType, basis, updated });
	if (message !== null) {
		problems.add(placeIn(file, row, 'period'), message);
	}
}
