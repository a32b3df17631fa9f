import { m } from '$lib/paraglide/messages.js';
import type { Locale } from '$lib/domain/locale.ts';
import { parsePeriod, type Period, type PeriodType } from '$lib/domain/period.ts';
import { periodPhrase, periodWithWestern } from './period.ts';
import { type Phrase, phrase, words } from './phrase.ts';

/** What a figure is of (時点): 令和6年（2024年）の値, 令和6年9月30日（2024年9月30日）時点. */
export function asOfSentence(period: Period, type: PeriodType, locale: Locale): Phrase {
	const when = periodWithWestern(period, type, locale);
	const say = type === 'date' ? m.as_of_day : m.as_of_period;
	return phrase(locale, (show) => say({ period: show(when) }, { locale }));
}

/** When the dataset was last changed (更新日), from its ISO date; another text is given as it stands. */
export function updatedSentence(updated: string, locale: Locale): Phrase {
	const date = parsePeriod(updated, 'date');
	const day = date === null ? words(updated, locale) : periodPhrase(date, 'date', locale);
	return phrase(locale, (show) => m.updated_on({ day: show(day) }, { locale }));
}
