import { m } from '$lib/paraglide/messages.js';
import type { AreaKind } from '$lib/domain/area.ts';
import type { Correlation } from '$lib/domain/correlation.ts';
import type { Locale } from '$lib/domain/locale.ts';
import { digits, minusMark, shownSign } from './digits.ts';
import { type Phrase, phrase, words } from './phrase.ts';
import { amongPhrase } from './rank.ts';

const DECIMALS = 2;

/**
 * A correlation with its n and what it does not show (相関係数は△0.62（n＝8）です。8区の値だけでは、…); or why
 * there is none.
 */
export function correlationSentence(
	correlation: Correlation,
	kind: AreaKind,
	locale: Locale
): Phrase {
	const among = amongPhrase(kind, correlation.n, locale);
	if ('reason' in correlation) {
		return correlation.reason === 'noSpread'
			? words(m.compare_correlation_flat({}, { locale }), locale)
			: phrase(locale, (show) => m.compare_correlation_few({ among: show(among) }, { locale }));
	}
	const { n, r } = correlation;
	const sign = minusMark(shownSign(r, DECIMALS), locale);
	return phrase(locale, (show) =>
		m.compare_correlation(
			{
				r: show(sign) + digits(r, DECIMALS, locale),
				n: String(n),
				among: show(among)
			},
			{ locale }
		)
	);
}
