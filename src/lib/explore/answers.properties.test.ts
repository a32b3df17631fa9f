import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LOCALES } from '$lib/domain/locale.ts';
import type { Reading } from '$lib/domain/value.ts';
import { exampleBreak, exampleGround, type ExampleValues, VISITORS } from './areas-example.ts';
import { changeAnswer, changeFields, readChangeQuestion } from './change.ts';
import type { Ground } from './ground.ts';
import { writeQuestion } from './question.ts';
import { readTableQuestion, tableAnswer, tableFields } from './table.ts';
import { readTrendQuestion, trendAnswer, trendFields } from './trend.ts';

const ID = VISITORS.id;
const MONTHS = ['2021-12', '2022-01', '2022-02', '2022-12', '2023-01', '2023-02'];
const KEYS = [
	...['areas', 'from', 'to', 'scale', 'months'],
	...['of', 'as'],
	...['base', 'with', 'sort', 'order']
];

const reading: fc.Arbitrary<number | Reading> = fc.oneof(
	{ weight: 6, arbitrary: fc.integer({ min: -20, max: 500 }) },
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

const ofArea = fc.dictionary(fc.constantFrom(...MONTHS), reading, { noNullPrototype: true });

const values: fc.Arbitrary<ExampleValues> = fc.record(
	{ city: ofArea, north: ofArea, east: ofArea },
	{ requiredKeys: [] }
);

const ground: fc.Arbitrary<Ground> = fc
	.record({
		values,
		kind: fc.constantFrom('count' as const, 'share' as const, 'measure' as const, 'ratio' as const),
		additive: fc.boolean(),
		cycleMonths: fc.constantFrom(1, 12, null),
		breaks: fc.subarray(MONTHS)
	})
	.map(({ breaks, values: given, ...differing }) => {
		const indicator = { ...VISITORS, periodType: 'month' as const, ...differing };
		return exampleGround([[indicator, given]], {
			annotations: breaks.map((month) => exampleBreak(indicator, month))
		});
	});

const text = fc.oneof(
	fc.constantFrom(
		...MONTHS,
		...['north', 'east,north', 'city', 'index', 'share', 'value', 'years', 'line'],
		...['rate', 'difference', 'points', 'period', 'area', 'asc', 'desc']
	),
	fc.string({ unit: 'binary', maxLength: 600 }),
	fc.constantFrom('<script>alert(1)</script>', '令和4年1月', '', '__proto__', '%')
);

const address = fc
	.array(fc.tuple(fc.constantFrom(...KEYS), text), { maxLength: 8 })
	.map((parts) => new URLSearchParams(parts));

/** Every sentence and cell of an answer. */
function words(answer: {
	readonly sentence: string;
	readonly remarks: readonly string[];
	readonly table: { readonly rows: readonly { readonly cells: readonly { text: string }[] }[] };
}): string {
	const cells = answer.table.rows.flatMap((row) => row.cells.map((cell) => cell.text));
	return [answer.sentence, ...answer.remarks, ...cells].join('\n');
}

const HOLE = /undefined|NaN|Infinity|\[object|\{/;

test('whatever stands in an address, the trend is answered and asked for again in the same words', () => {
	fc.assert(
		fc.property(ground, address, fc.constantFrom(...LOCALES), (given, query, locale) => {
			const { question } = readTrendQuestion(given, ID, query);
			const answer = trendAnswer(given, ID, question, locale);
			expect(words(answer)).not.toMatch(HOLE);
			expect(new Set(answer.remarks).size).toBe(answer.remarks.length);
			const written = writeQuestion(trendFields(given, ID), question);
			expect(readTrendQuestion(given, ID, written)).toEqual({ question, refused: [] });
		})
	);
});

test('whatever stands in an address, the changes are answered and asked for again in the same words', () => {
	fc.assert(
		fc.property(ground, address, fc.constantFrom(...LOCALES), (given, query, locale) => {
			const { question } = readChangeQuestion(given, ID, query);
			const answer = changeAnswer(given, ID, question, locale);
			expect(words(answer)).not.toMatch(HOLE);
			expect(new Set(answer.remarks).size).toBe(answer.remarks.length);
			const written = writeQuestion(changeFields(given, ID), question);
			expect(readChangeQuestion(given, ID, written)).toEqual({ question, refused: [] });
		})
	);
});

test('whatever stands in an address, the tables are answered and asked for again in the same words', () => {
	fc.assert(
		fc.property(ground, address, fc.constantFrom(...LOCALES), (given, query, locale) => {
			const { question } = readTableQuestion(given, ID, query);
			const answer = tableAnswer(given, ID, question, locale);
			expect(words(answer) + words({ ...answer, table: answer.comparison })).not.toMatch(HOLE);
			const written = writeQuestion(tableFields(given, ID), question);
			expect(readTableQuestion(given, ID, written)).toEqual({ question, refused: [] });
		})
	);
});

/** A value in every month, in two areas. */
function full(least: number): fc.Arbitrary<Ground> {
	const row = fc.tuple(...MONTHS.map(() => fc.integer({ min: least, max: 500 })));
	return fc
		.record({ north: row, east: row, breaks: fc.subarray(MONTHS) })
		.map(({ breaks, ...rows }) => {
			const indicator = { ...VISITORS, periodType: 'month' as const, cycleMonths: 1 };
			const byMonth = (row: readonly number[]) =>
				Object.fromEntries(MONTHS.map((month, index) => [month, row[index] ?? 0]));
			return exampleGround(
				[[indicator, { north: byMonth(rows.north), east: byMonth(rows.east) }]],
				{ annotations: breaks.map((month) => exampleBreak(indicator, month)) }
			);
		});
}

test('an index starts each of its lines at 100', () => {
	fc.assert(
		fc.property(full(1), fc.constantFrom(...MONTHS), (given, from) => {
			const query = new URLSearchParams({ areas: 'north,east', scale: 'index', from });
			const { question, refused } = readTrendQuestion(given, ID, query);
			const { table } = trendAnswer(given, ID, question, 'ja');
			expect(refused).toEqual([]);
			expect(table.rows.at(-1)?.cells.map(({ value }) => value)).toEqual([from, 100, 100]);
		})
	);
});

test('two periods the other way round differ by the same with the other sign', () => {
	const months = fc.constantFrom(...MONTHS);
	fc.assert(
		fc.property(full(-500), months, months, (given, one, other) => {
			const differences = (base: string, to: string) => {
				const query = new URLSearchParams({ base, with: to });
				const { question } = readTableQuestion(given, ID, query);
				const { comparison } = tableAnswer(given, ID, question, 'ja');
				const column = comparison.columns.findIndex(({ id }) => id === 'difference');
				return comparison.rows.map(({ cells }) => cells[column]?.value ?? null);
			};
			const back = differences(other, one);
			expect(back).toHaveLength(2);
			expect(differences(one, other)).toEqual(
				back.map((value) => (typeof value === 'number' ? 0 - value : value))
			);
		})
	);
});
