import { decimalsOf, shiftPoint } from './decimal.ts';
import { comparePeriods, stepsBetween, type Period, type PeriodType } from './period.ts';

/** A point of a plan's path. */
export interface PathPoint {
	readonly period: Period;
	readonly value: number;
}

/** 目安値: `stated` by the plan itself, or on the straight `line` between two points of the plan. */
export interface Expected {
	readonly value: number;
	readonly kind: 'stated' | 'line';
}

/**
 * What the plan of one indicator and area asks for in a period, unrounded. A stated value wins over
 * the line E(y) = b + (t − b)(y − y0) ÷ (y1 − y0); null before the first and after the last point.
 */
export function expectedAt(
	targets: readonly PathPoint[],
	period: Period,
	type: PeriodType
): Expected | null {
	const points = targets.toSorted((a, b) => comparePeriods(a.period, b.period));
	const stated = points.find((point) => point.period === period);
	if (stated !== undefined) {
		return { value: stated.value, kind: 'stated' };
	}
	const before = points.findLast((point) => comparePeriods(point.period, period) < 0);
	const after = points.find((point) => comparePeriods(point.period, period) > 0);
	return before === undefined || after === undefined
		? null
		: { value: onLine(before, after, period, type), kind: 'line' };
}

/**
 * The value in a period on the straight line between two points. Divides once and from whole numbers, so that a value
 * exactly on the line is found to be on it.
 */
export function onLine(from: PathPoint, to: PathPoint, period: Period, type: PeriodType): number {
	const steps = stepsBetween(from.period, period, type);
	const whole = stepsBetween(from.period, to.period, type);
	const places = decimalsOf(from.value, to.value);
	const b = shiftPoint(from.value, places);
	const t = shiftPoint(to.value, places);
	const exact = shiftPoint((b * whole + (t - b) * steps) / whole, -places);
	// So many digits that they are no whole number of any size: then as near as doubles come.
	return Number.isFinite(exact) ? exact : from.value + (to.value - from.value) * (steps / whole);
}
