import { describe, expect, test } from 'vitest';
import type { Indicator } from '$lib/domain/indicator.ts';
import { exampleIndicator, period } from '$lib/domain/example.ts';
import { type ExampleValues, exampleGround } from '../areas-example.ts';
import type { Facts } from '../facts.ts';
import { placeOf } from './place.ts';
import { profilePoints } from './points.ts';

const PERCENT = { id: '%', base: '%', factor: 1, name: { ja: '%' } };

/** The share of children who walk to school; more is better. */
const WALKING = exampleIndicator({
	id: 'walking',
	name: { ja: '徒歩通学の割合' },
	theme: 'school',
	unit: PERCENT,
	decimals: 1,
	kind: 'share',
	additive: false
});

const ACCIDENTS = exampleIndicator({
	id: 'accidents',
	name: { ja: '交通事故' },
	theme: 'safety',
	direction: 'decrease'
});

const AGEING: Indicator = {
	...WALKING,
	id: 'ageing',
	name: { ja: '高齢化率' },
	theme: 'people',
	direction: 'neutral'
};

function pointsOf(
	figures: readonly (readonly [Indicator, ExampleValues])[],
	{ code = 'north', differing = {} }: { code?: string; differing?: Partial<Facts> } = {}
) {
	const ground = exampleGround(figures, differing);
	const area = ground.area(code);
	if (area === null) {
		throw new Error(`the example has no ${code}`);
	}
	return profilePoints(ground, placeOf(ground, area), 'ja');
}

const WALKING_WELL: ExampleValues = {
	city: { 2024: 50 },
	north: { 2023: 60, 2024: 70 },
	east: { 2024: 40 },
	south: { 2024: 45 }
};

const CRASHING_MORE: ExampleValues = {
	city: { 2022: 300, 2023: 290, 2024: 280 },
	north: { 2022: 100, 2023: 105, 2024: 120 },
	east: { 2022: 100, 2023: 90, 2024: 80 },
	south: { 2022: 100, 2023: 90, 2024: 80 }
};

describe('profilePoints', () => {
	test('gives a strength in one sentence, with its indicator apart to be a link', () => {
		const { strengths, attention, absence } = pointsOf([[WALKING, WALKING_WELL]]);
		expect(strengths).toEqual([
			{
				id: 'walking',
				before: '令和6年度の北区の',
				name: '徒歩通学の割合',
				after: 'は70.0%（3区のうち最も高い、前年度から+10.0ポイント、市より+20.0ポイント）。',
				sources: ['example']
			}
		]);
		expect(attention).toEqual([]);
		expect(absence).toBeNull();
	});

	test('gives an attention point where fewer would be better', () => {
		const { strengths, attention } = pointsOf([[ACCIDENTS, CRASHING_MORE]]);
		expect(strengths).toEqual([]);
		expect(attention.map(({ before, name, after }) => before + name + after)).toEqual([
			'令和6年度の北区の交通事故は120人（3区のうち増減率が最も高い、令和4年度から+20.0%、市は同じ期間に△6.7%）。'
		]);
	});

	test('gives features of what has no wanted direction, and never as good or bad', () => {
		const { strengths, attention, features } = pointsOf([
			[AGEING, { ...WALKING_WELL, city: { 2024: 50.5 } }]
		]);
		expect([strengths, attention]).toEqual([[], []]);
		expect(features.map(({ before, name, after }) => before + name + after)).toEqual([
			'令和6年度の北区の高齢化率は70.0%（3区のうち最も高い、市より+19.5ポイント）。'
		]);
	});

	test('names every source of the figures compared, each once', () => {
		const { strengths } = pointsOf([[{ ...WALKING, source: 'register' }, WALKING_WELL]]);
		expect(strengths.map(({ sources }) => sources)).toEqual([['register']]);
	});

	test('says what the rule made of each indicator with a wanted direction', () => {
		const { judged } = pointsOf([
			[WALKING, WALKING_WELL],
			[AGEING, WALKING_WELL],
			[ACCIDENTS, { north: { 2024: 120 } }]
		]);
		expect(judged).toEqual([
			{
				id: 'walking',
				name: '徒歩通学の割合',
				scores: { rank: '良い', trend: '良い', distance: '良い' },
				verdict: '強み'
			},
			{
				id: 'accidents',
				name: '交通事故',
				scores: { rank: '−', trend: '−', distance: '−' },
				verdict: 'どちらでもない'
			}
		]);
	});

	test('names what is too old to be judged', () => {
		const { judged, strengths } = pointsOf([[WALKING, WALKING_WELL]], {
			differing: { updated: period('2031-01-01') }
		});
		expect(strengths).toEqual([]);
		expect(judged.map(({ verdict }) => verdict)).toEqual(['値が古い']);
	});
});

describe('profilePoints without a strength or an attention point', () => {
	test('says that no indicator of the area has a wanted direction', () => {
		expect(pointsOf([[AGEING, WALKING_WELL]]).absence).toBe(
			'北区に値のある指標には、増えるとよい、または減るとよいと決まっているものがありません。そのため、強みと気をつけたい点は示しません。'
		);
	});

	test('says that none can be compared by two criteria', () => {
		expect(pointsOf([[WALKING, { north: { 2023: 60, 2024: 70 } }]]).absence).toBe(
			'増えるとよい、または減るとよいと決まっている北区の指標は1件ありますが、2つ以上の基準でくらべられるものはありません。そのため、強みと気をつけたい点は示しません。'
		);
	});

	test('says that no two criteria agree', () => {
		const level = {
			city: { 2024: 50 },
			north: { 2024: 50 },
			east: { 2024: 40 },
			south: { 2024: 60 }
		};
		expect(pointsOf([[WALKING, level]]).absence).toBe(
			'増えるとよい、または減るとよいと決まっている北区の指標は1件ありますが、2つ以上の基準がそろって良い、または悪いものはありません。'
		);
	});

	test('has nothing to list for an area without any value', () => {
		const { strengths, attention, features, judged } = pointsOf([[WALKING, { east: { 2024: 1 } }]]);
		expect([strengths, attention, features, judged]).toEqual([[], [], [], []]);
	});

	test('judges an area at the top by its trend alone', () => {
		const { judged } = pointsOf([[WALKING, { city: { 2023: 50, 2024: 60 } }]], { code: 'city' });
		expect(judged.map(({ scores }) => scores)).toEqual([
			{ rank: '−', trend: '良い', distance: '−' }
		]);
	});
});
