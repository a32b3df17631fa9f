import { comparePeriods } from './period.ts';
import type { PlanCase } from './plan-case.ts';
import { totalAt } from './total.ts';
import { type Amount, isOpenEnded } from './value.ts';
import { isPartYear } from './latest-actual.ts';

/**
 * The case with the base that the scheme `growth` starts from: where only the year of the baseline is known, the value
 * of that year or of the next later one that has a value. One with an open end is no base.
 */
export function withBase(plan: PlanCase): PlanCase {
	const { baseline } = plan;
	if (baseline === null || baseline.value !== null) {
		return plan;
	}
	const first = plan.actuals
		.filter(({ period }) => !isPartYear(period, plan.periodType))
		.filter(({ period }) => comparePeriods(period, baseline.period) >= 0)
		.toSorted((one, other) => comparePeriods(one.period, other.period))[0];
	const amount: Amount | null | undefined =
		first && plan.cumulative ? totalAt(plan, first.period).amount : first?.amount;
	return first === undefined || !amount || isOpenEnded(amount.qualifier)
		? plan
		: { ...plan, baseline: { period: first.period, value: amount.value } };
}
