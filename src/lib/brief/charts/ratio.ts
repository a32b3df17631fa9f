import type { Locale } from '$lib/domain/locale.ts';
import type { Observation } from '$lib/domain/observation.ts';
import type { Series } from '$lib/domain/series.ts';
import { ratioInput } from '$lib/explore/ratio.ts';
import { figuresOf } from '$lib/explore/scaled-figures.ts';
import { trendTable } from '$lib/explore/trend-table.ts';
import { m } from '$lib/paraglide/messages.js';
import { referencePhrase } from '$lib/wording/latest-change.ts';
import type { BriefFacts } from '../facts.ts';
import type { SlideChart } from '../slide-chart.ts';
import { slideTrend } from './trend.ts';
import { measuredIn, named } from './unit.ts';

/** A published ratio beside what it is a ratio to; null when the value is missing. */
export function ratioChart(
	facts: BriefFacts,
	{ series, shown }: { readonly series: Series; readonly shown: Observation },
	locale: Locale
): SlideChart | null {
	const { indicator } = series;
	const input = ratioInput(indicator, shown, locale);
	const trend = { ...slideTrend(facts, { ...series, points: [shown] }), context: [] };
	const since = referencePhrase(shown, indicator, locale).text;
	return (
		input && {
			form: 'ratio',
			...measuredIn(indicator, locale),
			...input,
			note: m.brief_goal_ratio_note({ since }, { locale }),
			table: named(
				trendTable(trend, figuresOf({ ...trend, bases: [] }, locale), locale),
				indicator,
				locale
			)
		}
	);
}
