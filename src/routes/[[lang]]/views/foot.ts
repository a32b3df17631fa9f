import { type Locale, textIn } from '$lib/domain/locale.ts';
import type { Observation } from '$lib/domain/observation.ts';
import type { Series } from '$lib/domain/series.ts';
import { sourceById } from '$lib/server/indicators.ts';
import { asOfSentence } from '$lib/wording/as-of.ts';
import { type SourceView, sourceView } from './source.ts';

/** What stands under a chart. */
export interface FootView {
	readonly indicator: string;
	readonly name: string;
	readonly asOf: string;
	readonly source: SourceView;
}

/** The foot for a chart of `series` whose newest figure is `shown`. */
export function footView(series: Series, shown: Observation, locale: Locale): FootView {
	const { indicator } = series;
	return {
		indicator: indicator.id,
		name: textIn(indicator.name, locale),
		asOf: asOfSentence(shown.period, indicator.periodType, locale).text,
		source: sourceView(sourceById(shown.source), locale)
	};
}
