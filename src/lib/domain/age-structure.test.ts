import { describe, expect, test } from 'vitest';
import { ageStructure, shareFrom } from './age-structure.ts';
import type { AgeGroup } from './dataset.ts';
import { exampleIndicator, exampleObservation, period } from './example.ts';
import type { Series } from './series.ts';
import type { Reading } from './value.ts';

const TOTALS: readonly AgeGroup[] = [
	{ from: 0, to: 14, counts: { total: 'young' } },
	{ from: 15, to: 64, counts: { total: 'middle' } },
	{ from: 65, to: null, counts: { total: 'old' } }
];

const SEXES: readonly AgeGroup[] = [
	{ from: 0, to: 64, counts: { male: 'men', female: 'women' } },
	{ from: 65, to: null, counts: { male: 'old-men', female: 'old-women' } }
];

type Counts = Readonly<Record<string, readonly [string, number | Reading][]>>;

const lookup = (counts: Counts) => (id: string) => {
	const indicator = exampleIndicator({ id, periodType: 'date', direction: 'neutral' });
	const [first, ...rest] = (counts[id] ?? []).map(([iso, value]) =>
		exampleObservation(iso, value, { indicator: id })
	);
	return first === undefined
		? null
		: ({ indicator, area: '15103', points: [first, ...rest], breaks: [] } satisfies Series);
};

const ON_ONE_DAY = lookup({
	young: [['2023-01-01', 20]],
	middle: [['2023-01-01', 120]],
	old: [['2023-01-01', 60]]
});

describe('ageStructure', () => {
	test('gives each group its count and its share of the sum of all', () => {
		const structure = ageStructure(TOTALS, ON_ONE_DAY);
		expect(structure?.period).toBe('2023-01-01');
		expect(structure?.periodType).toBe('date');
		expect(structure?.sum).toBe(200);
		expect(structure?.observations.map(({ indicator }) => indicator)).toEqual([
			'young',
			'middle',
			'old'
		]);
		expect(structure?.parts.map(({ total }) => total)).toEqual([
			{ count: 20, sharePct: 10 },
			{ count: 120, sharePct: 60 },
			{ count: 60, sharePct: 30 }
		]);
		expect(structure?.parts.map(({ male, female }) => [male, female])).toEqual([
			[null, null],
			[null, null],
			[null, null]
		]);
	});

	test('gives both sexes their share of everybody', () => {
		const structure = ageStructure(
			SEXES,
			lookup({
				men: [['2023-01-01', 40]],
				women: [['2023-01-01', 30]],
				'old-men': [['2023-01-01', 10]],
				'old-women': [['2023-01-01', 20]]
			})
		);
		expect(structure?.parts[1]?.male?.sharePct).toBe(10);
		expect(structure?.parts[1]?.female?.sharePct).toBe(20);
		expect(structure?.parts[1]?.total).toEqual({ count: 30, sharePct: 30 });
	});

	test('is of the latest day on which every group has a value', () => {
		const structure = ageStructure(
			TOTALS,
			lookup({
				young: [
					['2022-01-01', 10],
					['2023-01-01', 20]
				],
				middle: [
					['2022-01-01', 10],
					['2023-01-01', { kind: 'missing', reason: 'notYet' }]
				],
				old: [
					['2021-01-01', 30],
					['2022-01-01', 20]
				]
			})
		);
		expect(structure?.period).toBe('2022-01-01');
		expect(structure?.sum).toBe(40);
	});

	test('is of the day that is asked for', () => {
		const counts = lookup({
			young: [
				['2022-01-01', 10],
				['2023-01-01', 20]
			],
			middle: [
				['2022-01-01', 10],
				['2023-01-01', 20]
			],
			old: [
				['2022-01-01', 20],
				['2023-01-01', 20]
			]
		});
		expect(ageStructure(TOTALS, counts, period('2022-01-01'))?.sum).toBe(40);
		expect(ageStructure(TOTALS, counts, period('2020-01-01'))).toBeNull();
	});

	test('is nothing without a common day, without a group, or with an open-ended count', () => {
		const parted = lookup({
			young: [['2023-01-01', 20]],
			middle: [['2023-01-01', 20]],
			old: [['2022-01-01', 20]]
		});
		const open = lookup({
			young: [['2023-01-01', { kind: 'amount', value: 5, qualifier: '<' }]],
			middle: [['2023-01-01', 20]],
			old: [['2023-01-01', 20]]
		});
		expect(ageStructure(TOTALS, parted)).toBeNull();
		expect(ageStructure(TOTALS, open)).toBeNull();
		expect(ageStructure(TOTALS, lookup({ young: [['2023-01-01', 20]] }))).toBeNull();
		expect(ageStructure([], ON_ONE_DAY)).toBeNull();
	});

	test('is nothing where nobody is counted', () => {
		const nobody = lookup({
			young: [['2023-01-01', 0]],
			middle: [['2023-01-01', 0]],
			old: [['2023-01-01', 0]]
		});
		expect(ageStructure(TOTALS, nobody)).toBeNull();
	});
});

describe('shareFrom', () => {
	test('adds up the groups from an age on', () => {
		const structure = ageStructure(TOTALS, ON_ONE_DAY);
		expect(structure && shareFrom(structure, 65)).toBe(30);
		expect(structure && shareFrom(structure, 15)).toBe(90);
		expect(structure && shareFrom(structure, 0)).toBe(100);
	});

	test('is nothing where no group starts at that age', () => {
		const structure = ageStructure(TOTALS, ON_ONE_DAY);
		expect(structure && shareFrom(structure, 60)).toBeNull();
	});
});
