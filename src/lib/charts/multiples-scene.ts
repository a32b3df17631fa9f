import type { Drawing, Lettering, Shape } from './drawing.ts';
import { tenth, type XY } from './geometry.ts';
import { lineMark } from './line-mark.ts';
import { BLUE, GREY, INK, RULE } from './palette.ts';
import { plainScale } from './scale-scene.ts';

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
const LINE = 1.3;
const CHOSEN = { class: 'mark-main', color: BLUE, width: 3, lone: 2.5 };
const OTHER = { class: 'mark-context', color: GREY, width: 1.75, lone: 2.5 };

/** Small lines on one scale, which always reaches zero unless `fromZero` is false. */
export function multiplesScene(
	title: string,
	inputs: readonly MultipleInput[],
	{ fromZero = true }: { fromZero?: boolean } = {}
): MultiplesScene {
	const points = inputs.flatMap(({ runs }) => runs.flat());
	const values = [...points.map(({ value }) => value), ...(fromZero ? [0] : [])];
	const y = plainScale(values, HEIGHT - FONT * LINE, FONT * LINE);
	const x = plainScale(
		points.map(({ position }) => position),
		EDGE,
		WIDTH - EDGE
	);
	const place = (point: { position: number; value: number }): XY => [
		tenth(x(point.position)),
		tenth(y(point.value))
	];
	const isInside = Math.min(...values) <= 0 && Math.max(...values) >= 0;
	const zero = isInside ? tenth(y(0)) : null;
	const axis: Shape[] =
		zero === null ? [] : [{ class: 'axis-zero', d: `M0 ${zero}H${WIDTH}`, stroke: RULE }];
	return {
		title,
		cells: inputs.map(({ runs, text, ...cell }) => {
			const lines = runs.map((run) => run.map(place));
			const mark = cell.chosen ? CHOSEN : OTHER;
			const texts = endText({ text, chosen: cell.chosen }, lines, zero);
			const shapes = [...axis, ...lineMark(lines, mark)];
			return { ...cell, drawing: { width: WIDTH, height: HEIGHT, shapes, texts } };
		})
	};
}

/** Under the end of a line that fell, above the end of one that rose, clear of the zero line. */
function endText(
	{ text, chosen }: Pick<MultipleInput, 'text' | 'chosen'>,
	runs: readonly (readonly XY[])[],
	zero: number | null
): Lettering[] {
	const points = runs.flat();
	const [last] = points.slice(-1);
	const [first] = points;
	if (last === undefined || first === undefined) {
		return [];
	}
	const near = points.slice(-3).map(([, y]) => y);
	const fell = last[1] >= (zero ?? first[1]);
	const y = fell ? Math.max(...near) + FONT * 1.15 : Math.min(...near) - FONT * 0.45;
	const end = { x: WIDTH, y: tenth(Math.min(y, HEIGHT - 3)), text, size: FONT } as const;
	return chosen
		? [{ ...end, anchor: 'end', fill: BLUE, weight: 700 }]
		: [{ ...end, anchor: 'end', fill: INK }];
}
