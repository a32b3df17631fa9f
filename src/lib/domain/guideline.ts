import { decimalsOf, shiftPoint } from './decimal.ts';
import { comparePeriods, stepsBetween, type Period, type PeriodType } from './period.ts';
import type { Target } from './target.ts';

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
	targets: readonly Target[],
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
		: {
				value: onLine(before, after, stepsBetween(before.period, period, type), type),
				kind: 'line'
			};
}

/** Divides once and from whole numbers, so that a value exactly on the line is found to be on it. */
function onLine(from: Target, to: Target, steps: number, type: PeriodType): number {
	const whole = stepsBetween(from.period, to.period, type);
	const places = decimalsOf(from.value, to.value);
	const b = shiftPoint(from.value, places);
	const t = shiftPoint(to.value, places);
	return shiftPoint((b * whole + (t - b) * steps) / whole, -places);
}
