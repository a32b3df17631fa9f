import type { Indicator } from '$lib/domain/indicator.ts';
import { exampleGround, VISITORS } from './areas-example.ts';
import type { Ground } from './ground.ts';
import { readTrendQuestion, trendAnswer } from './trend.ts';

/** Percentages, which do not add up. */
export const SHARE: Indicator = {
	...VISITORS,
	id: 'share',
	name: { ja: '割合' },
	unit: { id: '%', base: '%', factor: 1, name: { ja: '%' } },
	decimals: 1,
	kind: 'share',
	additive: false
};

/** Net figures, which go below zero in the tests. */
export const BALANCE: Indicator = { ...VISITORS, id: 'balance', name: { ja: '増減数' } };

/** Three years of a city and its three wards. */
export const WARDS: Ground = exampleGround([
	[
		VISITORS,
		{
			city: { 2020: 400, 2021: 400, 2022: 500 },
			north: { 2020: 100, 2021: 110, 2022: 150 },
			east: { 2020: 200, 2021: 190, 2022: 180 },
			south: { 2020: 100, 2021: 100, 2022: 170 }
		}
	]
]);

/** What an address asks of the trend. */
export function asked(ground: Ground, id: string, query: string) {
	return readTrendQuestion(ground, id, new URLSearchParams(query));
}

/** The answer in Japanese. */
export function answer(ground: Ground, id: string, query = '') {
	return trendAnswer(ground, id, asked(ground, id, query).question, 'ja');
}

/** The lines as they are painted, with their roles. */
export function lines(ground: Ground, id: string, query = ''): string[] {
	return (answer(ground, id, query).scene?.lines ?? []).map(({ id, role }) => `${id} ${role}`);
}

/** The plain values of the table. */
export function rows(ground: Ground, id: string, query = ''): (number | string | null)[][] {
	return answer(ground, id, query).table.rows.map(({ cells }) => cells.map(({ value }) => value));
}
