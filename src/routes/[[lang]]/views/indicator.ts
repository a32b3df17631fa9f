import type { RatioScene } from '$lib/charts/ratio-scene.ts';
import type { TimeScene } from '$lib/charts/time-scene.ts';
import { type Locale, textIn } from '$lib/domain/locale.ts';
import { latest, type Series } from '$lib/domain/series.ts';
import { dataset } from '$lib/server/dataset.ts';
import { trendHeadline } from '$lib/wording/headline.ts';
import { type AreasView, areasView } from './areas-compared.ts';
import { type FigureView, indicatorFigures } from './figures.ts';
import { type FootView, footView } from './foot.ts';
import { ratioFigure } from './goal-figure.ts';
import { type JudgementView, judgementView } from './judgement.ts';
import { knownArea, knownIndicator } from './known.ts';
import { shownSeries } from './place.ts';
import { periodTypeName } from './period-type.ts';
import { contextOf, trendChart } from './trend-chart.ts';
import { m } from '$lib/paraglide/messages.js';

/** An indicator's page without its table and its definition. */
export interface IndicatorView {
	readonly id: string;
	readonly name: string;
	readonly theme: { readonly id: string; readonly name: string };
	readonly headline: { readonly text: string; readonly emphasis: string | null };
	/** Area, kind of period and unit, under the headline. */
	readonly subject: string;
	readonly chart: TrendView;
	/** What stands in place of a chart. */
	readonly absence: string;
	readonly figures: readonly FigureView[];
	readonly judgement: JudgementView | null;
	readonly areas: AreasView | null;
	readonly foot: FootView | null;
}

/** The chart of an indicator: bars for a reported ratio, else lines; null with a sentence that says why. */
export type TrendView =
	| { readonly kind: 'ratio'; readonly scene: RatioScene }
	| { readonly kind: 'time'; readonly scene: TimeScene }
	| null;

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
		theme: { id: indicator.theme, name: theme === undefined ? '' : textIn(theme.name, locale) }
	};
	if (series === null || last === null) {
		return {
			...common,
			headline: { text: m.indicator_without_values({ name }, { locale }), emphasis: null },
			subject: name,
			chart: null,
			absence: m.no_chart({}, { locale }),
			figures: [],
			judgement: judgementView(id, defaultArea, locale),
			areas: null,
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
		chart: chartOf(series, locale),
		absence: m.single_value({}, { locale }),
		figures: indicatorFigures(series, last, locale),
		judgement: judgementView(id, series.area, locale),
		areas: areasView(series, last, locale),
		foot: footView(series, last, locale)
	};
}

function headlineOf(series: Series, locale: Locale): { text: string; emphasis: string | null } {
	const { emphasis, text } = trendHeadline(series, knownArea(series.area), locale);
	return { text, emphasis };
}

function chartOf(series: Series, locale: Locale): TrendView {
	const last = latest(series);
	if (series.indicator.kind === 'ratio' && last !== null) {
		const ratio = ratioFigure(series, last, { place: 'page', locale });
		return ratio && { kind: 'ratio', scene: ratio };
	}
	if (series.points.filter(({ reading }) => reading.kind === 'amount').length < 2) {
		return null;
	}
	const scene = trendChart({ main: series, context: contextOf(series) }, locale);
	return scene && { kind: 'time', scene };
}
