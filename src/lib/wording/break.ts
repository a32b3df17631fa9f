import { m } from '$lib/paraglide/messages.js';
import type { Annotation } from '$lib/domain/indicator.ts';
import { type Locale, textIn } from '$lib/domain/locale.ts';
import type { Period, PeriodType } from '$lib/domain/period.ts';
import { periodWithWestern } from './period.ts';
import { joinSentences, type Phrase, phrase, words } from './phrase.ts';

/** That figures before and after a break in series are not compared: 平成25年（2013年）の前と後は、… */
export function breakSentence(period: Period, type: PeriodType, locale: Locale): Phrase {
	const when = periodWithWestern(period, type, locale);
	return phrase(locale, (show) => m.series_break({ period: show(when) }, { locale }));
}

/** The same with the reason that the dataset gives. */
export function breakWithReason(annotation: Annotation, type: PeriodType, locale: Locale): Phrase {
	const reason = words(textIn(annotation.text, locale), locale);
	return joinSentences([breakSentence(annotation.period, type, locale), reason], locale);
}
