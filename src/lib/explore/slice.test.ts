import { expect, test } from 'vitest';
import {
	exampleIndicator,
	exampleObservation,
	exampleTarget,
	period
} from '$lib/domain/example.ts';
import type { Indicator } from '$lib/domain/indicator.ts';
import type { Observation } from '$lib/domain/observation.ts';
import type { Source } from '$lib/domain/source.ts';
import type { Facts } from './facts.ts';
import { factsAbout, factsOfAll } from './slice.ts';

const VISION = { text: { ja: '水辺のまち' }, source: 'vision' };

const FACTS: Facts = {
	version: '2024-06-01-abcdef01',
	updated: period('2024-06-01'),
	defaultArea: '15103',
	areas: [
		{
			code: '15100',
			kind: 'city',
			name: { ja: '市' },
			kana: 'し',
			parent: null,
			tile: null,
			vision: null
		},
		{
			code: '15103',
			kind: 'ward',
			name: { ja: '区' },
			kana: 'く',
			parent: '15100',
			tile: null,
			vision: VISION
		}
	],
	themes: ['people', 'visit'].map((id) => ({ id, name: { ja: id } })),
	indicators: [
		daily('parks', { theme: 'visit' }),
		daily('population', { theme: 'people' }),
		daily('population-month', { theme: 'people', periodType: 'month', cycleMonths: 1 }),
		daily('future', { theme: 'people', basis: 'projected', continues: 'population' }),
		daily('park-share', { theme: 'visit', kind: 'share' })
	],
	observations: [
		on('parks', '2021-04-01', { source: 'park-list' }),
		on('parks', '2022-04-01', { area: '15100', note: { ja: '注' } }),
		on('population', '2021-04-01', { source: 'register' }),
		on('population', '2021-10-01'),
		on('population', '2022-04-01'),
		on('population-month', '2021-04'),
		on('future', '2030-10-01', { source: 'institute' }),
		on('park-share', '2021-04-01')
	],
	annotations: ['parks', 'population', 'future', 'park-share'].map((indicator) => ({
		indicator,
		period: period('2022-04-01'),
		kind: 'break' as const,
		text: { ja: '変わった。' }
	})),
	targets: [
		{ ...exampleTarget('final', '2030-04-01', 9), indicator: 'parks', source: 'plan' },
		{ ...exampleTarget('final', '2030-04-01', 9), indicator: 'population', area: '15100' }
	],
	sources: ['example', 'park-list', 'register', 'institute', 'plan', 'vision', 'city-plan'].map(
		source
	),
	populations: ['population', 'population-month'],
	comparisons: [{ id: 'people', name: { ja: '人' }, indicators: ['population', 'parks'] }],
	ageGroups: [{ from: 0, to: null, counts: { total: 'population' } }],
	plan: null,
	notice: null
};

test('factsAbout(facts, id) keeps all observations of the indicator and its residents on the same days', () => {
	expect(shown(factsAbout(FACTS, 'parks'))).toEqual([
		'parks 2021-04-01',
		'parks 2022-04-01',
		'population 2021-04-01',
		'population 2022-04-01'
	]);
});

test('factsAbout(facts, id) leaves residents out where no value can be divided by them', () => {
	expect(shown(factsAbout(FACTS, 'park-share'))).toEqual(['park-share 2021-04-01']);
});

test('factsAbout(facts, id) keeps what carries a population on, and no other population', () => {
	expect(shown(factsAbout(FACTS, 'population'))).toEqual([
		'population 2021-04-01',
		'population 2021-10-01',
		'population 2022-04-01',
		'future 2030-10-01'
	]);
});

test('factsAbout(facts, id) keeps what a projection carries on, and nothing more', () => {
	expect(shown(factsAbout(FACTS, 'future'))).toEqual([
		'population 2021-04-01',
		'population 2021-10-01',
		'population 2022-04-01',
		'future 2030-10-01'
	]);
});

test('factsAbout(facts, id) keeps every area, and of the rest what is named', () => {
	const facts = factsAbout(FACTS, 'parks');
	expect(facts.areas.map(({ code, vision }) => [code, vision])).toEqual([
		['15100', null],
		['15103', null]
	]);
	expect(facts.themes.map(({ id }) => id)).toEqual(['people', 'visit']);
	expect(facts.annotations.map(({ indicator }) => indicator)).toEqual(['parks', 'population']);
	expect(facts.targets.map(({ indicator }) => indicator)).toEqual(['parks']);
	expect(facts.sources.map(({ id }) => id)).toEqual(['example', 'park-list', 'register', 'plan']);
	expect(facts.populations).toEqual(['population', 'population-month']);
	expect([facts.comparisons, facts.ageGroups]).toEqual([[], []]);
});

test('factsAbout(facts, id) keeps the plan with its source', () => {
	const plan = { name: { ja: '計画' }, from: 2023, to: 2030, source: 'city-plan' };
	const facts = factsAbout({ ...FACTS, plan }, 'park-share');
	expect(facts.plan).toEqual(plan);
	expect(facts.sources.map(({ id }) => id)).toEqual(['example', 'city-plan']);
});

test('factsAbout(facts, id) keeps the note of a value', () => {
	const [, second] = factsAbout(FACTS, 'parks').observations;
	expect(second?.note).toEqual({ ja: '注' });
});

test('factsAbout(facts, id) of an unknown id has no figure', () => {
	const { indicators, observations, targets } = factsAbout(FACTS, 'nothing');
	expect([indicators, observations, targets]).toEqual([[], [], []]);
});

test('factsOfAll(facts) leaves out the notes of values and the visions, and keeps breaks', () => {
	const facts = factsOfAll(FACTS);
	expect(facts.observations).toHaveLength(8);
	expect(facts.observations.filter(({ note }) => note !== null)).toEqual([]);
	expect(facts.areas.filter(({ vision }) => vision !== null)).toEqual([]);
	expect(facts.annotations).toEqual(FACTS.annotations);
	expect(facts.comparisons).toEqual(FACTS.comparisons);
	expect(facts.ageGroups).toEqual(FACTS.ageGroups);
});

test('slices hold facts alone, whatever stands beside them', () => {
	const beside = { ...FACTS, goalSheets: ['a long text'] };
	expect(Object.keys(factsAbout(beside, 'parks')).sort()).toEqual(Object.keys(FACTS).sort());
	expect(Object.keys(factsOfAll(beside)).sort()).toEqual(Object.keys(FACTS).sort());
});

test('slices keep what must be said of all figures', () => {
	const notice = { ja: '架空の市です。' };
	expect(factsAbout({ ...FACTS, notice }, 'parks').notice).toEqual(notice);
	expect(factsOfAll({ ...FACTS, notice }).notice).toEqual(notice);
});

test('slices do not change the facts', () => {
	const before = structuredClone(FACTS);
	factsAbout(FACTS, 'parks');
	factsOfAll(FACTS);
	expect(FACTS).toEqual(before);
});

function daily(id: string, differing: Partial<Indicator>): Indicator {
	return exampleIndicator({ id, periodType: 'date', ...differing });
}

function on(indicator: string, day: string, differing: Partial<Observation> = {}): Observation {
	return exampleObservation(day, 5, { indicator, ...differing });
}

function source(id: string): Source {
	return {
		id,
		title: { ja: id },
		publisher: { ja: '市' },
		address: null,
		published: null,
		licence: { ja: 'CC BY' }
	};
}

function shown({ observations }: Facts): string[] {
	return observations.map(({ indicator, period: when }) => `${indicator} ${when}`);
}
