import { m } from '$lib/paraglide/messages.js';
import type { Comparison } from '$lib/domain/comparison.ts';
import type { Indicator } from '$lib/domain/indicator.ts';
import type { Locale } from '$lib/domain/locale.ts';
import type { PartYearChange } from '$lib/domain/part-year-change.ts';
import { signedAmountPhrase, signedPercentPhrase, signedPointsPhrase } from './number.ts';
import { monthPhrase, periodPhrase } from './period.ts';
import { filled, type Phrase, words } from './phrase.ts';
import { readingPhrase } from './reading.ts';

/**
 * What a year had come to by a month: 令和7年度は12月までに42件です（前の年の同じ月までは38件、+4件、+10.5%）。 Never set
 * against a full year.
 */
export function partYearSentence(
	{ current, change }: PartYearChange,
	indicator: Indicator,
	locale: Locale
): Phrase {
	const said = {
		period: periodPhrase(current.period, indicator.periodType, locale),
		through: monthPhrase(Number(current.through.slice(5, 7)), locale),
		amount: readingPhrase(current.reading, indicator, locale)
	};
	if (!('reason' in change)) {
		const before = readingPhrase(change.previous.reading, indicator, locale);
		const by = changeWords(change, indicator, locale);
		return filled(m.plan_part_year, { ...said, before, change: by }, locale);
	}
	const say = {
		noCurrent: m.plan_part_year_missing,
		noPrevious: m.plan_part_year_alone,
		break: m.plan_part_year_break
	}[change.reason];
	return filled(say, said, locale);
}

function changeWords(change: Comparison, indicator: Indicator, locale: Locale): Phrase {
	const step = change.points ?? change.difference;
	if (step === null) {
		return words(m.plan_change_unsaid({}, { locale }), locale);
	}
	if (step.value === 0 && step.qualifier === '=') {
		return words(m.plan_change_none({}, { locale }), locale);
	}
	if (change.points !== null) {
		return signedPointsPhrase(step, indicator.decimals, locale);
	}
	const amount = signedAmountPhrase(step, indicator, locale);
	return change.ratePct === null
		? amount
		: filled(
				m.plan_change_rate,
				{ change: amount, rate: signedPercentPhrase(change.ratePct, locale) },
				locale
			);
}
