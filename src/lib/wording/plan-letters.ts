import { m } from '$lib/paraglide/messages.js';
import type { Locale } from '$lib/domain/locale.ts';
import type { PeriodType } from '$lib/domain/period.ts';
import { filled, listed, type Phrase, words } from './phrase.ts';

const LETTERS = ['a', 'b', 't', 'E', 'm', 'y', 'y0', 'y1', 'n', 'N', 'p', 'C'] as const;
type Letter = (typeof LETTERS)[number];

const FIXED = {
	a: m.plan_letter_a,
	b: m.plan_letter_b,
	t: m.plan_letter_t,
	E: m.plan_letter_e,
	m: m.plan_letter_m,
	y0: m.plan_letter_y0,
	y1: m.plan_letter_y1,
	n: m.plan_letter_n,
	N: m.plan_letter_n_all,
	C: m.plan_letter_c
} as const satisfies Record<Exclude<Letter, 'y' | 'p'>, unknown>;

const PERIODS = {
	fy: m.plan_letter_y_year,
	cy: m.plan_letter_y_year,
	month: m.plan_letter_y_month,
	date: m.plan_letter_y_day
} as const satisfies Record<PeriodType, unknown>;

/**
 * What the letters of formulas mean, those that stand in them only: a 実績、b 基準値、E 目安。 Null without a letter.
 * What d is measured from takes a sentence of its own.
 */
export function letterLegend(
	formulas: readonly string[],
	plan: {
		readonly periodType: PeriodType;
		/** Null without a target; growth is then not set against a needed one. */
		readonly target: object | null;
	},
	locale: Locale
): Phrase | null {
	const found = LETTERS.filter((letter) =>
		formulas.some((formula) => new RegExp(`\\b${letter}\\b`).test(formula))
	);
	const meanings = found.map((letter) => words(meaningOf(letter)({}, { locale }), locale));
	return meanings.length === 0
		? null
		: filled(m.plan_basis_letters, { letters: listed(meanings, locale) }, locale);

	function meaningOf(letter: Letter) {
		if (letter === 'y') {
			return PERIODS[plan.periodType];
		}
		if (letter === 'p') {
			return plan.target === null ? m.plan_letter_p_alone : m.plan_letter_p;
		}
		return FIXED[letter];
	}
}
