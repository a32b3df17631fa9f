import type { FrameSize } from './frame-size.ts';
import { tenth, type Rect, type XY } from './geometry.ts';
import { END_GAP } from './label-column.ts';
import { startsAtZero, valueScale } from './scale-scene.ts';
import { textWidth } from './text-width.ts';
import type { BandPoint, TimeInput, TimeLine, TimePoint } from './time-scene.ts';

const TICKS = 4;
/** Height that each of them takes at least, in ems of its text. */
const TICK_ROOM = 1.8;
/** Room right of the plot for half a dot or a target's ring. */
const EDGE = 12;
/** Labels at the ends may take the plot no narrower than this share of the frame. */
const LEAST_PLOT = 0.5;

/** The scale of the values, and what its ticks leave of the frame's width. */
export interface ValueAxis {
	readonly top: number;
	readonly fromZero: boolean;
	readonly ticks: readonly number[];
	readonly at: (value: number) => number;
	/** Left edge of the plot. */
	readonly left: number;
	/** Width that labels at the ends of lines may have. */
	readonly endRoom: number;
}

/** Where a frame's plot lies, and how positions and values become places in it. */
export interface TimeSpace {
	readonly plot: Rect;
	readonly fromZero: boolean;
	readonly ticks: readonly number[];
	readonly place: (point: { position: number; value: number }) => XY;
}

/** The scale of one frame whose plot starts at `top`. */
export function valueAxis(
	input: Pick<TimeInput, 'lines' | 'guideline' | 'references' | 'fromZero' | 'kind' | 'formatTick'>,
	size: FrameSize,
	top: number
): ValueAxis {
	const values = allValues(input);
	const fromZero = input.fromZero ?? startsAtZero(values, input.kind);
	const ticks = Math.min(TICKS, Math.floor(size.plot / (size.axis * TICK_ROOM)));
	const y = valueScale(values, { fromZero, from: top + size.plot, to: top, ticks });
	const tickWidth = Math.max(
		...y.ticks.map((tick) => textWidth(input.formatTick(tick), size.axis))
	);
	const left = tickWidth + size.axis / 2;
	return {
		...y,
		top,
		fromZero: fromZero || values.some((value) => value <= 0),
		left,
		endRoom: size.width * (1 - LEAST_PLOT) - left - END_GAP
	};
}

/** The space of one frame, once the width of its column of end labels is known; none where that is 0. */
export function timeSpace(
	input: TimeInput,
	size: FrameSize,
	{ axis, endWidth }: { axis: ValueAxis; endWidth: number }
): TimeSpace {
	const { left, top, fromZero, ticks } = axis;
	const positions = allPositions(input);
	const from = Math.min(...positions);
	const span = Math.max(...positions) - from;
	const width = size.width - left - (endWidth > 0 ? END_GAP + endWidth : EDGE);
	const at = (position: number) =>
		span === 0 ? left + width / 2 : left + ((position - from) / span) * width;
	return {
		plot: { x: tenth(left), y: tenth(top), width: tenth(width), height: size.plot },
		fromZero,
		ticks,
		place: ({ position, value }) => [tenth(at(position)), tenth(axis.at(value))]
	};
}

/** Every position that the frame must reach. */
export function allPositions({ lines, guideline, xTicks }: TimeInput): number[] {
	return [
		...allPoints(lines),
		...lines.flatMap(bandOf),
		...(guideline?.points ?? []),
		...(xTicks ?? [])
	].map(({ position }) => position);
}

/** Where years may be named: at the points of the chart's own line, and beyond its ends at all others. */
export function tickPositions(input: TimeInput & { leading: TimeLine }): number[] {
	const own = pointsOf(input.leading).map(({ position }) => position);
	const from = Math.min(...own);
	const to = Math.max(...own);
	return [...own, ...allPositions(input).filter((at) => at < from || at > to)];
}

/** The points of all runs of a line. */
export function pointsOf(line: TimeLine): readonly TimePoint[] {
	return allPoints([line]);
}

/** The points of all runs of all lines. */
export function allPoints(lines: readonly TimeLine[]): readonly TimePoint[] {
	const none: TimePoint[] = [];
	// Many times faster than flat() where points are thousands.
	return none.concat(...lines.flatMap(({ runs }) => runs));
}

/** The points of all runs of a line's band. */
function bandOf({ band }: TimeLine): BandPoint[] {
	return (band ?? []).flat();
}

function allValues({
	lines,
	guideline,
	references
}: Pick<TimeInput, 'lines' | 'guideline' | 'references'>): number[] {
	const points = [...allPoints(lines), ...(guideline?.points ?? []), ...(references ?? [])];
	return [
		...points.map(({ value }) => value),
		...lines.flatMap(bandOf).flatMap(({ low, high }) => [low, high])
	];
}
