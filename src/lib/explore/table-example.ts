import type { ShownTable } from './answer.ts';
import { exampleGround, rough, VISITORS } from './areas-example.ts';
import type { Ground } from './ground.ts';
import { readTableQuestion, tableAnswer } from './table.ts';

/** Three years of a city and two wards, with a hole and a rounded value. */
export const GROUND = exampleGround([
	[
		VISITORS,
		{
			city: { 2020: 300, 2021: 260 },
			north: { 2020: 100, 2021: 110, 2022: 90 },
			east: {
				2020: 200,
				2021: { kind: 'missing', reason: 'notYet' },
				2022: rough(150, 'about')
			}
		}
	]
]);

/** What an address asks of the tables. */
export function asked(ground: Ground, query: string) {
	return readTableQuestion(ground, 'visitors', new URLSearchParams(query));
}

/** The answer in Japanese. */
export function answer(ground: Ground, query = '') {
	return tableAnswer(ground, 'visitors', asked(ground, query).question, 'ja');
}

/** The words of every cell. */
export function texts({ rows }: ShownTable): string[][] {
	return rows.map(({ cells }) => cells.map(({ text }) => text));
}
