/** Years nearer to a whole number than this are one; months are twelfths. */
const NEAR = 0.001;
const MONTHS = 12;
/** A grid with more places than this names only the positions that there are. */
const MOST = 200;

/** The places of a chart over time, evenly spread, so that a year without a value has its place too. */
export interface TimeGrid {
	/** In decimal years, from the first. */
	readonly positions: readonly number[];
	/** 2023, or 2024.9 for a month. */
	readonly names: readonly string[];
	/** Index of a position; −1 where the grid has no such place. */
	readonly at: (position: number) => number;
}

/** The grid that positions fall on: whole years or months, in the largest steps that meet all of them. */
export function timeGrid(found: readonly number[]): TimeGrid {
	const sorted = [...new Set(found)].sort((one, other) => one - other);
	const perYear = [1, MONTHS].find((parts) => sorted.every((at) => isWhole(at * parts)));
	const positions = perYear === undefined ? sorted : evenly(sorted, perYear);
	return {
		positions,
		names: positions.map((at) => nameOf(at, isYearly(sorted) ? 1 : MONTHS)),
		at: (position) => positions.findIndex((at) => Math.abs(at - position) < NEAR)
	};
}

function evenly(sorted: readonly number[], perYear: number): readonly number[] {
	const units = sorted.map((at) => Math.round(at * perYear));
	const [first = 0] = units;
	const step = units.map((at) => at - first).reduce(greatestDivisor, 0) || 1;
	const count = ((units.at(-1) ?? first) - first) / step + 1;
	return count > MOST
		? sorted
		: Array.from({ length: count }, (_, index) => (first + index * step) / perYear);
}

function nameOf(position: number, perYear: number): string {
	const year = Math.floor(position + NEAR);
	return perYear === 1
		? String(year)
		: `${year}.${Math.floor((position - year) * MONTHS + NEAR * MONTHS) + 1}`;
}

/** Whether no two positions are of one year: days of yearly counts are not named. */
function isYearly(sorted: readonly number[]): boolean {
	return new Set(sorted.map((at) => Math.floor(at + NEAR))).size === sorted.length;
}

function greatestDivisor(one: number, other: number): number {
	return other === 0 ? one : greatestDivisor(other, one % other);
}

function isWhole(value: number): boolean {
	return Math.abs(value - Math.round(value)) < NEAR * MONTHS;
}
