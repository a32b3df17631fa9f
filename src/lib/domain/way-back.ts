import { isBehind } from './attention.ts';
import { cycleAfter } from './cycle.ts';
import { subtract } from './decimal.ts';
import { monthsUntilEnd } from './deadline.ts';
import { expectedAt } from './guideline.ts';
import type { Judged } from './judged.ts';
import type { Indicator } from './indicator.ts';
import type { Period } from './period.ts';
import { outsideBy, type Range } from './range.ts';
import { footingOf } from './scheme.ts';
import type { Target } from './target.ts';
import { type Amount, isOpenEnded } from './value.ts';

/** What would bring a figure back on the line. */
export interface WayBack {
	/** `guideline`: the plan's value of a coming period; `target`: the target after its year; `range`: what is to be kept. */
	readonly kind: 'guideline' | 'target' | 'range';
	/** The period whose guideline is meant; that of the target for the other two. */
	readonly period: Period;
	/** The value that is wanted then, in the indicator's unit. */
	readonly wanted: number;
	/** Which side of that value will do. */
	readonly side: '>=' | '<=';
	/**
	 * What is missing from the judged value to it, with the sign of the change; 0 when it is there already, about so much
	 * from an approximate value, null from an open-ended one.
	 */
	readonly needed: Amount | null;
}

/**
 * What brings a figure that is short back on the line: the guideline of the first period after the judged one that was
 * not over on the day of the data; once the plan has no such period, its target. Null where the figure is not short of a
 * number, and where it is neither short nor to change.
 */
export function wayBack(
	judged: Judged,
	plan: {
		readonly indicator: Indicator;
		readonly targets: readonly Target[];
		readonly updated: Period;
	}
): WayBack | null {
	const { actual, period, target } = judged.figures;
	if (actual === null || period === null || target === null) {
		return null;
	}
	const { indicator, targets } = plan;
	const isShort = isBehind(footingOf(judged.scheme, judged.status));
	if (indicator.direction === 'maintain') {
		return isShort ? wayInto(target, actual) : null;
	}
	const coming = comingPeriod(period, indicator, plan.updated);
	const expected = coming === null ? null : expectedAt(targets, coming, indicator.periodType);
	const [kind, at, wanted] =
		coming === null || expected === null
			? (['target', target.period, target.value] as const)
			: (['guideline', coming, expected.value] as const);
	const needed = stepOf(actual, towards(indicator, wanted, actual.value));
	const side = indicator.direction === 'decrease' ? '<=' : '>=';
	return needed?.value === 0 && !isShort ? null : { kind, period: at, wanted, side, needed };
}

/** The first period by the indicator's cycle, after the judged one, that is not over; null without a cycle. */
function comingPeriod(judged: Period, indicator: Indicator, updated: Period): Period | null {
	let coming = cycleAfter(judged, indicator);
	while (coming !== null && monthsUntilEnd(coming, indicator.periodType, updated) < 0) {
		coming = cycleAfter(coming, indicator);
	}
	return coming;
}

/** The way to the nearer end of a range; null from inside of it. */
function wayInto(range: Range & { readonly period: Period }, actual: Amount): WayBack | null {
	const { period, value: low, upper } = range;
	const isAbove = upper !== null && (actual.value > upper || mayBeAnyMore(actual));
	const wanted = isAbove ? upper : low;
	const needed = stepOf(actual, subtract(wanted, actual.value));
	return needed !== null && outsideBy(range, actual.value) === 0
		? null
		: { kind: 'range', period, wanted, side: isAbove ? '<=' : '>=', needed };
}

function mayBeAnyMore({ qualifier }: Amount): boolean {
	return qualifier === '>' || qualifier === '>=';
}

/** A step from a value, as exact as the value; null from an open-ended one. */
function stepOf({ qualifier }: Amount, value: number): Amount | null {
	return isOpenEnded(qualifier) ? null : { value, qualifier };
}

/** The step in the wanted direction; 0 when the value is there already. */
function towards(indicator: Indicator, wanted: number, actual: number): number {
	const step = subtract(wanted, actual);
	return indicator.direction === 'decrease' ? Math.min(step, 0) : Math.max(step, 0);
}
