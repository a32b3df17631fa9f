import { yearsApart } from '$lib/domain/changes.ts';
import type { Locale } from '$lib/domain/locale.ts';
import { m } from '$lib/paraglide/messages.js';
import { filled, type Phrase, words } from '$lib/wording/phrase.ts';
import type { AskedChanges } from './change-figures.ts';
import type { Ground } from './ground.ts';
import { crossedBreaks } from './range-breaks.ts';

/** What a reader must know of changes beside their sentence. */
export function changeRemarks(
	ground: Ground,
	{ changes, series }: AskedChanges,
	locale: Locale
): Phrase[] {
	const { indicator } = series;
	const stretches = changes.map(({ from, period: to }) => ({ from, to }));
	const years = yearsApart(series);
	const apart = words(m.span_years({ count: String(years) }, { locale }), locale);
	return [
		...(years > 1 && changes.length > 0
			? [filled(m.explore_years_apart, { span: apart }, locale)]
			: []),
		...crossedBreaks(ground, indicator, stretches, locale),
		...gapRemark(changes, locale)
	];
}

/** How many places are empty because a value is missing. */
function gapRemark(changes: AskedChanges['changes'], locale: Locale): Phrase[] {
	const count = changes.filter(
		({ change }) => 'reason' in change && change.reason !== 'break'
	).length;
	return count === 0
		? []
		: [filled(m.explore_change_gaps, { count: words(String(count), locale) }, locale)];
}
