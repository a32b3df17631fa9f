import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { floorTo, roundedFor, roundHalfAway } from './rounding.ts';

describe('roundHalfAway', () => {
	test('rounds in decimal, not in binary', () => {
		expect(roundHalfAway(1.005, 2)).toBe(1.01);
	});

	test('rounds a half up and what is just below it down', () => {
		expect(roundHalfAway(2.5, 0)).toBe(3);
		expect(roundHalfAway(2.4999, 0)).toBe(2);
	});

	test('rounds a negative half away from zero', () => {
		expect(roundHalfAway(-2.5, 0)).toBe(-3);
		expect(roundHalfAway(-2.4999, 0)).toBe(-2);
	});

	test('shows 69.96 as 70.0', () => {
		expect(roundHalfAway(69.96, 1)).toBe(70);
	});

	test('never gives a negative zero', () => {
		expect(roundHalfAway(-0.4, 0)).toBe(0);
		expect(roundHalfAway(-0, 0)).toBe(0);
	});

	test('rounds to hundreds when decimals are negative', () => {
		expect(roundHalfAway(4733, -2)).toBe(4700);
	});

	test('keeps zero, and what has fewer decimals', () => {
		expect(roundHalfAway(0, 1)).toBe(0);
		expect(roundHalfAway(13.3, 2)).toBe(13.3);
	});
});

describe('floorTo', () => {
	test('cuts in decimal: 69.96 is 69.9', () => {
		expect(floorTo(69.96, 1)).toBe(69.9);
	});

	test('leaves a value that has no more decimals, where binary would lose one', () => {
		expect(floorTo(1.1, 1)).toBe(1.1);
		expect(floorTo(4.35, 2)).toBe(4.35);
	});

	test('goes down below zero too', () => {
		expect(floorTo(-7.81, 1)).toBe(-7.9);
	});
});

describe('rounding, for any number', () => {
	const numbers = fc.double({ min: -1e12, max: 1e12, noNaN: true });
	const decimals = fc.integer({ min: 0, max: 6 });

	test('half away from zero treats both signs alike', () => {
		fc.assert(
			fc.property(numbers, decimals, (value, places) => {
				expect(roundHalfAway(-value, places)).toBe(0 - roundHalfAway(value, places));
			})
		);
	});

	test('rounding twice is rounding once', () => {
		fc.assert(
			fc.property(numbers, decimals, (value, places) => {
				const once = roundHalfAway(value, places);
				expect(roundHalfAway(once, places)).toBe(once);
			})
		);
	});

	test('the floor is never above the value', () => {
		fc.assert(
			fc.property(numbers, decimals, (value, places) => {
				expect(floorTo(value, places)).toBeLessThanOrEqual(value);
			})
		);
	});
});

describe('roundedFor', () => {
	test('rounds a half up, or down where the dataset says so', () => {
		expect(roundedFor('half-up')(69.95, 1)).toBe(70);
		expect(roundedFor('floor')(69.99, 1)).toBe(69.9);
	});

	test('rounds a negative rate away from zero, or down', () => {
		expect(roundedFor('half-up')(-7.75, 1)).toBe(-7.8);
		expect(roundedFor('floor')(-7.71, 1)).toBe(-7.8);
	});
});
