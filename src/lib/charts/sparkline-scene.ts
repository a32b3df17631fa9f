import type { Drawing, Lettering } from './drawing.ts';
import { tenth, type Label, type XY } from './geometry.ts';
import { firstFree } from './label-layout.ts';
import { lineMark } from './line-mark.ts';
import { BLUE, INK } from './palette.ts';
import { circlePath } from './path.ts';
import { plainScale } from './scale-scene.ts';

/** A small line; a row of a list has none of the labels. */
export interface SparklineInput {
	/** Accessible name; null where the words beside it say the same. */
	readonly title: string | null;
	/** Runs of points joined by a line, in decimal years. */
	readonly runs: readonly (readonly { readonly position: number; readonly value: number }[])[];
	/** Value written at the end; null for a bare line. */
	readonly endLabel: string | null;
}

export interface SparklineScene extends Drawing {
	readonly title: string | null;
	readonly place: 'row' | 'card';
}

const ROW = { place: 'row', width: 96, height: 28, inset: 4, font: 0, stroke: 2, dot: 3 } as const;
const CARD = {
	place: 'card',
	width: 224,
	height: 76,
	inset: 8,
	font: 16,
	stroke: 2.5,
	dot: 4.5
} as const;

/** A sparkline of 96 × 28, or of 224 × 76 with its last value; null when there is no point. */
export function sparklineScene(input: SparklineInput): SparklineScene | null {
	const size = input.endLabel === null ? ROW : CARD;
	const points = input.runs.flat();
	const values = points.map(({ value }) => value);
	const positions = points.map(({ position }) => position);
	const headroom = size.inset + size.font * 0.6;
	const right = size.width - size.inset;
	const x = plainScale(positions, positions.length === 1 ? right : size.inset, right);
	const y = plainScale(values, size.height - headroom, headroom);
	const place = (point: { position: number; value: number }): XY => [
		tenth(x(point.position)),
		tenth(y(point.value))
	];
	const last = points.at(-1);
	if (last === undefined) {
		return null;
	}
	const runs = input.runs.map((run) => run.map(place));
	const end = place(last);
	const mark = { class: 'mark-main', color: BLUE };
	return {
		title: input.title,
		place: size.place,
		width: size.width,
		height: size.height,
		shapes: [
			...lineMark(runs, { ...mark, width: size.stroke, lone: 2 }),
			{ ...mark, d: circlePath(end, size.dot), fill: 'currentColor' }
		],
		texts: input.endLabel === null ? [] : [endText(input.endLabel, { end, runs })]
	};
}

/** Above or below the end, flush with the right edge, where the line leaves room. */
function endText(
	text: string,
	{ end: [, y], runs }: { end: XY; runs: readonly (readonly XY[])[] }
): Lettering {
	const { width, height, font } = CARD;
	const heights = [y - font * 0.7, y + font * 1.35, font, height - 4];
	const places = heights.map((baseline): [Label] => [
		{ kind: 'value', x: width, y: tenth(baseline), anchor: 'end', text }
	]);
	const within = { x: 0, y: 0, width, height };
	const [free] = firstFree(places, font, { boxes: [], lines: runs, within }) ?? [];
	return {
		x: width,
		y: free?.y ?? tenth(y - font * 0.7),
		text,
		size: font,
		fill: INK,
		anchor: 'end',
		weight: 700
	};
}
