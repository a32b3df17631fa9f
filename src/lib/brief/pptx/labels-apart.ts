import type { Rect } from '$lib/charts/geometry.ts';
import { LEADING } from './fitted.ts';

/** A move that no eye sees, in shares of the frame. */
const UNSEEN = 0.002;

/** The end of a line with its label; `size` in points, of all its lines of words together. */
export interface LabelledEnd {
	readonly key: string;
	readonly at: number;
	readonly value: number;
	readonly size: number;
}

/** An axis of values and the places of plot and frame, in inches. */
export interface Plotted {
	readonly axis: { readonly min: number; readonly max: number };
	readonly plot: Rect;
	readonly frame: { readonly height: number };
}

/** How far each label moves so that those at one position do not touch; in shares of the frame. */
export function movedApart(
	ends: readonly LabelledEnd[],
	{ axis, plot, frame }: Plotted
): Map<string, number> {
	const yOf = (value: number) =>
		plot.y + (1 - (value - axis.min) / (axis.max - axis.min)) * plot.height;
	const shifts = new Map<string, number>();
	for (const at of new Set(ends.map((end) => end.at))) {
		const column = ends
			.filter((end) => end.at === at)
			.map(({ key, value, size }) => ({ key, y: yOf(value), height: (size * LEADING) / 72 }))
			.sort((one, other) => one.y - other.y);
		const middles = stacked(column, frame.height);
		column.forEach(({ key, y }, index) => {
			const shift = ((middles[index] ?? y) - y) / frame.height;
			shifts.set(key, Math.abs(shift) < UNSEEN ? 0 : shift);
		});
	}
	return shifts;
}

/** Middles of labels of given heights, near where they want to be, none over another and none below the end. */
function stacked(wanted: readonly { y: number; height: number }[], end: number): number[] {
	const tops: number[] = [];
	for (const { y, height } of wanted) {
		const before = wanted[tops.length - 1];
		const free = before === undefined ? 0 : (tops.at(-1) ?? 0) + before.height;
		tops.push(Math.max(y - height / 2, free));
	}
	let limit = end;
	return tops
		.map((top, index) => ({ top, height: wanted[index]?.height ?? 0 }))
		.reverse()
		.map(({ top, height }) => {
			limit = Math.min(top, limit - height);
			return limit + height / 2;
		})
		.reverse();
}
