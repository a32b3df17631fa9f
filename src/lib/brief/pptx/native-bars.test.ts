import { expect, test } from 'vitest';
import { EXAMPLE_AREAS, EXAMPLE_RATIO } from '../example.ts';
import { type AreasChart, areasNative, type PeriodsChart, periodsNative } from './native-bars.ts';
import { type RatioChart, ratioNative } from './native-ratio.ts';

const FRAME = { width: 11.8, height: 3.5, locale: 'ja' } as const;

test('the chosen area is blue, the others pale with an edge', () => {
	const [series] = areasNative(EXAMPLE_AREAS as AreasChart, FRAME).series;
	expect(series.look).toMatchObject({ color: 'C5D7FB', edge: '767676' });
	expect(series.points).toMatchObject([{ index: 1, color: '0017C1', fill: 'solid' }]);
});

test('an area without a value has its place, its reason and no label', () => {
	const { categories, series } = areasNative(EXAMPLE_AREAS as AreasChart, FRAME);
	expect(categories.at(-1)).toBe('西の区 未収録');
	expect(series[0].values.at(-1)).toBeNull();
	expect(series[0].labels.map(({ index }) => index)).toEqual([0, 1, 2]);
});

test('bars start at zero and leave room for their values', () => {
	const { scale } = areasNative(EXAMPLE_AREAS as AreasChart, FRAME);
	expect(scale.min).toBe(0);
	expect(scale.max).toBeGreaterThan(180_000);
});

test('an open-ended bar is striped and says so in words', () => {
	const [series] = areasNative(
		areasOf({ value: 90_000, mark: 'above', text: '90,000人以上' }),
		FRAME
	).series;
	expect(series.points).toMatchObject([{ index: 0, fill: 'striped' }]);
	expect(series.labels[0]?.text).toBe('90,000人以上');
});

test('a bad change is striped red, a good one solid blue, a provisional one hollow', () => {
	const [series] = periodsNative(
		periodsOf([
			{ value: -5, tone: 'bad' },
			{ value: 5, tone: 'good' },
			{ value: 6, tone: 'good', mark: 'hollow' }
		]),
		FRAME
	).series;
	expect(series.points).toMatchObject([
		{ color: 'CE0000', fill: 'striped' },
		{ color: '0017C1', fill: 'solid' },
		{ color: '0017C1', fill: 'paper' }
	]);
});

test('a ratio reaches its bound, and its name says that the end is open', () => {
	const { categories, series } = ratioNative(EXAMPLE_RATIO as RatioChart, FRAME);
	expect(categories).toEqual(['令和4年度', '令和5年度 3倍超']);
	expect(series[0].values).toEqual([1, 3]);
	expect(series[0].labels.map(({ text }) => text)).toEqual(['1']);
});

test('an exact ratio has its words at its end', () => {
	const { categories, series } = ratioNative(ratioOf(2, '='), FRAME);
	expect(categories).toEqual(['令和4年度', '令和5年度']);
	expect(series[0].labels.map(({ text }) => text)).toEqual(['1', '2倍']);
});

test('a ratio below a bound is striped', () => {
	expect(ratioNative(ratioOf(0.5, '<'), FRAME).series[0].points).toMatchObject([
		{ index: 1, fill: 'striped' }
	]);
});

type Bar = AreasChart['bars'][number];

function areasOf(bar: Partial<Bar>): AreasChart {
	return { ...(EXAMPLE_AREAS as AreasChart), bars: [barOf(bar)] };
}

function periodsOf(bars: readonly Partial<Bar>[]): PeriodsChart {
	return { ...(EXAMPLE_AREAS as AreasChart), form: 'bars', bars: bars.map(barOf) };
}

function barOf(differing: Partial<Bar>): Bar {
	return {
		id: '1',
		label: '南の区',
		value: 1,
		chosen: false,
		periodLabel: '',
		text: '',
		spoken: '',
		...differing
	};
}

function ratioOf(value: number, qualifier: '=' | '<'): RatioChart {
	return {
		...(EXAMPLE_RATIO as RatioChart),
		value: { label: '令和5年度', text: `${value}倍`, amount: { value, qualifier } }
	};
}
