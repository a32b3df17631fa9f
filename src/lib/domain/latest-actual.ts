import { comparePeriods, type Period, type PeriodType, yearOf } from './period.ts';
import type { PlanActual, PlanCase } from './plan-case.ts';

/** Whether the period is a month under a plan of years. */
export function isPartYear(period: Period, type: PeriodType): boolean {
	return (type === 'fy' || type === 'cy') && period.length > 4;
}

/** The latest actual value of a plan, by when its period ends; null when there is none. */
export function latestActual({
	actuals,
	periodType
}: Pick<PlanCase, 'actuals' | 'periodType'>): PlanActual | null {
	return actuals.reduce<PlanActual | null>(
		(last, one) =>
			last !== null && compareEnds(last.period, one.period, periodType) > 0 ? last : one,
		null
	);
}

/** A month of a year comes before the year as a whole, even when both end on the same day. */
function compareEnds(a: Period, b: Period, type: PeriodType): number {
	if (a.length === b.length) {
		return comparePeriods(a, b);
	}
	const [end, other] = [endOf(a, type), endOf(b, type)];
	return end === other ? b.length - a.length : end < other ? -1 : 1;
}

function endOf(period: Period, type: PeriodType): string {
	if (period.length > 4) {
		return period;
	}
	return type === 'fy' ? `${yearOf(period) + 1}-03` : `${period}-12`;
}
