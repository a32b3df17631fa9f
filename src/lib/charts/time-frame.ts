import type { FrameSize } from './frame-size.ts';
import { tenth, type Rect, type Rule, type XY } from './geometry.ts';
import { labelColumn, widest } from './label-column.ts';
import { fittingLabels } from './label-fit.ts';
import { LEADING, type Obstacles } from './label-layout.ts';
import { bandsOf } from './time-band.ts';
import { stemOf } from './time-dots.ts';
import type { TimeFrame } from './time-drawing.ts';
import { footNote } from './time-foot.ts';
import { gapArea, guidelineLabels, stationsOf } from './time-guideline.ts';
import { timeKey } from './time-key.ts';
import { boxOf, endOf, endTexts, floatingLabels } from './time-labels.ts';
import { paintOrder, runsOf } from './time-lines.ts';
import { bandHeight, bandNotes, type Annotation } from './time-notes.ts';
import { eventLabels, firstLabel, referenceLabels } from './time-remarks.ts';
import {
	allPositions,
	allPoints,
	pointsOf,
	timeSpace,
	valueAxis,
	type TimeSpace
} from './time-space.ts';
import { timeTicks } from './time-ticks.ts';
import type { TimeInput, TimeLine } from './time-scene.ts';

const RING = 9;

/** What is told above the plot, and whether the latest value takes its place there before the target does. */
interface Above {
	readonly banded: readonly Annotation[];
	readonly isLifted: boolean;
}

/** One frame of a chart over time: every line, tick and label in the units of its viewBox. */
export function timeFrame(
	input: TimeInput & { leading: TimeLine },
	size: FrameSize,
	{ banded, isLifted }: Above = {
		banded: (input.annotations ?? []).filter(({ kind }) => kind === 'break'),
		isLifted: false
	}
): TimeFrame {
	const lines = paintOrder(input.lines);
	const isWide = size.width > 500;
	const texts = endTexts(lines, { leading: input.leading, isWide });
	const positions = allPositions(input);
	const end = Math.max(...positions);
	const lift = isLifted ? size.value * LEADING : 0;
	const top = size.axis * 1.2 + bandHeight(banded, size) + lift;
	const axis = valueAxis(input, size, top);
	const reaching = texts.filter(({ line }) => pointsOf(line).at(-1)?.position === end);
	const endRoom = end > Math.min(...positions) ? axis.endRoom : 0;
	const fitting = fittingLabels(reaching, { room: endRoom, size });
	const space = timeSpace(input, size, { axis, endWidth: widest(fitting, size) });
	const ends = fitting.map((label) => ({ ...label, at: endOf(label.line, space) }));
	const column = labelColumn(ends, { side: 'right', plot: space.plot, size });
	const band = bandNotes(banded, { input, size, space, top: 0 });
	const drawn = lines.map((line) => runsOf(line).map((run) => run.map(space.place)));
	const path = (input.guideline?.points ?? []).map(space.place);
	const stations = stationsOf(input.guideline).map(space.place);
	const references = referenceRules(input, space);
	const bands = lines.flatMap((line) => bandsOf(line, space));
	const fixed = [
		...drawn.flat(),
		path,
		...references.map(({ from, to }) => [from, to]),
		...bands.flatMap(({ high, low }) => [high, low]),
		...openStems(lines, space)
	];
	const labels = [...band.labels, ...column.labels];
	const obstacles = (): Obstacles => ({
		boxes: [
			...labels.map((label) => boxOf(label, size)),
			...[...stations, ...path.slice(-1)].map(ringBox)
		],
		lines: fixed,
		within: { x: 0, y: 0, width: size.width, height: top + size.plot }
	});
	const others = texts.filter(({ line }) => !fitting.some((label) => label.line === line));
	const around = () => ({ space, size, obstacles: obstacles() });
	const first = isLifted ? floatingLabels(others, { ...around(), isAbove: true }) : null;
	labels.push(...(first?.labels ?? []));
	if (input.guideline) {
		const { leading, guideline } = input;
		const { boxes, ...rest } = obstacles();
		const dot = ringBox(endOf(leading, space));
		const context = { leading, space, size, obstacles: { ...rest, boxes: [...boxes, dot] } };
		labels.push(...guidelineLabels(guideline, context));
	}
	const floating = first ?? floatingLabels(others, around());
	if (floating.isCrossed && !isLifted) {
		return timeFrame(input, size, { banded, isLifted: true });
	}
	labels.push(...(first === null ? floating.labels : []));
	labels.push(...referenceLabels(input, { space, size, obstacles: obstacles() }));
	if (lines.length === 1) {
		labels.push(...firstLabel(input.leading, { space, size, obstacles: obstacles() }));
	}
	const local = (input.annotations ?? []).filter((note) => !banded.includes(note));
	for (const note of local) {
		const placed = eventLabels(note, {
			leading: input.leading,
			space,
			size,
			obstacles: withRules(obstacles(), band.rules)
		});
		if (placed === null) {
			return timeFrame(input, size, { banded: inOrder(input, [...banded, note]), isLifted });
		}
		labels.push(...placed);
	}
	const under = top + size.plot + size.axis * 1.9;
	const unnamed = floating.without;
	const key = timeKey(input, { unnamed, size, y: under + size.axis * LEADING });
	const cut = space.fromZero ? null : input.cutNote;
	const foot = footNote(cut, { size, y: under + key.height + size.axis * LEADING });
	return {
		width: size.width,
		height: Math.ceil(under + key.height + foot.height),
		plot: space.plot,
		font: { axis: size.axis, value: size.value },
		...timeTicks(input, { space, size }),
		zero: space.fromZero ? space.place({ position: 0, value: 0 })[1] : null,
		isCut: !space.fromZero,
		lines: drawn,
		guideline: path,
		stations,
		gap: input.guideline ? gapArea(input.guideline, input.leading, space) : null,
		bands,
		rules: [...references, ...band.rules, ...column.rules],
		labels: [...labels, ...key.labels, ...foot.labels],
		badges: [],
		key
	};
}

function referenceRules({ references }: TimeInput, space: TimeSpace): Rule<'reference'>[] {
	const { x, width } = space.plot;
	return (references ?? []).map(({ value }) => {
		const [, y] = space.place({ position: 0, value });
		return { kind: 'reference', from: [x, y], to: [tenth(x + width), y] satisfies XY };
	});
}

/** The arrows of open-ended values. */
function openStems(lines: readonly TimeLine[], space: TimeSpace): (readonly XY[])[] {
	return allPoints(lines).flatMap((point) => {
		const { mark } = point;
		return mark === 'above' || mark === 'below'
			? [stemOf({ dot: mark, at: space.place(point) })]
			: [];
	});
}

/** The ring around a target. */
function ringBox([x, y]: XY): Rect {
	return { x: x - RING, y: y - RING, width: RING * 2, height: RING * 2 };
}

/** A note of one side of a break must not reach over to the other. */
function withRules(obstacles: Obstacles, rules: readonly Rule<string>[]): Obstacles {
	return { ...obstacles, lines: [...obstacles.lines, ...rules.map(({ from, to }) => [from, to])] };
}

function inOrder({ annotations }: TimeInput, chosen: readonly Annotation[]): Annotation[] {
	return (annotations ?? []).filter((note) => chosen.includes(note));
}
