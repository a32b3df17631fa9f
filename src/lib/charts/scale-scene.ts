import { scaleLinear } from 'd3-scale';
import type { IndicatorKind } from '$lib/domain/indicator.ts';

/** Below this share of the greatest value the least one counts as near zero. */
const NEAR_ZERO = 0.5;

export interface ValueScale {
	readonly ticks: readonly number[];
	readonly at: (value: number) => number;
}

/** Whether the axis starts at zero: always for counts and ratios, for others where zero is near. */
export function startsAtZero(values: readonly number[], kind: IndicatorKind): boolean {
	const low = Math.min(...values);
	const high = Math.max(...values);
	return kind === 'count' || kind === 'ratio' || low <= 0 || low < high * NEAR_ZERO;
}

/** A scale from values to units, with round ticks at both ends; equal values get a band around them. */
export function valueScale(
	values: readonly number[],
	options: { fromZero: boolean; from: number; to: number; ticks: number }
): ValueScale {
	const [low, high] = extent(options.fromZero ? [0, ...values] : values);
	const scale = scaleLinear().domain([low, high]).nice(options.ticks);
	const [start = low, end = high] = scale.domain();
	return {
		ticks: scale.ticks(options.ticks),
		at: scale.domain([start, end]).range([options.from, options.to])
	};
}

/** A scale without ticks that fits the values exactly; equal values fall in the middle. */
export function plainScale(
	values: readonly number[],
	from: number,
	to: number
): (value: number) => number {
	const [low, high] = extent(values);
	return scaleLinear().domain([low, high]).range([from, to]);
}

function extent(values: readonly number[]): [number, number] {
	const low = Math.min(...values);
	const high = Math.max(...values);
	if (low < high) {
		return [low, high];
	}
	const half = Math.abs(low) / 10 || 1;
	return [low - half, high + half];
}
