import { describe, expect, test } from 'vitest';
import { exampleIndicator, exampleObservation } from '$lib/domain/example.ts';
import { type ExampleValues, exampleGround, RESIDENTS } from '../areas-example.ts';
import { placeOf } from './place.ts';
import { projections } from './projections.ts';

const AHEAD = exampleIndicator({
	id: 'ahead',
	name: { ja: '将来推計人口' },
	direction: 'neutral',
	periodType: 'date',
	cycleMonths: 60,
	basis: 'projected',
	continues: 'residents'
});

const OLD_AHEAD = { ...AHEAD, id: 'old-ahead', name: { ja: '高齢者の推計' }, continues: null };

const COUNTED: ExampleValues = {
	north: { '2021-01-01': 900, '2023-01-01': 1000, '2024-01-01': 990, '2025-01-01': 980 }
};
const EXPECTED: ExampleValues = { north: { '2030-10-01': 900, '2035-10-01': 800 } };

function projectionsOf(figures: Parameters<typeof exampleGround>[0]) {
	const ground = exampleGround(figures);
	const area = ground.area('north');
	return area === null ? [] : projections(ground, placeOf(ground, area), 'ja');
}

describe('projections', () => {
	test('give the outlook as a sentence', () => {
		const [projection] = projectionsOf([
			[RESIDENTS, COUNTED],
			[AHEAD, EXPECTED]
		]);
		expect(projection?.sentence).toBe(
			'北区の将来推計人口は、令和17年10月1日までの5年で11%減る見通しです。'
		);
	});

	test('draw what was observed since its last gap as a solid line, and join what is expected to its end', () => {
		const [projection] = projectionsOf([
			[RESIDENTS, COUNTED],
			[AHEAD, EXPECTED]
		]);
		const lines = projection?.scene?.lines.map(({ role, runs }) => [
			role,
			runs.map((run) => run.map(({ text }) => text))
		]);
		expect(lines).toEqual([
			['projected', [['980人', '900人', '800人']]],
			['main', [['1,000人', '990人', '980人']]]
		]);
	});

	test('stand alone where they carry on nothing that has a value', () => {
		const [projection] = projectionsOf([[OLD_AHEAD, EXPECTED]]);
		expect(projection?.scene?.lines.map(({ role }) => role)).toEqual(['projected']);
		expect(projection?.table.rows).toHaveLength(2);
	});

	test('are not joined to what was observed after they begin', () => {
		const late = { north: { '2031-01-01': 950 } };
		const [projection] = projectionsOf([
			[RESIDENTS, late],
			[AHEAD, EXPECTED]
		]);
		expect(projection?.scene?.lines.map(({ role }) => role)).toEqual(['projected']);
	});

	test('begin with the population', () => {
		const found = projectionsOf([
			[OLD_AHEAD, EXPECTED],
			[RESIDENTS, COUNTED],
			[AHEAD, EXPECTED]
		]);
		expect(found.map(({ id }) => id)).toEqual(['ahead', 'old-ahead']);
	});

	test('have a table from the last observed value on', () => {
		const [projection] = projectionsOf([
			[RESIDENTS, COUNTED],
			[AHEAD, EXPECTED]
		]);
		expect(projection?.table.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
			['令和7年1月1日（2025年1月1日）の実績', '980人'],
			['令和12年10月1日（2030年10月1日）の見通し', '900人'],
			['令和17年10月1日（2035年10月1日）の見通し', '800人']
		]);
		expect(projection?.sources).toEqual(['example', 'register']);
	});

	test('draw and list a band where one is published', () => {
		const ground = exampleGround([[AHEAD, {}]], {
			observations: [
				exampleObservation('2030-10-01', 900, {
					indicator: 'ahead',
					area: 'north',
					band: { low: 850, high: 950 }
				}),
				exampleObservation('2035-10-01', 800, { indicator: 'ahead', area: 'north' })
			]
		});
		const area = ground.area('north');
		const [projection] = area === null ? [] : projections(ground, placeOf(ground, area), 'ja');
		expect(projection?.table.columns.map(({ label }) => label)).toEqual([
			'期間',
			'値',
			'下限',
			'上限'
		]);
		expect(
			projection?.table.rows.map(({ cells }) => cells.slice(2).map(({ text }) => text))
		).toEqual([
			['850人', '950人'],
			['−', '−']
		]);
	});

	test('are none where nothing is projected', () => {
		expect(projectionsOf([[RESIDENTS, COUNTED]])).toEqual([]);
		expect(projectionsOf([[AHEAD, { east: { '2030-10-01': 1 } }]])).toEqual([]);
	});
});
