import { expect, test } from 'vitest';
import { BIRTHS, exactly, period, WARD } from './examples.ts';
import { missingSentence, missingWord, readingPhrase } from './reading.ts';

test('readingPhrase of an amount is the amount', () => {
	expect(readingPhrase({ kind: 'amount', ...exactly(0) }, BIRTHS, 'ja').text).toBe('0人');
});

test.each([
	['notCollected', '未収録', '未収録', 'not recorded'],
	['notYet', '集計中', '集計中', 'being counted'],
	['notApplicable', '−', '該当なし', 'not applicable'],
	['unknown', '…', '不明', 'not known'],
	['suppressed', 'x', '非公表', 'not published']
] as const)(
	'readingPhrase of %s is never empty and can be said',
	(reason, text, spoken, english) => {
		expect(readingPhrase({ kind: 'missing', reason }, BIRTHS, 'ja')).toEqual({ text, spoken });
		expect(missingWord(reason, 'en').spoken).toBe(english);
	}
);

test('missingSentence says what is missing, where and when', () => {
	const missing = {
		reason: 'notYet',
		indicator: BIRTHS,
		area: WARD,
		period: period('2024')
	} as const;
	expect(missingSentence(missing, 'ja').text).toBe('令和6年の中央区の出生児数は、集計中です。');
	expect(missingSentence(missing, 'en').text).toBe(
		'Births in Chuo Ward, 2024: still being counted.'
	);
	expect(missingSentence(missing, 'easy').spoken).toBe(
		'2024ねんの ちゅうおうくの うまれた こどもの かずは、 まだ かぞえて います。'
	);
});

test('missingSentence without a period speaks of the whole indicator', () => {
	const missing = { reason: 'notCollected', indicator: BIRTHS, area: null, period: null } as const;
	expect(missingSentence(missing, 'ja').text).toBe('出生児数は、収録していません。');
});
