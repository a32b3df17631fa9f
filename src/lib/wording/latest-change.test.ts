import { expect, test } from 'vitest';
import { BEACH, BIRTHS, observed, period, seriesWith } from './examples.ts';
import { latestChangePhrase, latestChangeShort, ratioPhrase } from './latest-change.ts';

const beach = observed(
	BEACH,
	'2023',
	{ value: 3, qualifier: '>' },
	{ reference: period('2022', 'fy') }
);

test('latestChangeShort of a value published only as a ratio is the ratio', () => {
	expect(latestChangeShort(seriesWith(BEACH, [beach]), 'ja').text).toBe('3倍超');
	expect(latestChangeShort(seriesWith(BEACH, [beach]), 'en').text).toBe('more than 3 times');
	expect(latestChangeShort(seriesWith(BEACH, [beach]), 'easy').text).toBe(
		'3｜倍《ばい》より ｜多《おお》い'
	);
});

test('latestChangePhrase of a reported ratio names what it is a ratio to', () => {
	expect(latestChangePhrase(seriesWith(BEACH, [beach]), 'ja').text).toBe('前年度の3倍超');
	expect(latestChangePhrase(seriesWith(BEACH, [beach]), 'en').text).toBe(
		'more than 3 times the figure of the fiscal year before'
	);
});

test('ratioPhrase names a reference period that is not the year before', () => {
	const since2019 = { ...beach, reference: period('2019', 'fy') };
	expect(ratioPhrase(since2019, BEACH, 'ja')?.text).toBe('令和元年度の3倍超');
});

test('ratioPhrase of a count is null', () => {
	expect(ratioPhrase(observed(BIRTHS, '2022', 5), BIRTHS, 'ja')).toBeNull();
});

test('latestChangePhrase of a count is its change from the year before', () => {
	const series = seriesWith(BIRTHS, [
		observed(BIRTHS, '2021', 5132),
		observed(BIRTHS, '2022', 4733)
	]);
	expect(latestChangePhrase(series, 'ja').text).toBe('前年から △399人（△7.8%）');
	expect(latestChangeShort(series, 'ja')).toEqual({ text: '△7.8%', spoken: 'マイナス7.8%' });
});

test('latestChangeShort across a break says that it cannot be compared', () => {
	const series = seriesWith(
		BIRTHS,
		[observed(BIRTHS, '2021', 5132), observed(BIRTHS, '2022', 4733)],
		['2022']
	);
	expect(latestChangeShort(series, 'ja').text).toBe('方法変更のため比較不可');
});

test('latestChangeShort of net figures is their difference and no rate', () => {
	const net = seriesWith(BIRTHS, [
		observed(BIRTHS, '2020', -50),
		observed(BIRTHS, '2021', 227),
		observed(BIRTHS, '2022', 937)
	]);
	expect(latestChangeShort(net, 'ja').text).toBe('+710人');
	expect(latestChangePhrase(net, 'ja').text).toBe('前年から +710人');
});
