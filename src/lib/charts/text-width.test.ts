import { expect, test } from 'vitest';
import { textWidth, wrapText } from './text-width.ts';

test('textWidth counts full-width letters as one em and Latin ones as 0.6', () => {
	expect(textWidth('4,733人', 10)).toBe(40);
});

test('textWidth counts the triangle of a negative as full width and % as wide', () => {
	expect(textWidth('△7%', 10)).toBeCloseTo(25.5);
});

test('wrapText leaves a text that fits as it is', () => {
	expect(wrapText('感染症の影響', 10, 60)).toEqual(['感染症の影響']);
});

test('wrapText breaks Japanese into lines of about the same length', () => {
	expect(wrapText('外国人住民の移動をふくむ', 10, 100)).toEqual(['外国人住民の', '移動をふくむ']);
});

test('wrapText breaks English between words', () => {
	expect(wrapText('counted in a new way', 10, 70)).toEqual(['counted in', 'a new way']);
});
