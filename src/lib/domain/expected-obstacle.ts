import type { Judged } from './judged.ts';
import { isPartYear } from './latest-actual.ts';
import { comparePeriods } from './period.ts';
import { baselineOf, type PlanCase } from './plan-case.ts';

/** Why a plan asks for nothing in the judged period: `before` the baseline, `after` the plan's last period, … */
export type ExpectedObstacle =
	'noActual' | 'partYear' | 'noTarget' | 'noBaseline' | 'before' | 'after';

/** Why there is no guideline for a judgement; null when there is one. */
export function expectedObstacle(
	{ figures: { expected, period } }: Judged,
	plan: Pick<PlanCase, 'baseline' | 'targets' | 'periodType'>
): ExpectedObstacle | null {
	if (expected !== null) {
		return null;
	}
	if (period === null) {
		return 'noActual';
	}
	if (isPartYear(period, plan.periodType)) {
		return 'partYear';
	}
	if (plan.targets.length === 0) {
		return 'noTarget';
	}
	if (plan.targets.every((target) => comparePeriods(target.period, period) < 0)) {
		return 'after';
	}
	return baselineOf(plan) === null ? 'noBaseline' : 'before';
}
