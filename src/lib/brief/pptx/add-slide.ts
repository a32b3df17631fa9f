import type { Rect } from '$lib/charts/geometry.ts';
import { bracketedText } from '$lib/wording/ruby.ts';
import type { Slide } from '../deck.ts';
import { addChart } from './add-chart.ts';
import { addFigures, heightOfFigures } from './add-figures.ts';
import { addPoints, heightOfPoints } from './add-points.ts';
import { addTable, heightOfTable } from './add-table.ts';
import { BLUE, SECONDARY } from './colors.ts';
import { fittedPoints, heightOf } from './fitted.ts';
import { startsFromZero } from './native-lines.ts';
import { above, beside, bodyPlace, COVER_HEADLINE, HEADLINE, KICKER } from './places.ts';
import type { Board } from './slide-part.ts';
import { addWords, type Run } from './words.ts';

const HEADLINE_POINTS = { most: 36, least: 24 };
const COVER_POINTS = { most: 44, least: 28 };
const KICKER_POINTS = { most: 18, least: 16 };
const REMARK = 16;
/** The least height of a chart before what stands with it moves to its side, in inches. */
const LEAST_CHART = 2.4;
/** A ratio has two bars and needs no more. */
const MOST_RATIO = 2.9;
const CHART_SHARE = 0.62;

/** Puts what the deck has for one slide on it: small line, headline, what proves it, what must be known. */
export function addSlide(board: Board, slide: Slide, footTop: number): void {
	const isCover = slide.kind === 'cover';
	if (slide.kicker !== null) {
		const text = bracketedText(slide.kicker);
		addWords(board.slide, [{ text, color: SECONDARY }], {
			name: 'Kicker',
			place: KICKER,
			points: fittedPoints([text], KICKER, KICKER_POINTS),
			locale: board.locale,
			valign: 'bottom'
		});
	}
	addHeadline(board, slide);
	const place = bodyPlace({ isCover, footTop });
	const under = wordsUnder(slide);
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

function addHeadline({ slide, locale }: Board, { kind, headline }: Slide): void {
	const isCover = kind === 'cover';
	const place = isCover ? COVER_HEADLINE : HEADLINE;
	addWords(slide, emphasised(headline), {
		name: 'Headline',
		place,
		points: fittedPoints(
			[bracketedText(headline.text)],
			place,
			isCover ? COVER_POINTS : HEADLINE_POINTS
		),
		locale,
		valign: isCover ? 'bottom' : 'top',
		placeholder: 'title'
	});
}

function emphasised({ text, emphasis }: Slide['headline']): Run[] {
	const at = emphasis === null ? -1 : text.indexOf(emphasis);
	if (emphasis === null || at < 0) {
		return [{ text: bracketedText(text), isBold: true }];
	}
	return [
		{ text: bracketedText(text.slice(0, at)), isBold: true },
		{ text: bracketedText(emphasis), isBold: true, color: BLUE },
		{ text: bracketedText(text.slice(at + emphasis.length)), isBold: true }
	].filter((run) => run.text !== '');
}

/** What must be known to read the slide, under all of it. */
function wordsUnder({ computed, chart, remark }: Slide): string[] {
	const cut = chart?.form === 'lines' && !startsFromZero(chart) ? chart.cutNote : null;
	const key = chart?.form === 'bars' ? Object.values(chart.key ?? {}) : [];
	return [computed, chart?.note ?? null, cut, ...key, remark]
		.filter((text) => text !== null)
		.map(bracketedText);
}

function addBody(board: Board, slide: Slide, place: Rect): void {
	const { figures, table, points, chart } = slide;
	const [top, rest] = above(place, heightOfFigures(figures, place.width));
	if (figures.length > 0) {
		addFigures(board, figures, top);
	}
	if (chart === null) {
		addTableAndPoints(board, { table, points }, rest);
		return;
	}
	const wanted =
		heightOfPoints(points, rest.width) + (table === null ? 0 : heightOfTable(table, rest));
	const isHigh = wanted > 0 && rest.height - wanted - 0.3 < LEAST_CHART;
	const [forChart, forRest] = isHigh
		? beside(rest, CHART_SHARE)
		: above(rest, rest.height - (wanted > 0 ? wanted + 0.15 : 0));
	const most = chart.form === 'ratio' ? MOST_RATIO : forChart.height;
	addChart(board, chart, { ...forChart, height: Math.min(forChart.height, most) });
	addTableAndPoints(board, { table, points }, forRest);
}

function addTableAndPoints(
	board: Board,
	{ table, points }: Pick<Slide, 'table' | 'points'>,
	place: Rect
): void {
	const wanted = heightOfPoints(points, place.width);
	const room = { ...place, height: place.height - wanted };
	const [top, rest] = above(place, table === null ? 0 : heightOfTable(table, room));
	if (table !== null) {
		addTable(board, table, top);
	}
	if (points.length > 0) {
		addPoints(board, points, rest);
	}
}
