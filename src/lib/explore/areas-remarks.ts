import { type Locale, textIn } from '$lib/domain/locale.ts';
import { UNSETTLED } from '$lib/domain/observation.ts';
import { comparePeriods, type Period } from '$lib/domain/period.ts';
import { amountOf, isOpenEnded } from '$lib/domain/value.ts';
import { m } from '$lib/paraglide/messages.js';
import { breakWithReason } from '$lib/wording/break.ts';
import { amountPhrase } from '$lib/wording/number.ts';
import { periodPhrase } from '$lib/wording/period.ts';
import { listed } from '$lib/wording/phrase.ts';
import { amongPhrase } from '$lib/wording/rank.ts';
import { statusWord } from '$lib/wording/status.ts';
import { type Compared, valuesAt } from './areas-compared.ts';
import type { Comparison } from './areas-part.ts';
import { namesPhrase } from './areas-words.ts';

/** Why areas have no rank in a period; nothing where they have. */
export function unrankedRemark(compared: Compared, at: Period, locale: Locale): string[] {
	const values = valuesAt(compared, at);
	if (values === 'inexact') {
		return [m.areas_unranked_inexact({}, { locale })];
	}
	if (values !== 'missing') {
		return [];
	}
	const missing = compared.areas.filter(
		({ code }) => compared.at(code, at)?.reading.kind !== 'amount'
	);
	const areas = namesPhrase(missing, locale).text;
	return [m.areas_unranked_missing({ areas }, { locale })];
}

/** What all areas have together, where their values add up to it: it has no bar and no line among them. */
export function wholeRemark(compared: Compared, at: Period, locale: Locale): string[] {
	const { areas, indicator, whole } = compared;
	const [first] = areas;
	const amount = amountOf(
		compared.at(whole.code, at)?.reading ?? { kind: 'missing', reason: 'notCollected' }
	);
	if (!indicator.additive || amount === null || first === undefined) {
		return [];
	}
	return [
		m.areas_whole_is_sum(
			{
				whole: textIn(whole.name, locale),
				amount: amountPhrase(amount, indicator, locale).text,
				among: amongPhrase(first.kind, areas.length, locale).text
			},
			{ locale }
		)
	];
}

/** Which end of the values is the better one; nothing where neither is. */
export function directionRemark({ indicator }: Compared, locale: Locale): string[] {
	const { direction } = indicator;
	if (direction === 'decrease') {
		return [m.areas_lower_is_better({}, { locale })];
	}
	return direction === 'increase' ? [m.areas_higher_is_better({}, { locale })] : [];
}

/** The break in series that comparisons of this period start after, and its reason; nothing where none parts them. */
export function breakRemark({ ground, compared, at, locale }: Comparison): string[] {
	const { indicator, per, periods, population } = compared;
	const divisor = per === 'thousand' && population !== null ? [population.id] : [];
	const start = [indicator.id, ...divisor]
		.flatMap((id) => ground.annotationsOf(id))
		.filter(
			({ kind, period }) =>
				kind === 'break' &&
				comparePeriods(period, at) <= 0 &&
				comparePeriods(periods[0], period) < 0
		)
		.sort((a, b) => comparePeriods(a.period, b.period))
		.at(-1);
	return start === undefined ? [] : [breakWithReason(start, indicator.periodType, locale).text];
}

/** That there is no period that this one could be compared with. */
export function noEarlierSentence({ indicator }: Compared, at: Period, locale: Locale): string {
	const period = periodPhrase(at, indicator.periodType, locale).text;
	return m.areas_no_earlier({ period }, { locale });
}

/** That values with an open end are no part of lines, which would hide it. */
export function openRemark(
	{ areas, at }: Compared,
	periods: readonly Period[],
	locale: Locale
): string[] {
	const isOpen = areas.some(({ code }) =>
		periods.some((period) => {
			const observation = at(code, period);
			const amount = observation && amountOf(observation.reading);
			return amount !== null && isOpenEnded(amount.qualifier);
		})
	);
	return isOpen ? [m.areas_open_left_out({}, { locale })] : [];
}

/** That some of the figures shown may still change; a projection says so by its name. */
export function statusRemark(
	{ areas, at, indicator }: Compared,
	periods: readonly Period[],
	locale: Locale
): string[] {
	const shown = areas.flatMap(({ code }) => periods.flatMap((period) => at(code, period) ?? []));
	const statuses = UNSETTLED.filter((status) =>
		shown.some((one) => one.reading.kind === 'amount' && one.status === status)
	);
	const said = statuses.flatMap((status) => statusWord(status, locale) ?? []);
	return said.length === 0 || indicator.basis === 'projected'
		? []
		: [m.areas_unsettled({ statuses: listed(said, locale).text }, { locale })];
}
