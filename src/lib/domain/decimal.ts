/** Digits after the point that it takes to write every one of the values. */
export function decimalsOf(...values: readonly number[]): number {
	return Math.max(0, ...values.map(writtenDecimals));
}

/** The value with its decimal point moved right by `places` (left when negative), without binary noise. */
export function shiftPoint(value: number, places: number): number {
	const [digits, exponent = '0'] = String(value).split('e');
	return Number.isFinite(value) ? Number(`${digits}e${Number(exponent) + places}`) : value;
}

/** a − b as on paper: 0.3 − 0.1 is 0.2. */
export function subtract(a: number, b: number): number {
	const places = decimalsOf(a, b);
	return shiftPoint(shiftPoint(a, places) - shiftPoint(b, places), -places);
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

function writtenDecimals(value: number): number {
	const [digits = '', exponent = '0'] = String(value).split('e');
	const fraction = digits.split('.')[1] ?? '';
	return Math.max(0, fraction.length - Number(exponent));
}
