import { describe, expect, test } from 'vitest';
import type { AgeGroup } from '$lib/domain/dataset.ts';
import { exampleIndicator } from '$lib/domain/example.ts';
import { type ExampleValues, exampleGround } from '../areas-example.ts';
import { agesAnswer } from './ages.ts';
import { placeOf } from './place.ts';

const counted = (id: string) => exampleIndicator({ id, periodType: 'date', direction: 'neutral' });
const [YOUNG, MIDDLE, OLD] = [counted('young'), counted('middle'), counted('old')];

const GROUPS: readonly AgeGroup[] = [
	{ from: 0, to: 14, counts: { total: 'young' } },
	{ from: 15, to: 64, counts: { total: 'middle' } },
	{ from: 65, to: null, counts: { total: 'old' } }
];

const DAY = '2024-01-01';
const on = (north: number, city: number): ExampleValues => ({
	north: { [DAY]: north },
	city: { [DAY]: city }
});

function answerOf(
	figures: Parameters<typeof exampleGround>[0],
	ageGroups: readonly AgeGroup[] = GROUPS
) {
	const ground = exampleGround(figures, { ageGroups });
	const area = ground.area('north');
	return area && agesAnswer(ground, placeOf(ground, area), 'ja');
}

const TOTALS = [
	[YOUNG, on(20, 100)],
	[MIDDLE, on(120, 580)],
	[OLD, on(60, 320)]
] as const;

describe('agesAnswer', () => {
	test('says how the share of the old stands beside the area around', () => {
		// 60 of 200 is 30 %, and 320 of 1,000 is 32 %.
		expect(answerOf(TOTALS)?.sentence).toBe('65歳以上は30.0%で、市より2.0ポイント低い割合です。');
	});

	test('says that the sexes are not recorded where no group tells them apart', () => {
		expect(answerOf(TOTALS)?.remarks).toEqual(['男女別の値は収録していません。']);
	});

	test('describes each bar with the share of the area around', () => {
		expect(answerOf(TOTALS)?.scene?.spoken).toEqual([
			{ id: '0', text: '0〜14歳 10.0%、市 10.0%' },
			{ id: '15', text: '15〜64歳 60.0%、市 58.0%' },
			{ id: '65', text: '65歳以上 30.0%、市 32.0%' }
		]);
	});

	test('carries its message in its name', () => {
		expect(answerOf(TOTALS)?.scene?.title).toBe(
			'北区の年齢別の人口の割合（令和6年1月1日（2024年1月1日））。65歳以上は30.0%で、市より2.0ポイント低い割合です。'
		);
	});

	test('has a table of counts and shares, the oldest first', () => {
		const table = answerOf(TOTALS)?.table;
		expect(table?.caption).toBe(
			'北区の年齢別の人口（令和6年1月1日（2024年1月1日）、単位 人）。割合は、その日の各年齢の人数を合わせた数に対するものです。'
		);
		expect(table?.columns.map(({ label }) => label)).toEqual(['年齢', '人数', '割合', '市の割合']);
		expect(table?.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
			['65歳以上', '60', '30.0%', '32.0%'],
			['15〜64歳', '120', '60.0%', '58.0%'],
			['0〜14歳', '20', '10.0%', '10.0%']
		]);
		expect(table?.rows[0]?.cells.map(({ value }) => value)).toEqual(['65-', 60, 30, 32]);
	});

	test('stands alone where the area around was not counted on that day', () => {
		const figures = TOTALS.map(
			([indicator, { north }]) => [indicator, { north, city: { '2023-01-01': 5 } }] as const
		);
		const answer = answerOf(figures);
		expect(answer?.sentence).toBe('65歳以上は30.0%です。');
		expect(answer?.table.columns).toHaveLength(3);
	});

	test('speaks of the oldest group where none starts at 65', () => {
		const answer = answerOf(TOTALS, [
			{ from: 0, to: 74, counts: { total: 'middle' } },
			{ from: 75, to: null, counts: { total: 'old' } }
		]);
		// 60 of 180, and 320 of 900.
		expect(answer?.sentence).toBe('75歳以上は33.3%で、市より2.2ポイント低い割合です。');
	});

	test('has two sides where the sexes are told apart', () => {
		const sexes = ['boys', 'girls', 'men', 'women'].map(
			(id, index) => [counted(id), on(10 * (index + 1), 100)] as const
		);
		const answer = answerOf(sexes, [
			{ from: 0, to: 64, counts: { male: 'boys', female: 'girls' } },
			{ from: 65, to: null, counts: { male: 'men', female: 'women' } }
		]);
		expect(answer?.remarks).toEqual([]);
		expect(answer?.scene?.spoken[1]?.text).toBe(
			'65歳以上 男 30.0%、市 25.0% 65歳以上 女 40.0%、市 25.0%'
		);
		expect(answer?.table.columns.map(({ id }) => id)).toEqual([
			'ages',
			'male',
			'female',
			'count',
			'share',
			'whole'
		]);
		expect(answer?.table.rows[0]?.cells.map(({ text }) => text)).toEqual([
			'65歳以上',
			'30',
			'40',
			'70',
			'70.0%',
			'50.0%'
		]);
	});

	test('is null where no age structure is recorded', () => {
		expect(answerOf(TOTALS, [])).toBeNull();
		expect(answerOf([[YOUNG, on(20, 100)]])).toBeNull();
	});
});
