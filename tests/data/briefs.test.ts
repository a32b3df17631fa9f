import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Deck, Slide } from '$lib/brief/deck.ts';
import type { SlideChart } from '$lib/brief/slide-chart.ts';
import { LOCALES, type Locale, textIn } from '$lib/domain/locale.ts';
import type { Source } from '$lib/domain/source.ts';
import { readingText } from '$lib/wording/ruby.ts';

const SLOW_MS = 240_000;

/** Words that mean nothing to who hears or reads the minutes. */
const POINTING = {
	ja: /[こそ]こ[にでをはが]|この(図|表|グラフ|資料|スライド|目標)|こちら|次の(図|表|とおり)|[上下左右]の(図|表|グラフ|ほう)|以上のとおり|その(?!まま)|それ(?!ぞれ)|この/,
	en: /\b(here|this (chart|figure|slide|table|page|deck)|(shown|see|seen|as) (above|below)|on the (left|right)|that way|those)\b/i,
	easy: /[こそ]こ[にでをはが]|この (ず|ひょう|グラフ|スライド|もくひょう)|こちら|(うえ|した|みぎ|ひだり)の (ず|ひょう|グラフ)|(?<![ぁ-んァ-ヶー])(?<!か、)(?<!か、 )(その|この|それ)(?!まま|ぞれ)/
} as const satisfies Record<Locale, RegExp>;

/** How a sentence ends that is read aloud in Japanese. */
const POLITE = /(です|ます|ました|ません|ください)。$/;

/** What is no text for a reader: addresses, ids, plain values, and names in all languages at once. */
const NO_TEXT = new Set([
	'address',
	'id',
	'query',
	'indicator',
	'value',
	'version',
	'kind',
	'part'
]);

describe.each(['data/niigata', 'data/sample'])('the briefings of %s', (folder) => {
	let decks: readonly Deck[] = [];
	let sources: readonly Source[] = [];

	beforeAll(async () => {
		vi.stubEnv('MEYASU_DATA', folder);
		vi.resetModules();
		const { dataset } = await import('$lib/server/dataset.ts');
		const { deckOf } = await import('$lib/brief/compose.ts');
		const { factsOf } = await import('../../src/routes/[[lang]]/views/brief/facts.ts');
		const { goalSheets, sources: known } = dataset();
		sources = known;
		decks = goalSheets.flatMap((sheet) => LOCALES.map((locale) => deckOf(factsOf(sheet), locale)));
	}, SLOW_MS);

	afterAll(() => {
		vi.unstubAllEnvs();
		vi.resetModules();
	});

	test('are there for every sheet in every language', () => {
		expect(decks.length).toBeGreaterThanOrEqual(LOCALES.length);
		expect(decks.filter(({ slides }) => slides.length < 5).map(nameOf)).toEqual([]);
	});

	test('give every slide an address of its own', () => {
		expect(
			decks
				.filter(({ slides }) => new Set(slides.map(({ id }) => id)).size < slides.length)
				.map(nameOf)
		).toEqual([]);
	});

	test('give no two slides the same headline', () => {
		const headlines = ({ slides }: Deck) => slides.map(({ headline }) => headline.text);
		expect(
			decks.filter((deck) => new Set(headlines(deck)).size < deck.slides.length).map(nameOf)
		).toEqual([]);
	});

	test('leave no sentence empty and no place unfilled', () => {
		const holes = /^\s*$|undefined|NaN|Infinity|\[object|[{}]/;
		expect(wrongSlides((slide) => sentencesOf(slide).some((text) => holes.test(text)))).toEqual([]);
	});

	test('leave no kanji of やさしい日本語 without its reading', () => {
		const unread = (text: string) => /\p{Script=Han}/u.test(readingText(text));
		expect(
			wrongSlides((slide, { locale }) => locale === 'easy' && textsOf(slide).some(unread))
		).toEqual([]);
	});

	test('hold no Japanese in English', () => {
		const japanese = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
		expect(
			wrongSlides(
				(slide, { locale }) => locale === 'en' && textsOf(slide).some((text) => japanese.test(text))
			)
		).toEqual([]);
	});

	test('can be read aloud: whole sentences without pointing words, readings or △', () => {
		const unsaid = (sentence: string) =>
			/[｜《》△]/.test(sentence) || !/[。.”）)！!」]$/.test(sentence);
		expect(
			wrongSlides(
				({ script }, { locale }) =>
					script.length === 0 ||
					script.some((sentence) => POINTING[locale].test(unquoted(sentence)) || unsaid(sentence))
			)
		).toEqual([]);
	});

	test('end every Japanese sentence that is read aloud as spoken ones end', () => {
		expect(
			wrongSlides(
				({ script }, { locale }) =>
					locale === 'ja' && script.some((sentence) => !POLITE.test(sentence))
			)
		).toEqual([]);
	});

	test('have the same values in the table as in the chart', () => {
		expect(wrongSlides(({ chart }) => chart !== null && !isTabled(chart))).toEqual([]);
	});

	test('name a known source for every figure', () => {
		const known = (locale: Locale) => new Set(sources.map(({ title }) => textIn(title, locale)));
		const titles = { ja: known('ja'), en: known('en'), easy: known('easy') };
		expect(
			wrongSlides(
				(slide, { locale }) =>
					slide.source === '' ||
					slide.asOf === '' ||
					(slide.chart !== null && slide.sources.length === 0) ||
					slide.sources.some(({ title }) => !titles[locale].has(title))
			)
		).toEqual([]);
	});

	test(
		'lead to indicators that there are, in words that their page takes back',
		async () => {
			const { ground } = await import('../../src/routes/[[lang]]/views/ground.ts');
			const { answersFrom } = await import('$lib/explore/indicator-answers.ts');
			const asked = new Map(
				decks
					.flatMap(({ slides }) => slides)
					.flatMap(({ evidence }) =>
						evidence === null
							? []
							: [[`${evidence.indicator} ${evidence.part} ${evidence.query}`, evidence] as const]
					)
			);
			const refused = [...asked].filter(([, { indicator, part, query }]) => {
				const answers = answersFrom(ground(), indicator, 'ja');
				return answers[part](new URLSearchParams(query)).notice !== null;
			});
			expect(refused.map(([key]) => key)).toEqual([]);
		},
		SLOW_MS
	);

	function wrongSlides(isWrong: (slide: Slide, deck: Deck) => boolean): string[] {
		return decks.flatMap((deck) =>
			deck.slides.filter((slide) => isWrong(slide, deck)).map(({ id }) => `${nameOf(deck)} ${id}`)
		);
	}
});

function nameOf({ fiscalYear, locale, organization }: Deck): string {
	return `${fiscalYear}/${organization} ${locale}`;
}

/** A sentence without the words of others in it. */
function unquoted(sentence: string): string {
	return sentence.replace(/「.*」|“.*”|The reason given: .*/u, '');
}

/** What is said on a slide, apart from the cells of tables, which may be empty. */
function sentencesOf({ headline, notes, points, remark, script, kicker, source }: Slide): string[] {
	const said = [headline.text, headline.spoken, source, ...notes, ...script];
	return [
		...said,
		...points.map(({ text }) => text),
		...[kicker, remark].filter((text) => text !== null)
	];
}

/** Every text of a slide that is read or heard. */
function textsOf(part: unknown): string[] {
	if (typeof part === 'string') {
		return [part];
	}
	return typeof part === 'object' && part !== null
		? Object.entries(part).flatMap(([key, inner]) => (NO_TEXT.has(key) ? [] : textsOf(inner)))
		: [];
}

/** Whether the table of a chart holds every value that is drawn. */
function isTabled(chart: SlideChart): boolean {
	const { table } = chart;
	const column = (id: string) => {
		const place = Math.max(
			1,
			table.columns.findIndex((one) => one.id === id)
		);
		return table.rows.flatMap(({ cells }) => cells[place]?.value ?? []);
	};
	switch (chart.form) {
		case 'lines':
			return chart.lines.every(({ id, runs }) =>
				isSame(
					runs.flat().map(({ value }) => value),
					column(id)
				)
			);
		case 'bars':
			return isSame(
				chart.bars.flatMap(({ value }) => value ?? []),
				column('')
			);
		case 'ratio':
			return column('').some((value) => plainNumber(value) === chart.value.amount.value);
		case 'areas': {
			const all = table.rows.flatMap(({ cells }) => cells.map(({ value }) => value));
			return chart.bars.every(({ value }) => value === null || all.includes(value));
		}
	}
}

function isSame(drawn: readonly number[], listed: readonly (number | string)[]): boolean {
	const sorted = (values: readonly number[]) => values.toSorted((a, b) => a - b).join(' ');
	return sorted(drawn) === sorted(listed.map(plainNumber));
}

/** The number of a cell, without the sign of what is not exact (~540000, >3). */
function plainNumber(value: number | string): number {
	return Number(String(value).replace(/^(~|[<>]=?)/, ''));
}
