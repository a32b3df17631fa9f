import fc from 'fast-check';
import { expect, test } from 'vitest';
import { folded, normalised, traced } from './normalised.ts';

/** The signs that texts of a dataset and queries are made of, half-width and decomposed ones among them. */
const text = fc.string({
	unit: fc.constantFrom(...'出生区ーかがカガｶﾞﾊﾟヴぁァ々〆aÀéＡ０7 　-〜（,。’\n\u3099\u0301')
});

test.each([
	['katakana', 'シュッショウ', 'しゅっしょう'],
	['half-width katakana', 'ｼｭｯｼｮｳ', 'しゅっしょう'],
	['half-width voicing marks', 'ｶﾞｯｺｳﾊﾟﾝ', 'がっこうぱん'],
	['decomposed kana', 'か\u3099', 'が'],
	['ヴ, ヵ and ヶ', 'ヴヵヶ', 'ゔゕゖ'],
	['the long-vowel sign, which stays', 'センター', 'せんたー'],
	['case and width', 'Ｂｉｒｔｈｓ', 'births'],
	['accents', 'Chūō', 'chuo'],
	['full-width digits', '６５歳', '65歳'],
	['kinds of dashes', '0〜14 0～14 0–14', '0-14 0-14 0-14'],
	['curly apostrophes', 'Children’s', "children's"]
])('folded takes away differences of %s', (_, written, compared) => {
	expect(folded(written)).toBe(compared);
});

test('normalised closes the spaces between Japanese phrases, and no other', () => {
	expect(normalised('うまれた ひとの　かず')).toBe('うまれたひとのかず');
	expect(normalised('Chuo Ward 中央区 2023')).toBe('chuo ward 中央区 2023');
	expect(normalised('出生\n人口')).toBe('出生\n人口');
});

test('normalised leaves a normalised text as it is', () => {
	fc.assert(
		fc.property(fc.oneof(text, fc.string({ unit: 'binary' })), (any) => {
			expect(normalised(normalised(any))).toBe(normalised(any));
		})
	);
});

test('traced gives the normalised text, each letter with a place inside the text as written', () => {
	fc.assert(
		fc.property(text, (any) => {
			const { text: searched, places } = traced(any);
			expect(searched).toBe(normalised(any));
			expect(places).toHaveLength(searched.length);
			expect(places.every(({ from, to }) => 0 <= from && from < to && to <= any.length)).toBe(true);
		})
	);
});

test('traced knows which signs a letter was written with', () => {
	expect(traced('ｶﾞ 区').places).toMatchObject([
		{ from: 0, to: 2 },
		{ from: 3, to: 4 }
	]);
	expect(traced('㈱').places).toMatchObject([
		{ from: 0, to: 1 },
		{ from: 0, to: 1 },
		{ from: 0, to: 1 }
	]);
});
