import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BIRTHS, exactly, VISITORS } from './examples.ts';
import { amountPhrase, signedPercentPhrase } from './number.ts';

test('△ stands before a number exactly when it shows below zero', () => {
	fc.assert(
		fc.property(fc.integer({ min: -10_000_000, max: 10_000_000 }), (value) => {
			expect(amountPhrase(exactly(value), BIRTHS, 'ja').text.startsWith('△')).toBe(value < 0);
			expect(amountPhrase(exactly(value), VISITORS, 'ja').text.startsWith('△')).toBe(value < 0);
			expect(signedPercentPhrase(exactly(value / 10), 'ja').text.startsWith('△')).toBe(value < 0);
			expect(amountPhrase(exactly(value), BIRTHS, 'ja').spoken).not.toContain('△');
		})
	);
});

test('the digits of an amount give back its value', () => {
	fc.assert(
		fc.property(fc.integer({ min: 0, max: 99_999_999 }), (value) => {
			const text = amountPhrase(exactly(value), BIRTHS, 'ja').text;
			expect(Number(text.replaceAll(/[,人]/g, ''))).toBe(value);
		})
	);
});

test('万 gives back the exact value of what was published in thousands', () => {
	fc.assert(
		fc.property(fc.integer({ min: 10, max: 99_999 }), (thousands) => {
			const text = amountPhrase(exactly(thousands), VISITORS, 'ja').text;
			expect(Math.round(Number(text.replaceAll(/[,万人]/g, '')) * 10)).toBe(thousands);
		})
	);
});
