import type { Locale } from '$lib/domain/locale.ts';
import { floorTo, roundHalfAway } from '$lib/domain/rounding.ts';
import { m } from '$lib/paraglide/messages.js';
import type { Phrase } from './phrase.ts';

/** The language tag by which Intl writes digits and dates in each language. */
export const INTL_TAG = {
	ja: 'ja-JP',
	en: 'en-GB',
	easy: 'ja-JP'
} as const satisfies Record<Locale, string>;

const NEGATIVE_MARK = { ja: '△', en: '−', easy: '−' } as const satisfies Record<Locale, string>;

/** The digits of a number without its sign, half away from zero, with thousands separators. */
export function digits(value: number, decimals: number, locale: Locale): string {
	return formatOf(INTL_TAG[locale], decimals).format(Math.abs(value));
}

/** −1, 0 or 1 as the number shows with so many decimals: what shows as 0.0 has no sign. */
export function shownSign(value: number, decimals: number): -1 | 0 | 1 {
	if (!/[1-9]/.test(digits(value, decimals, 'en'))) {
		return 0;
	}
	return value < 0 ? -1 : 1;
}

/** The sign of a negative number before its digits: △ (said マイナス), −; nothing for any other. */
export function minusMark(sign: -1 | 0 | 1, locale: Locale): Phrase {
	return sign < 0 ? negativeMark(locale) : { text: '', spoken: '' };
}

/** The sign of a change before its digits: △ or +; nothing for no change. */
export function changeMark(sign: -1 | 0 | 1, locale: Locale): Phrase {
	return sign > 0 ? { text: '+', spoken: m.said_plus({}, { locale }) } : minusMark(sign, locale);
}

/**
 * How a percentage is said in a sentence: in whole percents from 10 on, else with one decimal; never
 * rounded up to a multiple of ten that it has not reached (29.6 is not 30, 99.97 is 99.9, not 100).
 */
export function honestPercent(value: number): { value: number; decimals: number } {
	if (Math.abs(value) >= 10 && !claimsTooMuch(value, 0)) {
		return { value, decimals: 0 };
	}
	return honestRate(value);
}

/** The same with one decimal always: 84.7, and 99.97 is 99.9. */
export function honestRate(value: number): { value: number; decimals: number } {
	const size = Math.abs(value);
	const shown = claimsTooMuch(value, 1) ? Math.sign(value) * floorTo(size, 1) : value;
	return { value: shown, decimals: 1 };
}

function claimsTooMuch(value: number, decimals: number): boolean {
	const size = Math.abs(value);
	const shown = roundHalfAway(size, decimals);
	return shown > size && shown % 10 === 0;
}

function negativeMark(locale: Locale): Phrase {
	return { text: NEGATIVE_MARK[locale], spoken: m.said_minus({}, { locale }) };
}

// Making a format takes far longer than using it, and a site writes hundreds of thousands of numbers.
const formats = new Map<string, Intl.NumberFormat>();

function formatOf(tag: string, decimals: number): Intl.NumberFormat {
	const key = `${tag} ${decimals}`;
	const known = formats.get(key);
	if (known !== undefined) {
		return known;
	}
	const made = new Intl.NumberFormat(tag, {
		minimumFractionDigits: decimals,
		maximumFractionDigits: decimals
	});
	formats.set(key, made);
	return made;
}
