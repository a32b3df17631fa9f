import { m } from '$lib/paraglide/messages.js';
import type { Area } from '$lib/domain/area.ts';
import { comparableFigure, isComparedByRate } from '$lib/domain/comparable.ts';
import type { Comparison } from '$lib/domain/comparison.ts';
import type { Feature } from '$lib/domain/feature.ts';
import type { Indicator } from '$lib/domain/indicator.ts';
import { type Locale, textIn } from '$lib/domain/locale.ts';
import type { Observation } from '$lib/domain/observation.ts';
import type { AreaValue } from '$lib/domain/rank.ts';
import type { Standing, TrendCriterion } from '$lib/domain/standing.ts';
import type { Amount } from '$lib/domain/value.ts';
import { withStatus } from './headline.ts';
import { ratioPhrase } from './latest-change.ts';
import { signedAmountPhrase, signedPercentPhrase, signedPointsPhrase } from './number.ts';
import { periodPhrase, sincePhrase } from './period.ts';
import { filled, listed, type Phrase, words } from './phrase.ts';
import { rankPhrase } from './rank.ts';
import { readingPhrase } from './reading.ts';
import { subjectInPeriod, subjectPhrase } from './subject.ts';
import { ratePhrase } from './ward-map.ts';
import { versusWhole } from './whole.ts';

/** The area that a sentence is about, and the one around it. */
export interface Place {
	readonly area: Area;
	readonly whole: Area | null;
}

/**
 * Why an indicator is a strength or an attention point, by the criteria that made it one: 令和5年度の中央区の定住意向は82.3%
 * （8区のうち2番目に高い、令和元年度から+3.2ポイント、新潟市より+2.1ポイント）。
 */
export function standingSentence(standing: Standing, place: Place, locale: Locale): Phrase {
	const { distance, last, rank, series, trend, verdict } = standing;
	const { indicator } = series;
	const score = verdict === 'strength' ? 1 : -1;
	const counting = <Criterion extends { readonly score: number }>(one: Criterion | null) =>
		one?.score === score ? one : null;
	const counted = { rank: counting(rank), trend: counting(trend), distance: counting(distance) };
	const reasons = [
		counted.rank && placePhrase(counted.rank.figures, indicator, place, locale),
		counted.trend && trendPhrase(counted.trend, standing, locale),
		counted.distance && besideWhole(counted.distance, indicator, place, locale)
	];
	const subject = subjectInPeriod(indicator, place.area, last.period, locale);
	const amount = amountIn(last, indicator, locale);
	return pointSentence({ subject, amount, reasons }, locale);
}

/**
 * What sets an area apart in one indicator: 令和5年1月1日の中央区の65歳以上の割合は28.42%（8区のうち最も低い、新潟市より△1.89ポイント）。
 * Counts by their change: 中央区の出生者数は平成25年から令和6年までに△35.1%（8区のうち減り方が最も大きい、…）。
 */
export function featureSentence(feature: Feature, place: Place, locale: Locale): Phrase {
	const { figures, last, series, span, whole } = feature;
	const { indicator } = series;
	const own = comparableFigure(series, span);
	const reasons = [
		placePhrase(figures, indicator, place, locale),
		own && whole && besideWhole({ own, whole }, indicator, place, locale)
	];
	if (!isComparedByRate(indicator.kind) || own === null) {
		const subject = subjectInPeriod(indicator, place.area, last.period, locale);
		const amount = amountIn(last, indicator, locale);
		return pointSentence({ subject, amount, reasons }, locale);
	}
	const parts = {
		subject: subjectPhrase(indicator, place.area, locale),
		from: periodPhrase(span.from, indicator.periodType, locale),
		to: periodPhrase(span.to, indicator.periodType, locale),
		rate: signedPercentPhrase(own, locale),
		reasons: given(reasons, locale)
	};
	return filled(m.profile_point_change, parts, locale);
}

function amountIn(last: Observation, indicator: Indicator, locale: Locale): Phrase {
	return withStatus(readingPhrase(last.reading, indicator, locale), last, indicator, locale);
}

function pointSentence(
	{ reasons, ...said }: { subject: Phrase; amount: Phrase; reasons: readonly (Phrase | null)[] },
	locale: Locale
): Phrase {
	return filled(m.profile_point, { ...said, reasons: given(reasons, locale) }, locale);
}

function given(reasons: readonly (Phrase | null)[], locale: Locale): Phrase {
	return listed(
		reasons.filter((reason) => reason !== null),
		locale
	);
}

function placePhrase(
	figures: readonly AreaValue[],
	indicator: Indicator,
	{ area }: Place,
	locale: Locale
): Phrase | null {
	return isComparedByRate(indicator.kind)
		? ratePhrase(figures, area, locale)
		: rankPhrase(figures, area, indicator, locale);
}

function trendPhrase(
	{ comparison }: TrendCriterion,
	{ last, series: { indicator } }: Standing,
	locale: Locale
): Phrase | null {
	return comparison === null
		? ratioPhrase(last, indicator, locale)
		: sinceThen(comparison, indicator, locale);
}

/** Counts by their rate, percentages in points, measures by their difference: 令和元年度から+3.2ポイント. */
function sinceThen(
	{ current, previous, difference, points, ratePct }: Comparison,
	indicator: Indicator,
	locale: Locale
): Phrase | null {
	const change =
		points !== null
			? signedPointsPhrase(points, indicator.decimals, locale)
			: indicator.kind === 'count'
				? ratePct && signedPercentPhrase(ratePct, locale)
				: difference && signedAmountPhrase(difference, indicator, locale);
	const since = sincePhrase(current.period, previous.period, indicator.periodType, locale);
	return change && filled(m.profile_since, { since, change }, locale);
}

function besideWhole(
	{ own, whole }: { readonly own: Amount; readonly whole: Amount },
	indicator: Indicator,
	place: Place,
	locale: Locale
): Phrase | null {
	if (place.whole === null) {
		return null;
	}
	if (!isComparedByRate(indicator.kind)) {
		return versusWhole({ part: own, whole, wholeArea: place.whole }, indicator, locale);
	}
	const area = words(textIn(place.whole.name, locale), locale);
	return filled(m.profile_whole_rate, { area, rate: signedPercentPhrase(whole, locale) }, locale);
}
