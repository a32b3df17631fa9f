import { tenth, type Label, type XY } from './geometry.ts';
import { firstFree } from './label-layout.ts';
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

export interface SparklineScene {
	readonly title: string | null;
	readonly width: number;
	readonly height: number;
	readonly runs: readonly (readonly XY[])[];
	/** The last point. */
	readonly end: XY;
	readonly font: number;
	readonly label: Label<'value'> | null;
}

const ROW = { width: 96, height: 28, inset: 4, font: 0 };
const CARD = { width: 224, height: 76, inset: 8, font: 16 };

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
	return {
		title: input.title,
		width: size.width,
		height: size.height,
		runs,
		end,
		font: size.font,
		label: input.endLabel === null ? null : endLabel(input.endLabel, { end, runs, size })
	};
}

/** Above or below the end, flush with the right edge, where the line leaves room. */
function endLabel(
	text: string,
	{ end: [, y], runs, size }: { end: XY; runs: readonly (readonly XY[])[]; size: typeof CARD }
): Label<'value'> {
	const above: Label<'value'> = {
		kind: 'value',
		x: size.width,
		y: tenth(y - size.font * 0.7),
		anchor: 'end',
		text
	};
	const below = { ...above, y: tenth(y + size.font * 1.35) };
	const within = { x: 0, y: 0, width: size.width, height: size.height };
	const places = [above, below, { ...above, y: size.font }, { ...above, y: size.height - 4 }];
	const free = firstFree(
		places.map((place) => [place]),
		size.font,
		{ boxes: [], lines: runs, within }
	);
	return free?.[0] ?? above;
}
