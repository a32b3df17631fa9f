import type { FrameSize } from './frame-size.ts';
import { tenth, type Label, type Rect, type Rule, type XY } from './geometry.ts';
import { block, LEADING, type Obstacles } from './label-layout.ts';
import type { LabelKind } from './label-look.ts';
import { textWidth, wrapText } from './text-width.ts';
import { yearTicks } from './time-axis.ts';
import { stemOf } from './time-dots.ts';
import type { TimeFrame } from './time-drawing.ts';
import { gapArea, guidelineLabels } from './time-guideline.ts';
import { timeKey } from './time-key.ts';
import { boxOf, columnLabels, endTexts, floatingLabels, widest } from './time-labels.ts';
import { paintOrder, runsOf } from './time-lines.ts';
import { bandHeight, bandNotes, type Annotation } from './time-notes.ts';
import { eventLabels, firstLabel, referenceLabels } from './time-remarks.ts';
import { allPositions, pointsOf, tickPositions, timeSpace, type TimeSpace } from './time-space.ts';
import type { TimeInput, TimeLine } from './time-scene.ts';

type TimeLabel = Label<LabelKind>;

const RING = 9;

/** One frame of a chart over time: every line, tick and label in the units of its viewBox. */
export function timeFrame(
	input: TimeInput & { leading: TimeLine },
	size: FrameSize,
	banded = (input.annotations ?? []).filter(({ kind }) => kind === 'break')
): TimeFrame {
	const lines = paintOrder(input.lines);
	const isWide = size.width > 500;
	const texts = endTexts(lines, { leading: input.leading, isWide });
	const end = Math.max(...allPositions(input));
	const reaching = texts.filter(({ line }) => pointsOf(line).at(-1)?.position === end);
	const top = size.axis * 1.2 + bandHeight(banded, size);
	const space = timeSpace(input, size, { endWidth: widest(reaching, size), top });
	const inColumn = space.hasColumn ? reaching : [];
	const column = columnLabels(inColumn, { space, size });
	const band = bandNotes(banded, { input, size, space, top: 0 });
	const drawn = lines.map((line) => runsOf(line).map((run) => run.map(space.place)));
	const path = (input.guideline?.points ?? []).map(space.place);
	const references = referenceRules(input, space);
	const stems = openStems(lines, space);
	const labels = [...band.labels, ...column.labels];
	const obstacles = (): Obstacles => ({
		boxes: [...labels.map((label) => boxOf(label, size)), ...path.slice(-1).map(ringBox)],
		lines: [...drawn.flat(), path, ...references.map(({ from, to }) => [from, to]), ...stems],
		within: { x: 0, y: 0, width: size.width, height: top + size.plot }
	});
	const floating = texts.filter((text) => !inColumn.includes(text));
	if (input.guideline) {
		const { leading, guideline } = input;
		const context = { leading, space, size, obstacles: obstacles() };
		labels.push(...guidelineLabels(guideline, context));
	}
	labels.push(...floatingLabels(floating, { space, size, obstacles: obstacles() }));
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
			obstacles: obstacles()
		});
		if (placed === null) {
			return timeFrame(input, size, inOrder(input, [...banded, note]));
		}
		labels.push(...placed);
	}
	const under = top + size.plot + size.axis * 1.9;
	const key = timeKey(input, { size, y: under + size.axis * LEADING });
	const foot = footNote(input, { space, size, y: under + key.height + size.axis * LEADING });
	return {
		width: size.width,
		height: Math.ceil(under + key.height + foot.height),
		plot: space.plot,
		font: { axis: size.axis, value: size.value },
		...ticks(input, { space, size }),
		zero: space.fromZero ? space.place({ position: 0, value: 0 })[1] : null,
		lines: drawn,
		guideline: path,
		gap: input.guideline ? gapArea(input.guideline, input.leading, space) : null,
		rules: [...references, ...band.rules, ...column.rules],
		labels: [...labels, ...key.labels, ...foot.labels],
		key: key.dots
	};
}

function ticks(
	input: TimeInput & { leading: TimeLine },
	{ space, size }: { space: TimeSpace; size: FrameSize }
): Pick<TimeFrame, 'xTicks' | 'yTicks'> {
	const positions = tickPositions(input);
	const latest = pointsOf(input.leading).at(-1)?.position ?? 0;
	const options = { latest, width: space.plot.width, fontSize: size.axis };
	const years = yearTicks(positions, options).map(({ position, text }) => {
		const half = textWidth(text, size.axis) / 2;
		const [x] = space.place({ position, value: 0 });
		return { x: tenth(Math.min(Math.max(x, half), size.width - half)), text };
	});
	const values = space.ticks.map((value) => ({
		y: space.place({ position: 0, value })[1],
		text: input.formatTick(value)
	}));
	return { xTicks: years, yTicks: values };
}

function referenceRules({ references }: TimeInput, space: TimeSpace): Rule<'reference'>[] {
	const { x, width } = space.plot;
	return (references ?? []).map(({ value }) => {
		const [, y] = space.place({ position: 0, value });
		return { kind: 'reference', from: [x, y], to: [tenth(x + width), y] satisfies XY };
	});
}

/** Under the years, that the axis does not start at zero. */
function footNote(
	{ cutNote }: TimeInput,
	{ space, size, y }: { space: TimeSpace; size: FrameSize; y: number }
): { labels: TimeLabel[]; height: number } {
	if (space.fromZero) {
		return { labels: [], height: 0 };
	}
	const lines = wrapText(cutNote, size.axis, size.width);
	const first = { kind: 'note', x: 0, y: tenth(y), anchor: 'start' } as const;
	return {
		labels: block(lines, first, size.axis),
		height: lines.length * size.axis * LEADING + size.axis / 2
	};
}

/** The arrows of open-ended values. */
function openStems(lines: readonly TimeLine[], space: TimeSpace): (readonly XY[])[] {
	return lines.flatMap(pointsOf).flatMap((point) => {
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

function inOrder({ annotations }: TimeInput, chosen: readonly Annotation[]): Annotation[] {
	return (annotations ?? []).filter((note) => chosen.includes(note));
}
