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

test('wrapText breaks a phrase that is longer than a line between its letters', () => {
	expect(wrapText('住民基本台帳人口', 10, 50)).toEqual(['住民基本台', '帳人口']);
});

test('wrapText does not leave one short word on the last line', () => {
	expect(wrapText('2014年から外国人住民の移動をふくむ数え方に変わった', 10, 200)).toEqual([
		'2014年から外国人住民の',
		'移動をふくむ数え方に変わった'
	]);
});

test('wrapText does not tear an opening bracket from what it opens', () => {
	expect(wrapText('中央区（推計）', 10, 50)).toEqual(['中央区', '（推計）']);
});
