import { expect, test } from 'vitest';
import { compare } from '$lib/domain/comparison.ts';
import { changePhrase, changeShort } from './change.ts';
import { AGEING, BEACH, BIRTHS, observed } from './examples.ts';

const fewer = compare(BIRTHS, observed(BIRTHS, '2022', 4733), observed(BIRTHS, '2021', 5132));
const more = compare(BIRTHS, observed(BIRTHS, '2022', 120), observed(BIRTHS, '2021', 100));

test('changePhrase of fewer gives difference and rate from the year before', () => {
	expect(changePhrase(fewer, BIRTHS, 'ja')).toEqual({
		text: '前年から △399人（△7.8%）',
		spoken: '前年から マイナス399人（マイナス7.8%）'
	});
	expect(changePhrase(fewer, BIRTHS, 'en')).toEqual({
		text: 'down 399 people (−7.8\u00a0%) from the year before',
		spoken: 'down 399 people (minus 7.8\u00a0%) from the year before'
	});
	expect(changePhrase(fewer, BIRTHS, 'easy')).toEqual({
		text: '｜前《まえ》の ｜年《とし》より 399｜人《にん》 ｜少《すく》ない（−7.8%）',
		spoken: 'まえの としより 399にん すくない（マイナス7.8%）'
	});
});

test('changePhrase of more has plus signs', () => {
	expect(changePhrase(more, BIRTHS, 'ja').text).toBe('前年から +20人（+20.0%）');
	expect(changePhrase(more, BIRTHS, 'en').text).toBe(
		'up 20 people (+20.0\u00a0%) from the year before'
	);
});

test('changePhrase names the unit of time of the indicator', () => {
	const yearly = { ...BIRTHS, periodType: 'fy' } as const;
	const monthly = { ...BIRTHS, periodType: 'month', cycleMonths: 1 } as const;
	const byYear = compare(yearly, observed(yearly, '2023', 120), observed(yearly, '2022', 100));
	const byMonth = compare(
		monthly,
		observed(monthly, '2023-05', 120),
		observed(monthly, '2022-05', 100)
	);
	expect(changePhrase(byYear, yearly, 'ja').text).toBe('前年度から +20人（+20.0%）');
	expect(changePhrase(byMonth, monthly, 'ja').text).toBe('前年同月から +20人（+20.0%）');
});

test('changePhrase names an earlier period that is not the year before', () => {
	const long = compare(BIRTHS, observed(BIRTHS, '2022', 120), observed(BIRTHS, '2012', 100));
	expect(changePhrase(long, BIRTHS, 'ja').text).toBe('平成24年から +20人（+20.0%）');
	expect(changePhrase(long, BIRTHS, 'en').text).toBe('up 20 people (+20.0\u00a0%) from 2012');
});

test('changePhrase of percentages is in points only', () => {
	const points = compare(AGEING, observed(AGEING, '2022', 60), observed(AGEING, '2021', 55));
	const down = compare(AGEING, observed(AGEING, '2022', 55), observed(AGEING, '2021', 56.2));
	expect(changePhrase(points, AGEING, 'ja').text).toBe('前年から +5.0ポイント');
	expect(changePhrase(points, AGEING, 'en').text).toBe('up 5.0 points from the year before');
	expect(changePhrase(points, AGEING, 'easy').text).toBe(
		'｜前《まえ》の ｜年《とし》より 5.0ポイント ｜高《たか》い'
	);
	expect(changePhrase(down, AGEING, 'ja').spoken).toBe('前年から マイナス1.2ポイント');
	expect(changeShort(points, AGEING, 'ja').text).toBe('+5.0ポイント');
});

test('changePhrase of equal values says so', () => {
	const same = compare(BIRTHS, observed(BIRTHS, '2022', 100), observed(BIRTHS, '2021', 100));
	expect(changePhrase(same, BIRTHS, 'ja').text).toBe('前年と同じ');
	expect(changePhrase(same, BIRTHS, 'en').text).toBe('the same as the year before');
	expect(changeShort(same, BIRTHS, 'ja').text).toBe('0.0%');
});

test('changePhrase from zero has no rate and says why', () => {
	const fromZero = compare(BIRTHS, observed(BIRTHS, '2022', 20), observed(BIRTHS, '2021', 0));
	expect(changePhrase(fromZero, BIRTHS, 'ja').text).toBe(
		'前年から +20人（0からの増減率は求めない）'
	);
	expect(changeShort(fromZero, BIRTHS, 'ja').text).toBe('+20人');
});

test('changePhrase from below zero is the difference only', () => {
	const fromBelow = compare(BIRTHS, observed(BIRTHS, '2022', -500), observed(BIRTHS, '2021', -100));
	expect(changePhrase(fromBelow, BIRTHS, 'ja').text).toBe('前年から △400人');
	expect(changeShort(fromBelow, BIRTHS, 'en').text).toBe('−400 people');
});

test('changePhrase keeps 約', () => {
	const about = compare(
		BIRTHS,
		observed(BIRTHS, '2022', { value: 550000, qualifier: 'about' }),
		observed(BIRTHS, '2021', 540000)
	);
	expect(changePhrase(about, BIRTHS, 'ja').text).toBe('前年から 約+1万人（約+2%）');
	expect(changePhrase(about, BIRTHS, 'en').text).toBe(
		'up about 10,000 people (about +2\u00a0%) from the year before'
	);
});

test('changePhrase does not guess a direction that an open end leaves unsaid', () => {
	const open = compare(
		BIRTHS,
		observed(BIRTHS, '2022', { value: 95, qualifier: '>' }),
		observed(BIRTHS, '2021', 100)
	);
	expect(changePhrase(open, BIRTHS, 'ja').text).toBe(
		'前年からの増減は、公表された値からは分からない'
	);
	expect(changeShort(open, BIRTHS, 'ja').text).toBe('増減は不明');
});

test('changePhrase keeps an open end whose direction is known', () => {
	const open = compare(
		BIRTHS,
		observed(BIRTHS, '2022', { value: 120, qualifier: '>' }),
		observed(BIRTHS, '2021', 100)
	);
	expect(changePhrase(open, BIRTHS, 'ja').text).toBe('前年から +20人超（+20.0%超）');
});

test('changePhrase of a reported ratio is the ratio', () => {
	const reference = observed(BEACH, '2022', { kind: 'missing', reason: 'unknown' });
	const ratio = compare(
		BEACH,
		observed(BEACH, '2023', { value: 3, qualifier: '>' }, { reference: reference.period }),
		reference
	);
	expect(changePhrase(ratio, BEACH, 'ja').text).toBe('前年度の3倍超');
	expect(changeShort(ratio, BEACH, 'ja').text).toBe('3倍超');
});

test('changePhrase says why there is nothing to compare', () => {
	expect(changePhrase({ reason: 'noPrevious' }, BIRTHS, 'ja').text).toBe(
		'前年の値が収録されていないため、比べられません。'
	);
	expect(changePhrase({ reason: 'break' }, BIRTHS, 'ja').text).toBe(
		'集計の方法や範囲が変わったため、前年とは比べられません。'
	);
	expect(changePhrase({ reason: 'noCurrent' }, BIRTHS, 'en').text).toBe(
		'No figure to compare with the year before.'
	);
	expect(changeShort({ reason: 'noPrevious' }, BIRTHS, 'ja').text).toBe('前の年の値なし');
	expect(changeShort({ reason: 'break' }, BIRTHS, 'en').text).toBe('not comparable');
});
