import { type Locale, textIn } from '$lib/domain/locale.ts';
import type { Observation } from '$lib/domain/observation.ts';
import { comparePeriods } from '$lib/domain/period.ts';
import { asOfSentence } from '$lib/wording/as-of.ts';
import type { Credit } from './answer.ts';
import type { Ground } from './ground.ts';

/**
 * Where figures were published, in the order of their first use, and what the newest is of: a projection
 * only where nothing was observed. Both are empty where no figure is shown.
 */
export function creditOf(
	ground: Ground,
	observations: readonly Observation[],
	locale: Locale
): Credit {
	const figures = observations.filter(({ reading }) => reading.kind === 'amount');
	return {
		sources: sourcesOf(
			ground,
			figures.map(({ source }) => source),
			locale
		),
		asOf: asOf(ground, figures, locale)
	};
}

/** Sources by their ids, each once, in the order of their first use. */
export function sourcesOf(
	ground: Ground,
	ids: readonly string[],
	locale: Locale
): Credit['sources'] {
	return [...new Set(ids)]
		.flatMap((id) => ground.source(id) ?? [])
		.map(({ title, publisher, address }) => ({
			title: textIn(title, locale),
			publisher: textIn(publisher, locale),
			address
		}));
}

function asOf(ground: Ground, figures: readonly Observation[], locale: Locale): string {
	const dated = figures.flatMap(({ indicator: id, period }) => {
		const indicator = ground.indicator(id);
		return indicator === null ? [] : [{ indicator, period }];
	});
	const observed = dated.filter(({ indicator }) => indicator.basis === 'observed');
	const newest = (observed.length > 0 ? observed : dated)
		.toSorted((a, b) => comparePeriods(a.period, b.period))
		.at(-1);
	return newest === undefined
		? ''
		: asOfSentence(newest.period, newest.indicator.periodType, locale).text;
}
