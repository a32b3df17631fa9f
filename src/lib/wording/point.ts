import type { Area } from '$lib/domain/area.ts';
import { type Locale, textIn } from '$lib/domain/locale.ts';
import type { Observation } from '$lib/domain/observation.ts';
import type { Series } from '$lib/domain/series.ts';
import { changePhrase } from './change.ts';
import { ratioPhrase, yearlyChange } from './latest-change.ts';
import { periodWithWestern } from './period.ts';
import { listed, type Phrase, words } from './phrase.ts';
import { readingPhrase } from './reading.ts';
import { statusWord } from './status.ts';

/** One point of a line in pieces, for a tooltip that sets them under each other. */
export interface PointParts {
	readonly period: Phrase;
	/** The amount with its qualifier, or the word for a missing value. */
	readonly value: Phrase;
	/** 速報, 改定 or 推計; null for a final value. */
	readonly status: Phrase | null;
	/** From the year before, or a reported ratio; null where no comparison can be. */
	readonly change: Phrase | null;
}

/** What is known of one point of a series. */
export function pointParts(series: Series, observation: Observation, locale: Locale): PointParts {
	const { indicator } = series;
	const change = yearlyChange(series, observation.period);
	return {
		period: periodWithWestern(observation.period, indicator.periodType, locale),
		value: readingPhrase(observation.reading, indicator, locale),
		status: statusWord(observation.status, locale),
		change:
			ratioPhrase(observation, indicator, locale) ??
			('reason' in change ? null : changePhrase(change, indicator, locale))
	};
}

/**
 * The reading of one point in one line, for tooltip and speech: 令和4年（2022年）、4,733人、速報、前年から △399人
 * （△7.8%）. `area` is named where several areas share a chart, else null.
 */
export function pointPhrase(
	series: Series,
	observation: Observation,
	area: Area | null,
	locale: Locale
): Phrase {
	const { period, value, status, change } = pointParts(series, observation, locale);
	const name = area === null ? null : words(textIn(area.name, locale), locale);
	// A reported ratio already holds its value: 前年度の3倍超.
	const figure = series.indicator.kind === 'ratio' && change !== null ? null : value;
	const parts = [name, period, figure, status, change].filter((part) => part !== null);
	return listed(parts, locale);
}
