import type { Direction } from './indicator.ts';
import type { Period, PeriodType } from './period.ts';
import type { Amount } from './value.ts';

/** 中間目標・目標値 of a plan; `upper` is the upper end of a range to be kept, `value` then its lower one. */
export interface PlanTarget {
	readonly period: Period;
	readonly kind: 'interim' | 'final';
	readonly value: number;
	readonly upper: number | null;
}

/** 実績値 of one period. */
export interface PlanActual {
	readonly period: Period;
	readonly amount: Amount;
}

/** What is judged and by which plan, all in one unit: the input of every scheme. */
export interface PlanCase {
	readonly direction: Direction;
	/** How the plan's periods count; an actual value of a month under a plan of years is a part-year. */
	readonly periodType: PeriodType;
	/** Null when not recorded. `value` is null where only the base year is known (scheme `growth`). */
	readonly baseline: { readonly period: Period; readonly value: number | null } | null;
	/** In any order. */
	readonly targets: readonly PlanTarget[];
	/** In any order, each period once; readings that are missing are left out. */
	readonly actuals: readonly PlanActual[];
	/** The period that is judged; null for the latest that has a value. */
	readonly period: Period | null;
	/** A survey's margin of error; null when none is known. */
	readonly tolerance: number | null;
	/** The natural limit of the value, for `growth`; null when there is none. */
	readonly limit: number | null;
	/** 累計: actual values are amounts of one period each, the baseline and the targets are totals. */
	readonly cumulative: boolean;
	/** Months from one actual value to the next; null when not known. */
	readonly cycleMonths: number | null;
	/** 実施型: nothing to be counted. */
	readonly doIt: boolean;
}

/** The baseline with its value; null where the value is not known, even when its year is. */
export function baselineOf({
	baseline
}: Pick<PlanCase, 'baseline'>): { readonly period: Period; readonly value: number } | null {
	return baseline === null || baseline.value === null
		? null
		: { period: baseline.period, value: baseline.value };
}
