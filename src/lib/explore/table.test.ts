import { describe, expect, test } from 'vitest';
import { exampleObservation } from '$lib/domain/example.ts';
import type { Indicator } from '$lib/domain/indicator.ts';
import { exampleBreak, exampleGround, VISITORS } from './areas-example.ts';
import { answer, asked, GROUND, texts } from './table-example.ts';

describe('readTableQuestion(ground, id, address)', () => {
	test('compares the ends of the last run of the own area when nothing is asked', () => {
		expect(asked(GROUND, '')).toEqual({
			question: { base: '2020', with: '2022', sort: 'period', order: 'desc' },
			refused: []
		});
	});

	test('starts behind a break', () => {
		const ground = exampleGround([[VISITORS, { north: { 2019: 1, 2020: 2, 2021: 3, 2022: 4 } }]], {
			annotations: [exampleBreak(VISITORS, '2021')]
		});
		expect(asked(ground, '').question).toMatchObject({ base: '2021', with: '2022' });
	});

	test('takes the run before where the last value stands alone behind a break', () => {
		const ground = exampleGround([[VISITORS, { north: { 2019: 1, 2020: 2, 2021: 3, 2022: 4 } }]], {
			annotations: [exampleBreak(VISITORS, '2022')]
		});
		expect(asked(ground, '').question).toMatchObject({ base: '2019', with: '2021' });
	});

	test('takes the value before where the last one stands alone behind a gap, of months the same month', () => {
		const years = exampleGround([[VISITORS, { north: { 2018: 1, 2019: 2, 2022: 4 } }]]);
		expect(asked(years, '').question).toMatchObject({ base: '2019', with: '2022' });
		const monthly: Indicator = { ...VISITORS, periodType: 'month', cycleMonths: null };
		const months = exampleGround([
			[monthly, { north: { '2022-08': 1, '2023-07': 1, '2023-08': 2, '2024-07': 3, '2024-08': 4 } }]
		]);
		expect(asked(months, '').question).toMatchObject({ base: '2023-08', with: '2024-08' });
	});

	test('reads two periods in either order, and a column of either table', () => {
		expect(asked(GROUND, 'base=2022&with=2020&sort=east&order=asc')).toEqual({
			question: { base: '2022', with: '2020', sort: 'east', order: 'asc' },
			refused: []
		});
		expect(asked(GROUND, 'sort=rate').question.sort).toBe('rate');
	});

	test('refuses periods and columns that there are not', () => {
		expect(asked(GROUND, 'base=2019&sort=south&order=up').refused).toEqual([
			{ key: 'base', text: '2019' },
			{ key: 'sort', text: 'south' },
			{ key: 'order', text: 'up' }
		]);
	});
});

describe('the table of every value', () => {
	test('has a row a period, newest first, and a column an area, the own one first', () => {
		const { table } = answer(GROUND);
		expect(table.caption).toBe('来訪者数（単位 人）');
		expect(table.columns.map(({ label }) => label)).toEqual(['期間', '北区', '市', '東区']);
		expect(texts(table)).toEqual([
			['令和4年（2022年）', '90', '未収録', '約150'],
			['令和3年（2021年）', '110', '260', '集計中'],
			['令和2年（2020年）', '100', '300', '200']
		]);
		expect(table.rows[0]?.cells.map(({ value }) => value)).toEqual(['2022', 90, null, '~150']);
	});

	test('is sorted by values, those that are missing last either way', () => {
		const order = (query: string) => answer(GROUND, query).table.rows.map(({ id }) => id);
		expect(order('sort=north&order=asc')).toEqual(['2022', '2020', '2021']);
		expect(order('sort=north&order=desc')).toEqual(['2021', '2020', '2022']);
		expect(order('sort=east&order=asc')).toEqual(['2022', '2020', '2021']);
		expect(order('sort=east&order=desc')).toEqual(['2020', '2022', '2021']);
		expect(order('sort=period&order=asc')).toEqual(['2020', '2021', '2022']);
	});

	test('keeps its order while the other table is sorted', () => {
		expect(answer(GROUND, 'sort=rate&order=asc').table.rows.map(({ id }) => id)).toEqual([
			'2022',
			'2021',
			'2020'
		]);
	});

	test('names what stands behind each row by its number', () => {
		const note = { ja: '注' };
		const ground = exampleGround([[VISITORS, {}]], {
			observations: [
				exampleObservation('2021', 1, { area: 'north', source: 'register' }),
				exampleObservation('2020', 2, { area: 'north', note }),
				exampleObservation('2020', 3, { area: 'east', source: 'register', note })
			]
		});
		expect(answer(ground).marks).toEqual({
			2021: { sources: [1], notes: [] },
			2020: { sources: [1, 2], notes: [1] }
		});
	});

	test('says which values may still change', () => {
		const ground = exampleGround([[VISITORS, {}]], {
			observations: [exampleObservation('2021', 1, { area: 'north', status: 'provisional' })]
		});
		expect(texts(answer(ground).table)).toEqual([['令和3年（2021年）', '1（速報）']]);
	});
});
