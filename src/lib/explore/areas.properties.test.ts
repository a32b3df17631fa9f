import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LOCALES } from '$lib/domain/locale.ts';
import type { Reading } from '$lib/domain/value.ts';
import { areasAnswer, areasFields, readAreasQuestion } from './areas.ts';
import {
	CITY,
	exampleBreak,
	exampleGround,
	type ExampleValues,
	FOREIGNERS,
	RESIDENTS,
	VISITORS
} from './areas-example.ts';
import { AREAS_CHARTS } from './areas-question.ts';
import type { Ground } from './ground.ts';
import { writeQuestion } from './question.ts';

const KEYS = ['chart', 'at', 'since', 'axes', 'per'];
const WARDS = ['north', 'east', 'south'];
const DAYS = ['2021-01-01', '2022-01-01', '2023-01-01', '2024-01-01'];

const reading = fc.oneof(
	{ weight: 6, arbitrary: fc.integer({ min: -50, max: 500 }) },
	fc.record({
		kind: fc.constant('amount' as const),
		value: fc.integer({ min: 0, max: 500 }),
		qualifier: fc.constantFrom('about' as const, '>' as const, '<=' as const)
	}),
	fc.record({
		kind: fc.constant('missing' as const),
		reason: fc.constantFrom('notYet' as const, 'suppressed' as const)
	})
);

/** Values of some of the areas on some of the days. */
function valuesOf(values: fc.Arbitrary<number | Reading>): fc.Arbitrary<ExampleValues> {
	const ofArea = fc.dictionary(fc.constantFrom(...DAYS), values, {
		maxKeys: 4,
		noNullPrototype: true
	});
	return fc.record(
		{ city: ofArea, north: ofArea, east: ofArea, south: ofArea },
		{ requiredKeys: [] }
	);
}

const ground = fc
	.record({
		foreigners: valuesOf(reading),
		residents: valuesOf(fc.integer({ min: 0, max: 9000 })),
		kind: fc.constantFrom('count' as const, 'share' as const, 'measure' as const),
		cycleMonths: fc.constantFrom(12, null),
		breaks: fc.subarray(DAYS)
	})
	.map(({ breaks, foreigners, residents, ...differing }) =>
		exampleGround(
			[
				[{ ...FOREIGNERS, ...differing }, foreigners],
				[RESIDENTS, residents]
			],
			{ annotations: breaks.map((day) => exampleBreak(FOREIGNERS, day)) }
		)
	);

const address = fc
	.array(
		fc.tuple(
			fc.constantFrom(...KEYS),
			fc.oneof(
				fc.string({ unit: 'binary', maxLength: 60 }),
				fc.constantFrom(...DAYS, ...AREAS_CHARTS, 'own', 'shared', 'thousand', 'total', '令和6年')
			)
		),
		{ maxLength: 6 }
	)
	.map((parts) => new URLSearchParams(parts));

function answered(of: Ground, asked: URLSearchParams, locale: (typeof LOCALES)[number] = 'ja') {
	const { question } = readAreasQuestion(of, 'foreigners', asked);
	return areasAnswer(of, 'foreigners', question, locale);
}

test('whatever the figures and the address are, there is an answer without a hole in its words', () => {
	fc.assert(
		fc.property(ground, address, fc.constantFrom(...LOCALES), (of, asked, locale) => {
			const answer = JSON.stringify(answered(of, asked, locale), withHoles);
			expect(answer).not.toMatch(/undefined|NaN|Infinity|\[object|\{\w+\}/);
		})
	);
});

test('a question written into an address is read again as it was', () => {
	fc.assert(
		fc.property(ground, address, (of, asked) => {
			const { question } = readAreasQuestion(of, 'foreigners', asked);
			const written = writeQuestion(areasFields(of, 'foreigners'), question);
			expect(readAreasQuestion(of, 'foreigners', written).question).toEqual(question);
		})
	);
});

test('a rank does not depend on the order of the areas', () => {
	const values = fc.record({
		north: fc.integer({ min: 0, max: 5 }),
		east: fc.integer({ min: 0, max: 5 }),
		south: fc.integer({ min: 0, max: 5 })
	});
	const order = fc.shuffledSubarray([...CITY], { minLength: CITY.length });
	fc.assert(
		fc.property(values, order, (counts, areas) => {
			const figures = [[VISITORS, inOneYear(counts)]] as const;
			expect(ranksOf(exampleGround(figures, { areas }))).toEqual(ranksOf(exampleGround(figures)));
		})
	);
});

test('rates stay as they are where counts and population grow by the same factor', () => {
	const counts = fc.record(Object.fromEntries(WARDS.map((ward) => [ward, fc.nat(1000)])));
	fc.assert(
		fc.property(counts, fc.integer({ min: 2, max: 9 }), (of, factor) => {
			const grown = Object.fromEntries(
				Object.entries(of).map(([ward, count]) => [ward, count * factor])
			);
			expect(ratesOf(grown, 3000 * factor)).toEqual(ratesOf(of, 3000));
		})
	);
});

test('rates grow with the counts', () => {
	const counts = fc.record(Object.fromEntries(WARDS.map((ward) => [ward, fc.nat(1000)])));
	fc.assert(
		fc.property(counts, (of) => {
			const doubled = Object.fromEntries(
				Object.entries(of).map(([ward, count]) => [ward, count * 2])
			);
			const twice = ratesOf(of, 1000).map(([ward, rate]) => [ward, Number(rate) * 2]);
			expect(ratesOf(doubled, 1000)).toEqual(twice);
		})
	);
});

/** Names what JSON would leave out. */
function withHoles(_: string, value: unknown): unknown {
	return typeof value === 'number' && !Number.isFinite(value) ? String(value) : value;
}

function inOneYear(counts: Readonly<Record<string, number>>): ExampleValues {
	return Object.fromEntries(Object.entries(counts).map(([ward, count]) => [ward, { 2024: count }]));
}

/** Area and rank, by the code of the area. */
function ranksOf(of: Ground): (readonly [string, unknown])[] {
	const { question } = readAreasQuestion(of, 'visitors', new URLSearchParams());
	const { rows } = areasAnswer(of, 'visitors', question, 'ja').table;
	return rows
		.map(({ cells, id }) => [id, cells[2]?.value] as const)
		.toSorted(([a], [b]) => (a < b ? -1 : 1));
}

/** Area and rate per 1,000 residents, of whom there are as many in every area. */
function ratesOf(
	counts: Readonly<Record<string, number>>,
	residents: number
): (readonly [string, unknown])[] {
	const onDay = (value: (ward: string) => number): ExampleValues =>
		Object.fromEntries(WARDS.map((ward) => [ward, { '2024-01-01': value(ward) }]));
	const of = exampleGround([
		[FOREIGNERS, onDay((ward) => counts[ward] ?? 0)],
		[RESIDENTS, onDay(() => residents)]
	]);
	const { rows } = answered(of, new URLSearchParams('per=thousand')).table;
	return rows
		.map(({ cells, id }) => [id, cells[1]?.value] as const)
		.toSorted(([a], [b]) => (a < b ? -1 : 1));
}
