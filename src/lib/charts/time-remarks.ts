import type { FrameSize } from './frame-size.ts';
import { tenth, type Label } from './geometry.ts';
import { block, firstFree, LEADING, type Obstacles } from './label-layout.ts';
import type { LabelKind } from './label-look.ts';
import { textWidth, wrapText } from './text-width.ts';
import { NOTE_WIDTH, type Annotation } from './time-notes.ts';
import { pointsOf, type TimeSpace } from './time-space.ts';
import type { TimeInput, TimeLine } from './time-scene.ts';

type TimeLabel = Label<LabelKind>;

interface Room {
	readonly space: TimeSpace;
	readonly size: FrameSize;
	readonly obstacles: Obstacles;
}

const ABOVE = 0.5;
const BELOW = 1.4;
const SAME = 0.01;
const LEAST_FOR_FIRST = 3;

/** The value that a line starts from, above or below its first point where there is room. */
export function firstLabel(line: TimeLine, { space, size, obstacles }: Room): TimeLabel[] {
	const points = pointsOf(line);
	const [first] = points;
	if (first === undefined || points.length < LEAST_FOR_FIRST) {
		return [];
	}
	const [x, y] = space.place(first);
	const places = [y - size.axis * 0.7, y + size.axis * 1.5].map((height): TimeLabel[] => [
		{ kind: 'first', x: tenth(x), y: tenth(height), anchor: 'start', text: first.text }
	]);
	return [...(firstFree(places, size.axis, obstacles) ?? [])];
}

/** What a dotted level stands for, above or below its right or left end. */
export function referenceLabels({ references }: TimeInput, room: Room): TimeLabel[] {
	const { space, size, obstacles } = room;
	const right = space.plot.x + space.plot.width;
	return (references ?? []).flatMap(({ value, label }) => {
		const [, y] = space.place({ position: 0, value });
		const ends = [
			{ x: right, anchor: 'end' },
			{ x: space.plot.x + space.plot.width / 2, anchor: 'middle' },
			{ x: space.plot.x, anchor: 'start' }
		] as const;
		const places = [-0.4, 1.15].flatMap((shift) =>
			ends.map(({ x, anchor }): TimeLabel[] => [
				{ kind: 'note', x: tenth(x), y: tenth(y + shift * size.axis), anchor, text: label }
			])
		);
		return [...(firstFree(places, size.axis, obstacles) ?? places[0] ?? [])];
	});
}

/** What happened, below or above the point of its period; null when there is no room or no such point. */
export function eventLabels(
	note: Annotation,
	{ leading, space, size, obstacles }: Room & { leading: TimeLine }
): readonly TimeLabel[] | null {
	const points = pointsOf(leading);
	const index = points.findIndex(({ position }) => Math.abs(position - note.position) < SAME);
	const point = points[index];
	if (point === undefined) {
		return null;
	}
	const lines = wrapText(note.label, size.axis, size.width * NOTE_WIDTH);
	const half = Math.max(...lines.map((line) => textWidth(line, size.axis))) / 2;
	const [pointX, y] = space.place(point);
	const tall = (lines.length - 1) * size.axis * LEADING;
	const middle = Math.min(Math.max(pointX, space.plot.x + half), size.width - half);
	const places = [y + size.axis * BELOW, y - size.axis * ABOVE - tall].flatMap((height) =>
		[middle, middle - half / 2, middle + half / 2].map((x) =>
			block<LabelKind>(
				lines,
				{ kind: 'note', x: tenth(x), y: tenth(height), anchor: 'middle' },
				size.axis
			)
		)
	);
	const isValley = points.every(({ value }) => value >= point.value);
	return firstFree(isValley ? places : [...places].reverse(), size.axis, obstacles);
}
