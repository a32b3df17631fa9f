import { m } from '$lib/paraglide/messages.js';
import type { Judged } from '$lib/domain/judged.ts';
import type { Locale } from '$lib/domain/locale.ts';
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
export function differenceSentence(own: Judged, other: Judged, locale: Locale): Phrase {
	return filled(
		m.plan_differ,
		{
			own: schemeName(own.scheme, locale),
			what: looksAt(own, locale),
			status: judgedWord(own, locale),
			other: schemeName(other.scheme, locale),
			what_other: looksAt(other, locale),
			status_other: judgedWord(other, locale)
		},
		locale
	);
}

function looksAt({ scheme, figures }: Judged, locale: Locale): Phrase {
	const say =
		scheme === 'growth' && figures.target === null ? m.plan_looks_growth_alone : LOOKS[scheme];
	return words(say({}, { locale }), locale);
}
