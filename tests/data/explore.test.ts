import { describe, expect, test } from 'vitest';
import { LOCALES, type Locale } from '$lib/domain/locale.ts';
import type { ShownTable } from '$lib/explore/answer.ts';
import { changeAnswer, readChangeQuestion } from '$lib/explore/change.ts';
import { groundOf, valuedSeries } from '$lib/explore/ground.ts';
import { periodsOf } from '$lib/explore/range.ts';
import { readTableQuestion, tableAnswer } from '$lib/explore/table.ts';
import { readTrendQuestion, type TrendAnswer, trendAnswer } from '$lib/explore/trend.ts';
import { dataset } from '$lib/server/dataset.ts';
import { readingText } from '$lib/wording/ruby.ts';

const GROUND = groundOf({ ...dataset(), version: 'test' });
const IDS = dataset().indicators.map(({ id }) => id);
const SLOW_MS = 120_000;

/** What asks for something other than the usual, where the indicator allows it. */
const TREND_QUERIES: Readonly<Record<string, (id: string) => string>> = {
	'the usual': () => '',
	'up to four areas': (id) => `areas=${someAreas(id)}`,
	'an index': (id) => `scale=index&areas=${someAreas(id)}`,
	'the area around': () => 'scale=share',
	'the later half': (id) => `from=${middle(id)}`,
	'a line a year': () => 'months=years'
};

const CHANGE_QUERIES = ['', 'as=difference'];
const TABLE_QUERIES = ['', 'sort=rate&order=asc', 'sort=15103'];

function someAreas(id: string): string {
	return valuedSeries(GROUND, id)
		.slice(0, 4)
		.map(({ area }) => area)
		.join(',');
}

function middle(id: string): string {
	const periods = periodsOf(GROUND, id);
	return periods[Math.floor(periods.length / 2)] ?? '';
}

function trend(id: string, query: string, locale: Locale): TrendAnswer {
	const { question } = readTrendQuestion(GROUND, id, new URLSearchParams(query));
	return trendAnswer(GROUND, id, question, locale);
}

/** Every text of an answer that is read or heard, and none of its paths. */
function texts(part: unknown, key = ''): string[] {
	if (typeof part === 'string') {
		return key === 'd' ? [] : [part];
	}
	return typeof part === 'object' && part !== null
		? Object.entries(part).flatMap(([name, inner]) => texts(inner, name))
		: [];
}

function holes(part: unknown): string[] {
	return texts(part).filter((text) => /undefined|NaN|Infinity|\[object|[{}]/.test(text));
}

/** The figures of one column of a table from its last row up, as a chart writes them. */
function column({ columns, rows }: ShownTable, id: string): string[] {
	const place = columns.findIndex((one) => one.id === id);
	return rows
		.map(({ cells }) => cells[place])
		.flatMap((cell) => (cell === undefined || cell.value === null ? [] : [readingText(cell.text)]))
		.reverse();
}

/** The lines whose figures the table does not hold in the same words. */
function differing({ scene, table }: TrendAnswer): string[] {
	const told = (scene?.lines ?? []).filter(({ role }) => !role.endsWith('context'));
	return told
		.filter(({ id, runs }) => {
			const drawn = runs.flat().map(({ text }) => text);
			const listed = id.startsWith('fy') ? column(table, id).reverse() : column(table, id);
			// A table says beside a value whether it may still change; a dot has its shape for that.
			const isSame = drawn.every((text, index) => listed[index]?.startsWith(text));
			return !isSame || drawn.length !== listed.length;
		})
		.map(({ id }) => id);
}

describe.each(LOCALES)('the answers about every indicator, %s', { timeout: SLOW_MS }, (locale) => {
	test.each(Object.entries(TREND_QUERIES))('trend, %s: same figures, no hole', (_, query) => {
		const answers = IDS.map((id) => ({ id, answer: trend(id, query(id), locale) }));
		const wrong = answers.flatMap(({ id, answer }) =>
			[...holes(answer), ...differing(answer)].map((what) => `${id}: ${what}`)
		);
		expect(wrong).toEqual([]);
		expect(answers.filter(({ answer }) => answer.sentence === '')).toEqual([]);
		expect(answers.filter(({ answer }) => answer.scene !== null).length).toBeGreaterThan(50);
	});

	test.each(CHANGE_QUERIES)('change, "%s": same figures, no hole', (query) => {
		const answers = IDS.map((id) => {
			const { question } = readChangeQuestion(GROUND, id, new URLSearchParams(query));
			return { id, question, answer: changeAnswer(GROUND, id, question, locale) };
		});
		const wrong = answers.flatMap(({ id, question, answer }) => {
			const drawn = (answer.scene?.bars ?? []).map(({ text }) => text).filter(Boolean);
			const listed = column(answer.table, question.as);
			const isSame = answer.scene === null || String(drawn) === String(listed);
			return [...holes(answer), ...(isSame ? [] : ['bars'])].map((what) => `${id}: ${what}`);
		});
		expect(wrong).toEqual([]);
		expect(answers.filter(({ answer }) => answer.scene !== null).length).toBeGreaterThan(50);
	});

	test.each(TABLE_QUERIES)('table, "%s": every value once, no hole', (query) => {
		const wrong = IDS.flatMap((id) => {
			const { question } = readTableQuestion(GROUND, id, new URLSearchParams(query));
			const answer = tableAnswer(GROUND, id, question, locale);
			const amounts = GROUND.observationsOf(id).filter(({ reading }) => reading.kind === 'amount');
			const figures = answer.table.rows.flatMap(({ cells }) =>
				cells.slice(1).filter(({ value }) => value !== null)
			);
			const isWhole = figures.length === amounts.length;
			return [...holes(answer), ...(isWhole ? [] : ['values'])].map((what) => `${id}: ${what}`);
		});
		expect(wrong).toEqual([]);
	});
});

test('nothing that is asked of the real figures by mistake brings an answer down', () => {
	const hostile = new URLSearchParams({
		areas: '15103,<script>',
		from: 'x'.repeat(10_000),
		to: '1868',
		scale: '__proto__',
		of: '99999',
		base: '令和99年',
		sort: 'constructor'
	});
	expect(
		IDS.flatMap((id) => [
			readTrendQuestion(GROUND, id, hostile).refused.length,
			readChangeQuestion(GROUND, id, hostile).refused.length,
			readTableQuestion(GROUND, id, hostile).refused.length
		]).filter((count) => count === 0)
	).toEqual([]);
});
