import { expect, test } from 'vitest';
import { WARD } from './examples.ts';
import { ratePhrase, wardMapSentence } from './ward-map.ts';

/** The drawing's eight wards. */
const falls = [
	{ area: '15101', value: -4.5 },
	{ area: '15102', value: -2.3 },
	{ area: WARD.code, value: -1.2 },
	{ area: '15104', value: -1.1 },
	{ area: '15105', value: -2.0 },
	{ area: '15106', value: -5.1 },
	{ area: '15107', value: -1.06 },
	{ area: '15108', value: -7.0 }
];

test('wardMapSentence of falls counts from the smallest fall', () => {
	expect(wardMapSentence(falls, WARD, 'ja')).toEqual({
		text: '中央区は △1.2%。8区のうち減り方が3番目に小さい。',
		spoken: '中央区は マイナス1.2%。8区のうち減り方が3番目に小さい。',
		emphasis: '△1.2%'
	});
	expect(wardMapSentence(falls, WARD, 'en').text).toBe(
		'Chuo Ward: −1.2\u00a0%. The 3rd smallest fall of 8 wards.'
	);
	expect(wardMapSentence(falls, WARD, 'easy').spoken).toBe(
		'ちゅうおうくは マイナス1.2%です。 8くの なかで へりかたが 3ばんめに ちいさいです。'
	);
});

test('wardMapSentence of falls counts from the largest fall where that is nearer', () => {
	expect(wardMapSentence(falls, { ...WARD, code: '15108' }, 'ja').text).toBe(
		'中央区は △7.0%。8区のうち減り方が最も大きい。'
	);
	expect(wardMapSentence(falls, { ...WARD, code: '15106' }, 'ja').text).toBe(
		'中央区は △5.1%。8区のうち減り方が2番目に大きい。'
	);
});

test('wardMapSentence of rises counts from the largest rise', () => {
	const rises = [
		{ area: WARD.code, value: 2 },
		{ area: '15101', value: 3 },
		{ area: '15102', value: 1 }
	];
	expect(wardMapSentence(rises, WARD, 'ja').text).toBe(
		'中央区は +2.0%。3区のうち増え方が2番目に大きい。'
	);
	expect(wardMapSentence(rises, { ...WARD, code: '15102' }, 'ja').text).toBe(
		'中央区は +1.0%。3区のうち増え方が最も小さい。'
	);
});

test('wardMapSentence of rises and falls says how many of each', () => {
	const mixed = [
		{ area: WARD.code, value: -2 },
		{ area: '15101', value: 3 },
		{ area: '15102', value: -1 }
	];
	expect(wardMapSentence(mixed, WARD, 'ja').text).toBe(
		'中央区は △2.0%。3区のうち1区が増え、2区が減り、増減率は最も低い。'
	);
	expect(wardMapSentence(mixed, WARD, 'en').text).toBe(
		'Chuo Ward: −2.0\u00a0%. Of 3 wards, 1 ward rose and 2 wards fell; the lowest rate of change of all.'
	);
});

test('wardMapSentence names ties', () => {
	const tied = [
		{ area: WARD.code, value: -1 },
		{ area: '15101', value: -1 },
		{ area: '15102', value: -2 }
	];
	expect(wardMapSentence(tied, WARD, 'ja').text).toBe(
		'中央区は △1.0%。3区のうち減り方が最も小さい（ほかに1区が同じ値）。'
	);
});

test('wardMapSentence without a rate for the area says so', () => {
	expect(wardMapSentence([], WARD, 'ja')).toEqual({
		text: '中央区の増減率は求められません。',
		spoken: '中央区の増減率は求められません。',
		emphasis: null
	});
});

test('wardMapSentence of an area alone gives its rate only', () => {
	expect(wardMapSentence([{ area: WARD.code, value: 1 }], WARD, 'ja').text).toBe(
		'中央区は +1.0%。'
	);
});

test('ratePhrase is how a rate stands, as a part of a sentence', () => {
	expect(ratePhrase(falls, WARD, 'ja')?.text).toBe('8区のうち減り方が3番目に小さい');
	expect(ratePhrase(falls, WARD, 'en')?.text).toBe('3rd smallest fall of 8 wards');
});

test('ratePhrase speaks of rates of change where some rose and some fell', () => {
	const mixed = [
		{ area: WARD.code, value: -2 },
		{ area: '15101', value: 3 },
		{ area: '15102', value: -1 }
	];
	expect(ratePhrase(mixed, WARD, 'ja')?.text).toBe('3区のうち増減率が最も低い');
});

test('ratePhrase is null without a rate, alone, and where all are equal', () => {
	const equal = [
		{ area: WARD.code, value: 1 },
		{ area: '15101', value: 1 }
	];
	expect(ratePhrase(falls, { ...WARD, code: '99999' }, 'ja')).toBeNull();
	expect(ratePhrase([{ area: WARD.code, value: 1 }], WARD, 'ja')).toBeNull();
	expect(ratePhrase(equal, WARD, 'ja')).toBeNull();
});
