import type { FrameSize } from './frame-size.ts';
import { tenth, type Label, type Rect, type XY } from './geometry.ts';
import { columnHeight, END_GAP, labelColumn, widest } from './label-column.ts';
import { fittingLabels, labelKind, type EndText, type FittingLabel } from './label-fit.ts';
import { block, LEADING } from './label-layout.ts';
import type { LabelKind } from './label-look.ts';
import type { SlopeInput } from './slope-scene.ts';
import { textWidth, wrapText } from './text-width.ts';
import type { TimeFrame } from './time-drawing.ts';
import { footNote } from './time-foot.ts';
import { timeKey } from './time-key.ts';
import { runsOf } from './time-lines.ts';
import type { TimeLine, TimePoint } from './time-scene.ts';
import { pointsOf, valueAxis, type ValueAxis } from './time-space.ts';

/** Labels leave the lines at least this share of the frame. */
const LEAST_PLOT = 0.27;
/** Values at the earlier end take at most this share. */
const MOST_LEFT = 0.36;
/** Labels that had to move far have a wider gap for their thin lines: a share of the way, and in ems at most. */
const SLANT = 0.35;
const WIDEST_GAP = 2.4;
/** Room beside a column without labels. */
const EDGE = 12;

/** Where the two columns of one frame lie, and the places of values and labels beside them. */
interface SlopeSpace {
	/** From the first column to the second. */
	readonly inner: Rect;
	/** Left edge of the grid; that of the first column where the ticks have no room. */
	readonly gridFrom: number;
	readonly axis: ValueAxis;
	readonly left: readonly FittingLabel[];
	readonly right: readonly FittingLabel[];
	/** From the second column to its labels. */
	readonly gap: number;
	readonly place: (point: Pick<TimePoint, 'position' | 'value'>) => XY;
}

/**
 * One frame of a slope: two periods as columns, the chosen values left of the first and all names right of the
 * second. The narrow frame has no room for ticks.
 */
export function slopeFrame(
	input: SlopeInput,
	lines: readonly TimeLine[],
	size: FrameSize
): TimeFrame {
	const { inner, gridFrom, axis, left, right, gap, place } = slopeSpace(input, lines, size);
	const near = labelColumn(left.map(placedBy(place, 0)), { side: 'left', plot: inner, size });
	const far = labelColumn(right.map(placedBy(place, 1)), { side: 'right', plot: inner, size, gap });
	const periods = periodLabels(input, { inner, size });
	const under = inner.y + inner.height + size.axis * 0.55 + periods.height;
	const y = under + size.axis * LEADING;
	const unnamed = lines.filter(
		(line) => labelKind(line.role) !== 'name' && !isNamed(line, [...left, ...right])
	);
	const key = timeKey({ lines: [] }, { unnamed, size, y });
	const foot = footNote(axis.fromZero ? null : input.cutNote, { size, y: y + key.height });
	const yTicks = axis.ticks.map((value) => ({
		y: tenth(axis.at(value)),
		text: input.formatTick(value)
	}));
	return {
		width: size.width,
		height: Math.ceil(under + key.height + foot.height),
		plot: { ...inner, x: gridFrom, width: tenth(inner.x + inner.width - gridFrom) },
		font: { axis: size.axis, value: size.value },
		xTicks: [],
		yTicks: gridFrom === inner.x ? [] : yTicks,
		zero: axis.fromZero ? tenth(axis.at(0)) : null,
		isCut: !axis.fromZero,
		lines: lines.map((line) => runsOf(line).map((run) => run.map(place))),
		guideline: [],
		stations: [],
		gap: null,
		bands: [],
		rules: [...columnRules(inner), ...near.rules, ...far.rules],
		labels: [...near.labels, ...far.labels, ...periods.labels, ...key.labels, ...foot.labels],
		badges: [],
		key
	};
}

/** The plot grows with the number of names. */
function slopeSpace(input: SlopeInput, lines: readonly TimeLine[], size: FrameSize): SlopeSpace {
	const top = size.axis * 1.2;
	const values = { ...input, lines };
	const ticks = size.width > 500 ? valueAxis(values, size, top).left : 0;
	const left = fittingLabels(lines.flatMap(earlierText), { room: size.width * MOST_LEFT, size });
	const x = ticks + (left.length > 0 ? widest(left, size) + END_GAP : EDGE);
	const room = size.width * (1 - LEAST_PLOT) - x - END_GAP;
	const right = fittingLabels(lines.flatMap(laterText), { room, size });
	const height = Math.max(size.plot, columnHeight(right, size));
	const axis = valueAxis(values, { ...size, plot: height }, top);
	const flat = { x: 0, y: top, width: 0, height };
	const atHeight = placedBy(({ value }) => [0, axis.at(value)], 1);
	const { furthest } = labelColumn(right.map(atHeight), { side: 'right', plot: flat, size });
	const gap = Math.max(END_GAP, Math.min(furthest * SLANT, size.axis * WIDEST_GAP));
	const end = size.width - (right.length > 0 ? widest(right, size) + gap : EDGE);
	return {
		inner: { x: tenth(x), y: tenth(top), width: tenth(end - x), height },
		gridFrom: tenth(ticks > 0 ? ticks : x),
		axis,
		left,
		right,
		gap,
		place: ({ position, value }) => [tenth(x + (end - x) * position), tenth(axis.at(value))]
	};
}

/** At the earlier end the value of a chosen line, with its name where it has no later end. */
function earlierText(line: TimeLine): EndText[] {
	const kind = labelKind(line.role);
	const [first, ...later] = pointsOf(line);
	if (kind === 'name' || first?.position !== 0) {
		return [];
	}
	const named = later.length > 0 ? [] : [[line.label, first.text]];
	return [{ line, kind, wordings: [...named, [first.text]] }];
}

/** At the later end the name, and the value of a chosen line. */
function laterText(line: TimeLine): EndText[] {
	const kind = labelKind(line.role);
	const last = pointsOf(line).at(-1);
	if (last?.position !== 1) {
		return [];
	}
	const full = [[line.label, last.text], [line.label], [last.text]];
	return [{ line, kind, wordings: kind === 'name' ? [[line.label]] : full }];
}

function isNamed(line: TimeLine, labels: readonly FittingLabel[]): boolean {
	return labels.some((label) => label.line === line && label.wording.includes(line.label));
}

function placedBy(place: (point: TimePoint) => XY, position: 0 | 1) {
	return (label: FittingLabel) => {
		const point = pointsOf(label.line).find((some) => some.position === position);
		return { ...label, at: point ? place(point) : ([0, 0] satisfies XY) };
	};
}

function columnRules({ x, y, width, height }: Rect): TimeFrame['rules'] {
	return [x, tenth(x + width)].map((at) => ({
		kind: 'column',
		from: [at, y],
		to: [at, tenth(y + height)]
	}));
}

/** The two periods under their columns, as near to them as both have room. */
function periodLabels(
	{ from, to }: SlopeInput,
	{ inner, size }: { inner: Rect; size: FrameSize }
): { labels: Label<LabelKind>[]; height: number } {
	const gap = size.axis * 0.6;
	const room = (size.width - gap) / 2;
	const first = wrapText(from, size.axis, room);
	const second = wrapText(to, size.axis, room);
	const [halfFirst, halfSecond] = [halfOf(first, size), halfOf(second, size)];
	const apart = halfFirst + gap + halfSecond;
	const last = Math.min(inner.x + inner.width, size.width - halfSecond);
	const x = Math.max(Math.min(inner.x, last - apart), halfFirst);
	const y = inner.y + inner.height + size.axis * 1.5;
	const under = (lines: readonly string[], at: number) =>
		block<LabelKind>(
			lines,
			{ kind: 'tick', x: tenth(at), y: tenth(y), anchor: 'middle' },
			size.axis
		);
	return {
		labels: [...under(first, x), ...under(second, Math.max(last, x + apart))],
		height: Math.max(first.length, second.length) * size.axis * LEADING
	};
}

function halfOf(lines: readonly string[], size: FrameSize): number {
	return Math.max(...lines.map((line) => textWidth(line, size.axis))) / 2;
}
