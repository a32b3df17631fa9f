import type { RatioScene } from '$lib/charts/ratio-scene.ts';
import type { Indicator } from '$lib/domain/indicator.ts';
import { type Locale, textIn } from '$lib/domain/locale.ts';
import { latest, type Series } from '$lib/domain/series.ts';
import { dataset } from '$lib/server/dataset.ts';
import { trendHeadline } from '$lib/wording/headline.ts';
import { readingText } from '$lib/wording/ruby.ts';
import { type FigureView, indicatorFigures } from './figures.ts';
import { type FootView, footView } from './foot.ts';
import { ratioFigure } from './goal-figure.ts';
import { knownArea, knownIndicator } from './known.ts';
import { shownSeries } from './place.ts';
import { periodTypeName } from './period-type.ts';
import { type TargetView, targetView } from './target.ts';
import { m } from '$lib/paraglide/messages.js';

/** What an indicator's page says beside its answers and its definition. */
export interface IndicatorView {
	readonly id: string;
	readonly name: string;
	readonly theme: { readonly id: string; readonly name: string };
	readonly headline: { readonly text: string; readonly emphasis: string | null };
	/** Area, kind of period and unit, under the headline. */
	readonly subject: string;
	/** The bars of a ratio that was reported in place of a count; null for any other indicator. */
	readonly ratio: RatioScene | null;
	/** Names the controls that read charts point by point. */
	readonly chartLabel: string;
	readonly figures: readonly FigureView[];
	/** Null where nothing is planned or reported. */
	readonly target: TargetView | null;
	readonly foot: FootView | null;
}

/** The page of an indicator, about the site's own area or the nearest that has values. */
export function indicatorView(id: string, locale: Locale): IndicatorView {
	const indicator = knownIndicator(id);
	const { defaultArea, themes } = dataset();
	const series = shownSeries(id, defaultArea);
	const last = series === null ? null : latest(series);
	const theme = themes.find((one) => one.id === indicator.theme);
	const name = textIn(indicator.name, locale);
	const common = {
		id,
		name,
		chartLabel: readingText(m.chart_read_points({ name }, { locale })),
		target: targetView(id, series?.area ?? defaultArea, locale),
		theme: { id: indicator.theme, name: theme === undefined ? '' : textIn(theme.name, locale) }
	};
	if (series === null || last === null) {
		return {
			...common,
			headline: { text: headlineWithout(common, indicator, locale), emphasis: null },
			subject: name,
			ratio: null,
			figures: [],
			foot: null
		};
	}
	const area = knownArea(series.area);
	return {
		...common,
		headline: headlineOf(series, locale),
		subject: m.indicator_subject(
			{
				area: textIn(area.name, locale),
				name,
				period: periodTypeName(indicator.periodType, locale),
				unit: textIn(indicator.unit.name, locale)
			},
			{ locale }
		),
		ratio: indicator.kind === 'ratio' ? ratioFigure(series, last, { place: 'page', locale }) : null,
		figures: indicatorFigures(series, last, locale),
		foot: footView(series, last, locale)
	};
}

function headlineOf(series: Series, locale: Locale): { text: string; emphasis: string | null } {
	const { emphasis, text } = trendHeadline(series, knownArea(series.area), locale);
	return { text, emphasis };
}

/** Of what is to be done (実施型) what was reported; of anything else that there is no value. */
function headlineWithout(
	{ name, target }: Pick<IndicatorView, 'name' | 'target'>,
	{ doIt }: Indicator,
	locale: Locale
): string {
	return doIt && target !== null
		? m.plan_do_it_headline({ name: target.title, sentence: target.sentence }, { locale })
		: m.indicator_without_values({ name }, { locale });
}
