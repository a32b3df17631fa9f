import type { FrameSize } from './frame-size.ts';
import { tenth, type Rect, type XY } from './geometry.ts';
import { type ValueScale, valueScale } from './scale-scene.ts';
import type { ScatterAxis, ScatterInput } from './scatter-scene.ts';
import { textWidth } from './text-width.ts';

/** Where a frame's plot lies, and how values become places in it. */
export interface ScatterSpace {
	readonly plot: Rect;
	/** The ticks of both axes. */
	readonly x: readonly number[];
	readonly y: readonly number[];
	readonly at: { readonly x: (value: number) => number; readonly y: (value: number) => number };
	readonly place: (point: { x: number; y: number }) => XY;
}

/** How many ticks are tried on the x axis, until their texts stand apart. */
const X_TICKS = [6, 5, 4, 3, 2];
const Y_TICKS = 5;
const AIR = 1;

/** The space of one frame; points stay `inset` away from the edges of its plot, so that bubbles stay whole. */
export function scatterSpace(
	input: ScatterInput,
	{
		size,
		top,
		plotHeight,
		inset
	}: { size: FrameSize; top: number; plotHeight: number; inset: number }
): ScatterSpace {
	const { axis: font, width } = size;
	const { fromZero } = input.y;
	const span = { from: top + plotHeight - inset, to: top + inset };
	const y = valueScale(reach(input, 'y'), { fromZero, ...span, ticks: Y_TICKS });
	const tickWidth = Math.max(...y.ticks.map((tick) => textWidth(input.y.formatTick(tick), font)));
	const left = tickWidth + font / 2;
	const x = fittingScale(input.x, reach(input, 'x'), {
		from: left + inset,
		to: width - inset,
		font
	});
	const at = { x: (value: number) => tenth(x.at(value)), y: (value: number) => tenth(y.at(value)) };
	return {
		plot: { x: tenth(left), y: tenth(top), width: tenth(width - left), height: plotHeight },
		x: x.ticks,
		y: y.ticks,
		at,
		place: (point) => [at.x(point.x), at.y(point.y)]
	};
}

/** Everything that an axis must reach: its own values, the points, their trails, the reference. */
function reach(input: ScatterInput, axis: 'x' | 'y'): number[] {
	const places = input.points.flatMap((point) => [point, ...point.trail]);
	const shown = [...places, ...(input.reference ? [input.reference] : [])];
	return [...input[axis].values, ...shown.map((place) => place[axis])];
}

function fittingScale(
	{ formatTick, fromZero }: ScatterAxis,
	values: readonly number[],
	{ font, ...span }: { from: number; to: number; font: number }
): ValueScale {
	const scales = X_TICKS.map((ticks) => valueScale(values, { fromZero, ...span, ticks }));
	const fits = ({ ticks, at }: ValueScale) =>
		ticks.every((tick, index) => {
			const before = ticks[index - 1];
			if (before === undefined) {
				return true;
			}
			const texts = textWidth(formatTick(before), font) + textWidth(formatTick(tick), font);
			return at(tick) - at(before) >= texts / 2 + AIR * font;
		});
	return scales.find(fits) ?? valueScale(values, { fromZero, ...span, ticks: 1 });
}
