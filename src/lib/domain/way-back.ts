import { cycleAfter } from './cycle.ts';
import { subtract } from './decimal.ts';
import { monthsUntilEnd } from './deadline.ts';
import { expectedAt } from './guideline.ts';
import type { Judged } from './judged.ts';
import type { Indicator } from './indicator.ts';
import type { Period } from './period.ts';
import type { Target } from './target.ts';

/** What would bring a figure back on the line. */
export interface WayBack {
	/** `guideline`: the plan's value of a coming period; `target`: the target after its year; `range`: what is to be kept. */
	readonly kind: 'guideline' | 'target' | 'range';
	/** The period whose guideline is meant; that of the target for the other two. */
	readonly period: Period;
	/** The value that is wanted then, in the indicator's unit. */
	readonly wanted: number;
	/** What is missing from the judged value to it, with the sign of the change; 0 when it is there already. */
	readonly needed: number;
}

/**
 * What brings a figure that is short back on the line: the guideline of the first period after the judged one that was
 * not over on the day of the data; once the plan has no such period, its target. Null where the figure is not short of a
 * number.
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
	if (indicator.direction === 'maintain') {
		const wanted = nearestKept(actual.value, target);
		return { kind: 'range', period: target.period, wanted, needed: subtract(wanted, actual.value) };
	}
	const coming = comingPeriod(period, indicator, plan.updated);
	const expected = coming === null ? null : expectedAt(targets, coming, indicator.periodType);
	const [kind, at, wanted] =
		coming === null || expected === null
			? (['target', target.period, target.value] as const)
			: (['guideline', coming, expected.value] as const);
	return { kind, period: at, wanted, needed: towards(indicator, wanted, actual.value) };
}

/** The first period by the indicator's cycle, after the judged one, that is not over; null without a cycle. */
function comingPeriod(judged: Period, indicator: Indicator, updated: Period): Period | null {
	let coming = cycleAfter(judged, indicator);
	while (coming !== null && monthsUntilEnd(coming, indicator.periodType, updated) < 0) {
		coming = cycleAfter(coming, indicator);
	}
	return coming;
}

function nearestKept(
	actual: number,
	{ value, upper }: { readonly value: number; readonly upper: number | null }
): number {
	return upper !== null && actual > upper ? upper : value;
}

/** The step in the wanted direction; 0 when the value is there already. */
function towards(indicator: Indicator, wanted: number, actual: number): number {
	const step = subtract(wanted, actual);
	return indicator.direction === 'decrease' ? Math.min(step, 0) : Math.max(step, 0);
}
