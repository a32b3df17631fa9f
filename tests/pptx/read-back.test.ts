import { afterAll, expect, test, vi } from 'vitest';
import { exampleDeck } from '$lib/brief/example.ts';
import { pptxFile } from '$lib/brief/pptx/file.ts';
import { notesOf } from '$lib/brief/pptx/spoken-notes.ts';
import { bracketedText } from '$lib/wording/bracketed.ts';
import { decksOf, WORDS } from './decks.ts';
import { problemsOf } from './package.ts';
import { readProperties, readSlides } from './read-file.ts';
import { missingWords, numbersOf, tableOf } from './wanted.ts';

/** The first file also loads what makes them. */
const SLOW = { timeout: 30_000 };
const NIIGATA = await decksOf('data/niigata');
const SAMPLE = await decksOf('data/sample');
const DECKS = [...NIIGATA, ...SAMPLE].map((deck) => ({
	name: `${deck.organization}, ${deck.locale}`,
	deck
}));

afterAll(() => {
	vi.unstubAllEnvs();
});

test.each(DECKS)('the file of $name says what its deck says', SLOW, async ({ deck }) => {
	const { bytes } = await pptxFile(deck, { frozen: null, words: WORDS });
	const read = readSlides(bytes);
	const charts = deck.slides.flatMap(({ chart }) => (chart === null ? [] : [chart]));
	const readCharts = read.flatMap((slide) => slide.charts);
	expect(problemsOf(bytes)).toEqual([]);
	expect(read).toHaveLength(deck.slides.length);
	expect(read.map(({ title }) => bare(title))).toEqual(
		deck.slides.map(({ headline }) => bare(bracketedText(headline.text)))
	);
	expect(missingWords(deck, read)).toEqual([]);
	expect(read.map(({ notes }) => notes)).toEqual(deck.slides.map((slide) => notesOf(slide, WORDS)));
	expect(readCharts.map(({ sheets }) => sheets[1])).toEqual(charts.map(tableOf));
	expect(
		readCharts.map(({ series, sheets }) => [series.map(({ values }) => values), sheets[0]])
	).toEqual(readCharts.map(({ sheets }) => [columnsOf(sheets[0] ?? []), sheets[0]]));
	expect(readCharts.map(({ series }) => numbers(series.map(({ values }) => values)))).toEqual(
		charts.map((chart) => expect.arrayContaining(numbers(numbersOf(chart))))
	);
});

test('a missing year has its place and no value', async () => {
	const [, , , lines] = readSlides(await bytesOf());
	expect(lines?.charts[0]?.categories).toEqual(['2019', '2020', '2021', '2022', '2023']);
	expect(lines?.charts[0]?.series).toEqual([
		{ name: '例の区', values: [120, 112, null, 104, 100] }
	]);
	expect(lines?.charts[0]?.sheets[0]?.[3]).toEqual(['2021', null]);
});

test('an open-ended value is never only its bound', async () => {
	const [, , ratio] = readSlides(await bytesOf());
	expect(ratio?.charts[0]?.categories).toEqual(['令和4年度', '令和5年度 3倍超']);
	expect(ratio?.charts[0]?.sheets[1]?.[1]).toEqual(['令和5年度', '3倍超']);
	expect(ratio?.said).toEqual(['令和5年度の浜の来訪者数は、前年度の3倍を超えました。']);
	expect(ratio?.words).toContain('3倍超');
});

test('areas stand from the highest, one without a value last with its word', async () => {
	const [, , , , areas] = readSlides(await bytesOf());
	expect(areas?.charts[0]?.categories).toEqual(['北の区', '例の区', '南の区', '西の区 未収録']);
	expect(areas?.charts[0]?.series[0]?.values).toEqual([180_000, 170_000, 90_000, null]);
});

test('every chart and table says what it shows to who does not see it', async () => {
	const slides = readSlides(await bytesOf());
	expect(slides.map(({ said }) => said)).toEqual([
		[],
		['重点目標と評価'],
		['令和5年度の浜の来訪者数は、前年度の3倍を超えました。'],
		['例の区の出生児数は、4年で20人減りました。'],
		['例の区の人口は、4区のうち2番目です。'],
		[]
	]);
});

test('each slide names its place among all', async () => {
	const slides = readSlides(await bytesOf());
	expect(slides.map(({ words }) => words.at(-1))).toEqual([
		'1 / 6',
		'2 / 6',
		'3 / 6',
		'4 / 6',
		'5 / 6',
		'6 / 6'
	]);
});

test('notices of the figures and that they are frozen stand on every slide', async () => {
	const { bytes } = await pptxFile(
		exampleDeck({ notices: [{ kind: 'dataset', word: 'おことわり', text: '架空のデータ' }] }),
		{ frozen: '2026年11月22日に示した値です。', words: WORDS }
	);
	expect(readSlides(bytes).map(({ words }) => words.slice(-3, -1))).toEqual(
		Array(6).fill(['おことわり\u3000架空のデータ', '2026年11月22日に示した値です。'])
	);
});

test('the file names title, version and publisher, and no day or machine', async () => {
	expect(readProperties(await bytesOf())).toEqual({
		'dc:title': '令和5年度 例の区 組織目標の説明資料',
		'dc:subject': '2026-11-22-00000000',
		'dc:creator': '例の市',
		'dc:language': 'ja-JP'
	});
});

test('the same deck makes the same file, whatever was made before', async () => {
	const first = await bytesOf();
	const second = await bytesOf();
	expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
});

test('letters that XML cannot hold are left out, the others kept', async () => {
	const title = 'A & B < C > "D" \'E\' \u0000\u000b😀';
	const [slide] = exampleDeck().slides;
	const headline = { text: title, spoken: title, emphasis: 'B < C' };
	const { bytes } = await pptxFile(exampleDeck({ slides: [{ ...slide, headline }] }), {
		frozen: null,
		words: WORDS
	});
	expect(problemsOf(bytes)).toEqual([]);
	expect(readSlides(bytes)[0]?.title).toBe('A & B < C > "D" \'E\' 😀');
});

async function bytesOf(): Promise<Uint8Array> {
	const { bytes } = await pptxFile(exampleDeck(), { frozen: null, words: WORDS });
	return bytes;
}

function bare(text: string): string {
	return text.replace(/\s/gu, '');
}

/** What the columns of a sheet hold under their heads, without the first. */
function columnsOf(rows: readonly (readonly (string | number | null)[])[]) {
	const [head = [], ...body] = rows;
	return head.slice(1).map((_, column) => body.map((row) => row[column + 1] ?? null));
}

function numbers(series: readonly (readonly (number | null)[])[]): number[] {
	return series
		.flat()
		.filter((value) => value !== null)
		.sort((one, other) => one - other);
}
