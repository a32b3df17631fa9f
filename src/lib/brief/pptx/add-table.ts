import type PptxGenJS from 'pptxgenjs';
import type { Rect } from '$lib/charts/geometry.ts';
import type { Tone } from '$lib/domain/comparison.ts';
import { readingText } from '$lib/wording/ruby.ts';
import type { SlideTable } from '../deck.ts';
import { BLUE, HEAD_RULE, INK, RED, RULE, SECONDARY } from './colors.ts';
import { heightOf, inches } from './fitted.ts';
import type { Board } from './slide-part.ts';
import { inchesOf, LANG } from './words.ts';
import { writable } from './xml.ts';

const MOST_POINTS = 20;
/** One row too many is read from a smaller size better than from under the foot. */
const LEAST_POINTS = 14;
/** Rows stand apart by their margins, not by their lines. */
const ROW_LEADING = 1.2;
/** Above and below, and at the sides of the words of a cell, in inches. */
const MARGIN = { block: 0.04, inline: 0.1 };
type Edge = PptxGenJS.BorderProps;
/** In inches. */
const LEAST_COLUMN = 1.2;
const TONES = { good: BLUE, bad: RED, neutral: INK } as const satisfies Record<Tone, string>;

/** Puts a table on a slide: a real one, with a row of heads; in kana where the deck has readings, as in charts. */
export function addTable(board: Board, table: SlideTable, place: Rect): void {
	const { slide, said, locale } = board;
	const name = 'Table';
	const points = tablePoints(table, place);
	const widths = columnWidths(table, place.width, points);
	said.set(name, readingText(table.caption));
	const cell = {
		lang: LANG[locale],
		fontSize: points,
		lineSpacing: points * ROW_LEADING,
		valign: 'middle' as const,
		margin: [MARGIN.block, MARGIN.inline, MARGIN.block, MARGIN.inline] as [
			number,
			number,
			number,
			number
		]
	};
	const head: PptxGenJS.TableRow = table.columns.map(({ label, isFigure }) => ({
		text: writable(readingText(label)),
		options: {
			...cell,
			bold: true,
			color: SECONDARY,
			align: isFigure ? 'right' : 'left',
			border: below(HEAD_RULE, 1.5)
		}
	}));
	const rows = table.rows.map(({ cells }): PptxGenJS.TableRow =>
		cells.map((one, index) => ({
			text: writable(cellText(one)),
			options: {
				...cell,
				bold: index === 0 || one.tone !== 'neutral',
				color: TONES[one.tone],
				align: table.columns[index]?.isFigure ? 'right' : 'left',
				border: below(RULE, 1)
			}
		}))
	);
	slide.addTable([head, ...rows], {
		...inchesOf({ ...place, height: tableHeight(table, place.width, points) }),
		objectName: name,
		colW: widths,
		rowH: rowHeights(table, widths, points),
		fontSize: points
	});
}

/** Height of a table at the size at which it fits its place best. */
export function heightOfTable(table: SlideTable, place: Pick<Rect, 'width' | 'height'>): number {
	return tableHeight(table, place.width, tablePoints(table, place));
}

function tablePoints(table: SlideTable, { width, height }: Pick<Rect, 'width' | 'height'>): number {
	const sizes = Array.from(
		{ length: MOST_POINTS - LEAST_POINTS },
		(_, index) => MOST_POINTS - index
	);
	return sizes.find((points) => tableHeight(table, width, points) <= height) ?? LEAST_POINTS;
}

function tableHeight(table: SlideTable, width: number, points: number): number {
	return heightIn(table, columnWidths(table, width, points), points);
}

function rowHeights(table: SlideTable, widths: readonly number[], points: number): number[] {
	return textsOf(table).map((texts) => {
		const heights = texts.map((text, index) =>
			heightOf([text], {
				width: (widths[index] ?? 1) - 2 * MARGIN.inline,
				points,
				leading: ROW_LEADING
			})
		);
		return Math.max(...heights) + 2 * MARGIN.block;
	});
}

/** As wide as their longest words where all fit; else the columns give way whose words then take the fewest lines. */
function columnWidths(table: SlideTable, width: number, points: number): number[] {
	const texts = textsOf(table);
	const wanted = table.columns.map(
		(_, index) =>
			Math.max(...texts.map((row) => inches(row[index] ?? '', points))) + 2.5 * MARGIN.inline
	);
	const all = sum(wanted);
	if (all <= width) {
		// What is left goes to the first column, so that figures stay together at the right.
		return wanted.map((one, index) => (index === 0 ? one + width - all : one));
	}
	const shared = wanted.map((one) => (one / all) * width);
	const [best = shared] = choices(wanted.length)
		.map((gives) => {
			const part = sum(wanted.filter((_, index) => gives[index]));
			return wanted.map((one, index) => (gives[index] ? one * (1 - (all - width) / part) : one));
		})
		.filter((widths) => widths.every((one) => one > LEAST_COLUMN))
		.sort((one, other) => heightIn(table, one, points) - heightIn(table, other, points));
	return best;
}

/** Which of so many columns give way: every choice of some of them. */
function choices(count: number): boolean[][] {
	return Array.from({ length: 2 ** count - 1 }, (_, index) =>
		Array.from({ length: count }, (__, column) => ((index + 1) >> column) % 2 === 1)
	);
}

function heightIn(table: SlideTable, widths: readonly number[], points: number): number {
	return sum(rowHeights(table, widths, points));
}

function textsOf({ columns, rows }: SlideTable): string[][] {
	return [
		columns.map(({ label }) => readingText(label)),
		...rows.map(({ cells }) => cells.map(cellText))
	];
}

function cellText({ mark, text }: SlideTable['rows'][number]['cells'][number]): string {
	return [mark, readingText(text)].filter((part) => part !== null).join(' ');
}

function below(color: string, pt: number): [Edge, Edge, Edge, Edge] {
	const none: Edge = { type: 'none' };
	return [none, none, { type: 'solid', color, pt }, none];
}

function sum(values: readonly number[]): number {
	return values.reduce((total, value) => total + value, 0);
}
