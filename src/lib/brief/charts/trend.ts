import type { Locale } from '$lib/domain/locale.ts';
import type { Series } from '$lib/domain/series.ts';
import { figuresOf } from '$lib/explore/scaled-figures.ts';
import { trendInput } from '$lib/explore/trend-chart.ts';
import { type Trend, trendOf } from '$lib/explore/trend-lines.ts';
import { trendTable } from '$lib/explore/trend-table.ts';
import type { BriefFacts } from '../facts.ts';
import type { SlideChart } from '../slide-chart.ts';
import { slideAnnotations } from './annotations.ts';
import { measuredIn, named } from './unit.ts';

/** A series over time; the area around it stands thin behind where both share one scale. */
export function trendChart(
	{ ground }: BriefFacts,
	{ series, title }: { readonly series: Series; readonly title: string },
	locale: Locale
): SlideChart {
	const { indicator } = series;
	const trend = slideTrend({ ground }, series);
	const worded = { ...ground, annotationsOf: () => slideAnnotations(ground, indicator) };
	const { caption, formatTick, ...figures } = figuresOf({ ...trend, bases: [] }, locale);
	return {
		form: 'lines',
		...measuredIn(indicator, locale),
		...trendInput(worded, trend, { title, figures: { ...figures, caption } }, locale),
		note: null,
		table: named(trendTable(trend, { ...figures, caption, formatTick }, locale), indicator, locale)
	};
}

/** What a slide shows of a series over time: itself, and the area around it where values do not add up to that. */
export function slideTrend({ ground }: Pick<BriefFacts, 'ground'>, series: Series): Trend {
	const { area: code, indicator, points } = series;
	const range = { from: points[0].period, to: points.at(-1)?.period ?? points[0].period };
	const trend = trendOf(ground, indicator, { areas: [code], scale: 'value', ...range });
	const around = ground.area(code)?.parent ?? null;
	return {
		...trend,
		context: trend.context.filter(({ area }) => area.code === around),
		sequel: null
	};
}
