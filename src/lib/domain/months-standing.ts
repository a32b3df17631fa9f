import { periodPosition, type Period, type PeriodType } from './period.ts';

const MONTHS_A_YEAR = 12;

/**
 * For how many months periods with a value stand: each for the shortest step between two of them, at most a year, so
 * that neither twelve months count as twelve years nor a gap as what was known. One alone stands for what it covers.
 */
export function monthsStanding(periods: readonly Period[], type: PeriodType): number {
	const own = type === 'fy' || type === 'cy' ? MONTHS_A_YEAR : 1;
	const steps = periods.slice(1).map((period, index) => {
		const before = periods[index] ?? period;
		const years = periodPosition(period, type) - periodPosition(before, type);
		return Math.round(years * MONTHS_A_YEAR);
	});
	return periods.length * (steps.length === 0 ? own : Math.min(MONTHS_A_YEAR, ...steps));
}
