import { expect, test } from 'vitest';
import { BIRTHS, CITY, observed, seriesWith, VISITORS } from './examples.ts';
import { leadingTrendHeadline, leadingTrendSentence } from './leading.ts';

const visitors = seriesWith(VISITORS, [
	observed(VISITORS, '2018', 74828),
	observed(VISITORS, '2019', 73303),
	observed(VISITORS, '2020', 42007),
	observed(VISITORS, '2021', 42997),
	observed(VISITORS, '2022', 56160),
	observed(VISITORS, '2023', 62415),
	observed(VISITORS, '2024', 63415)
]);

test('leadingTrendHeadline says how long it has risen and what share of the first value it is', () => {
	// 63,415 ÷ 74,828 = 84.748 %
	expect(leadingTrendHeadline(visitors, CITY, 'ja')).toEqual({
		text: '新潟市の観光入込客数は4年続けて増え、2018年の84.7%になりました。',
		spoken: '新潟市の観光入込客数は4年続けて増え、2018年の84.7%になりました。',
		emphasis: '4年続けて増え'
	});
	expect(leadingTrendHeadline(visitors, CITY, 'en').text).toBe(
		'Visitors in Niigata City rose for 4 years running and came to 84.7\u00a0% of 2018.'
	);
	expect(leadingTrendHeadline(visitors, null, 'easy').spoken).toBe(
		'かんこうに きた ひとは 4ねん つづけて ふえて、 2018ねんの 84.7%に なりました。'
	);
});

test('leadingTrendHeadline does not round up to a level that is not reached', () => {
	const nearly = seriesWith(VISITORS, [
		observed(VISITORS, '2022', 50000),
		observed(VISITORS, '2023', 40000),
		observed(VISITORS, '2024', 49990),
		observed(VISITORS, '2025', 49999)
	]);
	expect(leadingTrendHeadline(nearly, null, 'ja').text).toBe(
		'観光入込客数は2年続けて増え、2022年の99.9%になりました。'
	);
});

test('leadingTrendHeadline of a single rise is the ordinary headline', () => {
	const once = seriesWith(BIRTHS, [
		observed(BIRTHS, '2020', 100),
		observed(BIRTHS, '2021', 90),
		observed(BIRTHS, '2022', 95)
	]);
	expect(leadingTrendHeadline(once, null, 'ja').text).toBe('出生児数は2年で5.0%減りました。');
});

test('leadingTrendHeadline counts and compares from behind a gap only', () => {
	const gap = seriesWith(VISITORS, [
		observed(VISITORS, '2010', 20000),
		observed(VISITORS, '2011', 21000),
		observed(VISITORS, '2022', 10000),
		observed(VISITORS, '2023', 11000),
		observed(VISITORS, '2024', 12000)
	]);
	expect(leadingTrendHeadline(gap, CITY, 'ja').text).toBe(
		'新潟市の観光入込客数は2年続けて増え、2022年の120.0%になりました。'
	);
	expect(leadingTrendSentence(gap, CITY, 'en')?.text).toBe(
		'Visitors in Niigata City, 2024: 12,000,000 people. Change from the year before: +9.1\u00a0%; 120.0\u00a0% of 2022.'
	);
	expect(leadingTrendHeadline(gap, null, 'easy').spoken).toBe(
		'かんこうに きた ひとは 2ねん つづけて ふえて、 2022ねんの 120.0%に なりました。'
	);
});

test('leadingTrendSentence gives value, change and level', () => {
	expect(leadingTrendSentence(visitors, null, 'ja')?.text).toBe(
		'2024年の観光入込客数は6,341.5万人。前年から+1.6%、2018年の84.7%にあたります。'
	);
	expect(leadingTrendSentence(visitors, null, 'en')?.text).toBe(
		'Visitors, 2024: 63,415,000 people. Change from the year before: +1.6\u00a0%; 84.7\u00a0% of 2018.'
	);
});

test('leadingTrendSentence of one value is the value', () => {
	const one = seriesWith(BIRTHS, [observed(BIRTHS, '2022', 95)]);
	expect(leadingTrendSentence(one, CITY, 'ja')?.text).toBe('2022年の新潟市の出生児数は95人。');
});

test('leadingTrendSentence of missing values is null', () => {
	const none = seriesWith(BIRTHS, [
		observed(BIRTHS, '2022', { kind: 'missing', reason: 'notYet' })
	]);
	expect(leadingTrendSentence(none, CITY, 'ja')).toBeNull();
});
