import { decimalsOf, shiftPoint } from '$lib/domain/decimal.ts';
import type { Indicator } from '$lib/domain/indicator.ts';
import type { Locale } from '$lib/domain/locale.ts';
import type { Amount } from '$lib/domain/value.ts';
import {
	amountPhrase,
	pointsPhrase,
	signedAmountPhrase,
	signedPointsPhrase,
	sizePhrase
} from './number.ts';
import type { Phrase } from './phrase.ts';
import { tellingDecimals } from './telling-decimals.ts';
import { isInPoints } from './unit.ts';

/** A rate of change is told with at least so many digits, where it has them. */
const LEAST_DIGITS = 2;
const MOST_ADDED = 3;

/** A value of a plan, with so many decimals that it does not look equal to those `beside` it which it only comes near. */
export function planAmount(
	amount: Amount,
	{ indicator, beside = [] }: { indicator: Indicator; beside?: readonly number[] },
	locale: Locale
): Phrase {
	const decimals = tellingDecimals(amount.value, beside, indicator.decimals);
	return amountPhrase(amount, { ...indicator, decimals }, locale);
}

/** A yearly change with its sign, with decimals where it is small: +120人, △3.3人, +0.25ポイント. */
export function planChange(change: Amount, indicator: Indicator, locale: Locale): Phrase {
	const decimals = changeDecimals(change.value, indicator.decimals);
	return signed(change, { indicator, decimals }, locale);
}

/** A change that is needed, with its sign, never rounded to less than is needed. */
export function neededChange(change: Amount, indicator: Indicator, locale: Locale): Phrase {
	const decimals = changeDecimals(change.value, indicator.decimals);
	const value = roundedUp(change.value, decimals);
	return signed({ ...change, value }, { indicator, decimals }, locale);
}

/** What is still needed, without a sign, never rounded to less than that. */
export function neededSize(needed: Amount, indicator: Indicator, locale: Locale): Phrase {
	const decimals = changeDecimals(needed.value, indicator.decimals);
	const size = { ...needed, value: Math.abs(roundedUp(needed.value, decimals)) };
	return isInPoints(indicator)
		? pointsPhrase(size, decimals, locale)
		: sizePhrase(size, { ...indicator, decimals }, locale);
}

function signed(
	change: Amount,
	{ indicator, decimals }: { indicator: Indicator; decimals: number },
	locale: Locale
): Phrase {
	return isInPoints(indicator)
		? signedPointsPhrase(change, decimals, locale)
		: signedAmountPhrase(change, { ...indicator, decimals }, locale);
}

function changeDecimals(value: number, least: number): number {
	const written = decimalsOf(Number(value.toPrecision(12)));
	const added = Array.from({ length: MOST_ADDED + 1 }, (_, index) => least + index);
	const enough = added.find(
		(decimals) => decimals >= written || Math.abs(value) >= 10 ** (LEAST_DIGITS - 1 - decimals)
	);
	return enough ?? least + MOST_ADDED;
}

/** Away from zero; what is noise of binary fractions counts as nothing. */
function roundedUp(value: number, decimals: number): number {
	const size = Number(shiftPoint(Math.abs(value), decimals).toPrecision(12));
	return Math.sign(value) * shiftPoint(Math.ceil(size), -decimals);
}
