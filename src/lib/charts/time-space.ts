import type { FrameSize } from './frame-size.ts';
import { tenth, type Rect, type XY } from './geometry.ts';
import { startsAtZero, valueScale } from './scale-scene.ts';
import { textWidth } from './text-width.ts';
import type { TimeInput, TimeLine, TimePoint } from './time-scene.ts';

const TICKS = 4;
/** Room right of the plot for half a dot or a target's ring. */
const EDGE = 12;
/** From the plot to the labels at the ends of its lines. */
export const END_GAP = 14;
/** Labels at the ends may take the plot no narrower than this share of the frame. */
const LEAST_PLOT = 0.5;

/** Where a frame's plot lies, and how positions and values become places in it. */
export interface TimeSpace {
	readonly plot: Rect;
	readonly fromZero: boolean;
	readonly ticks: readonly number[];
	readonly place: (point: { position: number; value: number }) => XY;
	/** Whether the labels of lines that end at the right have a column of their own. */
	readonly hasColumn: boolean;
}

/** The space of one frame, once the widths of its tick texts and end labels are known. */
export function timeSpace(
	input: TimeInput,
	size: FrameSize,
	{ endWidth, top }: { endWidth: number; top: number }
): TimeSpace {
	const values = allValues(input);
	const fromZero = input.fromZero ?? startsAtZero(values, input.kind);
	const bottom = top + size.plot;
	const y = valueScale(values, { fromZero, from: bottom, to: top, ticks: TICKS });
	const tickWidth = Math.max(
		...y.ticks.map((tick) => textWidth(input.formatTick(tick), size.axis))
	);
	const left = tickWidth + size.axis / 2;
	const room = size.width - left - END_GAP - endWidth;
	const positions = allPositions(input);
	const from = Math.min(...positions);
	const span = Math.max(...positions) - from;
	const hasColumn = span > 0 && endWidth > 0 && room >= size.width * LEAST_PLOT;
	const width = hasColumn ? room : size.width - left - EDGE;
	const at = (position: number) =>
		span === 0 ? left + width / 2 : left + ((position - from) / span) * width;
	return {
		plot: { x: tenth(left), y: tenth(top), width: tenth(width), height: size.plot },
		fromZero: fromZero || values.some((value) => value <= 0),
		ticks: y.ticks,
		place: ({ position, value }) => [tenth(at(position)), tenth(y.at(value))],
		hasColumn
	};
}

/** Every position that the frame must reach. */
export function allPositions({ lines, guideline }: TimeInput): number[] {
	return [...lines.flatMap(pointsOf), ...(guideline?.points ?? [])].map(({ position }) => position);
}

/** Where years may be named: at the points of the chart's own line, and beyond its ends at all others. */
export function tickPositions(input: TimeInput & { leading: TimeLine }): number[] {
	const own = pointsOf(input.leading).map(({ position }) => position);
	const from = Math.min(...own);
	const to = Math.max(...own);
	return [...own, ...allPositions(input).filter((at) => at < from || at > to)];
}

/** The points of all runs of a line. */
export function pointsOf(line: TimeLine): TimePoint[] {
	return line.runs.flat();
}

function allValues({ lines, guideline, references }: TimeInput): number[] {
	return [...lines.flatMap(pointsOf), ...(guideline?.points ?? []), ...(references ?? [])].map(
		({ value }) => value
	);
}
