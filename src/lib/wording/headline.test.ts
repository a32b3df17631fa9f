import { expect, test } from 'vitest';
import { AGEING, BIRTHS, CITY, every, observed, seriesWith, WARD } from './examples.ts';
import { trendHeadline } from './headline.ts';

const DECADES = every(10, BIRTHS);

const births = seriesWith(every(7, BIRTHS), [
	observed(BIRTHS, '2008', 6554),
	observed(BIRTHS, '2015', 6000),
	observed(BIRTHS, '2022', 4733)
]);

test('trendHeadline says how far a count fell since the first value', () => {
	// (4733 − 6554) ÷ 6554 = −27.79 %
	expect(trendHeadline(births, CITY, 'ja')).toEqual({
		text: '新潟市の出生児数は14年で28%減りました。',
		spoken: '新潟市の出生児数は14年で28%減りました。',
		emphasis: '28%減りました'
	});
	expect(trendHeadline(births, CITY, 'en')).toEqual({
		text: 'Births in Niigata City fell by 28\u00a0% in 14 years.',
		spoken: 'Births in Niigata City fell by 28\u00a0% in 14 years.',
		emphasis: 'fell by 28\u00a0%'
	});
	expect(trendHeadline(births, CITY, 'easy')).toEqual({
		text: '｜新潟市《にいがたし》の ｜生《う》まれた ｜子《こ》どもの ｜数《かず》は 14｜年《ねん》で 28% ｜減《へ》りました。',
		spoken: 'にいがたしの うまれた こどもの かずは 14ねんで 28% へりました。',
		emphasis: '28% ｜減《へ》りました'
	});
});

test('trendHeadline without an area names the indicator only', () => {
	expect(trendHeadline(births, null, 'ja').text).toBe('出生児数は14年で28%減りました。');
});

test('trendHeadline does not round up to a round number that is not reached', () => {
	const nearly = seriesWith(BIRTHS, [
		observed(BIRTHS, '2021', 1000),
		observed(BIRTHS, '2022', 1296)
	]);
	const reached = seriesWith(BIRTHS, [
		observed(BIRTHS, '2021', 1000),
		observed(BIRTHS, '2022', 1300)
	]);
	expect(trendHeadline(nearly, null, 'ja').emphasis).toBe('29.6%増えました');
	expect(trendHeadline(reached, null, 'ja').emphasis).toBe('30%増えました');
});

test('trendHeadline never says 100% fell while something is left', () => {
	const nearly = seriesWith(BIRTHS, [
		observed(BIRTHS, '2021', 100000),
		observed(BIRTHS, '2022', 1)
	]);
	expect(trendHeadline(nearly, null, 'ja').emphasis).toBe('99.9%減りました');
});

test('trendHeadline says times from doubling on', () => {
	const grown = seriesWith(DECADES, [
		observed(BIRTHS, '2012', 1000),
		observed(BIRTHS, '2022', 2960)
	]);
	expect(trendHeadline(grown, WARD, 'ja').text).toBe('中央区の出生児数は10年で2.9倍に増えました。');
	expect(trendHeadline(grown, WARD, 'en').text).toBe(
		'Births in Chuo Ward grew to 2.9 times the earlier figure in 10 years.'
	);
});

test('trendHeadline of less than half a percent says hardly changed', () => {
	const flat = seriesWith(DECADES, [
		observed(BIRTHS, '2012', 1000),
		observed(BIRTHS, '2022', 1004)
	]);
	const moved = seriesWith(DECADES, [
		observed(BIRTHS, '2012', 1000),
		observed(BIRTHS, '2022', 1005)
	]);
	expect(trendHeadline(flat, WARD, 'ja').text).toBe(
		'中央区の出生児数は10年でほぼ変わっていません。'
	);
	expect(trendHeadline(flat, WARD, 'en').text).toBe(
		'Births in Chuo Ward hardly changed in 10 years.'
	);
	expect(trendHeadline(moved, WARD, 'ja').text).toBe('中央区の出生児数は10年で0.5%増えました。');
});

test('trendHeadline of equal values says unchanged', () => {
	const same = seriesWith(DECADES, [
		observed(BIRTHS, '2012', 1000),
		observed(BIRTHS, '2022', 1000)
	]);
	expect(trendHeadline(same, WARD, 'ja').text).toBe('中央区の出生児数は10年で変わっていません。');
});

test('trendHeadline of percentages is in points', () => {
	const ageing = seriesWith(every(10, AGEING), [
		observed(AGEING, '2012', 23.4),
		observed(AGEING, '2022', 28.4)
	]);
	expect(trendHeadline(ageing, WARD, 'ja').text).toBe(
		'中央区の高齢化率は10年で5.0ポイント上がりました。'
	);
	expect(trendHeadline(ageing, WARD, 'en').text).toBe(
		'Share aged 65 and over in Chuo Ward went up by 5.0 points in 10 years.'
	);
});

test('trendHeadline from or to zero and below goes from value to value', () => {
	const fromZero = seriesWith(DECADES, [observed(BIRTHS, '2012', 0), observed(BIRTHS, '2022', 20)]);
	const below = seriesWith(DECADES, [
		observed(BIRTHS, '2012', -100),
		observed(BIRTHS, '2022', -499)
	]);
	expect(trendHeadline(fromZero, WARD, 'ja').text).toBe(
		'中央区の出生児数は10年で0人から20人になりました。'
	);
	expect(trendHeadline(below, WARD, 'ja')).toEqual({
		text: '中央区の出生児数は10年で△100人から△499人になりました。',
		spoken: '中央区の出生児数は10年でマイナス100人からマイナス499人になりました。',
		emphasis: '△100人から△499人になりました'
	});
	expect(trendHeadline(below, WARD, 'en').text).toBe(
		'Births in Chuo Ward went from −100 people to −499 people in 10 years.'
	);
});

test('trendHeadline gives no rate for figures that went below zero on the way', () => {
	const net = seriesWith(every(5, BIRTHS), [
		observed(BIRTHS, '2012', 100),
		observed(BIRTHS, '2017', -5),
		observed(BIRTHS, '2022', 150)
	]);
	expect(trendHeadline(net, WARD, 'ja').text).toBe(
		'中央区の出生児数は10年で100人から150人になりました。'
	);
});
