import { describe, expect, test } from 'vitest';
import { exampleIndicator } from '$lib/domain/example.ts';
import type { Indicator } from '$lib/domain/indicator.ts';
import { type ExampleValues, exampleGround, rough, VISITORS } from '../areas-example.ts';
import { placeOf } from './place.ts';
import { profileRow } from './rows.ts';

const SHARE = exampleIndicator({
	id: 'share',
	name: { ja: '割合' },
	unit: { id: '%', base: '%', factor: 1, name: { ja: '%' } },
	decimals: 1,
	direction: 'neutral',
	periodType: 'cy',
	kind: 'share',
	additive: false
});

function rowOf(indicator: Indicator, values: ExampleValues, code = 'north') {
	const ground = exampleGround([[indicator, values]]);
	const area = ground.area(code);
	return area && profileRow(ground, placeOf(ground, area), indicator.id, 'ja');
}

const EVERYWHERE = {
	city: { 2024: 60 },
	north: { 2023: 10, 2024: 20 },
	east: { 2024: 30 },
	south: { 2024: 10 }
};

describe('profileRow', () => {
	test('gives value, period, the area around, rank and change', () => {
		expect(rowOf(VISITORS, EVERYWHERE)).toMatchObject({
			id: 'visitors',
			name: '来訪者数',
			value: '20人',
			period: '令和6年',
			whole: '60人',
			rank: '2位／3',
			change: '+100.0%',
			tone: 'neutral',
			sources: ['example']
		});
	});

	test('says with its bullet where the area stands and how far the others reach', () => {
		expect(rowOf(VISITORS, EVERYWHERE)?.bullet?.title).toBe(
			'北区は、3区のうち2番目に多い。3区の値は10人から30人まで。'
		);
	});

	test('marks the area itself in the bullet and every sister beside it', () => {
		const bullet = rowOf(SHARE, EVERYWHERE)?.bullet;
		const own = bullet?.shapes.filter((shape) => shape.class.startsWith('mark-main'));
		const others = bullet?.shapes.find((shape) => shape.class === 'mark-context');
		expect(own).toHaveLength(1);
		expect(others?.d.match(/M/g)).toHaveLength(2);
	});

	test('draws the area around only where it shares the scale of its parts', () => {
		const hasWhole = (indicator: Indicator) =>
			rowOf(indicator, EVERYWHERE)?.bullet?.shapes.some((shape) => shape.class === 'mark-plan');
		expect(hasWhole(SHARE)).toBe(true);
		expect(hasWhole(VISITORS)).toBe(false);
		expect(hasWhole({ ...VISITORS, additive: false })).toBe(false);
	});

	test('draws bars of counts from zero, and only dots of percentages', () => {
		const hasBar = (indicator: Indicator) =>
			rowOf(indicator, EVERYWHERE)?.bullet?.shapes.some((shape) => shape.class === 'axis-zero');
		expect(hasBar(VISITORS)).toBe(true);
		expect(hasBar(SHARE)).toBe(false);
	});

	test('has no rank where a sister lacks the period, and says nothing of one in its bullet', () => {
		const row = rowOf(VISITORS, { ...EVERYWHERE, south: { 2023: 10 } });
		expect(row?.rank).toBeNull();
		expect(row?.bullet).toBeNull();
	});

	test('has a bullet but no rank where enough sisters have a value', () => {
		const ground = exampleGround([
			[VISITORS, { north: { 2024: 20 }, east: { 2024: 30 }, south: { 2024: 10 } }]
		]);
		const west = { ...ground.facts.areas[1], code: 'west', name: { ja: '西区' } };
		const wider = exampleGround(
			[[VISITORS, { north: { 2024: 20 }, east: { 2024: 30 }, south: { 2024: 10 } }]],
			{ areas: [...ground.facts.areas, west as (typeof ground.facts.areas)[number]] }
		);
		const area = wider.area('north');
		const row = area && profileRow(wider, placeOf(wider, area), 'visitors', 'ja');
		expect(row?.rank).toBeNull();
		expect(row?.bullet?.title).toBe('3区の値は10人から30人まで。');
	});

	test('leaves a rounded or open-ended value of its own out of any bullet', () => {
		expect(
			rowOf(VISITORS, { ...EVERYWHERE, north: { 2024: rough(20, 'about') } })?.bullet
		).toBeNull();
		expect(rowOf(VISITORS, { ...EVERYWHERE, north: { 2024: rough(20, '>') } })?.value).toBe(
			'20人超'
		);
	});

	test('has nothing beside it at the top', () => {
		const row = rowOf(VISITORS, EVERYWHERE, 'city');
		expect([row?.whole, row?.rank, row?.bullet]).toEqual([null, null, null]);
		expect(row?.value).toBe('60人');
	});

	test('names a projection as one', () => {
		expect(rowOf({ ...VISITORS, basis: 'projected' }, EVERYWHERE)?.period).toBe('令和6年の見通し');
	});

	test('is null without a value', () => {
		expect(rowOf(VISITORS, { east: { 2024: 1 } })).toBeNull();
	});
});
