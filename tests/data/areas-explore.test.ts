import { describe, expect, test } from 'vitest';
import { LOCALES, type Locale } from '$lib/domain/locale.ts';
import { type AreasAnswer, areasAnswer, readAreasQuestion } from '$lib/explore/areas.ts';
import { AREAS_CHARTS } from '$lib/explore/areas-question.ts';
import { groundOf } from '$lib/explore/ground.ts';
import { dataset } from '$lib/server/dataset.ts';
import { readingText } from '$lib/wording/ruby.ts';

const POPULATIONS = ['population', 'population-month-end', 'estimated-population'];
const GROUND = groundOf({ ...dataset(), populations: POPULATIONS, version: 'test' });
const SLOW_MS = 60_000;

const QUERIES = ['total', 'thousand'].flatMap((per) =>
	AREAS_CHARTS.map((chart) => `chart=${chart}&per=${per}`)
);

interface Answered {
	readonly id: string;
	readonly answer: AreasAnswer;
}

/** The answers that are drawn, one for each indicator that allows the question. */
function drawn(query: string, locale: Locale): Answered[] {
	return dataset().indicators.flatMap(({ id }) => {
		const { question, refused } = readAreasQuestion(GROUND, id, new URLSearchParams(query));
		const answer = areasAnswer(GROUND, id, question, locale);
		return refused.length > 0 || answer.scene === null ? [] : [{ id, answer }];
	});
}

/** What stands at the marks, by area. */
function marks({
	chart,
	scene
}: AreasAnswer): (readonly [area: string, texts: readonly string[]])[] {
	switch (chart) {
		case 'bars':
			return (scene?.bars ?? []).map(({ id, text }) => [id, [text]]);
		case 'map':
			return (scene?.tiles ?? []).map(({ code, text }) => [code, [text]]);
		case 'slope':
		case 'ranks':
			return (scene?.lines ?? []).map(({ id, runs }) => [id, runs.flat().map(({ text }) => text)]);
		case 'multiples':
			return (scene?.cells ?? []).map(({ code, drawing }) => [
				code,
				drawing.texts.slice(-1).map(({ text }) => text)
			]);
	}
}

/** The cells of the table that the marks must say the same as. */
function figures({ chart, table }: AreasAnswer, area: string): string[] {
	const cells = table.rows.filter(({ id }) => id === area).flatMap((row) => row.cells);
	const texts = cells.map(({ text }) => readingText(text));
	const last = table.columns.findIndex(({ id }) => !/^(area|[\d-]+)$/.test(id));
	return {
		bars: texts.slice(1, 2),
		map: texts.slice(1, 2),
		slope: texts.slice(1, 3),
		ranks: texts.slice(1, -1),
		multiples: texts.slice(last - 1, last)
	}[chart];
}

describe.each(QUERIES)('the areas of every indicator, %s', { timeout: SLOW_MS }, (query) => {
	test.each(LOCALES)(
		'have the same figures at the marks and in the table, and no hole, %s',
		(locale) => {
			const answers = drawn(query, locale);
			expect(answers.length).toBeGreaterThan(5);
			const differing = answers.flatMap(({ id, answer }) =>
				marks(answer)
					.map(([area, texts]) => ({ id, area, texts, figures: figures(answer, area) }))
					// A table says beside a value whether it may still change; a mark has its shape for that.
					.filter(({ figures, texts }) => texts.some((text, at) => !figures[at]?.startsWith(text)))
			);
			expect(differing).toEqual([]);
			const holes = answers.filter(({ answer }) =>
				/undefined|NaN|Infinity|\[object|\{\w+\}/.test(JSON.stringify(answer, withHoles))
			);
			expect(holes.map(({ id }) => id)).toEqual([]);
		}
	);
});

test('no name of an area is left without its value or a word for it', () => {
	const empty = drawn('chart=bars', 'ja').filter(({ answer }) =>
		answer.table.rows.some(({ cells }) => cells.some(({ text }) => text === ''))
	);
	expect(empty).toEqual([]);
});

test('rates are of the residents of the very day, and of no other figures', () => {
	const rates = drawn('chart=bars&per=thousand', 'ja');
	const divisors = new Map(
		rates.map(({ id, answer }) => [id, answer.table.columns.at(-1)?.label ?? ''])
	);
	expect(Object.fromEntries(divisors)).toMatchObject({
		'foreign-residents': '住民基本台帳人口（年）',
		'population-65-plus': '住民基本台帳人口（年）',
		'households-month-end': '住民基本台帳人口（月末）',
		'population-month-end-65-plus': '住民基本台帳人口（月末）',
		'estimated-population-male': '推計人口（月初）'
	});
	const dayless = ['births', 'births-fiscal', 'nurseries', 'children-under-15', 'population'];
	expect(dayless.filter((id) => divisors.has(id))).toEqual([]);
});

test('foreign residents of 1 January 2022: 1,738 of 174,200 in Chuo Ward are 9.98 of 1,000', () => {
	const [answer] = drawn('per=thousand&at=2022-01-01', 'ja').filter(
		({ id }) => id === 'foreign-residents'
	);
	expect(answer?.answer.table.rows[0]).toMatchObject({
		id: '15103',
		cells: [
			{ text: '中央区' },
			{ text: '9.98人', value: 1738000 / 174200 },
			{ text: '1位' },
			{ text: '1,738人' },
			{ text: '174,200人' }
		]
	});
});

/** Names what JSON would leave out. */
function withHoles(_: string, value: unknown): unknown {
	return typeof value === 'number' && !Number.isFinite(value) ? String(value) : value;
}
