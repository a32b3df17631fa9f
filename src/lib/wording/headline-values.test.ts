import { expect, test } from 'vitest';
import { BEACH, BIRTHS, every, observed, period, seriesWith, VISITORS, WARD } from './examples.ts';
import { trendHeadline } from './headline.ts';

test('trendHeadline of a single value says it with its period', () => {
	const one = seriesWith(BIRTHS, [observed(BIRTHS, '2022', 4733)]);
	expect(trendHeadline(one, WARD, 'ja')).toEqual({
		text: '令和4年の中央区の出生児数は4,733人です。',
		spoken: '令和4年の中央区の出生児数は4,733人です。',
		emphasis: '4,733人'
	});
	expect(trendHeadline(one, WARD, 'en').text).toBe('Births in Chuo Ward, 2022: 4,733 people.');
});

test('trendHeadline of an open end says the value and no trend', () => {
	const open = seriesWith(BIRTHS, [
		observed(BIRTHS, '2021', 100),
		observed(BIRTHS, '2022', { value: 120, qualifier: '>' })
	]);
	expect(trendHeadline(open, WARD, 'ja').text).toBe('令和4年の中央区の出生児数は120人超です。');
});

test('trendHeadline keeps 約', () => {
	const about = seriesWith(VISITORS, [
		observed(VISITORS, '2021', { value: 50000, qualifier: 'about' }),
		observed(VISITORS, '2022', 60000)
	]);
	expect(trendHeadline(about, null, 'ja').text).toBe('観光入込客数は1年で約20%増えました。');
});

test('trendHeadline of a reported ratio says it as reported', () => {
	const reference = period('2022', 'fy');
	const beach = seriesWith(BEACH, [
		observed(BEACH, '2023', { value: 3, qualifier: '>' }, { reference })
	]);
	expect(trendHeadline(beach, WARD, 'ja')).toEqual({
		text: '令和5年度の日和山浜 観光入込客数は、前年度の3倍を超えました。',
		spoken: '令和5年度の日和山浜 観光入込客数は、前年度の3倍を超えました。',
		emphasis: '3倍を超えました'
	});
	expect(trendHeadline(beach, WARD, 'en').text).toBe(
		'Visitors to Hiyoriyama Beach, FY2023: more than 3 times the figure of the fiscal year before.'
	);
	expect(trendHeadline(beach, WARD, 'easy').spoken).toBe(
		'2023ねんどの ひよりやまはまに きた ひとは、 まえの ねんどの 3ばいより おおく なりました。'
	);
});

test('trendHeadline of an exact reported ratio says what it came to', () => {
	const reference = period('2022', 'fy');
	const exact = { ...BEACH, decimals: 1 };
	const station = seriesWith(exact, [observed(exact, '2023', 1.7, { reference })]);
	expect(trendHeadline(station, WARD, 'ja').emphasis).toBe('1.7倍になりました');
});

test('trendHeadline of projected values is an outlook', () => {
	const projected = { ...every(30, BIRTHS), basis: 'projected' } as const;
	const outlook = seriesWith(projected, [
		observed(projected, '2020', 1000),
		observed(projected, '2050', 720)
	]);
	expect(trendHeadline(outlook, WARD, 'ja')).toMatchObject({
		text: '中央区の出生児数は、令和32年までの30年で28%減る見通しです。',
		emphasis: '28%減る'
	});
	expect(trendHeadline(outlook, WARD, 'en').text).toBe(
		'Births in Chuo Ward would fall by 28\u00a0% in 30 years, by projection to 2050.'
	);
});

test('trendHeadline names a provisional latest value', () => {
	const early = seriesWith(every(10, BIRTHS), [
		observed(BIRTHS, '2012', 1000),
		observed(BIRTHS, '2022', 720, { status: 'provisional' })
	]);
	expect(trendHeadline(early, WARD, 'ja')).toMatchObject({
		text: '中央区の出生児数は10年で28%減りました（速報）。',
		emphasis: '28%減りました'
	});
});

test('trendHeadline of nothing but missing values says why', () => {
	const missing = seriesWith(BIRTHS, [
		observed(BIRTHS, '2022', { kind: 'missing', reason: 'notYet' })
	]);
	expect(trendHeadline(missing, WARD, 'ja')).toEqual({
		text: '中央区の出生児数は、集計中です。',
		spoken: '中央区の出生児数は、集計中です。',
		emphasis: null
	});
});

test('trendHeadline shows △ exactly where a value below zero is said', () => {
	const below = seriesWith(BIRTHS, [observed(BIRTHS, '2022', -399)]);
	expect(trendHeadline(below, WARD, 'ja')).toEqual({
		text: '令和4年の中央区の出生児数は△399人です。',
		spoken: '令和4年の中央区の出生児数はマイナス399人です。',
		emphasis: '△399人'
	});
});

test('trendHeadline of measures is by their difference', () => {
	const life = { ...every(6, BIRTHS), kind: 'measure', decimals: 1 } as const;
	const lives = seriesWith(life, [observed(life, '2013', 72.1), observed(life, '2019', 72.4)]);
	expect(trendHeadline(lives, null, 'ja').text).toBe('出生児数は6年で0.3人上がりました。');
});
