import { expect, test } from 'vitest';
import { headlineRuns } from './headline-runs.ts';

const WIDE = { points: 36, width: 11.8 };

test('what carries a headline is blue, all of it bold', () => {
	expect(
		headlineRuns({ text: '前の年の3倍です。', emphasis: '3倍' }, { ...WIDE, locale: 'ja' })
	).toEqual([
		{ text: '前の年の', isBold: true },
		{ text: '3倍', isBold: true, color: '0017C1' },
		{ text: 'です。', isBold: true }
	]);
});

test('a long Japanese headline is broken between phrases', () => {
	const runs = headlineRuns(
		{ text: '日和山浜を訪れた人は、前年度の3倍を超えました。', emphasis: '3倍を超えました' },
		{ locale: 'ja', points: 36, width: 7 }
	);
	expect(runs).toEqual([
		{ text: '日和山浜を訪れた人は、', isBold: true },
		{ text: '前年度の', isBold: true, begins: true },
		{ text: '3倍を超えました', isBold: true, color: '0017C1' },
		{ text: '。', isBold: true }
	]);
});

test('a long English headline is left to break at its spaces', () => {
	const text = 'More than three times as many people came as the year before.';
	expect(headlineRuns({ text, emphasis: null }, { locale: 'en', points: 36, width: 5 })).toEqual([
		{ text, isBold: true }
	]);
});

test('readings stand in brackets, in the emphasis, too', () => {
	expect(
		headlineRuns(
			{ text: '｜人《ひと》が ｜増《ふ》えました。', emphasis: '｜増《ふ》えました' },
			{ ...WIDE, locale: 'easy' }
		)
	).toEqual([
		{ text: '人（ひと）が ', isBold: true },
		{ text: '増（ふ）えました', isBold: true, color: '0017C1' },
		{ text: '。', isBold: true }
	]);
});
