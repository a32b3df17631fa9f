import type { Drawing, Lettering, Shape } from './drawing.ts';
import { tenth, type XY } from './geometry.ts';
import { lineMark } from './line-mark.ts';
import { BLUE, GREY, INK, PAPER, RULE, SECONDARY } from './palette.ts';
import { plainScale, valueScale } from './scale-scene.ts';
import { textWidth } from './text-width.ts';

export interface MultipleInput {
	readonly code: string;
	readonly name: string;
	/** Runs of points joined by a line, in decimal years. */
	readonly runs: readonly (readonly { readonly position: number; readonly value: number }[])[];
	/** The last value, and the whole as it is read aloud. */
	readonly text: string;
	readonly spoken: string;
	readonly chosen: boolean;
}

export interface Multiple {
	readonly code: string;
	readonly name: string;
	readonly spoken: string;
	readonly chosen: boolean;
	readonly drawing: Drawing;
}

export interface MultiplesScene {
	readonly title: string;
	readonly cells: readonly Multiple[];
}

const WIDTH = 120;
const HEIGHT = 100;
const FONT = 15;
const EDGE = 4;
const SMALL = 14;
const LINE = 1.3;
const TOP = FONT * LINE;
const BOTTOM = HEIGHT - TOP;
const CHOSEN = { class: 'mark-main', color: BLUE, width: 3, lone: 2.5 };
const OTHER = { class: 'mark-context', color: GREY, width: 1.75, lone: 2.5 };

/** How the cells stand side by side. */
export interface MultiplesOptions {
	/** Whether scales always reach zero, as they do when left out. */
	readonly fromZero?: boolean;
	/** One scale for all, or one for each cell, which then prints the low and the high end of it. */
	readonly axes?: 'shared' | 'own';
	/** Writes those ends; plain digits when left out. */
	readonly formatTick?: (value: number) => string;
}

/** Small lines on one scale, or each on its own. */
export function multiplesScene(
	title: string,
	inputs: readonly MultipleInput[],
	{ fromZero = true, axes = 'shared', formatTick = String }: MultiplesOptions = {}
): MultiplesScene {
	const points = inputs.flatMap(({ runs }) => runs.flat());
	const positions = points.map(({ position }) => position);
	const x = plainScale(positions, EDGE, WIDTH - EDGE);
	const shared = sharedScale([...valuesOf(inputs), ...(fromZero ? [0] : [])]);
	return {
		title,
		cells: inputs.map(({ runs, text, ...cell }) => {
			const scale =
				axes === 'own' ? ownScale(valuesOf([{ runs }]), { fromZero, formatTick }) : shared;
			const lines = runs.map((run) =>
				run.map(({ position, value }): XY => [tenth(x(position)), tenth(scale.y(value))])
			);
			const mark = cell.chosen ? CHOSEN : OTHER;
			const end = endText({ text, chosen: cell.chosen }, lines, scale);
			return {
				...cell,
				drawing: {
					width: WIDTH,
					height: HEIGHT,
					shapes: [...scale.shapes, ...lineMark(lines, mark)],
					texts: [...scale.texts, ...end]
				}
			};
		})
	};
}

/** Heights of values, with the lines and texts that tell them. */
interface CellScale {
	readonly y: (value: number) => number;
	/** Height of zero; null when the scale does not reach it. */
	readonly zero: number | null;
	readonly shapes: readonly Shape[];
	readonly texts: readonly Lettering[];
}

function sharedScale(values: readonly number[]): CellScale {
	const y = plainScale(values, BOTTOM, TOP);
	const isInside = Math.min(...values) <= 0 && Math.max(...values) >= 0;
	const zero = isInside ? tenth(y(0)) : null;
	return { y, zero, shapes: zero === null ? [] : [level('axis-zero', zero)], texts: [] };
}

/** From one round value to another, each at a line of its own at the left. */
function ownScale(
	values: readonly number[],
	{ fromZero, formatTick }: Required<Omit<MultiplesOptions, 'axes'>>
): CellScale {
	if (values.length === 0) {
		return { y: () => BOTTOM, zero: null, shapes: [], texts: [] };
	}
	const { ticks, at: y } = valueScale(values, { fromZero, from: BOTTOM, to: TOP, ticks: 2 });
	const [low = 0] = ticks;
	const high = ticks.at(-1) ?? low;
	const zero = low <= 0 && high >= 0 ? tenth(y(0)) : null;
	const ends = [low, high].filter((end) => end !== 0).map((end) => level('grid', tenth(y(end))));
	const end = { x: 0, size: SMALL, fill: SECONDARY };
	return {
		y,
		zero,
		shapes: zero === null ? ends : [...ends, level('axis-zero', zero)],
		texts: [
			{ ...end, y: tenth(TOP - 4.5), text: formatTick(high) },
			{ ...end, y: tenth(BOTTOM + SMALL), text: formatTick(low) }
		]
	};
}

function level(name: 'grid' | 'axis-zero', y: number): Shape {
	return { class: name, d: `M0 ${y}H${WIDTH}`, stroke: RULE };
}

function valuesOf(inputs: readonly Pick<MultipleInput, 'runs'>[]): number[] {
	return inputs.flatMap(({ runs }) => runs.flat()).map(({ value }) => value);
}

/** Under the end of a line that fell, above the end of one that rose, clear of other texts; alone without a line. */
function endText(
	{ text, chosen }: Pick<MultipleInput, 'text' | 'chosen'>,
	runs: readonly (readonly XY[])[],
	{ zero, texts }: CellScale
): Lettering[] {
	const points = runs.flat();
	const [last] = points.slice(-1);
	const [first] = points;
	if (last === undefined || first === undefined) {
		return [{ x: 0, y: tenth(HEIGHT / 2), text, size: SMALL, fill: SECONDARY }];
	}
	const near = points.slice(-3).map(([, y]) => y);
	const below = tenth(Math.min(Math.max(...near) + FONT * 1.15, HEIGHT - 3));
	const above = tenth(Math.min(Math.min(...near) - FONT * 0.45, HEIGHT - 3));
	const left = WIDTH - textWidth(text, FONT);
	const isClear = (y: number) =>
		texts.every(
			(other) => Math.abs(other.y - y) >= FONT || textWidth(other.text, other.size) < left
		);
	const fell = last[1] >= (zero ?? first[1]);
	const places = fell ? [below, above] : [above, below];
	const clear = places.find(isClear);
	// Between the two printed ends there is always room, over the line if need be.
	const y = clear ?? tenth((TOP + BOTTOM) / 2 + FONT * 0.35);
	const halo = clear === undefined ? { halo: PAPER } : {};
	const end = { x: WIDTH, y, text, size: FONT, anchor: 'end', ...halo } as const;
	return chosen ? [{ ...end, fill: BLUE, weight: 700 }] : [{ ...end, fill: INK }];
}
