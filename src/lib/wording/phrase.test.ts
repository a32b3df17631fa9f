import { expect, test } from 'vitest';
import { emphasise, filled, joinSentences, listed, phrase, words } from './phrase.ts';

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

test('listed sets the comma of each language', () => {
	const parts = (locale: 'ja' | 'en' | 'easy') => [words('A', locale), words('B', locale)];
	expect(listed(parts('ja'), 'ja').text).toBe('A、B');
	expect(listed(parts('en'), 'en').text).toBe('A, B');
	expect(listed(parts('easy'), 'easy').text).toBe('A、 B');
});

test('filled fills the places of a message for the eye and for the ear', () => {
	const message = ({ what, by }: { what: string; by: string }) => `${what}は${by}。`;
	const by = { text: '△3', spoken: 'マイナス3' };
	expect(filled(message, { what: words('差', 'ja'), by }, 'ja')).toEqual({
		text: '差は△3。',
		spoken: '差はマイナス3。'
	});
});
