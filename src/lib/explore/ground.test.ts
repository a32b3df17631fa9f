import { describe, expect, test } from 'vitest';
import { exampleTarget } from '$lib/domain/example.ts';
import type { Reading } from '$lib/domain/value.ts';
import {
	CITY,
	exampleArea,
	exampleBreak,
	exampleGround,
	RESIDENTS,
	VISITORS
} from './areas-example.ts';
import { knownIndicator, nearestSeries, valuedSeries } from './ground.ts';

const NOT_YET: Reading = { kind: 'missing', reason: 'notYet' };

const GROUND = exampleGround(
	[
		[VISITORS, { east: { 2021: 3, 2020: 5 }, north: { 2020: NOT_YET } }],
		[RESIDENTS, { city: { '2024-01-01': 800 } }]
	],
	{ annotations: [exampleBreak(VISITORS, '2021')], targets: [exampleTarget('final', '2030', 9)] }
);

describe('groundOf(facts)', () => {
	test('finds things by their ids, and nothing by any other', () => {
		expect(GROUND.indicator('visitors')).toBe(VISITORS);
		expect(GROUND.area('east')?.name.ja).toBe('東区');
		expect(GROUND.source('register')?.title.ja).toBe('住民台帳');
		expect([GROUND.indicator('x'), GROUND.area('x'), GROUND.source('x')]).toEqual([
			null,
			null,
			null
		]);
	});

	test('knows what lies around and inside an area', () => {
		const [city, north] = CITY;
		expect(north && GROUND.parentOf(north)?.code).toBe('city');
		expect(city && GROUND.parentOf(city)).toBeNull();
		expect(GROUND.childrenOf('city').map(({ code }) => code)).toEqual(['north', 'east', 'south']);
		expect(GROUND.childrenOf('north')).toEqual([]);
	});

	test('sorts a series by period, with its breaks', () => {
		const series = GROUND.series('visitors', 'east');
		expect(series?.points.map(({ period }) => period)).toEqual(['2020', '2021']);
		expect(series?.breaks).toEqual(['2021']);
	});

	test('has no series where every value is missing, where nothing is recorded, or of nothing', () => {
		expect(GROUND.series('visitors', 'north')).toBeNull();
		expect(GROUND.series('visitors', 'city')).toBeNull();
		expect(GROUND.series('visitors', 'x')).toBeNull();
		expect(GROUND.series('x', 'east')).toBeNull();
	});

	test('makes a series once', () => {
		expect(GROUND.series('visitors', 'east')).toBe(GROUND.series('visitors', 'east'));
	});

	test('gives what belongs to an indicator, the missing values too', () => {
		expect(GROUND.observationsOf('visitors')).toHaveLength(3);
		expect(GROUND.annotationsOf('visitors')).toHaveLength(1);
		expect(GROUND.targetsOf('visitors').map(({ value }) => value)).toEqual([9]);
		expect([GROUND.observationsOf('x'), GROUND.annotationsOf('x'), GROUND.targetsOf('x')]).toEqual([
			[],
			[],
			[]
		]);
	});
});

describe('nearestSeries(ground, indicator, wanted)', () => {
	test('is that of the wanted area', () => {
		expect(nearestSeries(GROUND, 'visitors', 'east')?.area).toBe('east');
	});

	test('is that of the area around where the wanted one has none', () => {
		expect(nearestSeries(GROUND, 'residents', 'north')?.area).toBe('city');
	});

	test('is that of any other area where none around has one', () => {
		expect(nearestSeries(GROUND, 'visitors', 'north')?.area).toBe('east');
		expect(nearestSeries(GROUND, 'visitors', 'unknown')?.area).toBe('east');
	});

	test('is null where no area has one', () => {
		expect(nearestSeries(GROUND, 'x', 'north')).toBeNull();
	});
});

test('valuedSeries(ground, indicator) follows the order of the areas', () => {
	const ground = exampleGround([[VISITORS, { south: { 2020: 1 }, north: { 2020: 2 } }]], {
		areas: [...CITY, exampleArea('west', '西区')]
	});
	expect(valuedSeries(ground, 'visitors').map(({ area }) => area)).toEqual(['north', 'south']);
});

test('knownIndicator(ground, id) throws for an id that the facts do not hold', () => {
	expect(knownIndicator(GROUND, 'visitors')).toBe(VISITORS);
	expect(() => knownIndicator(GROUND, 'x')).toThrow(new RangeError('the facts hold no "x"'));
});
