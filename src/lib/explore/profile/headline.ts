import { textIn, type Locale } from '$lib/domain/locale.ts';
import { latest } from '$lib/domain/series.ts';
import { m } from '$lib/paraglide/messages.js';
import { asOfSentence } from '$lib/wording/as-of.ts';
import type { Headline } from '$lib/wording/phrase.ts';
import { populationHeadline } from '$lib/wording/population.ts';
import type { Ground } from '../ground.ts';
import type { ProfilePlace } from './place.ts';

/** The sentence that a profile opens with, and the figure behind it. */
export interface ProfileHeadline {
	readonly text: string;
	readonly emphasis: string | null;
	/** The indicator that it speaks of; null where no population is recorded. */
	readonly behind: FigureBehind | null;
}

/** The indicator of a figure, what it is of, and ids of its sources. */
export interface FigureBehind {
	readonly id: string;
	readonly name: string;
	readonly asOf: string;
	readonly sources: readonly string[];
}

/** How many people live in an area and how that has gone; its name alone where no population is recorded. */
export function profileHeadline(
	ground: Ground,
	{ area }: ProfilePlace,
	locale: Locale
): ProfileHeadline {
	for (const id of ground.facts.populations) {
		const series = ground.series(id, area.code);
		const last = series && latest(series);
		const headline: Headline | null = series && populationHeadline(series, area, locale);
		if (series !== null && last !== null && headline !== null) {
			const { text, emphasis } = headline;
			const name = textIn(series.indicator.name, locale);
			const asOf = asOfSentence(last.period, series.indicator.periodType, locale).text;
			return { text, emphasis, behind: { id, name, asOf, sources: [last.source] } };
		}
	}
	const name = textIn(area.name, locale);
	return { text: m.area_title({ area: name }, { locale }), emphasis: null, behind: null };
}
