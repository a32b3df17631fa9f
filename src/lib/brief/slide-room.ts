import { textWidth, wrapText } from '$lib/charts/text-width.ts';
import type { Locale } from '$lib/domain/locale.ts';
import { plainText, rubySegments } from '$lib/wording/ruby.ts';
import type { Slide } from './deck.ts';

/**
 * A slide is 1080 units high, and 1920 wide at 16:9 or 1440 at 4:3; the style sheet of the slides sets it by the very
 * same measures. Text keeps its size, so what stands on a slide decides the room of its chart.
 */
const SLIDE = 1080;
const CONTENT = { wide: 1752, standard: 1272 } as const;
const CONTENT_HEIGHT = SLIDE - 64 - 36 - 24 - 24;

/** Heights in units of the slide that a chart may take. */
export interface ChartRoom {
	readonly wide: number;
	readonly standard: number;
}

/** Size of a headline, from the largest. */
export type HeadlineSize = 'full' | 'long' | 'longest';

const SIZES = { full: 72, long: 56, longest: 46 } as const satisfies Record<HeadlineSize, number>;
/** Lines that a headline may take at 16:9; readings stand above each line and leave room for fewer. */
const LINES = {
	ja: { full: 2, long: 2 },
	en: { full: 2, long: 2 },
	easy: { full: 1, long: 2 }
} as const satisfies Record<Locale, unknown>;

/** Rows of a table, or points, that leave room for a headline of a size; big figures count as some. */
const ROWS = { full: 3, long: 4 } as const satisfies Record<'full' | 'long', number>;
const FIGURE_ROWS = 2;

/** From line to line, in ems. */
const LEADING = {
	ja: { headline: 1.35, text: 1.4 },
	en: { headline: 1.3, text: 1.4 },
	easy: { headline: 1.65, text: 1.65 }
} as const satisfies Record<Locale, { headline: number; text: number }>;

const TEXT = 30;
const KICKER = 32;
const POINT = 34;
/** Between two parts of a slide, and of the foot over its text. */
const GAP = 14;
/** Height of a line of big figures, and of a row of a table. */
const FIGURES = 190;
const ROW = 66;
/** Part of the foot's width that is left to the source. */
const SOURCE = 0.5;
/** Size of a reading, in ems of what it annotates. */
const READING = 0.5;
const LOOSE = 1.12;
/** A chart lower than this is not read from the last row; it is then drawn smaller rather than left out. */
const LEAST = 300;
const MOST = { wide: 560, standard: 600 } as const;

/** The size at which the headline of a slide leaves room for what proves it. */
export function headlineSize(
	{ headline, table, figures, points }: Slide,
	locale: Locale
): HeadlineSize {
	const rows = (table?.rows.length ?? 0) + (figures.length > 0 ? FIGURE_ROWS : 0) + points.length;
	const fits = (size: 'full' | 'long') =>
		rows <= ROWS[size] && linesOf(headline.text, SIZES[size], CONTENT.wide) <= LINES[locale][size];
	if (fits('full')) {
		return 'full';
	}
	return fits('long') ? 'long' : 'longest';
}

/** What is left to the chart of a slide, so that no letter on it must shrink. */
export function chartRoom(slide: Slide, locale: Locale): ChartRoom {
	return {
		wide: roomIn('wide', slide, locale),
		standard: roomIn('standard', slide, locale)
	};
}

function roomIn(shape: keyof ChartRoom, slide: Slide, locale: Locale): number {
	const width: number = CONTENT[shape];
	const { headline: headlineLeading, text: leading } = LEADING[locale];
	const height = (text: string | null | undefined, size: number, room = width) =>
		text ? GAP + linesOf(text, size, room) * size * leading : 0;
	const size = SIZES[headlineSize(slide, locale)];
	const taken = [
		linesOf(slide.kicker ?? '', KICKER, width) * KICKER * leading,
		linesOf(slide.headline.text, size, width) * size * headlineLeading,
		slide.figures.length > 0 ? FIGURES : 0,
		slide.table === null ? 0 : (slide.table.rows.length + 1) * ROW,
		height(slide.chart?.note, TEXT),
		...slide.points.map(({ label, text }) => height(`${label ?? ''}\u3000${text}`, POINT)),
		height(slide.remark, TEXT),
		height(slide.source, TEXT, width * SOURCE)
	];
	const left = CONTENT_HEIGHT - taken.reduce((sum, each) => sum + each, 0);
	return Math.round(Math.min(Math.max(left, LEAST), MOST[shape]));
}

/** Readings that are wider than what they annotate take their room from the line, and browsers set them loosely. */
function linesOf(text: string, size: number, width: number): number {
	const plain = plainText(text);
	const ems = rubySegments(text).reduce(
		(sum, { base, reading }) =>
			sum + Math.max(textWidth(base, 1), textWidth(reading ?? '', READING)),
		0
	);
	const spread = plain === text ? ems : ems * LOOSE;
	return plain === '' ? 0 : wrapText(plain, size, (width * textWidth(plain, 1)) / spread).length;
}
