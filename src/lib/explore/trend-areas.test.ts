import { describe, expect, test } from 'vitest';
import type { Indicator } from '$lib/domain/indicator.ts';
import { exampleGround, VISITORS } from './areas-example.ts';
import { answer, BALANCE, lines, WARDS } from './trend-example.ts';

const FUTURE: Indicator = {
	...VISITORS,
	id: 'future',
	name: { ja: '将来の数' },
	basis: 'projected',
	continues: 'visitors'
};

describe('trendAnswer of several areas', () => {
	test('draws them thick in the order asked for, the first as what the chart is about', () => {
		expect(lines(WARDS, 'visitors', 'areas=east,north,city')).toEqual([
			'south context',
			'city third',
			'north second',
			'east main'
		]);
	});

	test('compares their changes in one sentence', () => {
		expect(answer(WARDS, 'visitors', 'areas=north,east').sentence).toBe(
			'来訪者数の令和2年から令和4年までの増減は、北区 +50.0%、東区 △10.0%です。'
		);
	});

	test('names each of them aloud', () => {
		const stops = answer(WARDS, 'visitors', 'areas=north,east').scene?.stops;
		expect(stops).toHaveLength(6);
		expect(stops?.[0]).toBe('北区、令和2年（2020年）、100人');
		expect(stops?.[3]).toBe('東区、令和2年（2020年）、200人');
	});

	test('says which of them cannot be compared, and which has nothing to show', () => {
		const ground = exampleGround([
			[
				VISITORS,
				{
					north: { 2020: 100, 2021: 110 },
					east: { 2020: 100, 2021: 90 },
					south: { 2021: 5 },
					city: { 2018: 9 }
				}
			]
		]);
		const { remarks, sentence } = answer(
			ground,
			'visitors',
			'areas=north,east,south,city&from=2020'
		);
		expect(sentence).toBe(
			'来訪者数の令和2年から令和3年までの増減は、北区 +10.0%、東区 △10.0%です。'
		);
		expect(remarks).toEqual([
			'南区は、令和2年か令和3年の値がないか、その間に集計の方法や範囲が変わったため、増減をくらべていません。',
			'市は、選んだ期間に値がありません。'
		]);
	});

	test('says figures that go below zero one by one, lest a change be taken for them', () => {
		const ground = exampleGround([
			[BALANCE, { north: { 2020: -5, 2021: 5 }, east: { 2020: 3, 2021: 4 } }]
		]);
		expect(answer(ground, 'balance', 'areas=north,east').sentence).toBe(
			'北区の増減数は1年で△5人から5人になりました。東区の増減数は1年で33%増えました。'
		);
	});
});

describe('trendAnswer with a projection', () => {
	const ground = exampleGround([
		[VISITORS, { north: { 2020: 100, 2021: 110 } }],
		[FUTURE, { north: { 2022: 105, 2023: 90 }, east: { 2022: 50, 2023: 40 } }]
	]);

	test('draws what is expected after what was observed', () => {
		expect(lines(ground, 'visitors')).toEqual(['north-projected projected', 'north main']);
		const { credit, remarks, table } = answer(ground, 'visitors');
		expect(table.columns.map(({ label }) => label)).toEqual(['期間', '北区', '北区の見通し']);
		expect(remarks).toEqual([
			'北区の将来の数は、令和5年までの1年で14%減る見通しです。',
			'実績と見通しは集計の元が違うことがあるため、線でつないでいません。'
		]);
		expect(credit.asOf).toBe('令和3年（2021年）の値');
	});

	test('draws what was observed before what is expected', () => {
		expect(lines(ground, 'future')).toEqual([
			'east projected-context',
			'north-context context',
			'north projected'
		]);
	});

	test('draws it only as far as the range reaches, and in values only', () => {
		expect(lines(ground, 'visitors', 'to=2020')).toEqual([]);
		expect(lines(ground, 'visitors', 'scale=index')).toEqual(['north main']);
	});
});
