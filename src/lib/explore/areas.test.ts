import { describe, expect, test } from 'vitest';
import { areasAnswer, areasFields, readAreasQuestion } from './areas.ts';
import {
	CITY,
	exampleArea,
	exampleBreak,
	exampleGround,
	FOREIGNERS,
	RESIDENTS,
	VISITORS
} from './areas-example.ts';
import type { Ground } from './ground.ts';
import { writeQuestion } from './question.ts';

const YEARS = exampleGround([
	[
		VISITORS,
		{
			city: { 2021: 240, 2022: 290, 2023: 305, 2024: 300 },
			north: { 2021: 100, 2022: 110, 2023: 120, 2024: 90 },
			east: { 2021: 80, 2022: 120, 2023: 130, 2024: 150 },
			south: { 2021: 60, 2022: 60, 2023: 55, 2024: 60 }
		}
	]
]);

const DAYS = exampleGround([
	[
		FOREIGNERS,
		{
			north: { '2023-01-01': 10, '2024-01-01': 12, '2025-01-01': 14 },
			east: { '2023-01-01': 20, '2024-01-01': 20, '2025-01-01': 20 },
			south: { '2023-01-01': 5, '2024-01-01': 5, '2025-01-01': 5 }
		}
	],
	[
		RESIDENTS,
		{
			north: { '2023-01-01': 1000, '2024-01-01': 1000 },
			east: { '2023-01-01': 4000, '2024-01-01': 4000 },
			south: { '2023-01-01': 1000, '2024-01-01': 1000 }
		}
	]
]);

function asked(ground: Ground, id: string, query: string) {
	return readAreasQuestion(ground, id, new URLSearchParams(query));
}

function answer(ground: Ground, id: string, query = '') {
	return areasAnswer(ground, id, asked(ground, id, query).question, 'ja');
}

describe('readAreasQuestion(ground, id, address)', () => {
	test('asks for bars of the latest values when nothing is asked', () => {
		expect(asked(YEARS, 'visitors', '')).toEqual({
			question: { chart: 'bars', at: '2024', since: '2021', axes: 'shared', per: 'total' },
			refused: []
		});
	});

	test('reads every part of the question', () => {
		const query = 'chart=multiples&at=2023&since=2022&axes=own';
		expect(asked(YEARS, 'visitors', query)).toEqual({
			question: { chart: 'multiples', at: '2023', since: '2022', axes: 'own', per: 'total' },
			refused: []
		});
	});

	test('reads years as they are written in Japan', () => {
		expect(asked(YEARS, 'visitors', 'at=令和5年').question.at).toBe('2023');
	});

	test('refuses a start that is not before the period shown', () => {
		expect(asked(YEARS, 'visitors', 'at=2022&since=2023')).toMatchObject({
			question: { at: '2022', since: '2021' },
			refused: [{ key: 'since', text: '2023' }]
		});
		expect(asked(YEARS, 'visitors', 'at=2022&since=2022').refused).toHaveLength(1);
	});

	test('refuses a start beyond a break in series, and begins where the series does', () => {
		const broken = exampleGround(
			[[VISITORS, { north: { 2021: 1, 2022: 2, 2023: 3 }, east: { 2021: 1, 2022: 2, 2023: 3 } }]],
			{ annotations: [exampleBreak(VISITORS, '2022')] }
		);
		expect(asked(broken, 'visitors', 'chart=slope&since=2021')).toMatchObject({
			question: { since: '2022' },
			refused: [{ key: 'since', text: '2021' }]
		});
	});

	test('refuses what there is not, and answers the usual', () => {
		expect(asked(YEARS, 'visitors', 'chart=pie&at=1999&axes=x&per=thousand')).toEqual({
			question: asked(YEARS, 'visitors', '').question,
			refused: [
				{ key: 'chart', text: 'pie' },
				{ key: 'at', text: '1999' },
				{ key: 'axes', text: 'x' },
				{ key: 'per', text: 'thousand' }
			]
		});
	});

	test('shows rates in the latest period that has a population of the same day', () => {
		expect(asked(DAYS, 'foreigners', 'per=thousand')).toMatchObject({
			question: { per: 'thousand', at: '2024-01-01' },
			refused: []
		});
	});

	test('refuses rates in a period that has no population of the same day', () => {
		expect(asked(DAYS, 'foreigners', 'per=thousand&at=2025-01-01')).toMatchObject({
			question: { per: 'total', at: '2025-01-01' },
			refused: [{ key: 'per', text: 'thousand' }]
		});
	});

	test('refuses rates of the residents themselves', () => {
		expect(asked(DAYS, 'residents', 'per=thousand').refused).toHaveLength(1);
	});

	test('is written into an address that asks the same again', () => {
		const query = 'chart=slope&at=2023&since=2022';
		const { question } = asked(YEARS, 'visitors', query);
		const address = writeQuestion(areasFields(YEARS, 'visitors'), question);
		expect(address.toString()).toBe(query);
	});

	test('asks for nothing where areas cannot be compared', () => {
		const alone = exampleGround([[VISITORS, { north: { 2024: 1 } }]]);
		expect(asked(alone, 'visitors', 'at=2024')).toEqual({
			question: { chart: 'bars', at: null, since: null, axes: 'shared', per: 'total' },
			refused: [{ key: 'at', text: '2024' }]
		});
	});
});

describe('areasAnswer(ground, id, question, locale) says why nothing is drawn', () => {
	test('where only one area has a value', () => {
		const alone = exampleGround([[VISITORS, { north: { 2024: 1 }, city: { 2024: 9 } }]]);
		expect(answer(alone, 'visitors')).toMatchObject({
			sentence: '来訪者数には、2つ以上の区域で比べられる値がありません。',
			scene: null,
			table: { rows: [] },
			options: { charts: [], periods: [], since: [], hasPerThousand: false }
		});
	});

	test('where two areas have values, but never in the same period', () => {
		const apart = exampleGround([[VISITORS, { north: { 2023: 1 }, east: { 2024: 1 } }]]);
		expect(answer(apart, 'visitors').scene).toBeNull();
	});

	test('where there is no such indicator', () => {
		expect(answer(YEARS, 'nothing')).toMatchObject({ chart: 'bars', scene: null });
	});

	test('where no earlier period can be compared with, and gives the figures', () => {
		expect(answer(YEARS, 'visitors', 'chart=slope&at=2021')).toMatchObject({
			chart: 'slope',
			sentence: '令和3年より前に、比べられる時点がありません。',
			scene: null,
			table: { rows: [{ id: 'north' }, { id: 'east' }, { id: 'south' }, { id: 'city' }] }
		});
	});
});

describe('areasAnswer(ground, id, question, locale) compares', () => {
	test('the sisters of the own area, which is the chosen one', () => {
		const { scene } = answer(YEARS, 'visitors');
		expect(scene).toMatchObject({
			bars: [
				{ id: 'east', role: 'context' },
				{ id: 'north', role: 'main' },
				{ id: 'south', role: 'context' }
			]
		});
	});

	test('cities of a prefecture where the wards have no values', () => {
		const areas = [
			exampleArea('prefecture', '県', { kind: 'prefecture' }),
			exampleArea('town', '町', { kind: 'city', parent: 'prefecture' }),
			...CITY.map((area) => (area.code === 'city' ? { ...area, parent: 'prefecture' } : area))
		];
		const values = { city: { 2024: 3 }, town: { 2024: 5 }, prefecture: { 2024: 8 } };
		const cities = exampleGround([[VISITORS, values]], { areas });
		expect(answer(cities, 'visitors')).toMatchObject({
			sentence:
				'令和6年（2024年）の来訪者数。市は、2市のうち最も少ない。最も多いのは町の5人、最も少ないのは市の3人。',
			table: { rows: [{ id: 'town' }, { id: 'city' }, { id: 'prefecture' }] }
		});
	});

	test('wards of one city only, not those of another', () => {
		const areas = [
			...CITY,
			exampleArea('other', '別の市', { kind: 'city' }),
			exampleArea('west', '西区', { parent: 'other' })
		];
		const values = { north: { 2024: 3 }, east: { 2024: 5 }, west: { 2024: 9 } };
		const { table } = answer(exampleGround([[VISITORS, values]], { areas }), 'visitors');
		expect(table.rows.map(({ id }) => id)).toEqual(['east', 'north', 'south']);
	});

	test('fifty areas as it does three', () => {
		const codes = Array.from({ length: 50 }, (_, index) => `a${index}`);
		const areas = [
			exampleArea('city', '市', { kind: 'city' }),
			...codes.map((code) => exampleArea(code, code, { parent: 'city' }))
		];
		const values = Object.fromEntries(codes.map((code, index) => [code, { 2024: index }]));
		const many = exampleGround([[VISITORS, values]], { areas, defaultArea: 'a49' });
		expect(answer(many, 'visitors').sentence).toBe(
			'令和6年（2024年）の来訪者数。a49は、50区のうち最も多い。最も多いのはa49の49人、最も少ないのはa0の0人。'
		);
	});
});

describe('areasAnswer(ground, id, question, locale) offers', () => {
	test('every chart where all areas have a place on the map and values of several years', () => {
		expect(answer(YEARS, 'visitors').options.charts).toEqual([
			'bars',
			'map',
			'slope',
			'ranks',
			'multiples'
		]);
	});

	test('no map where the areas have no place on it', () => {
		const areas = CITY.map((area) => ({ ...area, tile: null }));
		const off = exampleGround([[VISITORS, { north: { 2024: 1 }, east: { 2024: 1 } }]], { areas });
		expect(answer(off, 'visitors').options.charts).toEqual(['bars']);
	});

	test('two periods but no lines where values come irregularly', () => {
		const values = { north: { 2020: 1, 2024: 1 }, east: { 2020: 1, 2024: 2 } };
		const irregular = exampleGround([[{ ...VISITORS, cycleMonths: null }, values]]);
		expect(answer(irregular, 'visitors').options.charts).toEqual(['bars', 'map', 'slope']);
	});

	test('no ranks where an area never has a value', () => {
		const values = { north: { 2023: 1, 2024: 1 }, east: { 2023: 1, 2024: 2 } };
		expect(answer(exampleGround([[VISITORS, values]]), 'visitors').options.charts).toEqual([
			'bars',
			'map',
			'slope',
			'multiples'
		]);
	});

	test('no change over time of ratios, each of which has a period of its own to refer to', () => {
		const values = { north: { 2023: 1, 2024: 1 }, east: { 2023: 1, 2024: 2 } };
		const ratios = exampleGround([[{ ...VISITORS, kind: 'ratio' }, values]]);
		expect(answer(ratios, 'visitors').options.charts).toEqual(['bars', 'map']);
	});

	test('the periods that two areas have, and those of them that lie before the one shown', () => {
		const { periods, since } = answer(YEARS, 'visitors', 'at=2023').options;
		expect(periods.map(({ id }) => id)).toEqual(['2021', '2022', '2023', '2024']);
		expect(since).toEqual([
			{ id: '2021', label: '令和3年（2021年）' },
			{ id: '2022', label: '令和4年（2022年）' }
		]);
	});

	test('rates per 1,000 residents where they lead somewhere', () => {
		const offers = (query: string) => answer(DAYS, 'foreigners', query).options.hasPerThousand;
		expect(offers('')).toBe(true);
		expect(offers('at=2023-01-01')).toBe(true);
		expect(offers('per=thousand')).toBe(true);
		expect(answer(DAYS, 'residents').options.hasPerThousand).toBe(false);
		expect(answer(YEARS, 'visitors').options.hasPerThousand).toBe(false);
	});
});

test('areasAnswer names the source of the population that rates are computed with', () => {
	const { credit } = answer(DAYS, 'foreigners', 'per=thousand');
	expect(credit).toEqual({
		sources: [
			{ title: '例の統計', publisher: '市', address: null },
			{ title: '住民台帳', publisher: '市', address: null }
		],
		asOf: '令和6年1月1日（2024年1月1日）時点'
	});
});
