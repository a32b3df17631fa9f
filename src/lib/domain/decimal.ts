/** Powers of ten, all exact. */
const POWERS = Array.from({ length: 16 }, (_, places) => Number(`1e${places}`));

/** Under it, no two numbers of 15 digits are the same in binary. */
const CERTAIN = 1e15;

/** Digits after the point that it takes to write every one of the values. */
export function decimalsOf(...values: readonly number[]): number {
	return values.reduce((most, value) => Math.max(most, writtenDecimals(value)), 0);
}

/** The value with its decimal point moved right by `places` (left when negative), without binary noise. */
export function shiftPoint(value: number, places: number): number {
	return places < 0
		? shiftedLeft(value, -places)
		: (wholeOf(value, places) ?? rewritten(value, places));
}

/** The number that 15 digits write: 0.1 + 0.2 is 0.3, and a value turned into another unit is what it says. */
export function asWritten(value: number): number {
	return shortDecimals(value) === null ? Number(value.toPrecision(15)) : value + 0;
}

/** a − b as on paper: 0.3 − 0.1 is 0.2. */
export function subtract(a: number, b: number): number {
	const places = decimalsOf(a, b);
	return shiftPoint(shiftPoint(a, places) - shiftPoint(b, places), -places);
}

/** a + b as on paper: 0.1 + 0.2 is 0.3. */
export function add(a: number, b: number): number {
	return subtract(a, 0 - b);
}

/** a ÷ b from whole numbers, so that 0.3 ÷ 0.1 is 3. Null when b is 0. */
export function divide(a: number, b: number): number | null {
	return quotient(a, b, 1);
}

/** a ÷ b × 100 from whole numbers, in per cent, unrounded. Null when b is 0. */
export function percentOf(a: number, b: number): number | null {
	return quotient(a, b, 100);
}

function quotient(a: number, b: number, times: number): number | null {
	if (b === 0) {
		return null;
	}
	const places = decimalsOf(a, b);
	// 0 ÷ −5 is 0, where −0 would be written as "−0".
	return a === 0 ? 0 : (shiftPoint(a, places) * times) / shiftPoint(b, places);
}

function shiftedLeft(value: number, places: number): number {
	const power = POWERS[places];
	return power !== undefined && Number.isInteger(value) && Math.abs(value) < CERTAIN
		? value / power + 0
		: rewritten(value, -places);
}

function writtenDecimals(value: number): number {
	const short = shortDecimals(value);
	if (short !== null) {
		return short;
	}
	const [digits = '', exponent = '0'] = String(value).split('e');
	const fraction = digits.split('.')[1] ?? '';
	return Math.max(0, fraction.length - Number(exponent));
}

// What follows is right for every number; what precedes it spares most numbers the way through text.
function rewritten(value: number, places: number): number {
	const [digits, exponent = '0'] = String(value).split('e');
	return Number.isFinite(value) ? Number(`${digits}e${Number(exponent) + places}`) : value;
}

/** Digits after the point of a value that 15 digits write; null for any other. */
function shortDecimals(value: number): number | null {
	const places = POWERS.findIndex((_, each) => wholeOf(value, each) !== null);
	return places < 0 ? null : places;
}

/** The value times 10 to the `places` where that is a whole number of 15 digits; null where it is not. */
function wholeOf(value: number, places: number): number | null {
	const power = POWERS[places] ?? Infinity;
	const whole = Math.round(value * power);
	// Adding 0 makes 0 of −0.
	return Math.abs(whole) < CERTAIN && whole / power === value ? whole + 0 : null;
}
