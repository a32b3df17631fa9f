import { expect, test } from 'vitest';
import { indexTerms, isBeginning, queryTerms, wordsOf } from './terms.ts';

test('indexTerms takes Japanese apart into pairs and its last sign, and leaves other words whole', () => {
	expect(indexTerms('出生者数')).toEqual(['出生', '生者', '者数', '数']);
	expect(indexTerms('births (calendar year)')).toEqual(['births', 'calendar', 'year']);
	expect(indexTerms('65歳以上')).toEqual(['65', '歳以', '以上', '上']);
	expect(indexTerms("children's 区")).toEqual(["children's", '区']);
	expect(indexTerms('、。（）')).toEqual([]);
});

test('queryTerms asks for the pairs of a Japanese word, for a lone sign as it is', () => {
	expect(queryTerms('出生者')).toEqual(['出生', '生者']);
	expect(queryTerms('区')).toEqual(['区']);
	expect(queryTerms('65歳')).toEqual(['65', '歳']);
	expect(queryTerms('births')).toEqual(['births']);
});

test('isBeginning lets words and lone signs go on, and pairs not', () => {
	expect(isBeginning('pop')).toBe(true);
	expect(isBeginning('区')).toBe(true);
	expect(isBeginning('北区')).toBe(false);
});

test('wordsOf parts a query at its spaces, wide ones too, and drops what holds no letter', () => {
	expect(wordsOf('　人口　６５歳 ')).toEqual(['人口', '65歳']);
	expect(wordsOf('うまれた ひと')).toEqual(['うまれた', 'ひと']);
	expect(wordsOf('<script> !!! 「」')).toEqual(['<script>']);
	expect(wordsOf('   ')).toEqual([]);
});
