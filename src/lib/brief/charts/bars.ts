import type { BarInput } from '$lib/charts/bar-scene.ts';
import { markOf } from '$lib/charts/time-line.ts';
import type { Locale } from '$lib/domain/locale.ts';
import { latest, type Series } from '$lib/domain/series.ts';
import { amountOf } from '$lib/domain/value.ts';
import { figuresOf } from '$lib/explore/scaled-figures.ts';
import { trendTable } from '$lib/explore/trend-table.ts';
import { m } from '$lib/paraglide/messages.js';
import { hollowKey } from '$lib/wording/hollow.ts';
import { periodPhrase, periodShort, periodWithWestern } from '$lib/wording/period.ts';
import { pointPhrase } from '$lib/wording/point.ts';
import { readingPhrase } from '$lib/wording/reading.ts';
import { readingText } from '$lib/wording/ruby.ts';
import type { BriefFacts } from '../facts.ts';
import type { SlideChart } from '../slide-chart.ts';
import { slideTrend } from './trend.ts';
import { measuredIn, named } from './unit.ts';

/** Bars that have room for the whole names of their periods. */
const MOST_NAMED = 3;

/** A bar for each period of a series, the latest chosen; a period without a value leaves its place empty. */
export function barsChart(
	facts: BriefFacts,
	{ series, title }: { readonly series: Series; readonly title: string },
	locale: Locale
): SlideChart {
	const { indicator, points } = series;
	const last = latest(series);
	const isFew = points.length <= MOST_NAMED;
	const trend = { ...slideTrend(facts, series), context: [] };
	return {
		form: 'bars',
		...measuredIn(indicator, locale),
		title,
		bars: points.map((point): BarInput => {
			const { period, reading } = point;
			const amount = amountOf(reading);
			return {
				id: period,
				label: isFew
					? readingText(periodPhrase(period, indicator.periodType, locale).text)
					: periodShort(period),
				value: amount?.value ?? null,
				chosen: point === last,
				mark: markOf(point),
				periodLabel: readingText(periodWithWestern(period, indicator.periodType, locale).text),
				text: readingText(readingPhrase(reading, indicator, locale).text),
				spoken: amount === null ? '' : pointPhrase(series, point, null, locale).spoken
			};
		}),
		key: {
			hollow: hollowKey(points, locale),
			about: readingText(m.key_about({}, { locale })),
			open: readingText(m.key_open({}, { locale }))
		},
		note: null,
		table: named(
			trendTable(trend, figuresOf({ ...trend, bases: [] }, locale), locale),
			indicator,
			locale
		)
	};
}
