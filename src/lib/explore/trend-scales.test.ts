import { describe, expect, test } from 'vitest';
import { exampleBreak, exampleGround, rough, VISITORS } from './areas-example.ts';
import { answer, BALANCE, rows, SHARE, WARDS } from './trend-example.ts';

describe('trendAnswer on the scale index', () => {
	test('starts each line at 100', () => {
		expect(rows(WARDS, 'visitors', 'areas=north,east&scale=index')).toEqual([
			['2022', 150, 90],
			['2021', 110, 95],
			['2020', 100, 100]
		]);
	});

	test('names the base in the sentence, on the axis and over the table', () => {
		const { scene, sentence, table } = answer(WARDS, 'visitors', 'areas=north,east&scale=index');
		expect(sentence).toBe(
			'令和2年（2020年）を100とすると、令和4年の来訪者数は、北区 150.0、東区 90.0です。'
		);
		expect(scene?.wide.texts.map(({ text }) => text)).toContain('2020年＝100');
		expect(table.caption).toBe('来訪者数（令和2年を100とした指数）');
	});

	test('moves the base with the range', () => {
		expect(answer(WARDS, 'visitors', 'from=2021&scale=index').sentence).toBe(
			'令和3年（2021年）を100とすると、令和4年の来訪者数は、北区 136.4です。'
		);
	});

	test('ends before a break, and says so', () => {
		const ground = exampleGround([[VISITORS, { north: { 2019: 50, 2020: 60, 2021: 99 } }]], {
			annotations: [exampleBreak(VISITORS, '2021')]
		});
		const { remarks, table } = answer(ground, 'visitors', 'scale=index');
		expect(table.rows.map(({ id }) => id)).toEqual(['2020', '2019']);
		expect(remarks).toEqual([
			'令和3年（2021年）の前と後は、集計の方法や範囲が違うため比べられません。数え方が変わった。',
			'指数は、100とした時点と同じ方法で集計された値だけを示します。'
		]);
	});

	test('leaves out an area whose first value is zero or open-ended, and says so', () => {
		const ground = exampleGround([
			[
				VISITORS,
				{
					north: { 2020: 10, 2021: 20 },
					east: { 2020: 0, 2021: 20 },
					south: { 2020: rough(9, '>'), 2021: 20 }
				}
			]
		]);
		const { remarks, scene } = answer(ground, 'visitors', 'areas=north,east,south&scale=index');
		expect(scene?.lines.map(({ id }) => id)).toEqual(['north']);
		expect(remarks).toEqual([
			'東区、南区は、最初の値が0以下か、幅のある値か、値がないため、指数にできません。'
		]);
	});

	test('says where each line starts when they do not start together', () => {
		const ground = exampleGround([
			[VISITORS, { north: { 2020: 10, 2021: 20 }, east: { 2021: 5, 2022: 6 } }]
		]);
		const { remarks, sentence } = answer(ground, 'visitors', 'areas=north,east&scale=index');
		expect(sentence).toBe(
			'それぞれの最初の値を100とすると、令和3年の来訪者数は、北区 200.0、東区 120.0（令和4年）です。'
		);
		expect(remarks).toEqual([
			'北区は、令和2年（2020年）を100としています。',
			'東区は、令和3年（2021年）を100としています。'
		]);
	});

	test('is offered for amounts that stay above zero only', () => {
		const ground = exampleGround([
			[BALANCE, { north: { 2020: -5, 2021: 5 } }],
			[SHARE, { north: { 2020: 5, 2021: 6 } }],
			[VISITORS, { north: { 2020: 5 } }]
		]);
		expect(answer(ground, 'balance').scales).toEqual(['value']);
		expect(answer(ground, 'share').scales).toEqual(['value']);
		expect(answer(ground, 'visitors').scales).toEqual(['value']);
	});
});

describe('trendAnswer on the scale share', () => {
	test('gives counts in per cent of the area around', () => {
		const shown = answer(WARDS, 'visitors', 'areas=north,east&scale=share');
		expect(shown.sentence).toBe(
			'市の来訪者数に占める割合は、令和2年から令和4年までに、北区 25.0%から30.0%、東区 50.0%から36.0%になりました。'
		);
		expect(shown.whole).toBe('市');
		expect(shown.table.caption).toBe('市の来訪者数に占める割合（単位 %）');
		expect(rows(WARDS, 'visitors', 'scale=share')).toEqual([
			['2022', 30],
			['2021', 27.5],
			['2020', 25]
		]);
	});

	test('leaves out the whole itself, and says so', () => {
		const { remarks, scene } = answer(WARDS, 'visitors', 'areas=north,city&scale=share');
		expect(scene?.lines.map(({ id }) => id)).toEqual(['east', 'south', 'north']);
		expect(remarks).toEqual(['市は、くらべるもとの区域なので、線がありません。']);
	});

	test('gives percentages by their distance in points', () => {
		const ground = exampleGround([
			[SHARE, { city: { 2020: 30, 2021: 31 }, north: { 2020: 28.5, 2021: 33 } }]
		]);
		const shown = answer(ground, 'share', 'scale=share');
		expect(shown.sentence).toBe(
			'市の割合との差は、令和2年から令和3年までに、北区 △1.5ポイントから+2.0ポイントになりました。'
		);
		expect(rows(ground, 'share', 'scale=share')).toEqual([
			['2021', 2],
			['2020', -1.5]
		]);
		expect(shown.scene?.wide.texts.map(({ text }) => text)).toContain('市');
	});

	test('draws nothing of the whole alone', () => {
		expect(answer(WARDS, 'visitors', 'areas=city&scale=share')).toMatchObject({
			sentence: 'グラフに描ける値がありません。',
			remarks: ['市は、くらべるもとの区域なので、線がありません。'],
			scene: null
		});
	});

	test('is not offered without an area around, for counts that do not add up, and for net figures', () => {
		const ground = exampleGround([
			[
				{ ...VISITORS, additive: false },
				{ city: { 2020: 5 }, north: { 2020: 4 } }
			],
			[BALANCE, { city: { 2020: 5 }, north: { 2020: -4 } }],
			[SHARE, { north: { 2020: 5 }, east: { 2020: 5 } }]
		]);
		expect(answer(ground, 'visitors').scales).toEqual(['value']);
		expect(answer(ground, 'balance').scales).toEqual(['value']);
		expect(answer(ground, 'share').scales).toEqual(['value']);
	});
});
