import { valueScale } from '$lib/charts/scale-scene.ts';
import type { Indicator } from '$lib/domain/indicator.ts';
import type { Locale } from '$lib/domain/locale.ts';
import { inches } from './fitted.ts';
import type { NativeChart } from './native-chart.ts';
import { axisFormat } from './number-format.ts';

const TICKS = 4;
export const AXIS_POINTS = 16;
const GAP = 0.12;
/** More digits after the point than this are noise of the computer's own numbers. */
const MOST_DECIMALS = 6;

/**
 * An axis with round numbers, and the width that they take in inches. Counts in thousands have none that is shown: Office
 * cannot write them as the deck does (250万), and the values stand beside their points.
 */
export interface PlotAxis {
	readonly scale: NativeChart['scale'];
	readonly format: string;
	readonly width: number;
}

/** The axis of a chart that stands upright; `values` are all that it must reach. */
export function plotAxis(
	values: readonly number[],
	{
		fromZero,
		indicator,
		locale
	}: { fromZero: boolean; indicator: Pick<Indicator, 'unit'>; locale: Locale }
): PlotAxis {
	const { ticks } = valueScale(values, { fromZero, from: 0, to: 1, ticks: TICKS });
	const [first = 0, second = first + 1] = ticks;
	const step = Number((second - first).toPrecision(12));
	const last = ticks.at(-1) ?? first + step;
	if (indicator.unit.factor > 1) {
		return { scale: { min: first, max: last, step: null }, format: 'General', width: GAP };
	}
	const format = axisFormat(indicator, decimalsOf(step), locale);
	return {
		scale: { min: first, max: last, step },
		format: format.code,
		width: Math.max(...ticks.map((tick) => inches(format.says(tick), AXIS_POINTS))) + GAP
	};
}

/** An axis that is not shown: from zero to so far that `share` of its length is left beyond the greatest value. */
export function roomyScale(values: readonly number[], share: number): NativeChart['scale'] {
	const low = Math.min(0, ...values);
	const high = Math.max(0, ...values);
	const span = (high - low || 1) / (1 - share);
	// Labels of negative bars stand at their left end.
	const before = low < 0 ? span * share : 0;
	return { min: low < 0 ? low - before : 0, max: (high === low ? 0 : low) + span, step: null };
}

function decimalsOf(step: number): number {
	const found = Array.from({ length: MOST_DECIMALS }, (_, index) => index).find((decimals) =>
		Number.isInteger(Number((step * 10 ** decimals).toPrecision(12)))
	);
	return found ?? MOST_DECIMALS;
}
