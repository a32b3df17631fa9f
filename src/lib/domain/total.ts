import { add } from './decimal.ts';
import { isPartYear } from './latest-actual.ts';
import { comparePeriods, type Period, stepsBetween } from './period.ts';
import { baselineOf, type PlanCase } from './plan-case.ts';
import { type Amount, isOpenEnded, type Qualifier } from './value.ts';

/** 累計 up to a period, or the reason why there is none. */
export type Total =
	| {
			readonly amount: Amount;
			/** Why the amount is a bound only; null when it is none. */
			readonly openBy: 'gap' | 'openEnded' | null;
			readonly reason: null;
	  }
	| {
			readonly amount: null;
			readonly openBy: null;
			readonly reason: 'gap' | 'openEnded' | 'outsidePlan';
	  };

/**
 * The baseline and every amount after it up to the period, added up; without a baseline, every amount up to the
 * period. Where a period between is missing it is a lower bound (以上), as long as no amount is below zero. None where
 * lower and upper bounds meet in one sum, and before the baseline. What is open by a missing period alone says so.
 */
export function totalAt(plan: PlanCase, period: Period): Total {
	const base = baselineOf(plan);
	if (base !== null && comparePeriods(period, base.period) < 0) {
		return nothing('outsidePlan');
	}
	const parts = plan.actuals
		.filter((one) => !isPartYear(one.period, plan.periodType))
		.filter((one) => comparePeriods(one.period, period) <= 0)
		.filter((one) => base === null || comparePeriods(one.period, base.period) > 0)
		.toSorted((one, other) => comparePeriods(one.period, other.period));
	const periods = [...(base === null ? [] : [base]), ...parts].map((point) => point.period);
	const isBound = hasGap(periods, plan);
	if (isBound && parts.some(({ amount }) => amount.value < 0)) {
		return nothing('gap');
	}
	const own = parts.map(({ amount }) => amount.qualifier);
	const qualifier = summed([...own, ...(isBound ? (['>='] as const) : [])]);
	if (qualifier === null) {
		return nothing('openEnded');
	}
	const value = parts.reduce(
		(sum, { amount }) => add(sum, amount.value),
		base === null ? 0 : base.value
	);
	const openBy = own.some(isOpenEnded) ? 'openEnded' : isBound ? 'gap' : null;
	return { amount: { value, qualifier }, openBy, reason: null };
}

function nothing(reason: 'gap' | 'openEnded' | 'outsidePlan'): Total {
	return { amount: null, openBy: null, reason };
}

/** A sum is open where one of its parts is, and approximate where one is; null when it is open on both sides. */
function summed(parts: readonly Qualifier[]): Qualifier | null {
	const isMore = parts.some((part) => part === '>' || part === '>=');
	const isLess = parts.some((part) => part === '<' || part === '<=');
	if (isMore && isLess) {
		return null;
	}
	if (isMore || isLess) {
		return isMore ? '>=' : '<=';
	}
	return parts.includes('about') ? 'about' : '=';
}

/** Whether two neighbours are two steps apart or more. */
function hasGap(periods: readonly Period[], plan: PlanCase): boolean {
	const step = stepOf(plan);
	return distances(periods, plan).some((each) => each >= 2 * step);
}

/**
 * A year, or so many months: those of the cycle where it is known, else the smallest step from actual value to actual
 * value (a baseline may stand in any month), and one month where there is one value only.
 */
function stepOf(plan: PlanCase): number {
	const { actuals, cycleMonths, periodType } = plan;
	if (periodType === 'fy' || periodType === 'cy') {
		return 1;
	}
	const periods = actuals.map(({ period }) => period).toSorted(comparePeriods);
	const between = distances(periods, plan);
	return cycleMonths ?? (between.length === 0 ? 1 : Math.max(1, Math.min(...between)));
}

/** Years or months from each period to the next; days count by their months. */
function distances(periods: readonly Period[], { periodType }: PlanCase): readonly number[] {
	const type = periodType === 'date' ? 'month' : periodType;
	return periods
		.slice(1)
		.map((period, index) => stepsBetween(periods[index] ?? period, period, type));
}
