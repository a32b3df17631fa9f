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
 * Middles as near to the wanted ones as they can be while things of these sizes lie within `from` and `to`
 * without touching; where they do not all fit they run over `to`. The order of the wanted middles is kept;
 * equal ones keep their order in the list.
 */
export function spread(
	wanted: readonly { readonly middle: number; readonly size: number }[],
	{ from, to }: { from: number; to: number }
): number[] {
	const order = wanted
		.map((item, index) => ({ ...item, index }))
		.sort((a, b) => a.middle - b.middle);
	const total = order.reduce((sum, { size }) => sum + size, 0);
	let above = 0;
	const items = order.map(({ middle, size, index }) => {
		const offset = above + size / 2;
		above += size;
		const nearest = Math.max(Math.min(middle, to - size / 2), from + size / 2);
		return { index, offset, start: nearest - offset };
	});
	const starts = nonDecreasing(items.map(({ start }) => start));
	const placed = new Map(
		items.map(({ index, offset }, position) => {
			const start = starts[position] ?? 0;
			return [index, Math.max(Math.min(start, to - total), from) + offset];
		})
	);
	return wanted.map(({ middle }, index) => placed.get(index) ?? middle);
}

/** The values nearest to the given ones that never fall: runs that would are replaced by their mean. */
function nonDecreasing(values: readonly number[]): number[] {
	const groups: { sum: number; count: number }[] = [];
	for (const value of values) {
		let group = { sum: value, count: 1 };
		for (let before = groups.at(-1); before && mean(group) < mean(before); before = groups.at(-1)) {
			group = { sum: group.sum + before.sum, count: group.count + before.count };
			groups.pop();
		}
		groups.push(group);
	}
	return groups.flatMap((group) => Array<number>(group.count).fill(mean(group)));
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

/** Whether a line of straight parts touches the box. */
export function crosses(box: Rect, line: readonly XY[]): boolean {
	return line.some((point, index) => touches(box, point, line[index + 1] ?? point));
}

/** Whether a straight line touches the box: some part of it lies between both pairs of edges at once. */
function touches({ x, y, width, height }: Rect, from: XY, to: XY): boolean {
	const [enterX, leaveX] = within(from[0], to[0], [x, x + width]);
	const [enterY, leaveY] = within(from[1], to[1], [y, y + height]);
	return Math.max(enterX, enterY, 0) <= Math.min(leaveX, leaveY, 1);
}

/** The shares of the way from one value to another at which it comes between low and high, and leaves. */
function within(
	from: number,
	to: number,
	[low, high]: readonly [number, number]
): [number, number] {
	if (from === to) {
		return from >= low && from <= high ? [0, 1] : [1, 0];
	}
	const one = (low - from) / (to - from);
	const other = (high - from) / (to - from);
	return [Math.min(one, other), Math.max(one, other)];
}

function mean({ sum, count }: { sum: number; count: number }): number {
	return sum / count;
}
