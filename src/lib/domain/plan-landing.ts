import { planCaseOf, type IndicatorPlan } from './indicator-plan.ts';
import type { Judged } from './judged.ts';
import { landing, type Landing, type NoLanding } from './landing.ts';
import { isPartYear } from './latest-actual.ts';
import type { Period } from './period.ts';
import type { PlanActual, PlanCase } from './plan-case.ts';
import { totalAt } from './total.ts';

/** Why nothing is carried on. */
export type LandingObstacle =
	NoLanding['reason'] | 'neutral' | 'maintain' | 'ratioOnly' | 'noTarget' | 'noActual';

/**
 * 着地 of an indicator's plan, from the judged period on. There is none for what is to be kept: no target lies ahead of
 * it.
 */
export function planLanding(
	plan: IndicatorPlan,
	{ judged, breaks }: { readonly judged: Judged; readonly breaks: readonly Period[] }
): Landing | { readonly reason: LandingObstacle } {
	const { direction, kind, periodType } = plan.indicator;
	if (direction === 'neutral' || direction === 'maintain') {
		return { reason: direction };
	}
	if (kind === 'ratio' || judged.reason === 'ratioOnly') {
		return { reason: 'ratioOnly' };
	}
	const { target, period, baseline } = judged.figures;
	if (target === null) {
		return { reason: 'noTarget' };
	}
	const actuals = countedActuals(planCaseOf(plan)).filter(
		(one) => period === null || one.period <= period
	);
	if (actuals.length === 0) {
		return { reason: 'noActual' };
	}
	return landing({ actuals, baseline, target, direction, periodType, breaks });
}

/** What the plan's numbers are held against: values as published, for 累計 the totals; parts of years are left out. */
export function countedActuals(plan: PlanCase): readonly PlanActual[] {
	const whole = plan.actuals.filter(({ period }) => !isPartYear(period, plan.periodType));
	if (!plan.cumulative) {
		return whole;
	}
	return whole.flatMap(({ period }) => {
		const { amount } = totalAt(plan, period);
		return amount === null ? [] : [{ period, amount }];
	});
}
