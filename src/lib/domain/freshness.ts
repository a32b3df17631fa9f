import { addYears, endOfMonth, formatISO, parseISO } from 'date-fns';
import { type Period, type PeriodType, yearOf } from './period.ts';

/**
 * Whether a period ended no longer than `years` before the day `today` (ISO). A fiscal year ends on 31 March of the
 * year after it begins; a period that has not ended yet is fresh.
 */
export function isFresh(
	{ period, type }: { readonly period: Period; readonly type: PeriodType },
	{ today, years }: { readonly today: string; readonly years: number }
): boolean {
	return isoDay(addYears(parseISO(lastDayOf(period, type)), years)) >= today;
}

/** The last day (ISO) of a period: a fiscal year ends on 31 March of the year after it begins. */
export function lastDayOf(period: Period, type: PeriodType): string {
	switch (type) {
		case 'fy':
			return `${yearOf(period) + 1}-03-31`;
		case 'cy':
			return `${period}-12-31`;
		case 'month':
			return isoDay(endOfMonth(parseISO(period)));
		case 'date':
			return period;
	}
}

function isoDay(date: Date): string {
	return formatISO(date, { representation: 'date' });
}
