import type { IndicatorPlan } from '$lib/domain/indicator-plan.ts';
import type { Period } from '$lib/domain/period.ts';
import type { Series } from '$lib/domain/series.ts';
import type { Verdicts } from '$lib/domain/verdicts.ts';

/** An indicator in an area with its plan, and the three verdicts on it. */
export interface PlanPlace {
	readonly area: string;
	readonly plan: IndicatorPlan;
	readonly verdicts: Verdicts;
	/** Null when no observation is recorded, not even a missing one. */
	readonly series: Series | null;
	/** Periods that start a new series. */
	readonly breaks: readonly Period[];
}
