import { decimalsOf, divide, percentOf, shiftPoint, subtract } from './decimal.ts';
import type { Direction } from './indicator.ts';
import { stepsBetween, type Period, type PeriodType } from './period.ts';

/**
 * 達成率, in per cent, unrounded and without a cap at 100: actual ÷ target × 100. For increase-type
 * quantities of one year; null for any other direction and for a target of zero or less.
 */
export function achievementRate(of: {
	readonly actual: number;
	readonly target: number;
	readonly direction: Direction;
}): number | null {
	return of.direction === 'increase' && of.target > 0 ? percentOf(of.actual, of.target) : null;
}

/**
 * 進捗率, in per cent, unrounded: (actual − baseline) ÷ (target − baseline) × 100. One formula for both
 * directions, negative when worse than the baseline; null when target and baseline are equal.
 */
export function progressRate(of: {
	readonly actual: number;
	readonly baseline: number;
	readonly target: number;
}): number | null {
	return percentOf(subtract(of.actual, of.baseline), subtract(of.target, of.baseline));
}

/**
 * 目安比, in per cent, unrounded: actual ÷ expected × 100. For increase-type indicators; null for any
 * other direction and for an expected value of zero or less.
 */
export function expectedRate(of: {
	readonly actual: number;
	readonly expected: number;
	readonly direction: Direction;
}): number | null {
	return of.direction === 'increase' && of.expected > 0 ? percentOf(of.actual, of.expected) : null;
}

/**
 * 経過率, in per cent, unrounded: the part of the plan's time that has gone by, negative before the
 * plan and above 100 after it. Null when the plan does not end after it begins.
 */
export function elapsedRate(of: {
	readonly period: Period;
	readonly from: Period;
	readonly to: Period;
	readonly type: PeriodType;
}): number | null {
	const whole = stepsBetween(of.from, of.to, of.type);
	return whole > 0 ? percentOf(stepsBetween(of.from, of.period, of.type), whole) : null;
}

/**
 * ペース: 進捗率 ÷ 経過率 in one division, unrounded; 1 is exactly fast enough. Null when target and baseline are
 * equal and while no time has gone by. A part-year's value must not meet a full year's elapsed time.
 */
export function pace(of: {
	readonly actual: number;
	readonly baseline: number;
	readonly target: number;
	/** Steps since the baseline, and from it to the target. */
	readonly gone: number;
	readonly whole: number;
}): number | null {
	const { actual, baseline, target, gone, whole } = of;
	if (gone <= 0 || whole <= 0) {
		return null;
	}
	const places = decimalsOf(actual, baseline, target);
	const b = shiftPoint(baseline, places);
	const way = (shiftPoint(actual, places) - b) * whole;
	return divide(way, (shiftPoint(target, places) - b) * gone);
}
