/** What belongs together of one member: an area's values of two indicators. */
export interface Pair {
	readonly x: number;
	readonly y: number;
}

/** 相関係数 with the number of pairs that it stands on; without it there is only the reason. */
export type Correlation =
	| { readonly r: number; readonly n: number }
	| { readonly reason: 'tooFew' | 'noSpread'; readonly n: number };

const FEWEST = 3;

/**
 * Pearson's r of the pairs, from −1 to 1. Two pairs always lie on a line, and where all values of one
 * side are equal there is nothing to go with: neither has an r.
 */
export function correlationOf(pairs: readonly Pair[]): Correlation {
	const n = pairs.length;
	if (n < FEWEST) {
		return { reason: 'tooFew', n };
	}
	const [x, y] = [deviations(pairs.map((pair) => pair.x)), deviations(pairs.map((pair) => pair.y))];
	if (x === null || y === null) {
		return { reason: 'noSpread', n };
	}
	const r = sum(x.map((dx, index) => dx * (y[index] ?? 0))) / Math.sqrt(squares(x) * squares(y));
	// Rounding in the last binary digit must not lift a perfect correlation above 1.
	return { r: Math.min(1, Math.max(-1, r)), n };
}

/** How far each value is from the mean, in parts of the farthest; null when all are equal. */
function deviations(values: readonly number[]): readonly number[] | null {
	if (values.every((value) => value === values[0])) {
		return null;
	}
	const mean = sum(values) / values.length;
	const from = values.map((value) => value - mean);
	// Squares of very large or very small values would leave the range of numbers.
	const farthest = Math.max(...from.map(Math.abs));
	return from.map((deviation) => deviation / farthest);
}

function squares(values: readonly number[]): number {
	return sum(values.map((value) => value * value));
}

function sum(values: readonly number[]): number {
	return values.reduce((total, value) => total + value, 0);
}
