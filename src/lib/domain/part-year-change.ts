import { compare, type Comparison } from './comparison.ts';
import type { Indicator } from './indicator.ts';
import type { Observation } from './observation.ts';
import type { PartYear } from './part-year.ts';
import { comparePeriods, type Period, previousYear } from './period.ts';

/** 年度途中の実績 and what it may be set against: the same months of the year before, or why not. */
export interface PartYearChange {
	readonly current: PartYear;
	readonly change: Comparison | { readonly reason: 'noPrevious' | 'break' | 'noCurrent' };
}

/**
 * The latest part of a year that is recorded and later than the `since` (a whole year that has its value; null for
 * none), beside the same months of the year before. Null when there is none. A full year is never compared.
 */
export function latestPartYear(
	partYears: readonly PartYear[],
	{
		indicator,
		since,
		breaks
	}: {
		readonly indicator: Indicator;
		readonly since: Period | null;
		readonly breaks: readonly Period[];
	}
): PartYearChange | null {
	const current = partYears
		.filter(({ period }) => since === null || comparePeriods(period, since) > 0)
		.toSorted((a, b) => comparePeriods(a.through, b.through))
		.at(-1);
	if (current === undefined) {
		return null;
	}
	if (current.reading.kind === 'missing') {
		return { current, change: { reason: 'noCurrent' } };
	}
	const through = previousYear(current.through, 'month');
	const previous = partYears.find(
		(one) => one.through === through && one.reading.kind === 'amount'
	);
	if (previous === undefined) {
		return { current, change: { reason: 'noPrevious' } };
	}
	return breaks.includes(current.period)
		? { current, change: { reason: 'break' } }
		: { current, change: compare(indicator, observed(current), observed(previous)) };
}

function observed({ indicator, area, period, reading, status, source }: PartYear): Observation {
	const nothing = { note: null, reference: null, band: null, sample: null, margin: null };
	return { indicator, area, period, reading, status, source, ...nothing };
}
