import { m } from '$lib/paraglide/messages.js';
import type { Area } from '$lib/domain/area.ts';
import { changeBetween } from '$lib/domain/comparison.ts';
import { type Locale, textIn } from '$lib/domain/locale.ts';
import { latest, type Series } from '$lib/domain/series.ts';
import { withStatus } from './headline.ts';
import { movePhrase } from './move.ts';
import { spanPhrase } from './period.ts';
import { emphasise, filled, type Headline, words } from './phrase.ts';
import { readingPhrase } from './reading.ts';
import { startOfRun } from './run.ts';

/**
 * How many people live in an area and how that has gone: 中央区の人口は176,543人。11年で1.2%減りました。 Of the last unbroken run,
 * as `trendHeadline` speaks; the number alone where there is no such run. Null without a value.
 */
export function populationHeadline(series: Series, area: Area, locale: Locale): Headline | null {
	const { indicator } = series;
	const last = latest(series);
	if (last === null) {
		return null;
	}
	const place = words(textIn(area.name, locale), locale);
	const figure = readingPhrase(last.reading, indicator, locale);
	const amount = withStatus(figure, last, indicator, locale);
	const start = startOfRun(series, last);
	const change = start === last ? null : changeBetween(series, start.period, last.period);
	const what = change === null || 'reason' in change ? null : movePhrase(change, indicator, locale);
	const span = spanPhrase(start.period, last.period, indicator.periodType, locale);
	if (what === null || span === null) {
		return emphasise(filled(m.profile_population, { area: place, amount }, locale), amount);
	}
	const said = { area: place, amount, span, what };
	return emphasise(filled(m.profile_population_moved, said, locale), what);
}
