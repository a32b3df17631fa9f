import type { Tone } from '$lib/domain/comparison.ts';
import { areaBarsFrame } from './area-bars.ts';
import { barDrawing, type BarFrame } from './bar-drawing.ts';
import type { Drawing } from './drawing.ts';
import { PAGE, type FrameSize, type FrameSizes } from './frame-size.ts';
import type { Rect } from './geometry.ts';
import type { BarRole, Mark, PointText } from './marks.ts';
import { periodBarsFrame } from './period-bars.ts';
import type { KeyLabels } from './time-scene.ts';

export interface BarInput extends PointText {
	readonly id: string;
	/** Name of the area, or the short period under the bar. */
	readonly label: string;
	/** Null leaves the place empty; beside an area the text then says why. */
	readonly value: number | null;
	readonly chosen: boolean;
	/** Hollow, with a wavy end when about so much, or with a tip when open-ended; solid when left out. */
	readonly mark?: Mark | undefined;
	/** What a change means: solid where good, striped where bad, light where neither; by `chosen` when left out. */
	readonly tone?: Tone | undefined;
}

/** What stands beside a sample of each kind of bar that occurs, under the chart. */
export type BarKey = Partial<Readonly<Record<Tone | keyof KeyLabels, string>>>;

export interface AreaBarsInput {
	readonly title: string;
	/** In the order in which they are shown, from the top; those without a value come below all others. */
	readonly bars: readonly BarInput[];
	/** A vertical line for the whole city. */
	readonly reference?: { readonly value: number; readonly label: string } | null | undefined;
}

export interface PeriodBarsInput {
	readonly title: string;
	/** One for each period, from the earliest. */
	readonly bars: readonly BarInput[];
	readonly formatTick: (value: number) => string;
	/** No key when left out. */
	readonly key?: BarKey | undefined;
}

/** A frame ready to paint, with its bars in the order of `BarScene.bars`; null where there is no value. */
export interface BarDrawing extends Drawing {
	readonly bars: readonly (Rect | null)[];
}

export interface SceneBar {
	readonly id: string;
	readonly role: BarRole;
	readonly mark?: Mark;
	readonly tone?: Tone;
	/** Whether it stays with the SVG: Chart.js paints only plain bars of one colour. */
	readonly isKept: boolean;
	/** Whether the bar grows against its axis: left, or down. */
	readonly isNegative: boolean;
	/** Name of the area; empty for bars by period. */
	readonly name: string;
	readonly periodLabel: string;
	readonly text: string;
}

export interface BarScene {
	readonly chart: 'bar';
	readonly title: string;
	/** Along which axis the bars grow. */
	readonly axis: 'x' | 'y';
	readonly bars: readonly SceneBar[];
	/** What the arrow keys read aloud, one after the other: every bar with a value. */
	readonly stops: readonly string[];
	readonly wide: BarDrawing;
	readonly narrow: BarDrawing;
}

/** Bars from left to right, one for each area; null when no area has a value. */
export function areaBarsScene(input: AreaBarsInput, sizes = PAGE): BarScene | null {
	const valued = input.bars.filter(({ value }) => value !== null);
	const missing = input.bars.filter(({ value }) => value === null);
	const ordered = { ...input, bars: [...valued, ...missing] };
	return sceneOf(ordered, { axis: 'x', sizes, frame: (size) => areaBarsFrame(ordered, size) });
}

/** Bars up and down from zero, one for each period; null when no period has a value. */
export function periodBarsScene(input: PeriodBarsInput, sizes = PAGE): BarScene | null {
	return sceneOf(input, { axis: 'y', sizes, frame: (size) => periodBarsFrame(input, size) });
}

function sceneOf(
	{ title, bars }: { title: string; bars: readonly BarInput[] },
	{
		axis,
		sizes,
		frame
	}: { axis: 'x' | 'y'; sizes: FrameSizes; frame: (size: FrameSize) => BarFrame }
): BarScene | null {
	if (bars.every(({ value }) => value === null)) {
		return null;
	}
	const sceneBars = bars.map((bar) => sceneBar(bar, axis));
	return {
		chart: 'bar',
		title,
		axis,
		bars: sceneBars,
		stops: bars.flatMap(({ value, spoken }) => (value === null ? [] : [spoken])),
		wide: barDrawing(frame(sizes.wide), sceneBars, axis),
		narrow: barDrawing(frame(sizes.narrow), sceneBars, axis)
	};
}

function sceneBar(
	{ id, label, value, chosen, mark, tone, periodLabel, text }: BarInput,
	axis: 'x' | 'y'
): SceneBar {
	return {
		id,
		role: chosen ? 'main' : 'context',
		...(mark === undefined ? {} : { mark }),
		...(tone === undefined ? {} : { tone }),
		isKept: mark !== undefined || tone !== undefined,
		name: axis === 'x' ? label : '',
		isNegative: value !== null && value < 0,
		periodLabel,
		text
	};
}
