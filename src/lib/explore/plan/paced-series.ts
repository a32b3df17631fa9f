import { planCaseOf } from '$lib/domain/indicator-plan.ts';
import type { Observation } from '$lib/domain/observation.ts';
import { yearOf } from '$lib/domain/period.ts';
import { countedActuals } from '$lib/domain/plan-landing.ts';
import type { Series } from '$lib/domain/series.ts';
import type { PlanPlace } from './place.ts';

/** Years before the baseline that a pace chart shows at least, where there are values. */
const LEAST_BEFORE = 5;

/**
 * The values that a plan's chart shows: as published, for 累計 the totals; from as long before the baseline as the plan
 * is long. Null when no value is left.
 */
export function pacedSeries({ plan, series, verdicts }: PlanPlace): Series | null {
	if (series === null) {
		return null;
	}
	const { baseline, target } = verdicts.judged.figures;
	const length = baseline && target ? yearOf(target.period) - yearOf(baseline.period) : 0;
	const from = baseline ? yearOf(baseline.period) - Math.max(length, LEAST_BEFORE) : -Infinity;
	const counted = new Map(
		countedActuals(planCaseOf(plan)).map(({ period, amount }) => [period, amount])
	);
	const [first, ...rest] = series.points
		.filter(({ period }) => yearOf(period) >= from)
		.flatMap((point): Observation[] => {
			const amount = counted.get(point.period);
			return amount === undefined ? [] : [{ ...point, reading: { kind: 'amount', ...amount } }];
		});
	return first === undefined ? null : { ...series, points: [first, ...rest] };
}
