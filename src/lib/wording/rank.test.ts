import { expect, test } from 'vitest';
import { AGEING, BIRTHS, CITY, WARD } from './examples.ts';
import { ordinal, placeOf, rankPhrase, rankSentence } from './rank.ts';

const others = [
	{ area: '15101', value: 10 },
	{ area: '15102', value: 20 },
	{ area: '15104', value: 30 },
	{ area: '15105', value: 40 },
	{ area: '15106', value: 60 },
	{ area: '15107', value: 70 }
];

function withWard(value: number) {
	return [...others, { area: WARD.code, value }];
}

test('rankSentence counts from the top', () => {
	expect(rankSentence(withWard(50), WARD, BIRTHS, 'ja')).toEqual({
		text: '中央区は、7区のうち3番目に多い。',
		spoken: '中央区は、7区のうち3番目に多い。',
		emphasis: '3番目に多い'
	});
	expect(rankSentence(withWard(50), WARD, BIRTHS, 'en')?.text).toBe(
		'Chuo Ward has the 3rd highest figure of 7 wards.'
	);
	expect(rankSentence(withWard(50), WARD, BIRTHS, 'easy')?.spoken).toBe(
		'ちゅうおうくは、 7くの なかで 3ばんめに おおいです。'
	);
});

test('rankSentence counts from the bottom where that is nearer', () => {
	expect(rankSentence(withWard(15), WARD, BIRTHS, 'ja')?.text).toBe(
		'中央区は、7区のうち2番目に少ない。'
	);
});

test('rankSentence names the first and the last without a number', () => {
	expect(rankSentence(withWard(99), WARD, BIRTHS, 'ja')?.text).toBe(
		'中央区は、7区のうち最も多い。'
	);
	expect(rankSentence(withWard(1), WARD, BIRTHS, 'ja')?.text).toBe(
		'中央区は、7区のうち最も少ない。'
	);
});

test('rankSentence of shares says high and low', () => {
	expect(rankSentence(withWard(99), WARD, AGEING, 'ja')?.text).toBe(
		'中央区は、7区のうち最も高い。'
	);
});

test('rankSentence of counts below zero says large and small, in every language', () => {
	const net = others.map(({ area, value }) => ({ area, value: value - 45 }));
	const among = (value: number) => [...net, { area: WARD.code, value }];
	expect(rankSentence(among(99), WARD, BIRTHS, 'ja')?.text).toBe('中央区は、7区のうち最も大きい。');
	expect(rankSentence(among(-99), WARD, BIRTHS, 'ja')?.text).toBe(
		'中央区は、7区のうち最も小さい。'
	);
	expect(rankSentence(among(20), WARD, BIRTHS, 'ja')?.emphasis).toBe('2番目に大きい');
	expect(rankSentence(among(-30), WARD, BIRTHS, 'en')?.text).toBe(
		'Chuo Ward has the 2nd smallest figure of 7 wards.'
	);
	expect(rankSentence(among(99), WARD, BIRTHS, 'en')?.emphasis).toBe('largest figure');
	expect(rankSentence(among(99), WARD, BIRTHS, 'easy')?.spoken).toBe(
		'ちゅうおうくは、 7くの なかで いちばん おおきいです。'
	);
	expect(rankSentence(among(-30), WARD, BIRTHS, 'easy')?.text).toBe(
		'｜中央区《ちゅうおうく》は、 7｜区《く》の なかで 2｜番目《ばんめ》に ｜小《ちい》さいです。'
	);
});

test('rankSentence of rates below zero stays high and low', () => {
	const measure = { ...BIRTHS, kind: 'measure' } as const;
	expect(rankSentence(withWard(-1), WARD, measure, 'ja')?.text).toBe(
		'中央区は、7区のうち最も低い。'
	);
});

test('rankSentence says with how many others the place is shared', () => {
	expect(rankSentence(withWard(60), WARD, BIRTHS, 'ja')).toMatchObject({
		text: '中央区は、7区のうち2番目に多い（ほかに1区が同じ値）。',
		emphasis: '2番目に多い'
	});
	expect(rankSentence(withWard(60), WARD, BIRTHS, 'en')?.text).toBe(
		'Chuo Ward has the 2nd highest figure (shared with 1 ward) of 7 wards.'
	);
});

test('rankSentence is null without a value, alone, and where all are equal', () => {
	expect(rankSentence(others, WARD, BIRTHS, 'ja')).toBeNull();
	expect(rankSentence([{ area: WARD.code, value: 1 }], WARD, BIRTHS, 'ja')).toBeNull();
	expect(
		rankSentence(
			[
				{ area: WARD.code, value: 1 },
				{ area: CITY.code, value: 1 }
			],
			WARD,
			BIRTHS,
			'ja'
		)
	).toBeNull();
});

test('rankPhrase is the standing as a part of a sentence', () => {
	expect(rankPhrase(withWard(60), WARD, BIRTHS, 'ja')?.text).toBe(
		'7区のうち2番目に多い（ほかに1区が同じ値）'
	);
	expect(rankPhrase(withWard(60), WARD, BIRTHS, 'en')?.text).toBe(
		'2nd highest figure (shared with 1 ward) of 7 wards'
	);
	expect(rankPhrase(others, WARD, BIRTHS, 'ja')).toBeNull();
});

test('placeOf prefers the top when both ends are as near', () => {
	const three = [
		{ area: 'a', value: 1 },
		{ area: 'b', value: 2 },
		{ area: 'c', value: 3 }
	];
	expect(placeOf(three, 'b')).toEqual({ end: 'top', rank: 2, ties: 0, size: 3 });
});

test('ordinal follows English counting', () => {
	expect(['1', '2', '3', '4', '11', '21'].map((rank) => ordinal(Number(rank), 'en'))).toEqual([
		'1st',
		'2nd',
		'3rd',
		'4th',
		'11th',
		'21st'
	]);
	expect(ordinal(3, 'ja')).toBe('3');
});
