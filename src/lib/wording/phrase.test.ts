import { expect, test } from 'vitest';
import { emphasise, joinSentences, phrase, words } from './phrase.ts';

test('phrase says its parts once to be seen and once to be heard', () => {
	const minus = { text: '△', spoken: 'マイナス' };
	expect(phrase('ja', (show) => `${show(minus)}3人`)).toEqual({
		text: '△3人',
		spoken: 'マイナス3人'
	});
});

test('words of やさしい日本語 are said by their readings', () => {
	expect(words('｜人口《じんこう》', 'easy')).toEqual({
		text: '｜人口《じんこう》',
		spoken: 'じんこう'
	});
});

test('emphasise marks a part of the sentence', () => {
	expect(emphasise(words('28%減りました。', 'ja'), words('28%減りました', 'ja')).emphasis).toBe(
		'28%減りました'
	);
	expect(emphasise(words('28%減りました。', 'ja'), words('増えました', 'ja')).emphasis).toBeNull();
});

test('joinSentences sets a space where the language wants one', () => {
	expect(joinSentences([words('あ。', 'ja'), words('い。', 'ja')], 'ja').text).toBe('あ。い。');
	expect(joinSentences([words('A.', 'en'), words('B.', 'en')], 'en').text).toBe('A. B.');
});
