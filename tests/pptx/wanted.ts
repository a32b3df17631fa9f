import type { Deck, Slide } from '$lib/brief/deck.ts';
import type { SlideChart } from '$lib/brief/slide-chart.ts';
import { bracketedText } from '$lib/wording/bracketed.ts';
import { readingText } from '$lib/wording/ruby.ts';
import type { ReadSlide } from './read-file.ts';

/** Words of the deck that are not on their slide, slide by slide; line breaks and spaces do not count. */
export function missingWords(deck: Deck, read: readonly ReadSlide[]): string[] {
	return deck.slides.flatMap((slide, index) => {
		const found = read[index];
		const has = bare((found?.words ?? []).join(''));
		const cells = bare((found?.table ?? []).flat().join(''));
		const isThere = (text: string) =>
			[bracketedText(text), readingText(text)].some((form) => has.includes(bare(form)));
		const inTable = (text: string) => cells.includes(bare(readingText(text)));
		return [
			...wordsOf(slide, deck).filter((text) => !isThere(text)),
			...cellsOf(slide).filter((text) => !inTable(text))
		].map((text) => `${slide.id}: ${text}`);
	});
}

/** Numbers of a chart of the deck, as its workbook must have them: series by series, without what is missing. */
export function numbersOf(chart: SlideChart): number[][] {
	switch (chart.form) {
		case 'areas':
		case 'bars':
			return [chart.bars.flatMap(({ value }) => (value === null ? [] : [value])).sort(ascending)];
		case 'lines':
			return chart.lines
				.map(({ runs }) =>
					runs
						.flat()
						.map(({ value }) => value)
						.sort(ascending)
				)
				.filter((values) => values.length > 0);
		case 'ratio':
			return [[1, chart.value.amount.value].sort(ascending)];
	}
}

/** Numbers and words of the table of a chart, row by row, as the second sheet must have them; null where a cell is blank. */
export function tableOf({ table }: SlideChart): (string | number | null)[][] {
	return [
		table.columns.map(({ label }) => bracketedText(label)),
		...table.rows.map(({ cells }) =>
			cells.map(({ text, value }) =>
				typeof value === 'number' ? value : bracketedText(text) || null
			)
		)
	];
}

function wordsOf(slide: Slide, deck: Deck): string[] {
	return [
		slide.kicker ?? '',
		slide.headline.text,
		slide.computed ?? '',
		slide.chart?.note ?? '',
		...slide.figures.flatMap(({ label, number, unit }) => [label, number, unit]),
		...slide.points.flatMap(({ label, text }) => [label ?? '', text]),
		slide.remark ?? '',
		slide.source,
		slide.asOf,
		deck.organizationName,
		...deck.notices.map(({ text }) => text)
	];
}

function cellsOf({ table }: Slide): string[] {
	return table === null
		? []
		: [
				...table.columns.map(({ label }) => label),
				...table.rows.flatMap(({ cells }) => cells.flatMap(({ mark, text }) => [mark ?? '', text]))
			];
}

function bare(text: string): string {
	return text.replace(/\s/gu, '');
}

function ascending(one: number, other: number): number {
	return one - other;
}
