import type { Indicator } from '$lib/domain/indicator.ts';
import { type Locale, textIn } from '$lib/domain/locale.ts';
import type { ShownTable } from '$lib/explore/answer.ts';
import { readingText } from '$lib/wording/ruby.ts';
import type { SlideChart } from '../slide-chart.ts';

/** What the values of a chart are of, as its axis and its numbers need it. */
export function measuredIn(
	{ decimals, kind, unit }: Pick<Indicator, 'decimals' | 'kind' | 'unit'>,
	locale: Locale
): Pick<SlideChart, 'indicator' | 'unit'> {
	return { indicator: { decimals, kind, unit }, unit: readingText(textIn(unit.name, locale)) };
}

/** The table of a chart under the bare name of its figures: each of its cells has its own unit (233.3万人). */
export function named(
	table: ShownTable,
	{ name }: Pick<Indicator, 'name'>,
	locale: Locale
): ShownTable {
	return { ...table, caption: textIn(name, locale) };
}
