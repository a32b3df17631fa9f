import { describe, expect, test } from 'vitest';
import type { Indicator } from '$lib/domain/indicator.ts';
import type { Reading } from '$lib/domain/value.ts';
import { exampleBreak, exampleGround, rough, VISITORS } from './areas-example.ts';
import { answer, lines, rows, SHARE, WARDS } from './trend-example.ts';

const NOT_YET: Reading = { kind: 'missing', reason: 'notYet' };
const RATIO: Indicator = { ...VISITORS, id: 'ratio', kind: 'ratio', additive: false };

describe('trendAnswer of one area', () => {
	test('draws its line over the thin ones of the other wards', () => {
		expect(lines(WARDS, 'visitors')).toEqual(['east context', 'south context', 'north main']);
	});

	test('draws the whole behind where values do not add up to it', () => {
		const ground = exampleGround([
			[SHARE, { city: { 2020: 30, 2021: 31 }, north: { 2020: 20, 2021: 21 } }]
		]);
		expect(lines(ground, 'share')).toEqual(['city context', 'north main']);
		expect(answer(ground, 'share').table.columns.map(({ id }) => id)).toEqual([
			'period',
			'north',
			'city'
		]);
	});

	test('says what the figures say, of the range alone', () => {
		expect(answer(WARDS, 'visitors').sentence).toBe('北区の来訪者数は2年で50%増えました。');
		expect(answer(WARDS, 'visitors', 'to=2021').sentence).toBe(
			'北区の来訪者数は1年で10%増えました。'
		);
	});

	test('names highest and lowest for whoever cannot see the chart', () => {
		expect(answer(WARDS, 'visitors').scene?.title).toBe(
			'北区の来訪者数は2年で50%増えました。最初は令和2年の100人。最新は令和4年の150人。最も高いのは令和4年の150人。最も低いのは令和2年の100人。'
		);
	});

	test('tells the change from the year before even where that year is out of the range', () => {
		expect(answer(WARDS, 'visitors', 'from=2021').scene?.stops[0]).toBe(
			'令和3年（2021年）、110人、前年から プラス10人（プラス10.0%）'
		);
	});

	test('has the same figures in the table, newest first', () => {
		expect(rows(WARDS, 'visitors')).toEqual([
			['2022', 150],
			['2021', 110],
			['2020', 100]
		]);
		expect(answer(WARDS, 'visitors').table.rows[0]?.cells).toEqual([
			{ text: '令和4年（2022年）', value: '2022' },
			{ text: '150人', value: 150 }
		]);
	});

	test('says that one value makes no line', () => {
		expect(answer(WARDS, 'visitors', 'from=2022')).toMatchObject({
			sentence:
				'令和4年の北区の来訪者数は150人です。値が1つの時点だけなので、推移のグラフはありません。',
			scene: null
		});
	});

	test('counts what is missing, and marks what is no exact number', () => {
		const ground = exampleGround([
			[VISITORS, { north: { 2020: 5, 2021: NOT_YET, 2022: rough(7, '>'), 2023: 8 } }]
		]);
		expect(answer(ground, 'visitors').remarks).toEqual([
			'北区の値のない時点の数は1です。',
			'「超」「以上」「未満」「以下」の付いた値は、正確な数ではありません。'
		]);
		expect(rows(ground, 'visitors')).toEqual([
			['2023', 8],
			['2022', '>7'],
			['2021', null],
			['2020', 5]
		]);
	});

	test('says of a break in the range, and of none outside it', () => {
		const ground = exampleGround([[VISITORS, { north: { 2019: 1, 2020: 2, 2021: 3 } }]], {
			annotations: [exampleBreak(VISITORS, '2020')]
		});
		expect(answer(ground, 'visitors').remarks).toEqual([
			'令和2年（2020年）の前と後は、集計の方法や範囲が違うため比べられません。数え方が変わった。'
		]);
		expect(answer(ground, 'visitors', 'from=2020').remarks).toEqual([]);
	});

	test('draws no line of reported ratios', () => {
		const ground = exampleGround([[RATIO, { north: { 2020: 2, 2021: 3 } }]]);
		expect(answer(ground, 'ratio').scene).toBeNull();
		expect(answer(ground, 'ratio').scales).toEqual(['value']);
	});

	test('is a sentence where nothing is recorded', () => {
		const empty = exampleGround([[VISITORS, {}]]);
		expect(answer(empty, 'visitors')).toMatchObject({
			sentence: '来訪者数の値は、まだ収録していません。',
			scene: null,
			areas: [],
			periods: [],
			shortcuts: [],
			credit: { sources: [], asOf: '' }
		});
	});
});
