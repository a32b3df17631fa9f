import { describe, expect, test } from 'vitest';
import type { Indicator } from '$lib/domain/indicator.ts';
import { exampleBreak, exampleGround, VISITORS } from './areas-example.ts';
import { answer, GROUND, texts } from './table-example.ts';

describe('the table of two periods', () => {
	test('has a row an area, with difference and rate', () => {
		const { comparison, sentence } = answer(GROUND);
		expect(comparison.caption).toBe('来訪者数：令和2年（2020年）と令和4年（2022年）（単位 人）');
		expect(texts(comparison)).toEqual([
			['北区', '100人', '90人', '△10人', '△10.0%'],
			['市', '300人', '未収録', '値なし', '値なし'],
			['東区', '200人', '約150人', '約△50人', '約△25%']
		]);
		expect(sentence).toBe('来訪者数の令和2年から令和4年までの増減は、北区 △10.0%です。');
	});

	test('is sorted by any of its columns', () => {
		const order = (query: string) => answer(GROUND, query).comparison.rows.map(({ id }) => id);
		expect(order('sort=rate&order=asc')).toEqual(['east', 'north', 'city']);
		expect(order('sort=rate&order=desc')).toEqual(['north', 'east', 'city']);
		expect(order('sort=base&order=desc')).toEqual(['city', 'east', 'north']);
		expect(order('sort=area&order=asc')).toEqual(['north', 'city', 'east']);
	});

	test('turns its signs with its periods', () => {
		const { comparison } = answer(GROUND, 'base=2022&with=2020');
		expect(comparison.rows[0]?.cells.map(({ value }) => value)).toEqual([
			'北区',
			90,
			100,
			10,
			11.11111111111111
		]);
	});

	test('crosses no break, and says so', () => {
		const ground = exampleGround([[VISITORS, { north: { 2020: 1, 2021: 2, 2022: 4 } }]], {
			annotations: [exampleBreak(VISITORS, '2021')]
		});
		const { comparison, remarks, sentence } = answer(ground, 'base=2022&with=2020');
		expect(texts(comparison)[0]?.slice(3)).toEqual([
			'方法変更のため比較不可',
			'方法変更のため比較不可'
		]);
		expect(remarks).toEqual([
			'令和3年（2021年）の前と後は、集計の方法や範囲が違うため比べられません。数え方が変わった。'
		]);
		expect(sentence).toBe(
			'北区の来訪者数は、令和4年と令和2年の間に集計の方法や範囲が変わったため、くらべられません。'
		);
	});

	test('says that different months differ by their season too', () => {
		const monthly: Indicator = { ...VISITORS, periodType: 'month', cycleMonths: 1 };
		const ground = exampleGround([
			[monthly, { north: { '2023-04': 1, '2023-05': 2, '2024-04': 4 } }]
		]);
		expect(answer(ground, 'base=2023-04&with=2023-05').remarks).toEqual([
			'違う月どうしの差には、季節による動きが入ります。'
		]);
		expect(answer(ground, 'base=2023-04&with=2024-04').remarks).toEqual([]);
	});

	test('finds no difference in one period', () => {
		const { comparison, sentence } = answer(GROUND, 'base=2021&with=2021');
		expect(sentence).toBe(
			'令和3年の北区の来訪者数は110人です。1つの時点だけなので、差はありません。'
		);
		expect(texts(comparison)[0]?.slice(3)).toEqual(['くらべる前の値なし', 'くらべる前の値なし']);
	});

	test('gives figures that go below zero by their difference only', () => {
		const ground = exampleGround([[VISITORS, { north: { 2020: -5, 2021: 3 } }]]);
		const { comparison, sentence } = answer(ground);
		expect(comparison.columns.map(({ id }) => id)).toEqual(['area', 'base', 'with', 'difference']);
		expect(sentence).toBe('来訪者数の令和2年と令和3年の差は、北区 +8人です。');
	});

	test('is without rows where nothing is recorded', () => {
		expect(answer(exampleGround([[VISITORS, {}]]))).toMatchObject({
			sentence: '来訪者数の値は、まだ収録していません。',
			table: { rows: [] },
			comparison: { rows: [] },
			marks: {}
		});
	});
});
