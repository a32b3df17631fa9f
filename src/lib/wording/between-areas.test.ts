import { expect, test } from 'vitest';
import type { Area } from '$lib/domain/area.ts';
import type { Qualifier } from '$lib/domain/value.ts';
import { type AreaAmount, betweenAreas } from './between-areas.ts';
import { AGEING, BIRTHS, WARD } from './examples.ts';

const NORTH: Area = {
	...WARD,
	code: '15101',
	name: { ja: '北区', en: 'Kita Ward', easy: '｜北区《きたく》' }
};
const EAST: Area = { ...WARD, code: '15102', name: { ja: '東区', en: 'Higashi Ward' } };

const births = { indicator: BIRTHS, isNet: false };
const net = { indicator: BIRTHS, isNet: true };
const ageing = { indicator: AGEING, isNet: false };
const years = { indicator: { ...BIRTHS, kind: 'measure', decimals: 1 }, isNet: false } as const;

function has(area: Area, value: number, qualifier: Qualifier = '='): AreaAmount {
	return { area, amount: { value, qualifier } };
}

function textOf(values: readonly AreaAmount[], figures = births, locale: 'ja' | 'en' = 'ja') {
	return betweenAreas(values, figures, locale)?.text;
}

test('a count is more or fewer than the other', () => {
	expect(textOf([has(WARD, 984), has(NORTH, 500)])).toBe('中央区は北区より484人多い');
	expect(textOf([has(NORTH, 500), has(WARD, 984)])).toBe('北区は中央区より484人少ない');
	expect(textOf([has(NORTH, 500), has(WARD, 984)], births, 'en')).toBe(
		'Kita Ward: 484 people fewer than Chuo Ward'
	);
});

test('a count of twice as many and more is also said in times', () => {
	expect(textOf([has(WARD, 1000), has(NORTH, 500)])).toBe('中央区は北区より500人多い（2.0倍）');
	expect(textOf([has(WARD, 999), has(NORTH, 500)])).toBe('中央区は北区より499人多い');
	expect(textOf([has(WARD, 1000), has(NORTH, 0)])).toBe('中央区は北区より1,000人多い');
});

test('percentages differ in points, measures by their difference; both are higher or lower', () => {
	expect(textOf([has(WARD, 30.5), has(NORTH, 18.2)], ageing)).toBe(
		'中央区は北区より12.3ポイント高い'
	);
	expect(textOf([has(WARD, 18.2), has(NORTH, 30.5)], ageing)).toBe(
		'中央区は北区より12.3ポイント低い'
	);
	expect(betweenAreas([has(WARD, 72.5), has(NORTH, 71)], years, 'ja')?.text).toBe(
		'中央区は北区より1.5人高い'
	);
});

test('figures that go below zero are larger or smaller, and never so many times', () => {
	expect(textOf([has(WARD, 400), has(NORTH, 100)], net)).toBe('中央区は北区より300人大きい');
	expect(textOf([has(WARD, -400), has(NORTH, 100)], net)).toBe('中央区は北区より500人小さい');
});

test('equal values are the same', () => {
	expect(textOf([has(WARD, 5), has(NORTH, 5)])).toBe('中央区と北区は同じ');
	expect(textOf([has(WARD, 5), has(NORTH, 5), has(EAST, 5)])).toBe('どれも同じ');
});

test('open ends leave it unsaid which is larger, unless they point apart', () => {
	expect(textOf([has(WARD, 300, '>'), has(NORTH, 500)])).toBe(
		'どちらが大きいかは、公表された値からは分からない'
	);
	expect(textOf([has(WARD, 600, '>'), has(NORTH, 500)])).toBe('中央区は北区より100人超多い');
	expect(textOf([has(WARD, 600, '>'), has(NORTH, 500), has(EAST, 100)])).toBe(
		'どちらが大きいかは、公表された値からは分からない'
	);
});

test('of three and more, the highest and the lowest are said, with those that share the place', () => {
	expect(textOf([has(WARD, 900), has(NORTH, 500), has(EAST, 700)])).toBe(
		'最も多いのは中央区、最も少ないのは北区。差は400人'
	);
	expect(textOf([has(WARD, 30.5), has(NORTH, 18.2), has(EAST, 30.5)], ageing)).toBe(
		'最も高いのは中央区・東区、最も低いのは北区。差は12.3ポイント'
	);
	expect(textOf([has(WARD, -30), has(NORTH, 5), has(EAST, 0)], net)).toBe(
		'最も大きいのは北区、最も小さいのは中央区。差は35人'
	);
});

test('one value alone has nothing to differ from', () => {
	expect(betweenAreas([has(WARD, 1)], births, 'ja')).toBe(null);
	expect(betweenAreas([], births, 'ja')).toBe(null);
});

test('betweenAreas does not mutate its values', () => {
	const values = Object.freeze([has(NORTH, 1), has(WARD, 3), has(EAST, 2)]);
	expect(textOf(values)).toBe('最も多いのは中央区、最も少ないのは北区。差は2人');
	expect(values.map(({ area }) => area.code)).toEqual(['15101', '15103', '15102']);
});
