import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Correlation, correlationOf, type Pair } from './correlation.ts';

const pair = (x: number, y: number): Pair => ({ x, y });

test('correlationOf is 1 for pairs on a rising line and −1 for pairs on a falling one', () => {
	expect(correlationOf([pair(1, 10), pair(2, 20), pair(3, 30)])).toEqual({ r: 1, n: 3 });
	expect(correlationOf([pair(1, 30), pair(2, 20), pair(3, 10)])).toEqual({ r: -1, n: 3 });
});

test('correlationOf is Pearson’s r', () => {
	// Deviations x −1.5 −0.5 0.5 1.5, y −2.5 0.5 −0.5 2.5: products 3.75 − 0.25 − 0.25 + 3.75 = 7;
	// squares 5 and 13; 7 ÷ √65 = 0.868243…
	expect(correlationOf([pair(1, 2), pair(2, 5), pair(3, 4), pair(4, 7)])).toEqual({
		r: expect.closeTo(0.868243, 6),
		n: 4
	});
});

test('correlationOf is 0 where one side says nothing of the other', () => {
	expect(correlationOf([pair(0, 0), pair(0, 2), pair(2, 0), pair(2, 2)])).toEqual({ r: 0, n: 4 });
});

test('correlationOf needs three pairs', () => {
	expect(correlationOf([])).toEqual({ reason: 'tooFew', n: 0 });
	expect(correlationOf([pair(1, 1), pair(2, 2)])).toEqual({ reason: 'tooFew', n: 2 });
	expect(correlationOf([pair(1, 1), pair(2, 2), pair(3, 3)])).toEqual({ r: 1, n: 3 });
});

test('correlationOf has no r where all values of one side are equal', () => {
	expect(correlationOf([pair(1, 5), pair(2, 5), pair(3, 5)])).toEqual({
		reason: 'noSpread',
		n: 3
	});
	expect(correlationOf([pair(0.1, 1), pair(0.1, 2), pair(0.1, 3)])).toEqual({
		reason: 'noSpread',
		n: 3
	});
});

test('correlationOf holds for values whose squares no number can hold', () => {
	expect(correlationOf([pair(1e200, 1e-200), pair(2e200, 2e-200), pair(3e200, 3e-200)])).toEqual({
		r: 1,
		n: 3
	});
});

test('correlationOf does not mutate its pairs', () => {
	const pairs = Object.freeze(
		[pair(3, 1), pair(1, 2), pair(2, 3)].map((one) => Object.freeze(one))
	);
	expect(correlationOf(pairs)).toEqual({ r: -0.5, n: 3 });
});

const pairs = fc.array(
	fc.record({ x: fc.integer({ min: -1000, max: 1000 }), y: fc.integer({ min: -1000, max: 1000 }) }),
	{ minLength: 3, maxLength: 12 }
);

test('r stays between −1 and 1, and does not care which side is which', () => {
	fc.assert(
		fc.property(pairs, (given) => {
			const one = correlationOf(given);
			expect('r' in one ? Math.abs(one.r) : 0).toBeLessThanOrEqual(1);
			expect(correlationOf(given.map(({ x, y }) => pair(y, x)))).toEqual(about(one, 1));
		})
	);
});

test('r does not change with the unit of a side, and turns with its sign', () => {
	fc.assert(
		fc.property(pairs, fc.integer({ min: 1, max: 1000 }), (given, factor) => {
			const one = correlationOf(given);
			expect(correlationOf(given.map(({ x, y }) => pair(x * factor + 7, y)))).toEqual(
				about(one, 1)
			);
			expect(correlationOf(given.map(({ x, y }) => pair(0 - x, y)))).toEqual(about(one, -1));
		})
	);
});

/** The same correlation but for rounding, its sign turned where asked. */
function about(one: Correlation, sign: 1 | -1): unknown {
	return 'r' in one ? { r: expect.closeTo(one.r * sign, 9), n: one.n } : one;
}
