import { m } from '$lib/paraglide/messages.js';
import type { Dataset } from '$lib/domain/dataset.ts';
import type { Judged, Rates } from '$lib/domain/judged.ts';
import type { Locale } from '$lib/domain/locale.ts';
import type { RateObstacle } from '$lib/domain/rate-obstacle.ts';
import { floorTo, roundHalfAway } from '$lib/domain/rounding.ts';
import type { Qualifier } from '$lib/domain/value.ts';
import { percentPhrase, plainPhrase } from './number.ts';
import { filled, type Phrase, words } from './phrase.ts';
import { type FormulaStyle, formulaNumber } from './plan-formula.ts';

type Rounding = Dataset['rounding'];

const OBSTACLES = {
	doIt: m.plan_no_rate_do_it,
	neutral: m.plan_no_rate_neutral,
	maintain: m.plan_no_rate_maintain,
	ratioOnly: m.plan_no_rate_ratio_only,
	partYear: m.plan_no_rate_part_year,
	noActual: m.plan_no_rate_no_actual,
	openEnded: m.plan_no_rate_open_ended,
	gap: m.plan_no_rate_gap,
	decrease: m.plan_no_rate_decrease,
	cumulative: m.plan_no_rate_cumulative,
	noTarget: m.plan_no_rate_no_target,
	noBaseline: m.plan_no_rate_no_baseline,
	noExpected: m.plan_no_rate_no_expected,
	noDistance: m.plan_no_rate_no_distance,
	noTime: m.plan_no_rate_no_time,
	beforeBaseline: m.plan_no_rate_before_baseline,
	zero: m.plan_no_rate_zero
} as const satisfies Record<RateObstacle, unknown>;

/**
 * A rate in per cent as the dataset rounds it, to one decimal; where that shows as 100% what has not reached it, the
 * words say so.
 */
export function ratePhrase(
	rate: number,
	{ rounding, qualifier = '=' }: { rounding: Rounding; qualifier?: Qualifier },
	locale: Locale
): Phrase {
	const shown = rounded(rate, 1, rounding);
	const value = percentPhrase({ value: shown, qualifier }, 1, locale);
	return rate < 100 && shown >= 100 ? filled(m.plan_not_hundred, { value }, locale) : value;
}

/** ペース, to two decimals: 1 is exactly fast enough, and 0.996 says that it is not. */
export function pacePhrase(pace: number, rounding: Rounding, locale: Locale): Phrase {
	const shown = rounded(pace, 2, rounding);
	const value = plainPhrase({ value: shown, qualifier: '=' }, 2, locale);
	return pace < 1 && shown >= 1 ? filled(m.plan_not_one, { value }, locale) : value;
}

/** Why a rate is not worked out, as a whole sentence. */
export function rateObstacleSentence(reason: RateObstacle, locale: Locale): Phrase {
	return words(OBSTACLES[reason]({}, { locale }), locale);
}

/** The formula of a rate with its numbers filled in: a ÷ t × 100 = 900 ÷ 1,320 × 100; null where one is missing. */
export function rateFormula(
	rate: Exclude<keyof Rates, 'elapsed'>,
	{ figures, rates }: Judged,
	style: FormulaStyle & { readonly rounding: Rounding }
): { readonly letters: string; readonly numbers: string | null } {
	const { rounding, locale } = style;
	const number = (value: number | undefined) =>
		value === undefined ? null : formulaNumber(value, style);
	const a = number(figures.actual?.value);
	const b = number(figures.baseline?.value);
	const t = number(figures.target?.value);
	const e = number(figures.expected?.value);
	const percent = (value: number | null) =>
		value === null
			? null
			: percentPhrase({ value: rounded(value, 1, rounding), qualifier: '=' }, 1, locale).text;
	const [progress, elapsed] = [percent(rates.progress), percent(rates.elapsed)];
	const isThere = rates[rate] !== null;
	return {
		achievement: { letters: 'a ÷ t × 100', numbers: isThere ? `${a} ÷ ${t} × 100` : null },
		progress: {
			letters: '(a − b) ÷ (t − b) × 100',
			numbers: isThere ? `(${a} − ${b}) ÷ (${t} − ${b}) × 100` : null
		},
		expected: { letters: 'a ÷ E × 100', numbers: isThere ? `${a} ÷ ${e} × 100` : null },
		pace: {
			letters: m.plan_formula_pace({}, { locale }),
			numbers: isThere ? `${progress} ÷ ${elapsed}` : null
		}
	}[rate];
}

function rounded(value: number, decimals: number, rounding: Rounding): number {
	return rounding === 'floor' ? floorTo(value, decimals) : roundHalfAway(value, decimals);
}
