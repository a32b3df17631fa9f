import type { Locale } from '$lib/domain/locale.ts';
import { latest } from '$lib/domain/series.ts';
import { m } from '$lib/paraglide/messages.js';
import { changePhrase } from '$lib/wording/change.ts';
import { trendHeadline } from '$lib/wording/headline.ts';
import { yearlyChange } from '$lib/wording/latest-change.ts';
import { fiscalYearPhrase } from '$lib/wording/period.ts';
import { filled, joinSentences, type Phrase } from '$lib/wording/phrase.ts';
import { readingPhrase } from '$lib/wording/reading.ts';
import { subjectInPeriod } from '$lib/wording/subject.ts';
import { overlaidYears } from './overlay.ts';
import type { TrendLine } from './trend-lines.ts';

/** The latest month beside the same month of the year before: 令和7年9月の中央区の…は170,123人。前年同月から △399人。 */
export function overlaySentence({ area, published, series }: TrendLine, locale: Locale): Phrase {
	const { indicator } = series;
	const last = latest(series);
	const change = last === null ? null : yearlyChange(published, last.period);
	if (last === null || change === null || 'reason' in change) {
		return trendHeadline(series, area, locale);
	}
	const parts = {
		subject: subjectInPeriod(indicator, area, last.period, locale),
		amount: readingPhrase(last.reading, indicator, locale),
		change: changePhrase(change, indicator, locale)
	};
	return filled(m.explore_month_change, parts, locale);
}

/** The same with what the lines are, for whoever cannot see them. */
export function overlayTitle(line: TrendLine, sentence: Phrase, locale: Locale): string {
	const [latestYear, ...earlier] = overlaidYears(line);
	const firstYear = earlier.at(-1);
	if (latestYear === undefined || firstYear === undefined) {
		return sentence.spoken;
	}
	const years = {
		from: fiscalYearPhrase(firstYear, locale),
		to: fiscalYearPhrase(latestYear, locale)
	};
	return joinSentences([sentence, filled(m.explore_overlaid, years, locale)], locale).spoken;
}
