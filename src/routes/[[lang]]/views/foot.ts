import { type Locale, textIn } from '$lib/domain/locale.ts';
import type { Observation } from '$lib/domain/observation.ts';
import type { Series } from '$lib/domain/series.ts';
import { m } from '$lib/paraglide/messages.js';
import { sourceById } from '$lib/server/indicators.ts';
import { asOfSentence } from '$lib/wording/as-of.ts';
import { readingText } from '$lib/wording/ruby.ts';
import { type SourceView, sourceView } from './source.ts';

/** What stands under a chart. */
export interface FootView {
	readonly indicator: string;
	readonly name: string;
	/** What the newest figure is of, and how many sources stand behind the others. */
	readonly asOf: string;
	/** Names of the two downloads, for screen readers. */
	readonly csvLabel: string;
	readonly jsonLabel: string;
	/** Names the control that reads the chart's values. */
	readonly chartLabel: string;
	readonly source: SourceView;
}

/** The foot for a chart of `series` whose newest figure is `shown`. */
export function footView(series: Series, shown: Observation, locale: Locale): FootView {
	const { indicator } = series;
	const name = textIn(indicator.name, locale);
	const others = new Set(series.points.map(({ source }) => source)).size - 1;
	const asOf = asOfSentence(shown.period, indicator.periodType, locale).text;
	return {
		indicator: indicator.id,
		name: readingText(name),
		asOf: others > 0 ? `${asOf} · ${m.other_sources({ count: others }, { locale })}` : asOf,
		csvLabel: readingText(m.download_csv_of({ name }, { locale })),
		jsonLabel: readingText(m.download_json_of({ name }, { locale })),
		chartLabel: readingText(m.chart_read_points({ name }, { locale })),
		source: sourceView(sourceById(shown.source), locale)
	};
}
