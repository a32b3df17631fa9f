import type { JudgedFigures } from './judged.ts';
import { growthRate, yearsBetween } from './schemes/growth.ts';
import { shiftPoint } from './decimal.ts';
import type { Period, PeriodType } from './period.ts';

/** Average growth a year, compounded, in per cent: what there was since the baseline, and what the target needs. */
export interface YearlyGrowth {
	/** G. */
	readonly grown: number | null;
	/** T. */
	readonly needed: number | null;
}

/** The yearly growth of a case; null where a figure is missing, is zero or less, or no year lies between. */
export function yearlyGrowthOf(
	{ actual, baseline, period, target }: JudgedFigures,
	type: PeriodType
): YearlyGrowth {
	const since = (end: { readonly period: Period; readonly value: number } | null) =>
		baseline && end && growthBetween(baseline, end, type);
	return {
		grown: since(actual && period && { period, value: actual.value }),
		needed: since(target)
	};
}

function growthBetween(
	from: { readonly period: Period; readonly value: number },
	to: { readonly period: Period; readonly value: number },
	type: PeriodType
): number | null {
	const years = yearsBetween(from.period, to.period, type);
	return from.value <= 0 || to.value <= 0 || years < 1
		? null
		: shiftPoint(growthRate(from.value, to.value, years), 2);
}
