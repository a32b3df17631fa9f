import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exampleObservation, period } from '$lib/domain/example.ts';
import { anyFacts } from './any-facts.ts';
import type { Facts } from './facts.ts';
import { packFacts, unpackFacts, type PackedFacts } from './facts-file.ts';

const NOTE = { ja: '台風があった。', en: 'There was a typhoon.' };

const NOTHING: Facts = {
	version: '2024-06-01-abcdef01',
	updated: period('2024-06-01'),
	defaultArea: '15103',
	areas: [],
	themes: [],
	indicators: [],
	observations: [],
	annotations: [],
	targets: [],
	sources: [],
	populations: [],
	comparisons: [],
	ageGroups: [],
	plan: null,
	notice: null
};

test('a note that stands beside many values is written once', () => {
	const observations = ['2021', '2022', '2023'].map((year) =>
		exampleObservation(year, 5, { note: { ...NOTE } })
	);
	const packed = packFacts({ ...NOTHING, observations });
	expect(packed.texts).toEqual([NOTE]);
	expect(packed.observations.notes).toEqual([0, 3]);
});

test('values of two areas over the same years are packed as columns', () => {
	const observations = [
		exampleObservation('2022', 5),
		exampleObservation('2023', 7.5),
		exampleObservation('2022', { kind: 'missing', reason: 'notYet' }, { area: '15104' }),
		exampleObservation('2023', 6, { area: '15104' })
	];
	const { words, observations: columns } = packFacts({ ...NOTHING, observations });
	expect(words).toEqual([
		'2022',
		'2023',
		'visitors',
		'15103',
		'15104',
		'=',
		'notYet',
		'final',
		'example'
	]);
	expect(columns).toEqual({
		periods: [0, 2, 0, 2],
		indicators: [2, 4],
		areas: [3, 2, 4, 2],
		values: [5, 7.5, null, 6],
		marks: [5, 2, 6, 1, 5, 1],
		statuses: [7, 4],
		sources: [8, 4],
		notes: [-1, 4],
		references: [-1, 4],
		bands: [],
		samples: [],
		margins: []
	});
});

test('what few observations have is packed with its place among them', () => {
	const observations = [
		exampleObservation('2022', 5),
		exampleObservation('2023', 5, { band: { low: 4, high: 6.5 }, sample: 1200, margin: 1.9 })
	];
	const { bands, samples, margins } = packFacts({ ...NOTHING, observations }).observations;
	expect({ bands, samples, margins }).toEqual({
		bands: [[1, 4, 6.5]],
		samples: [[1, 1200]],
		margins: [[1, 1.9]]
	});
});

test('facts come back from JSON as they were', () => {
	fc.assert(
		fc.property(anyFacts(), (facts) => {
			const file: PackedFacts = JSON.parse(JSON.stringify(packFacts(facts)));
			expect(unpackFacts(file)).toEqual(facts);
		})
	);
});

test('a file says what must be said of its figures, and nothing where nothing must', () => {
	const notice = { ja: '架空の市です。' };
	expect(packFacts({ ...NOTHING, notice }).notice).toEqual(notice);
	expect(packFacts(NOTHING)).not.toHaveProperty('notice');
});

test('a file of a version that knew no notices is unpacked as one without', () => {
	expect(unpackFacts(packFacts(NOTHING)).notice).toBeNull();
});

test('packFacts does not change the facts', () => {
	const facts = { ...NOTHING, observations: [exampleObservation('2022', 5, { note: NOTE })] };
	const before = structuredClone(facts);
	packFacts(facts);
	expect(facts).toEqual(before);
});

test('a file whose columns do not fit together, or that names a word it has not, is refused', () => {
	const facts = { ...NOTHING, observations: [exampleObservation('2022', 5)] };
	const packed = packFacts(facts);
	const { observations } = packed;
	const refusal = (broken: PackedFacts) => () => unpackFacts(broken);
	const short = { ...observations, statuses: [] };
	expect(refusal({ ...packed, observations: short })).toThrow(RangeError);
	expect(refusal({ ...packed, words: packed.words.slice(1) })).toThrow(RangeError);
	expect(refusal({ ...packed, observations: { ...observations, values: [null] } })).toThrow(
		'no word "="'
	);
});
