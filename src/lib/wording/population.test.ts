import { expect, test } from 'vitest';
import { AGEING, BIRTHS, observed, seriesWith, WARD } from './examples.ts';
import { populationHeadline } from './population.ts';

const POPULATION = {
	...BIRTHS,
	id: 'population',
	direction: 'neutral',
	periodType: 'date'
} as const;

test('populationHeadline gives the number and how it changed over the last unbroken run', () => {
	const series = seriesWith(
		POPULATION,
		[
			observed(POPULATION, '2013-03-31', 180000),
			observed(POPULATION, '2014-01-01', 200000),
			observed(POPULATION, '2015-01-01', 198000),
			observed(POPULATION, '2016-01-01', 195000)
		],
		['2014-01-01']
	);
	expect(populationHeadline(series, WARD, 'ja')).toEqual({
		text: '中央区の人口は195,000人。2年で2.5%減りました。',
		spoken: '中央区の人口は195,000人。2年で2.5%減りました。',
		emphasis: '2.5%減りました'
	});
	expect(populationHeadline(series, WARD, 'en')?.text).toBe(
		'195,000 people live in Chuo Ward; the number fell by 2.5\u00a0% in 2 years.'
	);
	expect(populationHeadline(series, WARD, 'easy')?.spoken).toBe(
		'ちゅうおうくの じんこうは 195,000にんです。 2ねんで 2.5% へりました。'
	);
});

test('populationHeadline compares a month with the same month', () => {
	const months = { ...POPULATION, cycleMonths: 1, periodType: 'month' } as const;
	const year = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));
	const series = seriesWith(months, [
		...year.map((month, index) => observed(months, `2024-${month}`, 1000 + index * 10)),
		observed(months, '2025-01', 1120)
	]);
	expect(populationHeadline(series, WARD, 'ja')?.text).toBe(
		'中央区の人口は1,120人。1年で12%増えました。'
	);
});

test('populationHeadline gives the number alone where nothing can be set beside it', () => {
	const series = seriesWith(POPULATION, [observed(POPULATION, '2025-01-01', 195000)]);
	expect(populationHeadline(series, WARD, 'ja')).toEqual({
		text: '中央区の人口は195,000人です。',
		spoken: '中央区の人口は195,000人です。',
		emphasis: '195,000人'
	});
});

test('populationHeadline names a value that may still change', () => {
	const last = observed(POPULATION, '2025-01-01', 195000, { status: 'provisional' });
	expect(populationHeadline(seriesWith(POPULATION, [last]), WARD, 'ja')?.text).toBe(
		'中央区の人口は195,000人（速報）です。'
	);
});

test('populationHeadline is null without a value', () => {
	const none = seriesWith(AGEING, [
		observed(AGEING, '2024', { kind: 'missing', reason: 'notYet' })
	]);
	expect(populationHeadline(none, WARD, 'ja')).toBeNull();
});
