import type { Label, Rect, XY } from './geometry.ts';
import { textWidth } from './text-width.ts';

/** What a label must not touch. */
export interface Obstacles {
	readonly boxes: readonly Rect[];
	readonly lines: readonly (readonly XY[])[];
	/** The page that labels must stay on. */
	readonly within: Rect;
}

/** Height of one line of text, in ems. */
export const LEADING = 1.35;
const CAP = 0.86;
const DESCENT = 0.24;
const SAMPLES = 12;

/** The box that a label fills. */
export function labelBox(label: Label, fontSize: number): Rect {
	const width = textWidth(label.text, fontSize);
	const shift = { start: 0, middle: width / 2, end: width }[label.anchor];
	return {
		x: label.x - shift,
		y: label.y - fontSize * CAP,
		width,
		height: fontSize * (CAP + DESCENT)
	};
}

/** The labels of one text broken into lines, the first with its baseline at (x, y). */
export function block<Kind extends string>(
	lines: readonly string[],
	first: Omit<Label<Kind>, 'text'>,
	fontSize: number
): Label<Kind>[] {
	return lines.map((text, index) => ({ ...first, y: first.y + index * fontSize * LEADING, text }));
}

/** The first place where every label of the block touches nothing; null when there is none. */
export function firstFree<L extends Label>(
	places: readonly (readonly L[])[],
	fontSize: number,
	obstacles: Obstacles
): readonly L[] | null {
	const isFreePlace = (place: readonly L[]) =>
		place.every((label) => isFree(labelBox(label, fontSize), obstacles));
	return places.find(isFreePlace) ?? null;
}

/**
 * Heights as near to the wanted ones as they can be while every two are `gap` apart and all lie within
 * `from` and `to`. The order of the wanted heights is kept; equal ones keep their order in the list.
 */
export function spread(
	wanted: readonly number[],
	{ gap, from, to }: { gap: number; from: number; to: number }
): number[] {
	const order = wanted.map((_, index) => index).sort((a, b) => at(wanted, a) - at(wanted, b));
	const heights = order.map((index) => Math.min(Math.max(at(wanted, index), from), to));
	const groups: { sum: number; count: number }[] = [];
	heights.forEach((height, position) => {
		groups.push({ sum: height - position * gap, count: 1 });
		while (groups.length > 1 && mean(groups.at(-1)) < mean(groups.at(-2))) {
			const last = groups.pop();
			const before = groups.pop();
			groups.push({
				sum: (last?.sum ?? 0) + (before?.sum ?? 0),
				count: (last?.count ?? 0) + (before?.count ?? 0)
			});
		}
	});
	const bases = groups.flatMap((group) => Array<number>(group.count).fill(mean(group)));
	const highest = to - (order.length - 1) * gap;
	const placed = new Map(
		order.map((index, position) => {
			const base = Math.max(Math.min(bases[position] ?? 0, highest), from);
			return [index, base + position * gap];
		})
	);
	return wanted.map((height, index) => placed.get(index) ?? height);
}

function isFree(box: Rect, { boxes, lines, within }: Obstacles): boolean {
	return (
		encloses(within, box) &&
		!boxes.some((other) => overlaps(box, other)) &&
		!lines.some((line) => crosses(box, line))
	);
}

function encloses(outer: Rect, inner: Rect): boolean {
	return (
		inner.x >= outer.x &&
		inner.y >= outer.y &&
		inner.x + inner.width <= outer.x + outer.width &&
		inner.y + inner.height <= outer.y + outer.height
	);
}

function overlaps(a: Rect, b: Rect): boolean {
	return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function crosses(box: Rect, line: readonly XY[]): boolean {
	return line.some((point, index) => {
		const next = line[index + 1] ?? point;
		return Array.from({ length: SAMPLES + 1 }, (_, step) => step / SAMPLES).some((share) =>
			contains(box, [
				point[0] + (next[0] - point[0]) * share,
				point[1] + (next[1] - point[1]) * share
			])
		);
	});
}

function contains(box: Rect, [x, y]: XY): boolean {
	return x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
}

function mean(group: { sum: number; count: number } | undefined): number {
	return group === undefined ? 0 : group.sum / group.count;
}

function at(values: readonly number[], index: number): number {
	return values[index] ?? 0;
}
