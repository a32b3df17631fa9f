import { expect, test } from 'vitest';
import type { Indicator } from '$lib/domain/indicator.ts';
import { BIRTHS, observed, seriesWith, WARD } from './examples.ts';
import { trendHeadline } from './headline.ts';

const MONTHLY: Indicator = { ...BIRTHS, periodType: 'month', cycleMonths: 1 };

function yearsOf(values: Readonly<Record<string, number>>, breaks: readonly string[] = []) {
	const points = Object.entries(values).map(([when, value]) => observed(BIRTHS, when, value));
	return seriesWith(BIRTHS, points, breaks);
}

function monthsOf(values: Readonly<Record<string, number>>, indicator = MONTHLY) {
	const points = Object.entries(values).map(([when, value]) => observed(indicator, when, value));
	return seriesWith(indicator, points);
}

test('trendHeadline starts after the last break in series', () => {
	const broken = yearsOf({ 2020: 6554, 2021: 5132, 2022: 4733 }, ['2021']);
	// (4733 − 5132) ÷ 5132 = −7.77 %
	expect(trendHeadline(broken, WARD, 'ja').text).toBe('中央区の出生児数は1年で7.8%減りました。');
});

test('trendHeadline starts after the last gap, in every language', () => {
	const gap = yearsOf({ 1990: 9000, 2015: 2000, 2022: 800, 2023: 900, 2024: 1000 });
	expect(trendHeadline(gap, WARD, 'ja').text).toBe('中央区の出生児数は2年で25%増えました。');
	expect(trendHeadline(gap, WARD, 'en').text).toBe(
		'Births in Chuo Ward rose by 25\u00a0% in 2 years.'
	);
	expect(trendHeadline(gap, WARD, 'easy').spoken).toBe(
		'ちゅうおうくの うまれた こどもの かずは 2ねんで 25% ふえました。'
	);
});

test('trendHeadline takes a year recorded as missing for a gap', () => {
	const gap = seriesWith(BIRTHS, [
		observed(BIRTHS, '2021', 500),
		observed(BIRTHS, '2022', { kind: 'missing', reason: 'unknown' }),
		observed(BIRTHS, '2023', 800),
		observed(BIRTHS, '2024', 1000)
	]);
	expect(trendHeadline(gap, WARD, 'ja').text).toBe('中央区の出生児数は1年で25%増えました。');
});

test('trendHeadline of a value alone behind a gap says it and no trend', () => {
	const alone = yearsOf({ 2013: 500, 2018: 800, 2023: 2000 });
	expect(trendHeadline(alone, WARD, 'ja').text).toBe('令和5年の中央区の出生児数は2,000人です。');
	expect(trendHeadline(alone, WARD, 'en').text).toBe('Births in Chuo Ward, 2023: 2,000 people.');
	expect(trendHeadline(alone, WARD, 'easy').spoken).toBe(
		'2023ねんの ちゅうおうくの うまれた こどもの かずは 2,000にんです。'
	);
});

test('trendHeadline of days that come irregularly says the latest and no trend', () => {
	const days: Indicator = { ...BIRTHS, periodType: 'date', cycleMonths: null };
	const counted = monthsOf({ '2023-07-07': 80, '2024-07-07': 100 }, days);
	expect(trendHeadline(counted, null, 'ja').text).toBe('令和6年7月7日の出生児数は100人です。');
});

test.each([1, null])('trendHeadline makes no trend of a few months a year (cycle %s)', (cycle) => {
	const indicator = { ...MONTHLY, cycleMonths: cycle };
	const summers = monthsOf(
		{ '2021-07': 300, '2021-08': 400, '2024-07': 200, '2024-08': 600 },
		indicator
	);
	expect(trendHeadline(summers, WARD, 'ja').text).toBe('令和6年8月の中央区の出生児数は600人です。');
	expect(trendHeadline(summers, WARD, 'en').text).toBe(
		'Births in Chuo Ward, August 2024: 600 people.'
	);
	expect(trendHeadline(summers, WARD, 'easy').spoken).toBe(
		'2024ねん8がつの ちゅうおうくの うまれた こどもの かずは 600にんです。'
	);
});

test('trendHeadline of full months compares with the same month and names both', () => {
	const months = Array.from({ length: 15 }, (_, index) => {
		const year = 2022 + Math.floor((index + 6) / 12);
		const month = String(((index + 6) % 12) + 1).padStart(2, '0');
		return [`${year}-${month}`, 100 + index * 10] as const;
	});
	// July 2022 to September 2023; September 2022 has 120, September 2023 has 240
	const full = monthsOf(Object.fromEntries(months));
	expect(trendHeadline(full, WARD, 'ja').text).toBe(
		'中央区の出生児数は令和4年9月から令和5年9月までに2.0倍に増えました。'
	);
	expect(trendHeadline(full, WARD, 'en').text).toBe(
		'Births in Chuo Ward grew to 2.0 times the earlier figure from September 2022 to September 2023.'
	);
	expect(trendHeadline(full, WARD, 'easy').spoken).toBe(
		'ちゅうおうくの うまれた こどもの かずは 2022ねんくがつから 2023ねんくがつまでに 2.0ばいに ふえました。'
	);
});

test('trendHeadline of one month a year is a trend between the two', () => {
	const yearly = monthsOf({ '2023-10': 40, '2024-10': 50 }, { ...MONTHLY, cycleMonths: 12 });
	expect(trendHeadline(yearly, WARD, 'ja').text).toBe(
		'中央区の出生児数は令和5年10月から令和6年10月までに25%増えました。'
	);
});
