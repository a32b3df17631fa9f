import { m } from '$lib/paraglide/messages.js';
import type { Comparison, NoComparison } from '$lib/domain/comparison.ts';
import type { Indicator } from '$lib/domain/indicator.ts';
import type { Locale } from '$lib/domain/locale.ts';
import { type Amount, amountOf } from '$lib/domain/value.ts';
import { directionOf, type Step } from './direction.ts';
import {
	amountPhrase,
	pointsPhrase,
	signedAmountPhrase,
	signedPercentPhrase,
	signedPointsPhrase,
	sizePhrase
} from './number.ts';
import { sincePhrase, yearBefore } from './period.ts';
import { type Phrase, phrase, words } from './phrase.ts';

/** A comparison, or the reason why there is none. */
export type Change = Comparison | NoComparison;

const REASON_SHORT = {
	noCurrent: m.change_short_no_current,
	noPrevious: m.change_short_no_previous,
	break: m.change_short_break
} as const satisfies Record<NoComparison['reason'], unknown>;

const REASON_SENTENCE = {
	noCurrent: m.change_no_current,
	noPrevious: m.change_no_previous,
	break: m.change_break
} as const satisfies Record<NoComparison['reason'], unknown>;

const COUNTED = { up: m.change_more, down: m.change_less } as const;
const COUNTED_WITH_RATE = { up: m.change_more_rate, down: m.change_less_rate } as const;
const IN_POINTS = { up: m.change_higher, down: m.change_lower } as const;

/**
 * A change in full, naming what it is from: 前年から △399人（△7.8%）, 前年度から +5.0ポイント; the
 * year before when it is that, else the period by name. Where there is none, the sentence says why.
 */
export function changePhrase(change: Change, indicator: Indicator, locale: Locale): Phrase {
	if ('reason' in change) {
		const since = yearBefore(indicator.periodType, locale);
		return phrase(locale, (show) =>
			REASON_SENTENCE[change.reason]({ since: show(since) }, { locale })
		);
	}
	const { current, previous } = change;
	const since = sincePhrase(current.period, previous.period, indicator.periodType, locale);
	if (indicator.kind === 'ratio' && change.ratio !== null) {
		const times = amountPhrase(change.ratio, indicator, locale);
		return phrase(locale, (show) =>
			m.change_ratio({ since: show(since), times: show(times) }, { locale })
		);
	}
	const step = change.points ?? change.difference;
	const direction = step === null ? null : directionOf(step, indicator.decimals);
	if (step === null || direction === null) {
		return phrase(locale, (show) => m.change_unknown({ since: show(since) }, { locale }));
	}
	if (direction === 'same') {
		return phrase(locale, (show) => m.change_same({ since: show(since) }, { locale }));
	}
	return change.points === null
		? countedChange({ ...change, since, step, direction }, indicator, locale)
		: phrase(locale, (show) =>
				IN_POINTS[direction](
					{ since: show(since), amount: show(pointsIn(step, indicator, locale)) },
					{ locale }
				)
			);
}

/** A change for a table cell: +3.0%, +5.0ポイント, +20人 where no rate can be; or why there is none. */
export function changeShort(change: Change, indicator: Indicator, locale: Locale): Phrase {
	if ('reason' in change) {
		return words(REASON_SHORT[change.reason]({}, { locale }), locale);
	}
	if (indicator.kind === 'ratio' && change.ratio !== null) {
		return amountPhrase(change.ratio, indicator, locale);
	}
	const step = change.points ?? change.difference;
	if (step === null || directionOf(step, indicator.decimals) === null) {
		return words(m.change_short_unknown({}, { locale }), locale);
	}
	if (change.points !== null) {
		return signedPointsPhrase(change.points, indicator.decimals, locale);
	}
	return change.ratePct === null
		? signedAmountPhrase(step, indicator, locale)
		: signedPercentPhrase(change.ratePct, locale);
}

interface Counted extends Comparison {
	readonly since: Phrase;
	readonly step: Amount;
	readonly direction: Step;
}

function countedChange(change: Counted, indicator: Indicator, locale: Locale): Phrase {
	const { since, step, direction, ratePct, previous } = change;
	const amount =
		locale === 'ja'
			? signedAmountPhrase(step, indicator, locale)
			: sizePhrase(step, indicator, locale);
	if (ratePct !== null) {
		const rate = signedPercentPhrase(ratePct, locale);
		return phrase(locale, (show) =>
			COUNTED_WITH_RATE[direction](
				{ since: show(since), amount: show(amount), rate: show(rate) },
				{ locale }
			)
		);
	}
	const whole = phrase(locale, (show) =>
		COUNTED[direction]({ since: show(since), amount: show(amount) }, { locale })
	);
	return amountOf(previous.reading)?.value === 0
		? phrase(locale, (show) => m.change_zero_base({ change: show(whole) }, { locale }))
		: whole;
}

/** Japanese carries the direction in the sign, the other languages in a word. */
function pointsIn(step: Amount, indicator: Indicator, locale: Locale): Phrase {
	return locale === 'ja'
		? signedPointsPhrase(step, indicator.decimals, locale)
		: pointsPhrase(step, indicator.decimals, locale);
}
