import { compare } from '$lib/domain/comparison.ts';
import type { Indicator } from '$lib/domain/indicator.ts';
import { type Locale, textIn } from '$lib/domain/locale.ts';
import type { Observation } from '$lib/domain/observation.ts';
import type { ValueChange } from '$lib/domain/release-changes.ts';
import { m } from '$lib/paraglide/messages.js';
import { signedAmountPhrase, signedPointsPhrase } from '$lib/wording/number.ts';
import { periodPhrase } from '$lib/wording/period.ts';
import { readingPhrase } from '$lib/wording/reading.ts';
import { statusWord } from '$lib/wording/status.ts';
import { areaName } from './named.ts';

/** 中央区 令和6年度. */
export function placeText(
	{ area, period }: Observation,
	indicator: Indicator,
	locale: Locale
): string {
	const name = periodPhrase(period, indicator.periodType, locale).text;
	return m.since_points({ area: areaName(area, locale), name }, { locale });
}

/** The value, with the word for its status where it has one: 120人（速報）. */
export function valueText(one: Observation, indicator: Indicator, locale: Locale): string {
	const value = readingPhrase(one.reading, indicator, locale).text;
	const status = statusWord(one.status, locale)?.text;
	return status === undefined ? value : m.since_value_status({ value, status }, { locale });
}

/** 速報, 改定, 推計, 下書き or 確定. */
export function statusText({ status }: Observation, locale: Locale): string {
	return statusWord(status, locale)?.text ?? m.since_final({}, { locale });
}

/** By how much the value became another; percentages in points. */
export function differenceText(change: ValueChange, indicator: Indicator, locale: Locale): string {
	const { points, difference } = compare(indicator, change.after, change.before);
	if (points !== null) {
		return signedPointsPhrase(points, indicator.decimals, locale).text;
	}
	return difference === null
		? m.since_difference_none({}, { locale })
		: signedAmountPhrase(difference, indicator, locale).text;
}

/** Why a value was revised: what its note says, else its status, else that nothing is recorded. */
export function whyText({ note, status }: Observation, locale: Locale): string {
	if (note !== null) {
		return textIn(note, locale);
	}
	return status === 'revised'
		? m.since_by_status({ status: statusWord(status, locale)?.text ?? '' }, { locale })
		: m.since_why_unknown({}, { locale });
}
