import { m } from '$lib/paraglide/messages.js';
import type { Judged } from '$lib/domain/judged.ts';
import type { Locale } from '$lib/domain/locale.ts';
import type { PlanCase } from '$lib/domain/plan-case.ts';
import type { SchemeName } from '$lib/domain/scheme.ts';
import { judgedWord, schemeName } from './judged.ts';
import { filled, type Phrase, words } from './phrase.ts';

const LOOKS = {
	guideline: m.plan_looks_guideline,
	'ratio-abc': m.plan_looks_ratio_abc,
	elapsed: m.plan_looks_elapsed,
	kenko21: m.plan_looks_kenko21,
	'nth-year': m.plan_looks_nth_year,
	growth: m.plan_looks_growth
} as const satisfies Record<SchemeName, unknown>;

/** Why two schemes call the same figures differently: each looks at something else. */
export function differenceSentence(
	own: Judged,
	{ other, plan }: { readonly other: Judged; readonly plan: Pick<PlanCase, 'tolerance'> },
	locale: Locale
): Phrase {
	return filled(
		m.plan_differ,
		{
			own: schemeName(own.scheme, locale),
			what: looksAt(own, plan, locale),
			status: judgedWord(own, locale),
			other: schemeName(other.scheme, locale),
			what_other: looksAt(other, plan, locale),
			status_other: judgedWord(other, locale)
		},
		locale
	);
}

function looksAt(
	{ scheme, figures }: Judged,
	{ tolerance }: Pick<PlanCase, 'tolerance'>,
	locale: Locale
): Phrase {
	if (scheme === 'growth' && figures.target === null) {
		return words(m.plan_looks_growth_alone({}, { locale }), locale);
	}
	// With a known margin of error, that scheme tests the change and does not ask for 5 %.
	if (scheme === 'kenko21' && tolerance !== null) {
		return words(m.plan_looks_kenko21_tested({}, { locale }), locale);
	}
	return words(LOOKS[scheme]({}, { locale }), locale);
}
