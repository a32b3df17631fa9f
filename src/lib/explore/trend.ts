import type { TimeScene } from '$lib/charts/time-scene.ts';
import type { Indicator } from '$lib/domain/indicator.ts';
import { type Locale, textIn } from '$lib/domain/locale.ts';
import { m } from '$lib/paraglide/messages.js';
import { joinSentences, type Phrase, words } from '$lib/wording/phrase.ts';
import type { Answer } from './answer.ts';
import { type AreaChoice, areaChoices } from './area-choices.ts';
import { creditOf } from './credit.ts';
import { type Ground, knownIndicator, nearestSeries, valuedSeries } from './ground.ts';
import { MOST_AREAS } from './most-areas.ts';
import { hasOverlay, overlayLines, overlayTable, overlayTicks } from './overlay.ts';
import { overlaySentence, overlayTitle } from './overlay-sentence.ts';
import { type Asked, choice, choices, type Fields, readQuestion } from './question.ts';
import {
	type PeriodChoice,
	periodChoices,
	periodField,
	periodsOf,
	settledRange,
	valuedPeriods
} from './range.ts';
import { type Shortcut, shortcutsOf } from './range-shortcuts.ts';
import { type Scale, scalesOf, wholeOf } from './scaled.ts';
import { type Figures, figuresOf } from './scaled-figures.ts';
import { timeChart, trendScene } from './trend-chart.ts';
import { observationsOf, type Trend, type TrendAsked, trendOf } from './trend-lines.ts';
import { trendRemarks } from './trend-remarks.ts';
import { trendSentence, trendTitle } from './trend-sentence.ts';
import { trendTable } from './trend-table.ts';

/** 推移: which areas, from when to when, on which scale, the months in one line or a line a year. */
export interface TrendQuestion extends TrendAsked {
	readonly months: 'line' | 'years';
}

/** The chart over time, with what else can be asked of it. */
export interface TrendAnswer extends Answer<TimeScene> {
	/** Every area that has a value. */
	readonly areas: readonly AreaChoice[];
	/** Every period that has one, from the earliest. */
	readonly periods: readonly PeriodChoice[];
	readonly shortcuts: readonly Shortcut[];
	/** The scales that say something of what is shown. */
	readonly scales: readonly Scale[];
	/** The area that the scale `share` is of; null where there is none. */
	readonly whole: string | null;
	/** Whether the months can be laid over each other. */
	readonly hasYears: boolean;
}

/** How an address carries the question; the usual is the site's own area or the nearest that has values. */
export function trendFields(ground: Ground, id: string): Fields<TrendQuestion> {
	const indicator = knownIndicator(ground, id);
	const codes = valuedSeries(ground, id).map(({ area }) => area);
	const shown = nearestSeries(ground, id, ground.facts.defaultArea);
	const periods = periodsOf(ground, id);
	const type = indicator.periodType;
	return {
		areas: choices(codes, { usual: shown === null ? [] : [shown.area], most: MOST_AREAS }),
		from: periodField(periods, { type, usual: periods[0] ?? null }),
		to: periodField(periods, { type, usual: periods.at(-1) ?? null }),
		scale: choice(scalesOf(ground, indicator), 'value'),
		months: choice(hasOverlay(ground, indicator) ? ['line', 'years'] : ['line'], 'line')
	};
}

/** What an address asks of the chart over time. */
export function readTrendQuestion(
	ground: Ground,
	id: string,
	address: URLSearchParams
): Asked<TrendQuestion> {
	const fields = trendFields(ground, id);
	const usual = { from: fields.from.usual, to: fields.to.usual };
	return settledRange(readQuestion(fields, address), usual);
}

/** The answer about one indicator. */
export function trendAnswer(
	ground: Ground,
	id: string,
	question: TrendQuestion,
	locale: Locale
): TrendAnswer {
	const indicator = knownIndicator(ground, id);
	const isOverlaid = question.months === 'years';
	const answer = isOverlaid
		? overlayAnswer(ground, indicator, question, locale)
		: linesAnswer(ground, indicator, question, locale);
	const periods = periodsOf(ground, id);
	const main = ground.series(id, question.areas[0] ?? '');
	const whole = wholeOf(ground, indicator, question.areas);
	return {
		...answer,
		areas: areaChoices(ground, id, locale),
		periods: periodChoices(periods, indicator, locale),
		shortcuts: main === null ? [] : shortcutsOf(ground, main, periods),
		scales: isOverlaid ? ['value'] : scalesOf(ground, indicator),
		whole: whole === null ? null : textIn(whole.name, locale),
		hasYears: hasOverlay(ground, indicator)
	};
}

function linesAnswer(
	ground: Ground,
	indicator: Indicator,
	question: TrendQuestion,
	locale: Locale
): Answer<TimeScene> {
	const trend = trendOf(ground, indicator, question);
	const figures = figuresIn(trend, locale);
	const sentence =
		trendSentence(trend, figures, locale) ?? nothingToDraw(ground, indicator, locale);
	const remarks = trendRemarks(ground, trend, locale);
	const title = trendTitle(trend, { sentence, remarks }, locale);
	const absence = absenceOf(trend, locale);
	return {
		sentence: told(sentence, absence, locale),
		remarks: textsOf(remarks),
		scene: absence === null ? trendScene(ground, trend, { title, figures }, locale) : null,
		table: trendTable(trend, figures, locale),
		credit: creditOf(ground, observationsOf(trend), locale)
	};
}

function overlayAnswer(
	ground: Ground,
	indicator: Indicator,
	{ areas, from, to }: TrendQuestion,
	locale: Locale
): Answer<TimeScene> {
	const asked = { areas: areas.slice(0, 1), scale: 'value', from, to } as const;
	const trend = { ...trendOf(ground, indicator, asked), context: [], sequel: null };
	const [line] = trend.chosen;
	if (line === undefined) {
		return linesAnswer(ground, indicator, { ...asked, months: 'line' }, locale);
	}
	const figures = figuresIn(trend, locale);
	const sentence = overlaySentence(line, locale);
	const name = textIn(line.area.name, locale);
	return {
		sentence: sentence.text,
		remarks: [
			...(areas.length > 1 ? [m.explore_overlay_first({ area: name }, { locale })] : []),
			...textsOf(trendRemarks(ground, trend, locale))
		],
		scene: timeChart(
			{
				title: overlayTitle(line, sentence, locale),
				lines: overlayLines(line, figures, locale),
				// The seasons are the message: an axis from zero would flatten them.
				kind: 'measure',
				formatTick: figures.formatTick,
				references: undefined,
				xTicks: overlayTicks(locale),
				shown: line.series.points
			},
			locale
		),
		table: overlayTable(line, figures, locale),
		credit: creditOf(ground, line.series.points, locale)
	};
}

function figuresIn(trend: Trend, locale: Locale): Figures {
	const bases = trend.chosen.flatMap(({ base }) => base ?? []);
	return figuresOf({ ...trend, bases }, locale);
}

/** Why the lines that were asked for make no chart; null where they make one. */
function absenceOf({ chosen, indicator, sequel }: Trend, locale: Locale): Phrase | null {
	if (chosen.length > 0 && indicator.kind === 'ratio') {
		return words(m.explore_ratio_only({}, { locale }), locale);
	}
	const isDrawn = sequel !== null || chosen.some(({ series }) => valuedPeriods(series).length > 1);
	return chosen.length === 0 || isDrawn ? null : words(m.single_value({}, { locale }), locale);
}

/** Each once: two lines may be broken by the same change. */
function textsOf(remarks: readonly Phrase[]): string[] {
	return [...new Set(remarks.map(({ text }) => text))];
}

function told(sentence: Phrase, absence: Phrase | null, locale: Locale): string {
	return absence === null ? sentence.text : joinSentences([sentence, absence], locale).text;
}

function nothingToDraw(ground: Ground, { id, name }: Indicator, locale: Locale): Phrase {
	return words(
		valuedSeries(ground, id).length === 0
			? m.indicator_without_values({ name: textIn(name, locale) }, { locale })
			: m.no_chart({}, { locale }),
		locale
	);
}
