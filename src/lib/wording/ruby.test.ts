import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bracketedText } from './bracketed.ts';
import { plainText, readingText, rubySegments } from './ruby.ts';

test('rubySegments(text) keeps plain runs and annotated runs in order', () => {
	expect(rubySegments('15｜才《さい》より ｜下《した》の｜人《ひと》')).toEqual([
		{ base: '15', reading: null },
		{ base: '才', reading: 'さい' },
		{ base: 'より ', reading: null },
		{ base: '下', reading: 'した' },
		{ base: 'の', reading: null },
		{ base: '人', reading: 'ひと' }
	]);
});

test('rubySegments(text) of a text without readings is one run', () => {
	expect(rubySegments('4,733 people')).toEqual([{ base: '4,733 people', reading: null }]);
});

test('rubySegments(text) of nothing is nothing', () => {
	expect(rubySegments('')).toEqual([]);
});

test('rubySegments(text) leaves an unfinished annotation as it stands', () => {
	expect(rubySegments('｜人口《じん')).toEqual([{ base: '｜人口《じん', reading: null }]);
});

test('plainText(text) keeps what is annotated', () => {
	expect(plainText('｜人口《じんこう》が ｜減《へ》りました。')).toBe('人口が 減りました。');
});

test('readingText(text) puts the readings in place', () => {
	expect(readingText('｜人口《じんこう》が ｜減《へ》りました。')).toBe('じんこうが へりました。');
});

const run = fc.oneof(
	fc.constantFrom('です。', ' ', '4,733', 'Niigata '),
	fc.tuple(fc.constantFrom('人口', '減', '中央区'), fc.constantFrom('じんこう', 'へ', 'く'))
);
const annotatedText = fc
	.array(run)
	.map((runs) =>
		runs.map((part) => (typeof part === 'string' ? part : `｜${part[0]}《${part[1]}》`))
	)
	.map((runs) => runs.join(''));

test('plainText and readingText change nothing the second time', () => {
	fc.assert(
		fc.property(annotatedText, (text) => {
			expect(plainText(plainText(text))).toBe(plainText(text));
			expect(readingText(readingText(text))).toBe(readingText(text));
			expect(plainText(readingText(text))).toBe(readingText(text));
		})
	);
});

test('rubySegments(text) loses no part of the text', () => {
	fc.assert(
		fc.property(annotatedText, (text) => {
			const segments = rubySegments(text);
			expect(segments.map(({ base }) => base).join('')).toBe(plainText(text));
			expect(segments.map(({ base, reading }) => reading ?? base).join('')).toBe(readingText(text));
		})
	);
});

test('bracketedText(text) puts readings in brackets behind what they annotate', () => {
	expect(bracketedText('2023｜年度《ねんど》の ｜目標《もくひょう》')).toBe(
		'2023年度（ねんど）の 目標（もくひょう）'
	);
});
