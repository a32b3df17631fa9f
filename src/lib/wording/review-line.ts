import { m } from '$lib/paraglide/messages.js';
import { subtract } from '$lib/domain/decimal.ts';
import type { Indicator } from '$lib/domain/indicator.ts';
import type { Judged } from '$lib/domain/judged.ts';
import type { Locale } from '$lib/domain/locale.ts';
import type { Observation } from '$lib/domain/observation.ts';
import type { RateRounding } from '$lib/domain/rounding.ts';
import { type Footing, footingOf } from '$lib/domain/scheme.ts';
import { isOpenEnded } from '$lib/domain/value.ts';
import { reasonSentence } from './judged.ts';
import { judgedSentence } from './judged-sentence.ts';
import { amountPhrase } from './number.ts';
import { periodPhrase } from './period.ts';
import { emphasise, filled, type Headline, joinSentences, phrase, type Phrase } from './phrase.ts';
import { ratioHeadline } from './ratio-headline.ts';
import { gapPhrase, wantedAmount } from './review-next.ts';

/** What a judgement is told of. */
interface Told {
	readonly indicator: Indicator;
	/** The latest value; null where there is none. */
	readonly last: Observation | null;
	readonly rounding: RateRounding['mode'];
}

/**
 * One sentence on where an indicator stands: 1,200人（令和7年度）で、目安の1,250人に50人届いていません。 The whole
 * judgement in words where actual value and line alone do not tell it.
 */
export function standingSentence(
	judged: Judged,
	{ indicator, last, rounding }: Told,
	locale: Locale
): Phrase {
	return footingOf(judged.scheme, judged.status) === 'none'
		? unjudgedSentence(judged, { indicator, last }, locale)
		: (plainStanding(judged, indicator, locale) ??
				judgedSentence(judged, indicator, rounding, locale));
}

/** The latest value, where there is one, and why it is not judged. */
function unjudgedSentence(
	judged: Judged,
	{ indicator, last }: Pick<Told, 'indicator' | 'last'>,
	locale: Locale
): Phrase {
	const { actual, period } = judged.figures;
	const reason = reasonSentence(judged.reason ?? 'noActual', locale);
	if (indicator.kind === 'ratio' && last !== null) {
		return joinSentences([ratioHeadline(last, indicator, locale), reason], locale);
	}
	if (actual === null || period === null) {
		return reason;
	}
	const amount = figurePhrase(amountPhrase(actual, indicator, locale), indicator, locale);
	const when = periodPhrase(period, indicator.periodType, locale);
	const value = phrase(locale, (show) =>
		m.review_is_recorded({ period: show(when), actual: show(amount) }, { locale })
	);
	return joinSentences([value, reason], locale);
}

/**
 * Actual value and line in one short sentence, the gap or the value as the words that carry it; null where the two
 * alone do not tell the judgement.
 */
export function plainStanding(
	{ figures, scheme, status }: Judged,
	indicator: Indicator,
	locale: Locale
): Headline | null {
	const footing = footingOf(scheme, status);
	const { actual, expected, period, target } = figures;
	const line = footing === 'reached' || status === 'missed' ? target : expected;
	if (actual === null || period === null || line === null || isOpenEnded(actual.qualifier)) {
		return null;
	}
	const gap = behind(actual.value, line.value, indicator);
	const saying = sayingOf(footing, status);
	const say = SAID[indicator.direction === 'decrease' ? 'fewer' : 'more'][saying];
	if (gap === null || gap > 0 !== (saying === 'short' || saying === 'missed')) {
		return null;
	}
	const parts = {
		actual: figurePhrase(amountPhrase(actual, indicator, locale), indicator, locale),
		period: periodPhrase(period, indicator.periodType, locale),
		expected: wantedAmount({ value: line.value, qualifier: '=' }, indicator, locale),
		gap: gapPhrase([line.value, actual.value], { indicator, qualifier: actual.qualifier }, locale)
	};
	const [bareActual, bareLine] = [actual, { value: line.value, qualifier: actual.qualifier }].map(
		(amount) => amountPhrase(amount, indicator, locale).text
	);
	// Two figures that differ must not look alike; the whole judgement tells them with more digits.
	if (gap !== 0 && bareActual === bareLine) {
		return null;
	}
	return emphasise(filled(say, parts, locale), gap > 0 ? parts.gap : parts.actual);
}

/** 届く is said of what is to grow only: fewer accidents do not fall short of a line. */
const SAID = {
	more: {
		missed: m.review_is_missed,
		reached: m.review_is_reached,
		onLine: m.review_is_on_line,
		short: m.review_is_short
	},
	fewer: {
		missed: m.review_is_over_target,
		reached: m.review_is_within_target,
		onLine: m.review_is_within_line,
		short: m.review_is_over
	}
} as const;

function sayingOf(footing: Footing, status: string): keyof typeof SAID.more {
	if (status === 'missed') {
		return 'missed';
	}
	return footing === 'reached' || footing === 'onLine' ? footing : 'short';
}

/** How much is missing in the wanted direction, negative when there is more; null where none is wanted. */
function behind(actual: number, line: number, { direction }: Indicator): number | null {
	switch (direction) {
		case 'increase':
			return subtract(line, actual);
		case 'decrease':
			return subtract(actual, line);
		case 'maintain':
		case 'neutral':
			return null;
	}
}

function figurePhrase(amount: Phrase, indicator: Indicator, locale: Locale): Phrase {
	if (indicator.cumulative) {
		return phrase(locale, (show) => m.review_in_total({ amount: show(amount) }, { locale }));
	}
	return indicator.survey && indicator.kind === 'share'
		? phrase(locale, (show) => m.review_of_answers({ amount: show(amount) }, { locale }))
		: amount;
}
