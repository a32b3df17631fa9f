import { m } from '$lib/paraglide/messages.js';
import type { Indicator } from '$lib/domain/indicator.ts';
import type { Locale } from '$lib/domain/locale.ts';
import { floorTo } from '$lib/domain/rounding.ts';
import type { Amount, Qualifier } from '$lib/domain/value.ts';
import { changeMark, digits, honestPercent, honestRate, minusMark, shownSign } from './digits.ts';
import { stepSize } from './direction.ts';
import { magnitude } from './magnitude.ts';
import { type Phrase, phrase } from './phrase.ts';

const SLOT = '\u0000';

const NO_SIGN: Phrase = { text: '', spoken: '' };

/** The pieces of an amount; prefix, number, unit and suffix joined without anything between are `text`. */
export interface AmountParts extends Phrase {
	/** What stands before the number: 約, "more than ". */
	readonly prefix: string;
	/** Sign and digits. */
	readonly number: string;
	/** The unit with its 万 and, in English, the space before it. */
	readonly unit: string;
	/** What stands behind the unit: 超, 以上. */
	readonly suffix: string;
}

/** The amount with unit and qualifier: 4,733人, 約54万人, 3倍超; "about 540,000 people"; △ (マイナス) below zero. */
export function amountPhrase(amount: Amount, indicator: Indicator, locale: Locale): Phrase {
	const { text, spoken } = amountParts(amount, indicator, locale);
	return { text, spoken };
}

/** The amount in pieces for a card that sets the unit smaller than the number. */
export function amountParts(amount: Amount, indicator: Indicator, locale: Locale): AmountParts {
	const sign = minusMark(shownSign(amount.value, indicator.decimals), locale);
	return parts(amount, sign, indicator, locale);
}

/** A change with its sign: +20人, △399人, △399人超 for a fall of more than 399; no sign for no change. */
export function signedAmountPhrase(change: Amount, indicator: Indicator, locale: Locale): Phrase {
	const sign = changeMark(shownSign(change.value, indicator.decimals), locale);
	const { text, spoken } = parts(stepSize(change), sign, indicator, locale);
	return { text, spoken };
}

/** A change without its sign, where a verb says the direction: 399人 of 399人減りました. */
export function sizePhrase(change: Amount, indicator: Indicator, locale: Locale): Phrase {
	const { text, spoken } = parts(stepSize(change), NO_SIGN, indicator, locale);
	return { text, spoken };
}

/** A percentage as it stands: 84.7%, △7.8%; "−7.8 %". */
export function percentPhrase(amount: Amount, decimals: number, locale: Locale): Phrase {
	const sign = minusMark(shownSign(amount.value, decimals), locale);
	return percentWith(sign, amount, decimals, locale);
}

/** A rate of change: +3.0%, △21.9%; an about-rate in whole percents, 約△18%. */
export function signedPercentPhrase(change: Amount, locale: Locale): Phrase {
	const decimals = change.qualifier === 'about' ? 0 : 1;
	const sign = changeMark(shownSign(change.value, decimals), locale);
	return percentWith(sign, stepSize(change), decimals, locale);
}

/** A difference of two percentages: +5.0ポイント. */
export function signedPointsPhrase(change: Amount, decimals: number, locale: Locale): Phrase {
	const sign = changeMark(shownSign(change.value, decimals), locale);
	return pointsWith(sign, stepSize(change), decimals, locale);
}

/** The same without its sign: 5.0ポイント. */
export function pointsPhrase(change: Amount, decimals: number, locale: Locale): Phrase {
	return pointsWith(NO_SIGN, stepSize(change), decimals, locale);
}

/** A computed multiple: 1.7倍, 2.0倍, 約2倍; one decimal, cut off and not rounded up (2.96 is not yet 3). */
export function timesPhrase({ value, qualifier }: Amount, locale: Locale): Phrase {
	const shown = floorTo(value, 1);
	const decimals = qualifier === 'about' && Number.isInteger(shown) ? 0 : 1;
	const number = digits(shown, decimals, locale);
	const times = m.unit_times({ number }, { locale });
	return phrase(locale, () => qualifierFrame(qualifier, times, locale));
}

/** An index number, which has no unit: 104.2, 約98; never rounded up to a ten that it has not reached. */
export function indexPhrase(amount: Amount, locale: Locale): Phrase {
	const say = amount.qualifier === 'about' ? honestPercent : honestRate;
	const { value, decimals } = say(amount.value);
	const number = digits(value, decimals, locale);
	return phrase(locale, () => qualifierFrame(amount.qualifier, number, locale));
}

/** A number without a unit: 4,318.8, 約72, △3.5超. */
export function plainPhrase(amount: Amount, decimals: number, locale: Locale): Phrase {
	const sign = minusMark(shownSign(amount.value, decimals), locale);
	const figure = digits(amount.value, decimals, locale);
	return phrase(locale, (show) => qualifierFrame(amount.qualifier, show(sign) + figure, locale));
}

function parts(amount: Amount, sign: Phrase, indicator: Indicator, locale: Locale): AmountParts {
	const { number, unit } = magnitude(amount, indicator, locale);
	const [prefix = '', suffix = ''] = qualifierFrame(amount.qualifier, SLOT, locale).split(SLOT);
	const whole = phrase(locale, (show) => prefix + show(sign) + number + unit + suffix);
	return { ...whole, prefix, number: sign.text + number, unit, suffix };
}

function percentWith(sign: Phrase, amount: Amount, decimals: number, locale: Locale): Phrase {
	const unit = locale === 'en' ? '\u00a0%' : '%';
	const figure = digits(amount.value, decimals, locale) + unit;
	return phrase(locale, (show) => qualifierFrame(amount.qualifier, show(sign) + figure, locale));
}

function pointsWith(sign: Phrase, amount: Amount, decimals: number, locale: Locale): Phrase {
	const figure = digits(amount.value, decimals, locale);
	return phrase(locale, (show) =>
		qualifierFrame(
			amount.qualifier,
			m.unit_points({ number: show(sign) + figure }, { locale }),
			locale
		)
	);
}

const FRAMES = {
	'>': m.qualifier_more_than,
	'>=': m.qualifier_at_least,
	'<': m.qualifier_under,
	'<=': m.qualifier_at_most,
	about: m.qualifier_about
} as const satisfies Record<Exclude<Qualifier, '='>, unknown>;

function qualifierFrame(qualifier: Qualifier, amount: string, locale: Locale): string {
	return qualifier === '=' ? amount : FRAMES[qualifier]({ amount }, { locale });
}
