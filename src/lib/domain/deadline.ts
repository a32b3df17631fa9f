import { lastDayOf } from './freshness.ts';
import type { Period, PeriodType } from './period.ts';

/**
 * Calendar months from the month of a day (ISO) to the month in which a period ends: 0 in its last month, negative
 * when it is over.
 */
export function monthsUntilEnd(period: Period, type: PeriodType, today: Period): number {
	return monthOf(lastDayOf(period, type)) - monthOf(today);
}

/** Months since year 0 of an ISO day. */
function monthOf(day: string): number {
	return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
}
