import { m } from '$lib/paraglide/messages.js';
import { reportedRatio, yearOnYear } from '$lib/domain/comparison.ts';
import type { Indicator } from '$lib/domain/indicator.ts';
import type { Locale } from '$lib/domain/locale.ts';
import type { Observation } from '$lib/domain/observation.ts';
import type { Period } from '$lib/domain/period.ts';
import { latest, type Series } from '$lib/domain/series.ts';
import type { Amount } from '$lib/domain/value.ts';
import { type Change, changePhrase, changeShort } from './change.ts';
import { amountPhrase } from './number.ts';
import { sincePhrase, yearBefore } from './period.ts';
import { type Phrase, phrase } from './phrase.ts';
import { goesBelowZero } from './run.ts';

/** The change of the latest value from the year before in full; a reported ratio as reported: 前年度の3倍超. */
export function latestChangePhrase(series: Series, locale: Locale): Phrase {
	const last = latest(series);
	const ratio = last === null ? null : ratioPhrase(last, series.indicator, locale);
	return ratio ?? changePhrase(yearlyChange(series), series.indicator, locale);
}

/** The same for a table cell: 3倍超, +3.0%, △21.9%. */
export function latestChangeShort(series: Series, locale: Locale): Phrase {
	const { indicator } = series;
	const last = latest(series);
	const ratio = last === null ? null : ratioOf(last, indicator);
	return ratio === null
		? changeShort(yearlyChange(series), indicator, locale)
		: amountPhrase(ratio, indicator, locale);
}

/** The change of a period (the latest by default) from the year before; without a rate for net figures. */
export function yearlyChange(series: Series, period?: Period): Change {
	const change = yearOnYear(series, period);
	return 'reason' in change || !goesBelowZero(series) ? change : { ...change, ratePct: null };
}

/** A reported ratio with what it is a ratio to: 前年度の3倍超; null for any other kind of value. */
export function ratioPhrase(
	observation: Observation,
	indicator: Indicator,
	locale: Locale
): Phrase | null {
	const ratio = ratioOf(observation, indicator);
	if (ratio === null) {
		return null;
	}
	const since = referencePhrase(observation, indicator, locale);
	const times = amountPhrase(ratio, indicator, locale);
	return phrase(locale, (show) =>
		m.change_ratio({ since: show(since), times: show(times) }, { locale })
	);
}

/** What a reported ratio is a ratio to: 前年度, or its reference period by name. */
export function referencePhrase(
	{ period, reference }: Observation,
	{ periodType }: Indicator,
	locale: Locale
): Phrase {
	return reference === null
		? yearBefore(periodType, locale)
		: sincePhrase(period, reference, periodType, locale);
}

function ratioOf(observation: Observation, indicator: Indicator): Amount | null {
	return indicator.kind === 'ratio' ? reportedRatio(observation) : null;
}
