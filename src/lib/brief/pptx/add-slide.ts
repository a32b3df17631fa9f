import type { Rect } from '$lib/charts/geometry.ts';
import { bracketedText } from '$lib/wording/bracketed.ts';
import { readingText } from '$lib/wording/ruby.ts';
import type { Slide } from '../deck.ts';
import { addChart } from './add-chart.ts';
import { addFigures, ALONE_NUMBER, heightOfFigures, OVER_TABLE } from './add-figures.ts';
import { addPoints, ALONE, BESIDE, heightOfPoints } from './add-points.ts';
import { addTable, heightOfTable } from './add-table.ts';
import { SECONDARY } from './colors.ts';
import { fittedPoints, heightOf, inches } from './fitted.ts';
import { headlineRuns } from './headline-runs.ts';
import { above, beside, bodyPlace, COVER_HEADLINE, HEADLINE, KICKER } from './places.ts';
import type { Board } from './slide-part.ts';
import { addWords } from './words.ts';
import { wordsUnder } from './words-under.ts';

const HEADLINE_POINTS = { most: 36, least: 24 };
const COVER_POINTS = { most: 44, least: 28 };
const KICKER_POINTS = { most: 18, least: 16 };
const REMARK = 16;
/** The least height of a chart before what stands with it moves to its side, in inches. */
const LEAST_CHART = 1.9;
/** A ratio has two bars and needs no more. */
const MOST_RATIO = 2.9;
const CHART_SHARE = 0.62;

/** Puts what the deck has for one slide on it: small line, headline, what proves it, what must be known. */
export function addSlide(board: Board, slide: Slide, footTop: number): void {
	const isCover = slide.kind === 'cover';
	if (slide.kicker !== null) {
		const whole = bracketedText(slide.kicker);
		// Readings in brackets double the length; the small line has room for one of both.
		const isLong = inches(whole, KICKER_POINTS.least) > KICKER.width;
		const text = isLong ? readingText(slide.kicker) : whole;
		addWords(board.slide, [{ text, color: SECONDARY }], {
			name: 'Kicker',
			place: KICKER,
			points: fittedPoints([text], KICKER, KICKER_POINTS),
			locale: board.locale,
			valign: 'bottom'
		});
	}
	const headline = addHeadline(board, slide);
	const place = bodyPlace({ isCover, headline, footTop });
	const under = wordsUnder(slide, board.locale);
	const height = heightOf(under, { width: place.width, points: REMARK });
	const [body, end] = above(place, place.height - height - (under.length > 0 ? 0.15 : 0));
	addBody(board, slide, body);
	if (under.length > 0) {
		addWords(
			board.slide,
			under.map((text, index) => ({ text, color: SECONDARY, ends: index < under.length - 1 })),
			{ name: 'Remark', place: end, points: REMARK, locale: board.locale, valign: 'bottom' }
		);
	}
}

/** Answers the height of the headline in inches. */
function addHeadline({ slide, locale }: Board, { kind, headline }: Slide): number {
	const isCover = kind === 'cover';
	const place = isCover ? COVER_HEADLINE : HEADLINE;
	const text = bracketedText(headline.text);
	const points = fittedPoints([text], place, isCover ? COVER_POINTS : HEADLINE_POINTS);
	addWords(slide, headlineRuns(headline, { locale, points, width: place.width }), {
		name: 'Headline',
		place,
		points,
		locale,
		valign: isCover ? 'bottom' : 'top',
		placeholder: 'title'
	});
	return heightOf([text], { width: place.width, points });
}

function addBody(board: Board, slide: Slide, place: Rect): void {
	const { figures, table, points, chart } = slide;
	const most = table === null ? ALONE_NUMBER : OVER_TABLE;
	const [top, rest] = above(place, heightOfFigures(figures, { width: place.width, most }));
	if (figures.length > 0) {
		addFigures(board, figures, { place: top, most });
	}
	if (chart === null) {
		addTableAndPoints(board, { table, points, most: ALONE }, rest);
		return;
	}
	const wanted =
		heightOfPoints(points, { width: rest.width, most: BESIDE }) +
		(table === null ? 0 : heightOfTable(table, rest));
	const isHigh = wanted > 0 && rest.height - wanted - 0.3 < LEAST_CHART;
	const [forChart, forRest] = isHigh
		? beside(rest, CHART_SHARE)
		: above(rest, rest.height - (wanted > 0 ? wanted + 0.15 : 0));
	const tallest = chart.form === 'ratio' ? MOST_RATIO : forChart.height;
	addChart(board, chart, { ...forChart, height: Math.min(forChart.height, tallest) });
	addTableAndPoints(board, { table, points, most: BESIDE }, forRest);
}

function addTableAndPoints(
	board: Board,
	{ table, points, most }: Pick<Slide, 'table' | 'points'> & { most: number },
	place: Rect
): void {
	const wanted = heightOfPoints(points, { width: place.width, most });
	const room = { ...place, height: place.height - wanted };
	const [top, rest] = above(place, table === null ? 0 : heightOfTable(table, room));
	if (table !== null) {
		addTable(board, table, top);
	}
	if (points.length > 0) {
		addPoints(board, points, { place: rest, most });
	}
}
