import { describe, expect, test } from 'vitest';
import { AGEING, BIRTHS, exactly, THOUSAND_PEOPLE } from './examples.ts';
import { neededChange, neededSize, planAmount, planChange } from './plan-amount.ts';

describe('planChange', () => {
	test('is whole where that says enough: +120人, △45人', () => {
		expect(planChange(exactly(120), BIRTHS, 'ja').text).toBe('+120人');
		expect(planChange(exactly(-45), BIRTHS, 'ja').text).toBe('△45人');
	});

	test('shows two digits of a small one: +3.3人, △0.33人', () => {
		expect(planChange(exactly(10 / 3), BIRTHS, 'ja').text).toBe('+3.3人');
		expect(planChange(exactly(-1 / 3), BIRTHS, 'ja').text).toBe('△0.33人');
	});

	test('of a percentage is in points: +0.5ポイント, said マイナス below zero', () => {
		expect(planChange(exactly(0.5), AGEING, 'ja').text).toBe('+0.5ポイント');
		expect(planChange(exactly(-0.25), AGEING, 'ja').spoken).toBe('マイナス0.25ポイント');
	});

	test('is in the unit that figures are shown in', () => {
		expect(planChange(exactly(120), { ...BIRTHS, unit: THOUSAND_PEOPLE }, 'ja').text).toBe(
			'+12.0万人'
		);
	});
});

describe('what is needed', () => {
	test('is never rounded to less: 45.2 people are 46', () => {
		expect(neededChange(exactly(45.2), BIRTHS, 'ja').text).toBe('+46人');
		expect(neededChange(exactly(-45.2), BIRTHS, 'ja').text).toBe('△46人');
	});

	test('is not rounded up for the noise of binary fractions', () => {
		expect(neededChange(exactly(0.1 + 0.2), AGEING, 'ja').text).toBe('+0.3ポイント');
	});

	test('has no sign as a size', () => {
		expect(neededSize(exactly(320), BIRTHS, 'ja').text).toBe('320人');
		expect(neededSize(exactly(3.2), AGEING, 'ja').text).toBe('3.2ポイント');
	});

	test('is about so much from an approximate value', () => {
		expect(neededSize({ value: 320, qualifier: 'about' }, BIRTHS, 'ja').text).toBe('約320人');
		expect(neededChange({ value: -45, qualifier: 'about' }, BIRTHS, 'ja').text).toBe('約△45人');
	});
});

test('planAmount shows that 69.96 is not 70', () => {
	const of = { indicator: AGEING, beside: [70] };
	expect(planAmount(exactly(69.96), of, 'ja').text).toBe('69.96%');
	expect(planAmount(exactly(69.9), of, 'ja').text).toBe('69.9%');
});
