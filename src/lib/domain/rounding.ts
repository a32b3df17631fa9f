import { decimalsOf, shiftPoint } from './decimal.ts';

/** How rates are rounded for display, and to how many digits after the point. */
export interface RateRounding {
	readonly mode: 'half-up' | 'floor';
	readonly decimals: number;
}

const ROUNDINGS = { 'half-up': roundHalfAway, floor: floorTo } as const;

/** How a dataset that says so rounds its rates for display: half away from zero, or down. */
export function roundedFor(
	rounding: keyof typeof ROUNDINGS
): (value: number, decimals: number) => number {
	return ROUNDINGS[rounding];
}

/**
 * Rounds for display, half away from zero, in decimal: 1.005 with 2 decimals is 1.01, −2.5 with 0 is
 * −3. A negative number of decimals rounds to tens, hundreds and so on.
 */
export function roundHalfAway(value: number, decimals: number): number {
	const magnitude = roundWith(Math.round, Math.abs(value), decimals);
	// 0 − 0 is 0, where −0 would be written as "−0".
	return value < 0 ? 0 - magnitude : magnitude;
}

/** Rounds for display towards minus infinity, in decimal: 69.96 with 1 decimal is 69.9. */
export function floorTo(value: number, decimals: number): number {
	return roundWith(Math.floor, value, decimals);
}

function roundWith(round: (value: number) => number, value: number, decimals: number): number {
	// Shifting a value that needs no rounding could only cost it its last digit.
	return decimalsOf(value) <= decimals
		? value
		: shiftPoint(round(shiftPoint(value, decimals)), -decimals);
}
