import type { Direction } from '$lib/domain/indicator.ts';

/**
 * What the shade of a cell says. `size` steps say how large a value is among the others, without good or
 * bad; the others how far it lies on the wanted side.
 */
export type Tint =
	| 'size-1'
	| 'size-2'
	| 'size-3'
	| 'size-4'
	| 'size-5'
	| 'bad-2'
	| 'bad-1'
	| 'even'
	| 'good-1'
	| 'good-2';

const SIZES = ['size-1', 'size-2', 'size-3', 'size-4', 'size-5'] as const;
const MERITS = ['bad-2', 'bad-1', 'even', 'good-1', 'good-2'] as const;

/** Places of values among each other, from 0 (the smallest) to 1; equal values share the middle of their places. */
export function placesAmong(values: readonly number[]): number[] {
	return values.map((value) => {
		const below = values.filter((other) => other < value).length;
		const ties = values.filter((other) => other === value).length - 1;
		return values.length < 2 ? 0.5 : (below + ties / 2) / (values.length - 1);
	});
}

/** Places of signed distances, from 0 (the farthest below) to 1 (as far above); 0.5 is no distance. */
export function placesApart(distances: readonly number[]): number[] {
	const farthest = Math.max(0, ...distances.map(Math.abs));
	return distances.map((distance) => (farthest === 0 ? 0.5 : (distance / farthest + 1) / 2));
}

/** The shade of a place, in five equal steps; by the wanted direction, else by size alone. */
export function tintAt(place: number, direction: Direction): Tint {
	const step = Math.min(4, Math.floor(place * 5));
	if (direction === 'increase') {
		return MERITS[step] ?? 'even';
	}
	return direction === 'decrease' ? (MERITS[4 - step] ?? 'even') : (SIZES[step] ?? 'size-3');
}
