import { expect, test } from 'vitest';
import { BIRTHS, AGEING, BEACH, exactly, THOUSAND_PEOPLE, VISITORS } from './examples.ts';
import {
	amountParts,
	amountPhrase,
	indexPhrase,
	percentPhrase,
	signedAmountPhrase,
	signedPercentPhrase,
	signedPointsPhrase,
	sizePhrase,
	timesPhrase
} from './number.ts';

test('amountPhrase separates thousands and adds the unit of each language', () => {
	expect(amountPhrase(exactly(4733), BIRTHS, 'ja')).toEqual({ text: '4,733人', spoken: '4,733人' });
	expect(amountPhrase(exactly(4733), BIRTHS, 'en').text).toBe('4,733 people');
	expect(amountPhrase(exactly(4733), BIRTHS, 'easy')).toEqual({
		text: '4,733｜人《にん》',
		spoken: '4,733にん'
	});
});

test('amountPhrase shows large counts in full when they were published in full', () => {
	expect(amountPhrase(exactly(784774), BIRTHS, 'ja').text).toBe('784,774人');
	expect(amountPhrase(exactly(540000), BIRTHS, 'ja').text).toBe('540,000人');
});

test('amountPhrase shows thousands as exact 万 in Japanese and in full in English', () => {
	expect(amountPhrase(exactly(63415), VISITORS, 'ja').text).toBe('6,341.5万人');
	expect(amountPhrase(exactly(56160), VISITORS, 'ja').text).toBe('5,616.0万人');
	expect(amountPhrase(exactly(63415), VISITORS, 'en').text).toBe('63,415,000 people');
	expect(amountPhrase(exactly(63415), VISITORS, 'easy')).toEqual({
		text: '6,341.5｜万《まん》｜人《にん》',
		spoken: '6,341.5まんにん'
	});
});

test('amountPhrase of thousands below 万 is in full', () => {
	expect(amountPhrase(exactly(9), VISITORS, 'ja').text).toBe('9,000人');
	expect(amountPhrase(exactly(0), VISITORS, 'ja').text).toBe('0人');
	expect(amountPhrase(exactly(10), VISITORS, 'ja').text).toBe('1.0万人');
});

test('amountPhrase of thousands keeps published decimals exactly', () => {
	const finer = { ...VISITORS, decimals: 1 };
	expect(amountPhrase(exactly(12.3), finer, 'ja').text).toBe('1.23万人');
	expect(amountPhrase(exactly(1.1), finer, 'en').text).toBe('1,100 people');
});

test('amountPhrase splits very large figures into 億 and 万', () => {
	const yen = { ...THOUSAND_PEOPLE, id: '百万円', base: '円', factor: 1_000_000 };
	const budget = { ...VISITORS, unit: { ...yen, name: { ja: '百万円', en: 'million yen' } } };
	expect(amountPhrase(exactly(1234), budget, 'ja').text).toBe('12億3,400万円');
	expect(amountPhrase(exactly(1200), budget, 'ja').text).toBe('12億円');
	expect(amountPhrase(exactly(2_000_050), budget, 'ja').text).toBe('2兆5,000万円');
	expect(amountPhrase(exactly(1234), budget, 'en').text).toBe('1,234,000,000 yen');
});

test('amountPhrase shows about-values of whole 万 as 万', () => {
	const about = { value: 540000, qualifier: 'about' } as const;
	expect(amountPhrase(about, BIRTHS, 'ja').text).toBe('約54万人');
	expect(amountPhrase(about, BIRTHS, 'en').text).toBe('about 540,000 people');
	expect(amountPhrase(about, BIRTHS, 'easy').text).toBe('だいたい 54｜万《まん》｜人《にん》');
	expect(amountPhrase({ value: 543000, qualifier: 'about' }, BIRTHS, 'ja').text).toBe(
		'約543,000人'
	);
	expect(amountPhrase({ value: 74980, qualifier: 'about' }, VISITORS, 'ja').text).toBe(
		'約7,498万人'
	);
});

test('amountPhrase keeps every qualifier', () => {
	expect(amountPhrase({ value: 3, qualifier: '>' }, BEACH, 'ja').text).toBe('3倍超');
	expect(amountPhrase({ value: 3, qualifier: '>=' }, BEACH, 'ja').text).toBe('3倍以上');
	expect(amountPhrase({ value: 3, qualifier: '<' }, BEACH, 'ja').text).toBe('3倍未満');
	expect(amountPhrase({ value: 3, qualifier: '<=' }, BEACH, 'ja').text).toBe('3倍以下');
	expect(amountPhrase({ value: 3, qualifier: '>' }, BEACH, 'en').text).toBe('more than 3 times');
	expect(amountPhrase({ value: 3, qualifier: '>=' }, BEACH, 'en').text).toBe('at least 3 times');
	expect(amountPhrase({ value: 3, qualifier: '<' }, BEACH, 'en').text).toBe('under 3 times');
	expect(amountPhrase({ value: 3, qualifier: '<=' }, BEACH, 'en').text).toBe('at most 3 times');
	expect(amountPhrase({ value: 3, qualifier: '>' }, BEACH, 'easy')).toEqual({
		text: '3｜倍《ばい》より ｜多《おお》い',
		spoken: '3ばいより おおい'
	});
});

test('amountPhrase marks what is below zero in the manner of each language', () => {
	expect(amountPhrase(exactly(-399), BIRTHS, 'ja')).toEqual({
		text: '△399人',
		spoken: 'マイナス399人'
	});
	expect(amountPhrase(exactly(-399), BIRTHS, 'en')).toEqual({
		text: '−399 people',
		spoken: 'minus 399 people'
	});
	expect(amountPhrase(exactly(-399), BIRTHS, 'easy')).toEqual({
		text: '−399｜人《にん》',
		spoken: 'マイナス399にん'
	});
});

test('amountPhrase says one person in the English singular', () => {
	expect(amountPhrase(exactly(1), BIRTHS, 'en').text).toBe('1 person');
	expect(amountPhrase(exactly(1), AGEING, 'en').text).toBe('1.0\u00a0%');
	expect(amountPhrase(exactly(-1), BIRTHS, 'en').text).toBe('−1 person');
});

test('amountPhrase gives percentages their published decimals', () => {
	expect(amountPhrase(exactly(13), AGEING, 'ja').text).toBe('13.0%');
	expect(amountPhrase(exactly(13.3), AGEING, 'en').text).toBe('13.3\u00a0%');
});

test('amountParts joined are the amount', () => {
	expect(amountParts({ value: 3, qualifier: '>' }, BEACH, 'ja')).toEqual({
		prefix: '',
		number: '3',
		unit: '倍',
		suffix: '超',
		text: '3倍超',
		spoken: '3倍超'
	});
	expect(amountParts({ value: 3, qualifier: '>' }, BEACH, 'en')).toMatchObject({
		prefix: 'more than ',
		number: '3',
		unit: ' times',
		suffix: ''
	});
	expect(amountParts(exactly(63415), VISITORS, 'ja')).toMatchObject({
		number: '6,341.5',
		unit: '万人'
	});
	expect(amountParts(exactly(-12), BIRTHS, 'ja')).toMatchObject({ number: '△12', unit: '人' });
});

test('signedAmountPhrase puts a sign on every change', () => {
	expect(signedAmountPhrase(exactly(20), BIRTHS, 'ja')).toEqual({
		text: '+20人',
		spoken: 'プラス20人'
	});
	expect(signedAmountPhrase(exactly(-20), BIRTHS, 'ja').text).toBe('△20人');
	expect(signedAmountPhrase(exactly(0), BIRTHS, 'ja').text).toBe('0人');
	expect(signedAmountPhrase({ value: -399, qualifier: '<' }, BIRTHS, 'ja').text).toBe('△399人超');
});

test('sizePhrase has no sign and turns an open end with it', () => {
	expect(sizePhrase(exactly(-399), BIRTHS, 'ja').text).toBe('399人');
	expect(sizePhrase({ value: -399, qualifier: '<' }, BIRTHS, 'en').text).toBe(
		'more than 399 people'
	);
});

test('signedPercentPhrase has one decimal, rounded half away from zero', () => {
	expect(signedPercentPhrase(exactly(-7.775), 'ja')).toEqual({
		text: '△7.8%',
		spoken: 'マイナス7.8%'
	});
	expect(signedPercentPhrase(exactly(-7.775), 'en')).toEqual({
		text: '−7.8\u00a0%',
		spoken: 'minus 7.8\u00a0%'
	});
	expect(signedPercentPhrase(exactly(0.25), 'ja').text).toBe('+0.3%');
	expect(signedPercentPhrase(exactly(-0.04), 'ja').text).toBe('0.0%');
	expect(signedPercentPhrase(exactly(3), 'easy').text).toBe('+3.0%');
	expect(signedPercentPhrase({ value: -17.8, qualifier: 'about' }, 'ja').text).toBe('約△18%');
});

test('signedPointsPhrase says ポイント', () => {
	expect(signedPointsPhrase(exactly(5), 1, 'ja').text).toBe('+5.0ポイント');
	expect(signedPointsPhrase(exactly(-1.2), 1, 'en').text).toBe('−1.2 points');
});

test('percentPhrase has a sign only below zero', () => {
	expect(percentPhrase(exactly(84.748), 1, 'ja').text).toBe('84.7%');
	expect(percentPhrase(exactly(-84.7), 1, 'ja').text).toBe('△84.7%');
});

test('timesPhrase never rounds up to what is not reached', () => {
	expect(timesPhrase(exactly(2.96), 'ja').text).toBe('2.9倍');
	expect(timesPhrase(exactly(3), 'en').text).toBe('3.0 times');
	expect(timesPhrase({ value: 2, qualifier: 'about' }, 'ja').text).toBe('約2倍');
});

test('indexPhrase has no unit and never rounds up to a ten that is not reached', () => {
	expect(indexPhrase(exactly(104.25), 'ja').text).toBe('104.3');
	expect(indexPhrase(exactly(99.97), 'ja').text).toBe('99.9');
	expect(indexPhrase(exactly(100), 'en').text).toBe('100.0');
	expect(indexPhrase({ value: 97.6, qualifier: 'about' }, 'ja').text).toBe('約98');
	expect(indexPhrase({ value: 150, qualifier: '>' }, 'en').text).toBe('more than 150.0');
});
