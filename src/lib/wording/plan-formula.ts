import { asWritten, decimalsOf } from '$lib/domain/decimal.ts';
import type { PathPoint } from '$lib/domain/guideline.ts';
import type { Judged } from '$lib/domain/judged.ts';
import type { Locale } from '$lib/domain/locale.ts';
import { type Period, type PeriodType, stepsBetween, yearOf } from '$lib/domain/period.ts';
import type { Amount } from '$lib/domain/value.ts';
import { plainPhrase } from './number.ts';

const MOST_DECIMALS = 4;
const LETTERS = /\(y1? − y0\)|\b(?:a|b|t|E|m|p|n|N)\b/g;

/** How the numbers of formulas are written. */
export interface FormulaStyle {
	readonly periodType: PeriodType;
	/** How many of the unit that figures are shown in one of the published unit is (千人: 1000). */
	readonly factor: number;
	readonly locale: Locale;
}

/** A number as formulas hold it: without a unit, in parentheses below zero. */
export function formulaNumber(value: number, style: FormulaStyle): string {
	return formulaAmount({ value, qualifier: '=' }, style);
}

/** The straight line with its numbers filled in: E = b + (t − b) × (y − y0) ÷ (y1 − y0) = 640 + … = 1,048. */
export function lineFormula(
	{
		from,
		to,
		period,
		expected
	}: {
		readonly from: PathPoint;
		readonly to: PathPoint;
		readonly period: Period;
		readonly expected: number;
	},
	style: FormulaStyle
): string {
	const [b, t, e] = [from.value, to.value, expected].map((value) => formulaNumber(value, style));
	const gone = timeBetween(from.period, period, style.periodType);
	const whole = timeBetween(from.period, to.period, style.periodType);
	return `E = b + (t − b) × (y − y0) ÷ (y1 − y0) = ${b} + (${t} − ${b}) × ${gone} ÷ ${whole} = ${e}`;
}

/**
 * The condition that decided, in letters and in numbers: a ≥ E, 900 ≥ 1,048; null when nothing decided. C stays a
 * letter: it is a number of the scheme, not of the plan.
 */
export function conditionFormula(
	judged: Judged,
	style: FormulaStyle
): { readonly letters: string; readonly numbers: string | null } | null {
	const { formula, figures, ratio } = judged;
	if (formula === null) {
		return null;
	}
	const { actual, baseline, expected, target, tolerance, period } = figures;
	const number = (value: number | undefined | null) =>
		value === undefined || value === null ? null : formulaNumber(value, style);
	const since = (to: Period | undefined | null, told: typeof timeBetween) =>
		baseline === null || to === undefined || to === null
			? null
			: told(baseline.period, to, style.periodType);
	const texts: Readonly<Record<string, string | null>> = {
		a: actual && formulaAmount(actual, style),
		b: number(baseline?.value),
		t: number(target?.value),
		E: number(expected?.value),
		m: number(tolerance),
		p: ratio === null ? null : formulaNumber(ratio, { ...style, factor: 1 }),
		'(y − y0)': since(period, timeBetween),
		'(y1 − y0)': since(target?.period, timeBetween),
		n: since(period, stepsText),
		N: since(target?.period, stepsText)
	};
	const numbers = formula.replace(LETTERS, (letter) => texts[letter] ?? letter);
	return { letters: formula, numbers: numbers === formula ? null : numbers };
}

function formulaAmount({ value, qualifier }: Amount, { factor, locale }: FormulaStyle): string {
	const plain = asWritten(value * factor);
	const decimals = Math.min(decimalsOf(plain), MOST_DECIMALS);
	const { text } = plainPhrase({ value: plain, qualifier }, decimals, locale);
	return value < 0 ? `(${text})` : text;
}

/** Years by their numbers, so that they can be looked up; months and days are counted. */
function timeBetween(from: Period, to: Period, type: PeriodType): string {
	return type === 'fy' || type === 'cy'
		? `(${yearOf(to)} − ${yearOf(from)})`
		: stepsText(from, to, type);
}

function stepsText(from: Period, to: Period, type: PeriodType): string {
	return String(stepsBetween(from, to, type));
}
