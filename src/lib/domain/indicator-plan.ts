import type { Indicator } from './indicator.ts';
import { judgeBy, unassessed } from './judge.ts';
import type { Judged } from './judged.ts';
import { latestActual } from './latest-actual.ts';
import type { Observation } from './observation.ts';
import { comparePeriods, type Period } from './period.ts';
import type { PlanActual, PlanCase, PlanTarget } from './plan-case.ts';
import type { SchemeName } from './scheme.ts';
import type { Target } from './target.ts';
import { amountOf } from './value.ts';

/** An indicator in one area, with what is recorded and what is planned of it. */
export interface IndicatorPlan {
	readonly indicator: Indicator;
	/** Of that indicator and area, in any order. */
	readonly observations: readonly Observation[];
	/** Of that indicator and area, in any order. */
	readonly targets: readonly Target[];
	/** The period that is judged; null for the latest that has a value. */
	readonly period: Period | null;
}

/** What the schemes judge: readings that are missing are left out, and so are ratios where amounts are asked for. */
export function planCaseOf(plan: IndicatorPlan): PlanCase {
	const { indicator, observations, targets } = plan;
	const points = targets.toSorted((a, b) => comparePeriods(a.period, b.period));
	const baseline = points.find(({ kind }) => kind === 'baseline');
	const judged = judgedObservation(plan);
	return {
		direction: indicator.direction,
		periodType: indicator.periodType,
		baseline: baseline ? { period: baseline.period, value: baseline.value } : null,
		targets: points.map(toPlanTarget).filter((target) => target !== null),
		actuals: actualsOf(observations.filter((one) => !isStrayRatio(indicator, one))),
		period: plan.period ?? judged?.period ?? null,
		tolerance: judged?.margin ?? null,
		limit: indicator.limit,
		cumulative: indicator.cumulative,
		cycleMonths: indicator.cycleMonths,
		doIt: indicator.doIt
	};
}

/** Judges an indicator by a scheme. A ratio is judged only where the plan itself asks for a ratio. */
export function judgementOf(plan: IndicatorPlan, scheme: SchemeName): Judged {
	const judged = judgeBy(scheme, planCaseOf(plan));
	const { direction, doIt } = plan.indicator;
	return direction !== 'neutral' && !doIt && isRatioOnly(plan)
		? { ...judged, ...unassessed(scheme, 'ratioOnly') }
		: judged;
}

function isRatioOnly(plan: IndicatorPlan): boolean {
	const { indicator, targets } = plan;
	const judged = judgedObservation(plan);
	if (judged === null) {
		return false;
	}
	return indicator.kind === 'ratio'
		? targets.every(({ kind }) => kind !== 'final')
		: isStrayRatio(indicator, judged);
}

/** Whether the observation is so many times another one, where the indicator counts. */
function isStrayRatio(indicator: Indicator, observation: Observation): boolean {
	return indicator.kind !== 'ratio' && observation.reference !== null;
}

/** The observation of the asked period, else the latest; null when it has no value. */
function judgedObservation({ indicator, observations, period }: IndicatorPlan): Observation | null {
	const actuals = actualsOf(observations);
	const asked = period ?? latestActual({ actuals, periodType: indicator.periodType })?.period;
	return observations.find((one) => one.period === asked && amountOf(one.reading) !== null) ?? null;
}

function actualsOf(observations: readonly Observation[]): readonly PlanActual[] {
	return observations
		.map(({ period, reading }) => ({ period, amount: amountOf(reading) }))
		.flatMap(({ period, amount }) => (amount === null ? [] : [{ period, amount }]));
}

function toPlanTarget({ kind, period, value, upper }: Target): PlanTarget | null {
	return kind === 'baseline' ? null : { kind, period, value, upper };
}
