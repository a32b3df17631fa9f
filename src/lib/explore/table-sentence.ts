import { changeBetween, type NoComparison } from '$lib/domain/comparison.ts';
import { type Locale, textIn } from '$lib/domain/locale.ts';
import { seriesWithin } from '$lib/domain/scaled.ts';
import type { Series } from '$lib/domain/series.ts';
import { m } from '$lib/paraglide/messages.js';
import { changeShort } from '$lib/wording/change.ts';
import { trendHeadline } from '$lib/wording/headline.ts';
import { signedAmountPhrase } from '$lib/wording/number.ts';
import { periodPhrase } from '$lib/wording/period.ts';
import { filled, joinSentences, type Phrase, words } from '$lib/wording/phrase.ts';
import { goesBelowZero } from '$lib/wording/run.ts';
import { subjectPhrase } from '$lib/wording/subject.ts';
import type { Ground } from './ground.ts';
import type { TwoPeriods } from './table-comparison.ts';

const REASONS = {
	noCurrent: m.explore_between_missing,
	noPrevious: m.explore_between_missing,
	break: m.explore_between_break
} as const satisfies Record<NoComparison['reason'], unknown>;

/** How one area changed between two periods, or why that cannot be said. */
export function twoPeriodsSentence(
	ground: Ground,
	series: Series,
	two: TwoPeriods,
	locale: Locale
): Phrase {
	const { indicator } = series;
	const area = ground.area(series.area);
	if (indicator.kind === 'ratio') {
		return trendHeadline(series, area, locale);
	}
	const span = {
		from: periodPhrase(two.base, indicator.periodType, locale),
		to: periodPhrase(two.with, indicator.periodType, locale)
	};
	if (two.base === two.with) {
		const one = seriesWithin(series, two.base, two.with);
		return joinSentences(
			[
				...(one === null ? [] : [trendHeadline(one, area, locale)]),
				words(m.explore_same_period({}, { locale }), locale)
			],
			locale
		);
	}
	const change = changeBetween(series, two.base, two.with);
	if ('reason' in change) {
		const subject = subjectPhrase(indicator, area, locale);
		return filled(REASONS[change.reason], { ...span, subject }, locale);
	}
	const isNet = goesBelowZero(series);
	const { difference } = change;
	const figure =
		difference !== null && (isNet || indicator.kind === 'measure')
			? signedAmountPhrase(difference, indicator, locale)
			: changeShort(change, indicator, locale);
	const place = words(area === null ? series.area : textIn(area.name, locale), locale);
	const name = words(textIn(indicator.name, locale), locale);
	const items = filled(m.explore_item, { area: place, figure }, locale);
	if (isNet) {
		return filled(m.explore_apart, { ...span, name, items }, locale);
	}
	const say = indicator.basis === 'projected' ? m.explore_compared_outlook : m.explore_compared;
	return filled(say, { ...span, name, items }, locale);
}
