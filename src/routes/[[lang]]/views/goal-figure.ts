import { type RatioScene, ratioScene } from '$lib/charts/ratio-scene.ts';
import type { SparklineScene } from '$lib/charts/sparkline-scene.ts';
import type { Goal } from '$lib/domain/goal-sheet.ts';
import { type Locale, textIn } from '$lib/domain/locale.ts';
import type { Observation } from '$lib/domain/observation.ts';
import { yearOf } from '$lib/domain/period.ts';
import { first, latest, segments, type Series } from '$lib/domain/series.ts';
import { amountOf } from '$lib/domain/value.ts';
import { knownArea } from './known.ts';
import { ratioInput } from '$lib/explore/ratio.ts';
import { areaPrefix } from '$lib/explore/area-prefix.ts';
import { m } from '$lib/paraglide/messages.js';
import { dataset } from '$lib/server/dataset.ts';
import { seriesFor } from '$lib/server/indicators.ts';
import { trendHeadline } from '$lib/wording/headline.ts';
import { referencePhrase } from '$lib/wording/latest-change.ts';
import { amountParts, amountPhrase } from '$lib/wording/number.ts';
import { periodPhrase } from '$lib/wording/period.ts';
import { readingText } from '$lib/wording/ruby.ts';
import { cardSparkline } from './sparkline.ts';
import { ground } from './ground.ts';

/** The figure beside a goal, with the words under it. */
export type GoalFigure = { readonly id: string; readonly caption: string } & (
	| { readonly kind: 'ratio'; readonly scene: RatioScene }
	| { readonly kind: 'line'; readonly scene: SparklineScene }
	| { readonly kind: 'value'; readonly number: string; readonly unit: string }
);

/** The goal's key indicator as a small chart; null when it has none or no value is recorded. */
export function goalFigure({ key }: Goal, locale: Locale): GoalFigure | null {
	const series = key === null ? null : seriesFor(key.indicator, key.area);
	const last = series === null ? null : latest(series);
	if (series === null || last === null) {
		return null;
	}
	const { indicator } = series;
	const own =
		areaPrefix(ground(), { shown: series.area, wanted: dataset().defaultArea }, locale) +
		textIn(indicator.name, locale);
	const name = m.related_figure({ name: own }, { locale });
	const amount = amountOf(last.reading);
	if (indicator.kind === 'ratio') {
		const scene = ratioFigure(series, last, { place: 'card', locale });
		return scene && { kind: 'ratio', id: indicator.id, caption: name, scene };
	}
	const runs = segments(series).filter((run) => run.length > 1);
	if (runs.length === 0 && amount !== null) {
		const when = periodPhrase(last.period, indicator.periodType, locale).text;
		const { number, prefix, suffix, unit } = amountParts(amount, indicator, locale);
		const figure = { number: prefix + number, unit: unit + suffix };
		return { kind: 'value', id: indicator.id, caption: `${name} ${when}`, ...figure };
	}
	const scene = cardSparkline(series, {
		title: trendHeadline(series, knownArea(series.area), locale).spoken,
		endLabel: readingText(valueText(last, series, locale))
	});
	const start = first(series) ?? last;
	const years = `${yearOf(start.period)}→${yearOf(last.period)}`;
	return scene && { kind: 'line', id: indicator.id, caption: `${name} ${years}`, scene };
}

/** The bar of a published ratio beside its reference; null when the value is missing. */
export function ratioFigure(
	{ indicator }: Series,
	last: Observation,
	{ place, locale }: { place: 'card' | 'page'; locale: Locale }
): RatioScene | null {
	const input = ratioInput(indicator, last, locale);
	if (input === null || place === 'page') {
		return input && ratioScene({ ...input, place });
	}
	const reference = referencePhrase(last, indicator, locale);
	return ratioScene({
		...input,
		place,
		reference: { label: `${readingText(reference.text)} = 1`, text: '' }
	});
}

function valueText(last: Observation, { indicator }: Series, locale: Locale): string {
	const amount = amountOf(last.reading);
	return amount === null ? '' : amountPhrase(amount, indicator, locale).text;
}
