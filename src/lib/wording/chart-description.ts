import { m } from '$lib/paraglide/messages.js';
import type { Area } from '$lib/domain/area.ts';
import type { Indicator } from '$lib/domain/indicator.ts';
import type { Locale } from '$lib/domain/locale.ts';
import type { Observation } from '$lib/domain/observation.ts';
import { comparePeriods } from '$lib/domain/period.ts';
import { first, latest, type Series } from '$lib/domain/series.ts';
import { amountOf } from '$lib/domain/value.ts';
import { breakSentence } from './break.ts';
import { trendHeadline } from './headline.ts';
import { periodPhrase } from './period.ts';
import { joinSentences, type Phrase, phrase } from './phrase.ts';
import { readingPhrase } from './reading.ts';

/** One line of a chart; `area` null when the indicator names its own place. */
export interface DescribedLine {
	readonly series: Series;
	readonly area: Area | null;
}

/**
 * A time chart in words, for whoever cannot see it: the headline of each line, then its first, latest,
 * highest and lowest value, its breaks and how many values are missing. Other lines than the first
 * (context) give their headline only.
 */
export function chartDescription(
	[lead, ...context]: readonly [DescribedLine, ...DescribedLine[]],
	locale: Locale
): Phrase {
	const headlines = [lead, ...context].map(({ series, area }) =>
		trendHeadline(series, area, locale)
	);
	const [message, ...others] = headlines;
	return joinSentences(
		[...(message ? [message] : []), ...details(lead.series, locale), ...others],
		locale
	);
}

function details(series: Series, locale: Locale): Phrase[] {
	const { indicator, breaks, points } = series;
	const [start, end] = [first(series), latest(series)];
	if (start === null || end === null || start === end) {
		return [];
	}
	const [lowest, highest] = extremes(points);
	const say = (message: typeof m.chart_first, point: Observation | undefined) =>
		point === undefined ? [] : [pointSentence(message, point, indicator, locale)];
	const within = breaks.filter(
		(period) => comparePeriods(period, start.period) > 0 && comparePeriods(period, end.period) <= 0
	);
	return [
		...say(m.chart_first, start),
		...say(m.chart_latest, end),
		...say(m.chart_highest, highest),
		...say(m.chart_lowest, lowest),
		...within.map((period) => breakSentence(period, indicator.periodType, locale)),
		...missingCount(points, locale)
	];
}

function pointSentence(
	say: typeof m.chart_first,
	{ period, reading }: Observation,
	indicator: Indicator,
	locale: Locale
): Phrase {
	const when = periodPhrase(period, indicator.periodType, locale);
	const amount = readingPhrase(reading, indicator, locale);
	return phrase(locale, (show) => say({ period: show(when), amount: show(amount) }, { locale }));
}

function extremes(points: readonly Observation[]): (Observation | undefined)[] {
	const sorted = points
		.filter(({ reading }) => reading.kind === 'amount')
		.toSorted((a, b) => valueOf(a) - valueOf(b));
	return valueOf(sorted[0]) === valueOf(sorted.at(-1)) ? [] : [sorted[0], sorted.at(-1)];
}

function missingCount(points: readonly Observation[], locale: Locale): Phrase[] {
	const missing = points.filter(({ reading }) => reading.kind === 'missing').length;
	return missing === 0
		? []
		: [phrase(locale, () => m.chart_missing({ count: String(missing) }, { locale }))];
}

function valueOf(point: Observation | undefined): number {
	return (point && amountOf(point.reading)?.value) ?? 0;
}
