import { expect, test } from 'vitest';
import { asOfSentence, updatedSentence } from './as-of.ts';
import { period } from './examples.ts';

test('asOfSentence says what a figure is of', () => {
	expect(asOfSentence(period('2024'), 'cy', 'ja').text).toBe('令和6年（2024年）の値');
	expect(asOfSentence(period('2023', 'fy'), 'fy', 'en').text).toBe('figure for FY2023');
	expect(asOfSentence(period('2024', 'cy'), 'cy', 'easy').spoken).toBe('2024ねんの かず');
});

test('asOfSentence of a day says 時点', () => {
	expect(asOfSentence(period('2013-09-30', 'date'), 'date', 'ja').text).toBe(
		'平成25年9月30日（2013年9月30日）時点'
	);
	expect(asOfSentence(period('2013-09-30', 'date'), 'date', 'en').text).toBe(
		'as of 30 September 2013'
	);
});

test('updatedSentence says when the dataset was changed', () => {
	expect(updatedSentence('2026-11-22', 'ja').text).toBe('更新日 令和8年11月22日');
	expect(updatedSentence('2026-11-22', 'en').text).toBe('Updated 22 November 2026');
	expect(updatedSentence('2026-11-22', 'easy').spoken).toBe('こうしんした ひ 2026ねん11がつ22にち');
});
