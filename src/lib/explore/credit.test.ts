import { expect, test } from 'vitest';
import { exampleObservation } from '$lib/domain/example.ts';
import type { Indicator } from '$lib/domain/indicator.ts';
import { exampleGround, RESIDENTS, VISITORS } from './areas-example.ts';
import { creditOf } from './credit.ts';

const FUTURE: Indicator = { ...VISITORS, id: 'future', basis: 'projected' };
const GROUND = exampleGround([
	[VISITORS, {}],
	[RESIDENTS, {}],
	[FUTURE, {}]
]);

test('sources stand in the order of their first use, each once', () => {
	const observations = [
		exampleObservation('2021', 1, { source: 'register' }),
		exampleObservation('2020', 2),
		exampleObservation('2022', 3, { source: 'register' })
	];
	expect(creditOf(GROUND, observations, 'ja')).toEqual({
		sources: [
			{ title: '住民台帳', publisher: '市', address: null },
			{ title: '例の統計', publisher: '市', address: null }
		],
		asOf: '令和4年（2022年）の値'
	});
});

test('a missing value is no figure', () => {
	const observations = [
		exampleObservation('2020', 2),
		exampleObservation('2023', { kind: 'missing', reason: 'notYet' }, { source: 'register' })
	];
	expect(creditOf(GROUND, observations, 'ja')).toMatchObject({
		sources: [{ title: '例の統計' }],
		asOf: '令和2年（2020年）の値'
	});
});

test('is as of what was observed, not of what is expected', () => {
	const observations = [
		exampleObservation('2050', 9, { indicator: 'future' }),
		exampleObservation('2024', 2)
	];
	expect(creditOf(GROUND, observations, 'en').asOf).toBe('figure for 2024');
	expect(creditOf(GROUND, observations.slice(0, 1), 'en').asOf).toBe('figure for 2050');
});

test('a day is named as a day', () => {
	const observations = [exampleObservation('2024-01-01', 2, { indicator: 'residents' })];
	expect(creditOf(GROUND, observations, 'ja').asOf).toBe('令和6年1月1日（2024年1月1日）時点');
});

test('is empty where no figure is shown', () => {
	expect(creditOf(GROUND, [], 'ja')).toEqual({ sources: [], asOf: '' });
});
