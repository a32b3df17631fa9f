import { m } from '$lib/paraglide/messages.js';
import type { Area } from '$lib/domain/area.ts';
import type { Indicator } from '$lib/domain/indicator.ts';
import { type Locale, textIn } from '$lib/domain/locale.ts';
import type { Period } from '$lib/domain/period.ts';
import { periodPhrase } from './period.ts';
import { type Phrase, phrase, words } from './phrase.ts';

/** What a sentence is about: 中央区の出生児数; the indicator alone when `area` is null. */
export function subjectPhrase(indicator: Indicator, area: Area | null, locale: Locale): Phrase {
	const name = words(textIn(indicator.name, locale), locale);
	if (area === null) {
		return name;
	}
	const place = words(textIn(area.name, locale), locale);
	return phrase(locale, (show) => m.subject({ area: show(place), name: show(name) }, { locale }));
}

/** What a sentence is about, in one period: 令和6年の中央区の出生児数. */
export function subjectInPeriod(
	indicator: Indicator,
	area: Area | null,
	period: Period,
	locale: Locale
): Phrase {
	const subject = subjectPhrase(indicator, area, locale);
	const when = periodPhrase(period, indicator.periodType, locale);
	return phrase(locale, (show) =>
		m.subject_in_period({ period: show(when), subject: show(subject) }, { locale })
	);
}
