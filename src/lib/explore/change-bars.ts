import {
	type BarInput,
	type BarKey,
	type BarScene,
	periodBarsScene
} from '$lib/charts/bar-scene.ts';
import type { Mark } from '$lib/charts/marks.ts';
import { markOf } from '$lib/charts/time-line.ts';
import type { Comparison } from '$lib/domain/comparison.ts';
import type { Locale } from '$lib/domain/locale.ts';
import { isUnsettled } from '$lib/domain/observation.ts';
import { type Period, yearOf } from '$lib/domain/period.ts';
import type { Series } from '$lib/domain/series.ts';
import type { Amount } from '$lib/domain/value.ts';
import { m } from '$lib/paraglide/messages.js';
import { changePhrase } from '$lib/wording/change.ts';
import { hollowKey } from '$lib/wording/hollow.ts';
import { periodShort, periodWithWestern } from '$lib/wording/period.ts';
import { listed } from '$lib/wording/phrase.ts';
import { readingPhrase } from '$lib/wording/reading.ts';
import { readingText } from '$lib/wording/ruby.ts';
import { type AskedChanges, figureOf, figurePhrase, figureTick } from './change-figures.ts';

/** A bar for each change, up or down from zero; an empty place where there is none. Null without any. */
export function changeScene(
	{ series, changes, as }: AskedChanges,
	title: string,
	locale: Locale
): BarScene | null {
	const { indicator } = series;
	const given = { as, indicator };
	const last = changes.findLast(({ change }) => figureOf(change, as) !== null);
	const shortLabel = labelsOf(changes.map(({ period }) => period));
	return periodBarsScene({
		title,
		bars: changes.map((one): BarInput => {
			const { change, period } = one;
			const when = periodWithWestern(period, indicator.periodType, locale);
			const amount = figureOf(change, as);
			const place = {
				id: period,
				label: shortLabel(period),
				chosen: one === last,
				periodLabel: readingText(when.text)
			};
			if (amount === null || 'reason' in change) {
				return { ...place, value: null, text: '', spoken: '' };
			}
			const value = readingPhrase(change.current.reading, indicator, locale);
			const said = [when, value, changePhrase(plain(change, as), indicator, locale)];
			return {
				...place,
				value: amount.value,
				mark: markOfChange(change, amount),
				tone: change.tone,
				text: readingText(figurePhrase(amount, given, locale).text),
				spoken: listed(said, locale).spoken
			};
		}),
		formatTick: (value) => figureTick(value, given, locale),
		key: keyFor(series, locale)
	});
}

/** Without a rate where the reader asks for differences alone, or where it would say nothing. */
function plain(change: Comparison, as: AskedChanges['as']): Comparison {
	return as === 'difference' ? { ...change, ratePct: null } : change;
}

/** As hollow as the less certain of the two values. */
function markOfChange({ current, previous }: Comparison, amount: Amount): Mark | undefined {
	const status = isUnsettled(current.status) ? current.status : previous.status;
	return markOf({ ...current, status, reading: { kind: 'amount', ...amount } });
}

/** Years alone where each stands for one period. */
function labelsOf(periods: readonly Period[]): (period: Period) => string {
	const isYearly = new Set(periods.map(yearOf)).size === periods.length;
	return isYearly ? (period) => String(yearOf(period)) : periodShort;
}

/** What the looks of bars mean; nothing of good and bad where the indicator has neither. */
function keyFor(series: Series, locale: Locale): BarKey {
	const { direction } = series.indicator;
	const looks = {
		hollow: hollowKey(series.points, locale),
		about: readingText(m.key_about({}, { locale })),
		open: readingText(m.key_open({}, { locale }))
	};
	return direction === 'neutral' || direction === 'maintain'
		? looks
		: {
				good: readingText(m.explore_key_good({}, { locale })),
				bad: readingText(m.explore_key_bad({}, { locale })),
				neutral: readingText(m.explore_key_neutral({}, { locale })),
				...looks
			};
}
