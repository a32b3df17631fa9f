import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { add, asWritten, decimalsOf, divide, percentOf, shiftPoint, subtract } from './decimal.ts';

describe('decimal', () => {
	test('decimalsOf gives the most digits after the point', () => {
		expect(decimalsOf(1, 2.5, 3.25)).toBe(2);
	});

	test('decimalsOf of whole numbers is 0, even of very large ones', () => {
		expect(decimalsOf(4733, 1e21)).toBe(0);
	});

	test('decimalsOf reads numbers that JavaScript writes with an exponent', () => {
		expect(decimalsOf(1.5e-7)).toBe(8);
	});

	test('shiftPoint moves the point without binary noise', () => {
		expect(shiftPoint(1.005, 2)).toBe(100.5);
	});

	test('shiftPoint moves the point of a number with an exponent', () => {
		expect(shiftPoint(1.5e-7, 8)).toBe(15);
	});

	test('shiftPoint leaves what is no finite number', () => {
		expect(shiftPoint(-Infinity, 2)).toBe(-Infinity);
	});

	test('subtract works as on paper', () => {
		expect(subtract(0.3, 0.1)).toBe(0.2);
		expect(subtract(784774.1, 784774)).toBe(0.1);
	});

	test('add works as on paper', () => {
		expect(add(0.1, 0.2)).toBe(0.3);
		expect(add(784774, 0.1)).toBe(784774.1);
	});

	test('asWritten drops what 15 digits do not write', () => {
		expect(asWritten(0.1 + 0.2)).toBe(0.3);
		expect(asWritten(4318.8 * 3.7)).toBe(15979.56);
		expect(asWritten(69.96)).toBe(69.96);
	});

	test('asWritten leaves no negative zero', () => {
		expect(asWritten(-0)).toBe(0);
	});

	test('divide works as on paper', () => {
		expect(divide(0.3, 0.1)).toBe(3);
	});

	test('divide and percentOf have no answer for a divisor of zero', () => {
		expect(divide(5, 0)).toBeNull();
		expect(percentOf(0, 0)).toBeNull();
	});

	test('zero divided is zero, never a negative zero', () => {
		expect(divide(0, -5)).toBe(0);
		expect(percentOf(-0, 5)).toBe(0);
	});

	test('percentOf works as on paper', () => {
		expect(percentOf(0.07, 0.1)).toBe(70);
	});
});

describe('decimal, for any numbers as published', () => {
	const published = fc.integer({ min: -1e9, max: 1e9 }).map((whole) => whole / 1000);

	test('shifting there and back changes nothing', () => {
		fc.assert(
			fc.property(published, fc.integer({ min: -8, max: 8 }), (value, places) => {
				expect(shiftPoint(shiftPoint(value, places), -places)).toBe(value);
			})
		);
	});

	test('a difference has no more digits than its operands', () => {
		fc.assert(
			fc.property(published, published, (a, b) => {
				expect(decimalsOf(subtract(a, b))).toBeLessThanOrEqual(decimalsOf(a, b));
			})
		);
	});
});
