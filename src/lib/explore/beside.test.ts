import { describe, expect, test } from 'vitest';
import { period } from '$lib/domain/example.ts';
import {
	CITY,
	type ExampleValues,
	exampleArea,
	exampleGround,
	rough,
	VISITORS
} from './areas-example.ts';
import { groupsOf, sistersOf, valuesBeside } from './beside.ts';

const YEAR = period('2024');

function valuesOf(values: ExampleValues) {
	const ground = exampleGround([[VISITORS, values]]);
	const series = ground.series('visitors', 'north');
	return series && valuesBeside(ground, series, YEAR);
}

describe('valuesBeside(ground, series, period)', () => {
	test('has the value of an area and of each of its sisters', () => {
		expect(valuesOf({ north: { 2024: 3 }, east: { 2024: 5 }, south: { 2024: 4 } })).toEqual([
			{ area: 'north', value: 3 },
			{ area: 'east', value: 5 },
			{ area: 'south', value: 4 }
		]);
	});

	test('is empty where a sister has no value', () => {
		expect(valuesOf({ north: { 2024: 3 }, east: { 2024: 5 } })).toEqual([]);
		expect(
			valuesOf({
				north: { 2024: 3 },
				east: { 2024: 5 },
				south: { 2024: { kind: 'missing', reason: 'notYet' } }
			})
		).toEqual([]);
	});

	test('is empty where a value is open-ended or rounded, which no rank can be given to', () => {
		const others = { north: { 2024: 3 }, east: { 2024: 5 } };
		expect(valuesOf({ ...others, south: { 2024: rough(4, '>') } })).toEqual([]);
		expect(valuesOf({ ...others, south: { 2024: rough(4, 'about') } })).toEqual([]);
	});

	test('takes zero for a value', () => {
		expect(valuesOf({ north: { 2024: 0 }, east: { 2024: 0 }, south: { 2024: 0 } })).toHaveLength(3);
	});
});

describe('sistersOf(ground, area, indicator)', () => {
	const ground = exampleGround([
		[VISITORS, { south: { 2024: 1 }, north: { 2024: 1 }, city: { 2024: 2 } }]
	]);

	test('are the areas inside the same one that have a value, in the order of the dataset', () => {
		expect(sistersOf(ground, 'east', 'visitors').map(({ area }) => area)).toEqual([
			'north',
			'south'
		]);
	});

	test('are none for an area at the top, or for one that is not there', () => {
		expect(sistersOf(ground, 'city', 'visitors')).toEqual([]);
		expect(sistersOf(ground, 'nowhere', 'visitors')).toEqual([]);
	});
});

describe('groupsOf(ground)', () => {
	const PREFECTURE = [
		exampleArea('prefecture', '県', { kind: 'prefecture' }),
		exampleArea('town', '町', { kind: 'city', parent: 'prefecture' }),
		...CITY.map((area) => (area.code === 'city' ? { ...area, parent: 'prefecture' } : area))
	];

	test('begin with the sisters of the own area, then go up to those of the area around it', () => {
		const groups = groupsOf(exampleGround([], { areas: PREFECTURE }));
		expect(groups.slice(0, 2)).toMatchObject([
			{ whole: { code: 'city' }, chosen: 'north' },
			{ whole: { code: 'prefecture' }, chosen: 'city' }
		]);
	});

	test('go on inside the own area where it is at the top', () => {
		const [first] = groupsOf(exampleGround([], { defaultArea: 'city' }));
		expect(first).toMatchObject({ whole: { code: 'city' }, chosen: null });
		expect(first?.areas.map(({ code }) => code)).toEqual(['north', 'east', 'south']);
	});

	test('name every area once', () => {
		const wholes = groupsOf(exampleGround([], { areas: PREFECTURE })).map(
			({ whole }) => whole.code
		);
		expect(wholes.toSorted()).toEqual(PREFECTURE.map(({ code }) => code).toSorted());
	});

	test('are there for a site whose own area is not among the areas', () => {
		const [first] = groupsOf(exampleGround([], { defaultArea: 'nowhere' }));
		expect(first).toMatchObject({ whole: { code: 'city' }, chosen: null });
	});
});
