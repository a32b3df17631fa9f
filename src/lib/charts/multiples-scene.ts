import { tenth, type XY } from './geometry.ts';
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
	readonly runs: readonly (readonly XY[])[];
	/** The value at the end of the line; null when there is no point. */
	readonly label: { readonly y: number; readonly text: string } | null;
}

export interface MultiplesScene {
	readonly title: string;
	readonly width: number;
	readonly height: number;
	readonly font: number;
	/** Height of zero, the same in every cell; null when the scale does not reach it. */
	readonly zero: number | null;
	readonly cells: readonly Multiple[];
}

const WIDTH = 120;
const HEIGHT = 100;
const FONT = 15;
const EDGE = 4;
const LINE = 1.3;

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
	return {
		title,
		width: WIDTH,
		height: HEIGHT,
		font: FONT,
		zero,
		cells: inputs.map(({ runs, text, ...cell }) => {
			const lines = runs.map((run) => run.map(place));
			return { ...cell, runs: lines, label: endLabel(text, lines, zero) };
		})
	};
}

/** Under the end of a line that fell, above the end of one that rose, clear of the zero line. */
function endLabel(
	text: string,
	runs: readonly (readonly XY[])[],
	zero: number | null
): Multiple['label'] {
	const points = runs.flat();
	const [last] = points.slice(-1);
	const [first] = points;
	if (last === undefined || first === undefined) {
		return null;
	}
	const near = points.slice(-3).map(([, y]) => y);
	const fell = last[1] >= (zero ?? first[1]);
	const y = fell ? Math.max(...near) + FONT * 1.15 : Math.min(...near) - FONT * 0.45;
	return { y: tenth(Math.min(y, HEIGHT - 3)), text };
}
