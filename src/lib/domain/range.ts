import { add, asWritten, subtract } from './decimal.ts';
import { type End, type Ends } from './end.ts';
import { onLine, type Expected } from './guideline.ts';
import { comparePeriods, type Period, type PeriodType } from './period.ts';
import type { Amount } from './value.ts';

/** What is to be kept (maintain): from `value` up to `upper`, both included; no upper end when null. */
export interface Range {
	readonly value: number;
	readonly upper: number | null;
}

/** A range that the plan asks for from a period on. */
export interface RangePoint extends Range {
	readonly period: Period;
}

/** What the path of a range asks for in a period: a distance, and the same in the indicator's own unit. */
export interface Allowance {
	/** The range that is to be reached next. */
	readonly range: Range;
	/** How far outside of it a value may still be. */
	readonly slack: number;
	/** The bar on the side that the path comes from: the lower end less the slack, or the upper end and the slack. */
	readonly expected: Expected;
}

/** How far a value lies outside the range, on whichever side; 0 inside. */
export function outsideBy({ value: low, upper }: Range, value: number): number {
	const above = upper === null ? 0 : subtract(value, upper);
	return Math.max(subtract(low, value), above, 0);
}

/**
 * How near the range the amount may be, as distances outside of it with their sign turned, so that higher is better
 * and 0 is inside. What has an open end may cross the range, so that its best is not at one of its ends.
 */
export function nearness(range: Range, { value, qualifier }: Amount): Ends {
	const known: End = { value: 0 - outsideBy(range, value), below: false };
	const { value: low, upper } = range;
	if (qualifier === '=' || qualifier === 'about') {
		return [known, known];
	}
	const never: End = { value: -Infinity, below: false };
	if (qualifier === '>' || qualifier === '>=') {
		const crossed = upper === null || value < upper;
		const best: End = { value: crossed ? 0 : known.value, below: !crossed && qualifier === '>' };
		return [upper === null ? known : never, best];
	}
	const crossed = value > low;
	return [never, { value: crossed ? 0 : known.value, below: !crossed && qualifier === '<' }];
}

/**
 * What the path asks for in a period: the distance outside the next range may shrink on a straight line from that of
 * the point before (of a range, its farthest end) to 0; without a point before, a range's own period is asked for its
 * lower end. Null before the first and after the last point.
 */
export function allowanceAt(
	baseline: { readonly period: Period; readonly value: number } | null,
	ranges: readonly RangePoint[],
	period: Period,
	type: PeriodType
): Allowance | null {
	const sorted = ranges.toSorted((a, b) => comparePeriods(a.period, b.period));
	const next = sorted.find((range) => comparePeriods(range.period, period) >= 0);
	const first = baseline && { ...baseline, upper: baseline.value };
	const before =
		sorted.findLast((range) => comparePeriods(range.period, period) < 0) ??
		(first && comparePeriods(first.period, period) <= 0 ? first : null);
	if (next === undefined) {
		return null;
	}
	const isOwn = next.period === period;
	if (before === null) {
		return isOwn
			? { range: next, slack: 0, expected: { value: next.value, kind: 'stated' } }
			: null;
	}
	const sides = outsideOn(before, next);
	const from = { period: before.period, value: Math.max(sides.below, sides.above) };
	const slack = isOwn
		? 0
		: asWritten(onLine(from, { period: next.period, value: 0 }, period, type));
	return {
		range: next,
		slack,
		expected: {
			value:
				sides.above > sides.below
					? add(next.upper ?? next.value, slack)
					: subtract(next.value, slack),
			kind: isOwn || before.period === period ? 'stated' : 'line'
		}
	};
}

/** How far one range reaches out of another, on each side; without an upper end it is taken by its lower one. */
function outsideOn(
	one: Range,
	{ value: low, upper }: Range
): { readonly below: number; readonly above: number } {
	return {
		below: Math.max(subtract(low, one.value), 0),
		above: upper === null ? 0 : Math.max(subtract(one.upper ?? one.value, upper), 0)
	};
}
