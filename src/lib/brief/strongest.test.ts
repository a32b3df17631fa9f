import { describe, expect, test } from 'vitest';
import { period } from '$lib/domain/example.ts';
import type { Indicator } from '$lib/domain/indicator.ts';
import type { Series } from '$lib/domain/series.ts';
import { exampleGround } from '$lib/explore/areas-example.ts';
import { BEACH, VISITORS } from './facts-example.ts';
import { strengthOf, strongest } from './strongest.ts';

const OTHERS: Indicator = { ...VISITORS, id: 'others' };

describe('strengthOf', () => {
	test('is the plan where it is judged, however many values there are', () => {
		expect(strengthOf({ series: visitors({ 2023: 1 }), judgedIn: period('2023') })).toBe('target');
	});

	test('is the ratio where only that was published', () => {
		expect(strengthOf({ series: seriesOf(BEACH, { 2023: 3 }), judgedIn: null })).toBe('ratio');
	});

	test('is a trend from three values in a row', () => {
		expect(strengthOf({ series: visitors({ 2021: 1, 2022: 2, 2023: 3 }), judgedIn: null })).toBe(
			'trend'
		);
	});

	test('is two bars for two values in a row', () => {
		expect(strengthOf({ series: visitors({ 2022: 2, 2023: 3 }), judgedIn: null })).toBe('bars');
	});

	test('is one figure where the latest value stands alone behind a gap', () => {
		expect(strengthOf({ series: visitors({ 2020: 1, 2021: 2, 2023: 3 }), judgedIn: null })).toBe(
			'figure'
		);
	});
});

describe('strongest', () => {
	test('prefers a judged plan to a ratio, and a ratio to a trend', () => {
		const trend = { series: visitors({ 2021: 1, 2022: 2, 2023: 3 }), judgedIn: null };
		const ratio = { series: seriesOf(BEACH, { 2023: 3 }), judgedIn: null };
		const judged = { series: seriesOf(OTHERS, { 2023: 3 }), judgedIn: period('2023') };
		expect(strongest([trend, ratio, judged])).toBe(judged);
		expect(strongest([trend, ratio])).toBe(ratio);
	});

	test('prefers the longer run that ends with the latest value', () => {
		const short = { series: visitors({ 2015: 1, 2021: 1, 2022: 2, 2023: 3 }), judgedIn: null };
		const long = {
			series: seriesOf(OTHERS, { 2020: 1, 2021: 1, 2022: 2, 2023: 3 }),
			judgedIn: null
		};
		expect(strongest([short, long])).toBe(long);
	});

	test('keeps to the order of the goal where two show the same', () => {
		const one = { series: visitors({ 2023: 3 }), judgedIn: null };
		const other = { series: seriesOf(OTHERS, { 2023: 9 }), judgedIn: null };
		expect(strongest([one, other])).toBe(one);
	});

	test('is nothing where there is nothing', () => {
		expect(strongest([])).toBeNull();
	});
});

function visitors(values: Record<string, number>): Series {
	return seriesOf(VISITORS, values);
}

function seriesOf(indicator: Indicator, values: Record<string, number>): Series {
	const series = exampleGround([[indicator, { north: values }]]).series(indicator.id, 'north');
	if (series === null) {
		throw new RangeError('the example has values');
	}
	return series;
}
