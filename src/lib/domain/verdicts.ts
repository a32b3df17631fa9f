import type { Indicator } from './indicator.ts';
import { type IndicatorPlan, judgementOf } from './indicator-plan.ts';
import type { Judged } from './judged.ts';
import type { Override } from './override.ts';
import { comparePeriods, type Period } from './period.ts';
import type { Reported } from './reported.ts';
import type { SchemeName } from './scheme.ts';

/** Three verdicts on an indicator in an area and a period: side by side, and never merged. */
export interface Verdicts {
	readonly indicator: Indicator;
	readonly area: string;
	/** The judged period; null when nothing is recorded of any. */
	readonly period: Period | null;
	/** 判定: computed by the scheme of the dataset. */
	readonly judged: Judged;
	/** What a human decided of that period; null when nobody did. */
	readonly override: Override | null;
	/** What an organisation reported of that period; null when none did. */
	readonly reported: Reported | null;
}

/** Whatever is recorded beside the values of an indicator in an area, of any period. */
export interface Remarks {
	readonly area: string;
	readonly scheme: SchemeName;
	readonly overrides: readonly Override[];
	readonly reported: readonly Reported[];
}

/**
 * The verdicts on the period that the plan is judged in. Where there is no value to judge and no period was asked for,
 * it is that of the latest report.
 */
export function verdictsOf(plan: IndicatorPlan, remarks: Remarks): Verdicts {
	const { area, overrides, reported, scheme } = remarks;
	const judged = judgementOf(plan, scheme);
	const period = judged.figures.period ?? latestPeriod(reported);
	return {
		indicator: plan.indicator,
		area,
		period,
		judged,
		override: overrides.find((one) => one.period === period) ?? null,
		reported: reported.find((one) => one.period === period) ?? null
	};
}

function latestPeriod(reported: readonly Reported[]): Period | null {
	const [latest] = reported.toSorted((one, other) => comparePeriods(other.period, one.period));
	return latest?.period ?? null;
}
