import { expect, test } from 'vitest';
import { chartDescription } from './chart-description.ts';
import { BIRTHS, CITY, observed, seriesWith, WARD } from './examples.ts';

const births = seriesWith(
	BIRTHS,
	[
		observed(BIRTHS, '2008', 6554),
		observed(BIRTHS, '2009', { kind: 'missing', reason: 'unknown' }),
		observed(BIRTHS, '2010', 6700),
		observed(BIRTHS, '2021', 5132),
		observed(BIRTHS, '2022', 4733)
	],
	['2021']
);

test('chartDescription tells message, ends, extremes, breaks and missing values', () => {
	expect(chartDescription([{ series: births, area: CITY }], 'ja').text).toBe(
		'新潟市の出生児数は1年で7.8%減りました。最初は平成20年の6,554人。最新は令和4年の4,733人。最も高いのは平成22年の6,700人。最も低いのは令和4年の4,733人。令和3年（2021年）の前と後は、集計の方法や範囲が違うため比べられません。値のない時点の数は1です。'
	);
	expect(chartDescription([{ series: births, area: CITY }], 'en').text).toBe(
		'Births in Niigata City fell by 7.8\u00a0% in 1 year. First (2008): 6,554 people. Latest (2022): 4,733 people. Highest (2010): 6,700 people. Lowest (2022): 4,733 people. Method or area changed in 2021: figures before and after are not comparable. 1 value is missing.'
	);
});

test('chartDescription of one value is its sentence', () => {
	const one = seriesWith(BIRTHS, [observed(BIRTHS, '2022', 4733)]);
	expect(chartDescription([{ series: one, area: null }], 'ja').text).toBe(
		'令和4年の出生児数は4,733人です。'
	);
});

test('chartDescription names the values before a gap and makes no trend of them', () => {
	const gap = seriesWith(BIRTHS, [observed(BIRTHS, '2010', 6700), observed(BIRTHS, '2022', 4733)]);
	expect(chartDescription([{ series: gap, area: CITY }], 'ja').text).toBe(
		'令和4年の新潟市の出生児数は4,733人です。最初は平成22年の6,700人。最新は令和4年の4,733人。最も高いのは平成22年の6,700人。最も低いのは令和4年の4,733人。'
	);
});

test('chartDescription of equal values names no extremes', () => {
	const same = seriesWith(BIRTHS, [observed(BIRTHS, '2021', 5), observed(BIRTHS, '2022', 5)]);
	expect(chartDescription([{ series: same, area: WARD }], 'ja').text).toBe(
		'中央区の出生児数は1年で変わっていません。最初は令和3年の5人。最新は令和4年の5人。'
	);
});

test('chartDescription adds the headline of context lines', () => {
	const same = seriesWith(BIRTHS, [observed(BIRTHS, '2021', 5), observed(BIRTHS, '2022', 5)]);
	const one = seriesWith(BIRTHS, [observed(BIRTHS, '2022', 4733)]);
	expect(
		chartDescription(
			[
				{ series: one, area: CITY },
				{ series: same, area: WARD }
			],
			'ja'
		).text
	).toBe('令和4年の新潟市の出生児数は4,733人です。中央区の出生児数は1年で変わっていません。');
});
