import { decimalsOf } from '$lib/domain/decimal.ts';
import type { Direction, Indicator } from '$lib/domain/indicator.ts';
import type { JudgedFigures } from '$lib/domain/judged.ts';
import type { Locale } from '$lib/domain/locale.ts';
import type { PeriodType } from '$lib/domain/period.ts';
import { type RateRounding, roundHalfAway } from '$lib/domain/rounding.ts';
import type { Amount } from '$lib/domain/value.ts';
import { amountPhrase, plainPhrase, pointsPhrase } from './number.ts';
import type { Phrase } from './phrase.ts';
import { isInPoints } from './unit.ts';

/** Digits that are noise of binary fractions begin behind these. */
const MOST_DECIMALS = 10;

/** How the figures of one judgement are told. */
export interface Telling {
	readonly locale: Locale;
	readonly periodType: PeriodType;
	readonly direction: Direction;
	/** 累計. */
	readonly cumulative: boolean;
	/** Whether the figures are shares of those who answered (回答者の割合). */
	readonly survey: boolean;
	/** Decimals that a figure is told with unless that makes it look like another one. */
	readonly decimalsOf: (figure: number) => number;
	readonly amount: (amount: Amount, decimals: number) => Phrase;
	readonly rounding: RateRounding;
	/** A distance or a margin, without a sign. */
	readonly size: (amount: Amount, decimals: number) => Phrase;
}

/** What a case says of itself where no indicator does. */
export interface PlainSubject {
	readonly direction: Direction;
	readonly cumulative: boolean;
	readonly periodType: PeriodType;
	readonly rounding: RateRounding;
}

/** Tells figures in the unit of their indicator. */
export function tellingOf(indicator: Indicator, rounding: RateRounding, locale: Locale): Telling {
	const { cumulative, decimals, direction, periodType, survey } = indicator;
	const amount = (value: Amount, shown: number) =>
		amountPhrase(value, { ...indicator, decimals: shown }, locale);
	const isShare = isInPoints(indicator);
	return {
		locale,
		rounding,
		periodType,
		direction,
		cumulative,
		survey: survey && isShare,
		decimalsOf: () => decimals,
		amount,
		size: isShare ? (value, shown) => pointsPhrase(value, shown, locale) : amount
	};
}

/** Tells figures as plain numbers as they were given, and a guideline with one decimal more than those. */
export function plainTelling(
	{ actual, baseline, target }: JudgedFigures,
	subject: PlainSubject,
	locale: Locale
): Telling {
	const given = [actual?.value, baseline?.value, target?.value, target?.upper];
	const most = writtenDecimals(...given.filter((value) => typeof value === 'number')) + 1;
	return {
		...subject,
		locale,
		survey: false,
		decimalsOf: (figure) => Math.min(writtenDecimals(figure), most),
		amount: (amount, shown) => plainPhrase(amount, shown, locale),
		size: (amount, shown) => plainPhrase(amount, shown, locale)
	};
}

/** Decimals that the figures are written with, the noise of binary fractions left out. */
export function writtenDecimals(...values: readonly number[]): number {
	return decimalsOf(...values.map((value) => roundHalfAway(value, MOST_DECIMALS)));
}
