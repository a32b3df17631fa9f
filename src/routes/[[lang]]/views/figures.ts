import { latestTone, type Tone } from '$lib/domain/comparison.ts';
import type { Locale } from '$lib/domain/locale.ts';
import { textIn } from '$lib/domain/locale.ts';
import type { Observation } from '$lib/domain/observation.ts';
import { at, type Series } from '$lib/domain/series.ts';
import { amountOf } from '$lib/domain/value.ts';
import { sistersOf, valuesBeside } from '$lib/explore/beside.ts';
import { m } from '$lib/paraglide/messages.js';
import { digits } from '$lib/wording/digits.ts';
import { latestChangePhrase } from '$lib/wording/latest-change.ts';
import { amountParts } from '$lib/wording/number.ts';
import { periodWithWestern } from '$lib/wording/period.ts';
import { rankSentence } from '$lib/wording/rank.ts';
import { goesBelowZero } from '$lib/wording/run.ts';
import { statusWord } from '$lib/wording/status.ts';
import { TONE_MARKS } from '$lib/wording/tone-mark.ts';
import { versusWhole } from '$lib/wording/whole.ts';
import { ground } from './ground.ts';
import { knownArea } from './known.ts';
import { parentOf, valuedSeries } from './place.ts';

/** A big figure beside a chart, or a sentence in its place. */
export interface FigureView {
	readonly label: string;
	/** Pieces of the figure; null when only words stand there. */
	readonly parts: {
		readonly prefix: string;
		readonly number: string;
		readonly unit: string;
		readonly suffix: string;
		readonly spoken: string;
	} | null;
	readonly words: {
		readonly text: string;
		readonly tone: Tone;
		readonly mark: string | null;
	} | null;
	readonly note: string | null;
}

/** Latest value, change from the year before, place among the wards and share of the whole. */
export function indicatorFigures(series: Series, last: Observation, locale: Locale): FigureView[] {
	const projected = series.indicator.basis === 'projected';
	return [
		latestFigure(series, last, locale),
		...(projected ? [] : [changeFigure(series, locale)]),
		...amongFigures(series, last, locale)
	];
}

function latestFigure(series: Series, last: Observation, locale: Locale): FigureView {
	const { indicator } = series;
	const amount = amountOf(last.reading);
	const period = periodWithWestern(last.period, indicator.periodType, locale).text;
	const label = indicator.basis === 'projected' ? m.projected_value : m.latest_value;
	return {
		label: label({ period }, { locale }),
		parts: amount === null ? null : amountParts(amount, indicator, locale),
		words: null,
		note: surveyNote(series, last, locale) ?? statusWord(last.status, locale)?.text ?? null
	};
}

/** Whose answers a survey's figure is a share of; null for any other figure. */
function surveyNote({ indicator }: Series, last: Observation, locale: Locale): string | null {
	if (!indicator.survey || indicator.kind !== 'share') {
		return null;
	}
	return last.sample === null
		? m.survey_share({}, { locale })
		: m.survey_sample({ count: digits(last.sample, 0, locale) }, { locale });
}

function changeFigure(series: Series, locale: Locale): FigureView {
	const tone = latestTone(series);
	const { text } = latestChangePhrase(series, locale);
	return {
		label: m.from_year_before({}, { locale }),
		parts: null,
		words: { text, tone, mark: TONE_MARKS[tone] },
		note: null
	};
}

function amongFigures(series: Series, last: Observation, locale: Locale): FigureView[] {
	const area = knownArea(series.area);
	const values = valuesBeside(ground(), series, last.period);
	const rank = rankSentence(values, area, series.indicator, locale);
	const share = shareOfWhole(series, last, locale);
	if (rank === null && share === null) {
		return [];
	}
	const words = rank ?? share;
	return [
		{
			label: m.beside_label({ area: textIn(area.name, locale) }, { locale }),
			parts: null,
			words: words === null ? null : { text: words.text, tone: 'neutral', mark: null },
			note: rank === null ? null : (share?.text ?? null)
		}
	];
}

function shareOfWhole(series: Series, last: Observation, locale: Locale) {
	const parent = parentOf(knownArea(series.area));
	const whole = parent === null ? null : valuedSeries(series.indicator.id, parent.code);
	const [part, all] = [last, whole === null ? null : at(whole, last.period)].map((observation) =>
		observation === null ? null : amountOf(observation.reading)
	);
	if (parent === null || whole === null || !part || !all) {
		return null;
	}
	const sisters = sistersOf(ground(), series.area, series.indicator.id);
	const mixedSigns = [whole, ...sisters].some(goesBelowZero);
	return versusWhole({ part, whole: all, wholeArea: parent, mixedSigns }, series.indicator, locale);
}
