import { m } from '$lib/paraglide/messages.js';
import type { Locale } from '$lib/domain/locale.ts';
import type { Lateness } from '$lib/domain/update-status.ts';
import { type Phrase, words } from './phrase.ts';

const MONTHS_A_YEAR = 12;

/** How late a figure is: 12日, 3か月, 1年10か月; days are said only where no month is over. */
export function latePhrase({ days, months }: Lateness, locale: Locale): Phrase {
	if (months === 0) {
		return words(m.since_days({ count: days }, { locale }), locale);
	}
	const rest = months % MONTHS_A_YEAR;
	const years = m.span_years({ count: String(Math.floor(months / MONTHS_A_YEAR)) }, { locale });
	const over = m.span_months({ count: String(rest) }, { locale });
	if (months < MONTHS_A_YEAR) {
		return words(over, locale);
	}
	return words(rest === 0 ? years : m.span_both({ years, months: over }, { locale }), locale);
}
