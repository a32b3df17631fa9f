import type { Locale } from '$lib/domain/locale.ts';
import type { SlideKind } from '$lib/domain/briefing.ts';
import type { Slide, SlidePoint } from './deck.ts';
import { emsOf, linesOf, OVER, textHeight } from './text-room.ts';

/**
 * A slide is 1080 units high, and 1920 wide at 16:9 or 1440 at 4:3; the style sheet of the slides sets it by the very
 * same measures. Text keeps its size, so what stands on a slide decides the room of its chart.
 */
const SLIDE = 1080;
const WIDTH = { wide: 1752, standard: 1272 } as const;
/** Less the margins and the spaces over and under what proves the message. */
const HEIGHT = { wide: SLIDE - 64 - 36 - 2 * 24, standard: SLIDE - 48 - 28 - 2 * 20 } as const;
/** At 4:3 what must be said of all figures comes down to the first line, where readings stand over both. */
const NOTICE = { wide: 0, standard: 12 } as const;

type Shape = keyof typeof WIDTH;

interface SlideIn {
	readonly shape: Shape;
	readonly slide: Slide;
	readonly locale: Locale;
}

/** Heights in units of the slide that a chart may take. */
export type ChartRoom = Readonly<Record<Shape, number>>;

/** Size of a headline, from the largest. */
export type HeadlineSize = 'full' | 'long' | 'longest';

/** Size of the points where nothing but them proves the message, from the largest; `apart` has labels of their own line. */
export type PointSize = 'apart' | 'large' | 'middle' | 'usual';

/** How large the words of a slide stand in one of its shapes. */
export interface SlideSizes {
	readonly headline: HeadlineSize;
	readonly points: PointSize;
}

const HEADLINES = { full: 72, long: 56, longest: 46 } as const satisfies Record<
	HeadlineSize,
	number
>;
/** Lines that a headline may take; readings stand above each line and leave room for fewer. */
const LINES = {
	ja: { full: 2, long: 2 },
	en: { full: 2, long: 2 },
	easy: { full: 1, long: 2 }
} as const satisfies Record<Locale, unknown>;
/** The cover stands lower, and in larger letters. */
const COVER = { headline: 88, above: 220 } as const;

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
/** Between two parts of a slide, and of the foot over its text. */
const GAP = 14;
/** Sizes of points, and what lies between two. */
const POINTS = {
	apart: { size: 44, gap: 36 },
	large: { size: 42, gap: 32 },
	middle: { size: 38, gap: 24 },
	usual: { size: 34, gap: GAP }
} as const satisfies Record<PointSize, { size: number; gap: number }>;
/** Sizes that fill a slide, from the largest; names of people and of sources stay beside what they label. */
const LARGER: readonly PointSize[] = ['apart', 'large', 'middle'];
const BESIDE_LABELS: ReadonlySet<SlideKind> = new Set(['cover', 'sources']);
/** Height of a line of big figures, also where they stand in the place of a chart, and of a row of a table. */
const FIGURES = { beside: 190, alone: 290 } as const;
const ROW = 66;
/** The name of the organisation at the foot in ems, and the width of the place beside it. */
const ORGANIZATION = 9;
const PLACE = 200;
/** A chart lower than this is not read from the last row; it is then drawn smaller rather than left out. */
const LEAST = 300;
/** A headline becomes smaller before its chart gets lower than this. */
const EASY = 420;
const MOST = { wide: 560, standard: 600 } as const satisfies ChartRoom;

/** The sizes at which the words of a slide leave room for what proves them, and fill it where they are few. */
export function slideSizes(slide: Slide, locale: Locale): Readonly<Record<Shape, SlideSizes>> {
	return { wide: sizesIn('wide', slide, locale), standard: sizesIn('standard', slide, locale) };
}

/** What is left to the chart of a slide, so that no letter on it must shrink. */
export function chartRoom(slide: Slide, locale: Locale): ChartRoom {
	const room = (shape: Shape) => {
		const left = chartLeft(headlineIn(shape, slide, locale), { shape, slide, locale });
		return Math.round(Math.min(Math.max(left, LEAST), MOST[shape]));
	};
	return { wide: room('wide'), standard: room('standard') };
}

function sizesIn(shape: Shape, slide: Slide, locale: Locale): SlideSizes {
	const headline = headlineIn(shape, slide, locale);
	const left = leftUnder(headline, { shape, slide, locale });
	const fits = (size: PointSize) => pointsHeight(size, { shape, slide, locale }) <= left;
	const sizes = BESIDE_LABELS.has(slide.kind) ? LARGER.slice(1) : LARGER;
	const isAlone = slide.chart === null && slide.table === null;
	return {
		headline,
		points: (isAlone ? sizes.find(fits) : undefined) ?? 'usual'
	};
}

function headlineIn(shape: Shape, slide: Slide, locale: Locale): HeadlineSize {
	const { chart, headline, table, figures, points } = slide;
	const rows = (table?.rows.length ?? 0) + (figures.length > 0 ? FIGURE_ROWS : 0) + points.length;
	const fits = (size: 'full' | 'long') =>
		rows <= ROWS[size] &&
		linesOf(headline.text, HEADLINES[size], WIDTH[shape]) <= LINES[locale][size] &&
		(chart === null || chartLeft(size, { shape, slide, locale }) >= EASY);
	if (fits('full')) {
		return 'full';
	}
	return fits('long') ? 'long' : 'longest';
}

function chartLeft(headline: HeadlineSize, of: SlideIn): number {
	return leftUnder(headline, of) - pointsHeight('usual', of);
}

/** What everything but chart and points leaves of the height. */
function leftUnder(size: HeadlineSize, { shape, slide, locale }: SlideIn): number {
	const width = WIDTH[shape];
	const { headline: headlineLeading, text: leading } = LEADING[locale];
	const isLow = slide.kind === 'cover';
	const headline = isLow && size === 'full' ? COVER.headline : HEADLINES[size];
	const figures = slide.chart === null && slide.table === null ? FIGURES.alone : FIGURES.beside;
	const part = (text: string | null | undefined) =>
		text ? GAP + textHeight(text, { size: TEXT, width, leading }) : 0;
	const taken = [
		locale === 'easy' ? NOTICE[shape] : 0,
		isLow ? COVER.above : 0,
		textHeight(slide.kicker ?? '', { size: KICKER, width, leading }),
		textHeight(slide.headline.text, { size: headline, width, leading: headlineLeading }),
		slide.figures.length > 0 ? figures : 0,
		slide.table === null ? 0 : (slide.table.rows.length + 1) * ROW,
		part(slide.chart?.note),
		part(slide.remark),
		GAP + (footLines(slide, width) * leading + (locale === 'easy' ? OVER : 0)) * TEXT
	];
	return HEIGHT[shape] - taken.reduce((sum, each) => sum + each, 0);
}

function pointsHeight(of: PointSize, { shape, slide, locale }: SlideIn): number {
	const { size, gap } = POINTS[of];
	const type = { size, width: WIDTH[shape], leading: LEADING[locale].text };
	const lines = ({ label, text }: SlidePoint) =>
		of === 'apart' ? [label ?? '', text] : [`${label ?? ''}\u3000${text}`];
	return slide.points
		.flatMap((point) => [gap, ...lines(point).map((line) => textHeight(line, type))])
		.reduce((sum, each) => sum + each, 0);
}

/** Source, organisation and time share a line, and all of them take a second one where it is too short. */
function footLines({ source, asOf }: Slide, width: number): number {
	const all = emsOf(source) + emsOf(asOf) + ORGANIZATION;
	return Math.ceil((all * TEXT) / (width - PLACE));
}
