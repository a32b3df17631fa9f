import { addMonths, formatISO, isLastDayOfMonth, lastDayOfMonth, parseISO } from 'date-fns';
import type { Indicator } from './indicator.ts';
import { parsePeriod, type Period, yearOf } from './period.ts';

const MONTHS_A_YEAR = 12;

/**
 * The period whose reading is the next after that of `period`; null for readings that come irregularly. Years count by
 * whole years, and one after the last day of a month falls on the last day of its month.
 */
export function cycleAfter(
	period: Period,
	{ cycleMonths, periodType }: Pick<Indicator, 'cycleMonths' | 'periodType'>
): Period | null {
	if (cycleMonths === null) {
		return null;
	}
	if (periodType === 'fy' || periodType === 'cy') {
		const years = Math.ceil(cycleMonths / MONTHS_A_YEAR);
		return parsePeriod(String(yearOf(period) + years), periodType);
	}
	const start = parseISO(period);
	const next = addMonths(start, cycleMonths);
	const kept = periodType === 'date' && isLastDayOfMonth(start) ? lastDayOfMonth(next) : next;
	const day = formatISO(kept, { representation: 'date' });
	return parsePeriod(periodType === 'month' ? day.slice(0, 7) : day, periodType);
}
