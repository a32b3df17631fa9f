import { add } from './decimal.ts';
import { isPartYear } from './latest-actual.ts';
import { comparePeriods, type Period, stepsBetween } from './period.ts';
import { baselineOf, type PlanCase } from './plan-case.ts';
import type { Amount, Qualifier } from './value.ts';

/** 累計 up to a period, or the reason why there is none. */
export type Total =
	| { readonly amount: Amount; readonly reason: null }
	| { readonly amount: null; readonly reason: 'noActual' | 'openEnded' | 'outsidePlan' };

/**
 * The baseline and every amount after it up to the period, added up; without a baseline, every amount up to the
 * period. Where a period between is missing it is a lower bound (以上), as long as no amount is below zero. None where
 * lower and upper bounds meet in one sum, and before the baseline.
 */
export function totalAt(plan: PlanCase, period: Period): Total {
	const base = baselineOf(plan);
	if (base !== null && comparePeriods(period, base.period) < 0) {
		return { amount: null, reason: 'outsidePlan' };
	}
	const parts = plan.actuals
		.filter((one) => !isPartYear(one.period, plan.periodType))
		.filter((one) => comparePeriods(one.period, period) <= 0)
		.filter((one) => base === null || comparePeriods(one.period, base.period) > 0)
		.toSorted((one, other) => comparePeriods(one.period, other.period));
	const periods = [...(base === null ? [] : [base]), ...parts].map((point) => point.period);
	const isBound = hasGap(periods, plan);
	if (isBound && parts.some(({ amount }) => amount.value < 0)) {
		return { amount: null, reason: 'noActual' };
	}
	const qualifier = summed([
		...parts.map(({ amount }) => amount.qualifier),
		...(isBound ? (['>='] as const) : [])
	]);
	const value = parts.reduce(
		(sum, { amount }) => add(sum, amount.value),
		base === null ? 0 : base.value
	);
	return qualifier === null
		? { amount: null, reason: 'openEnded' }
		: { amount: { value, qualifier }, reason: null };
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

/** Whether two neighbours are two steps apart or more: a step is a year, or the smallest that occurs. */
function hasGap(periods: readonly Period[], { periodType }: PlanCase): boolean {
	const steps = periods
		.slice(1)
		.map((period, index) => stepsBetween(periods[index] ?? period, period, periodType));
	const isYearly = periodType === 'fy' || periodType === 'cy';
	const step = isYearly ? 1 : Math.min(...steps);
	return steps.some((each) => each >= 2 * step);
}
