import { type Climb, climbInto, climbOf } from './climb.ts';
import { asWritten } from './decimal.ts';
import { expectedAt, type Expected } from './guideline.ts';
import type { JudgedFigures, NotAssessableReason, Rates } from './judged.ts';
import { isPartYear, latestActual } from './latest-actual.ts';
import { comparePeriods, type Period, stepsBetween } from './period.ts';
import { baselineOf, type PlanCase, type PlanTarget } from './plan-case.ts';
import { type Allowance, allowanceAt } from './range.ts';
import { ratesOf, type Steps } from './case-rates.ts';
import { totalAt } from './total.ts';
import type { Amount } from './value.ts';

/** What every scheme looks at. */
export interface CaseFacts {
	readonly plan: PlanCase;
	readonly figures: JudgedFigures;
	readonly rates: Rates;
	/** Why there is nothing to judge, whichever scheme asks; null when there is. */
	readonly obstacle: NotAssessableReason | null;
	/** Why there is no judgement where not every value that the actual one may stand for is judged the same. */
	readonly openBy: 'gap' | 'openEnded';
	/** Null without a baseline, a final target or a period. */
	readonly steps: Steps | null;
	/** Whether the judged period comes before the plan or after it. */
	readonly isOutside: boolean;
	/** Whether the judged period is that of the final target. */
	readonly isDue: boolean;
	/** Null when there is nothing to judge. */
	readonly climb: Climb | null;
}

/** Finds out what is judged and by what. The numbers of the case are those that were written. */
export function factsOf(plan: PlanCase): CaseFacts {
	const { amount, period, obstacle, openBy } = judgedActual(plan);
	const final = finalOf(plan);
	const baseline = baselineOf(plan);
	const isWhole = period !== null && !isPartYear(period, plan.periodType);
	const allowance =
		isWhole && plan.direction === 'maintain'
			? allowanceAt(baseline, plan.targets, period, plan.periodType)
			: null;
	const figures: JudgedFigures = {
		actual: amount,
		period,
		baseline,
		target: final && { period: final.period, value: final.value, upper: final.upper },
		...nextRangeOf(allowance, final),
		expected: isWhole ? expectedOf(plan, period, allowance) : null,
		tolerance: plan.tolerance ?? 0
	};
	const steps = isWhole ? stepsOf(plan, period, final) : null;
	return {
		plan,
		figures,
		rates: ratesOf({ plan, figures, steps }),
		obstacle,
		openBy: openBy ?? 'openEnded',
		steps,
		isOutside: isWhole && isOutside(plan, period, final),
		isDue: period !== null && final?.period === period,
		climb: amount && climbFor(plan, amount, { ...figures, allowance })
	};
}

function judgedActual(plan: PlanCase): {
	readonly amount: Amount | null;
	readonly period: Period | null;
	readonly obstacle: NotAssessableReason | null;
	readonly openBy?: 'gap' | 'openEnded' | null;
} {
	const nothing = plan.direction === 'neutral' ? 'neutral' : null;
	if (plan.doIt) {
		return { amount: null, period: plan.period, obstacle: nothing ?? 'notReported' };
	}
	const period = plan.period ?? latestActual(plan)?.period ?? null;
	const actual = plan.actuals.find((one) => one.period === period);
	if (period === null || actual === undefined) {
		return { amount: null, period, obstacle: nothing ?? 'noActual' };
	}
	if (isPartYear(period, plan.periodType)) {
		return { amount: actual.amount, period, obstacle: nothing ?? 'partYear' };
	}
	if (!plan.cumulative) {
		return { amount: actual.amount, period, obstacle: nothing };
	}
	const { amount, openBy, reason } = totalAt(plan, period);
	return { amount, period, obstacle: nothing ?? reason, openBy };
}

function finalOf({ targets }: PlanCase): PlanTarget | null {
	return targets
		.filter(({ kind }) => kind === 'final')
		.reduce<PlanTarget | null>(
			(last, one) => (last !== null && comparePeriods(last.period, one.period) > 0 ? last : one),
			null
		);
}

/** The range of an interim target, while it is still to be reached. */
function nextRangeOf(
	allowance: Allowance | null,
	final: PlanTarget | null
): Pick<JudgedFigures, 'nextRange'> {
	if (allowance === null || allowance.range === final) {
		return {};
	}
	const { value, upper } = allowance.range;
	return { nextRange: { value, upper } };
}

function expectedOf(plan: PlanCase, period: Period, allowance: Allowance | null): Expected | null {
	if (plan.direction === 'maintain') {
		return allowance && allowance.expected;
	}
	const baseline = baselineOf(plan);
	const points = baseline === null ? plan.targets : [baseline, ...plan.targets];
	return expectedAt(points, period, plan.periodType);
}

function stepsOf(plan: PlanCase, period: Period, final: PlanTarget | null): Steps | null {
	const { baseline, periodType } = plan;
	return baseline === null || final === null
		? null
		: {
				gone: stepsBetween(baseline.period, period, periodType),
				whole: stepsBetween(baseline.period, final.period, periodType)
			};
}

function isOutside(plan: PlanCase, period: Period, final: PlanTarget | null): boolean {
	const { baseline } = plan;
	return (
		(final !== null && comparePeriods(period, final.period) > 0) ||
		(baseline !== null && comparePeriods(period, baseline.period) < 0)
	);
}

function climbFor(
	{ direction }: PlanCase,
	actual: Amount,
	path: JudgedFigures & { readonly allowance: Allowance | null }
): Climb {
	const baseline = path.baseline?.value ?? null;
	return direction === 'maintain' && path.target !== null
		? climbInto(path.target, actual, { baseline, allowance: path.allowance })
		: climbOf(direction, actual, {
				target: path.target?.value ?? null,
				expected: path.expected && asWritten(path.expected.value),
				baseline
			});
}
