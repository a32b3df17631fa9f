import { changeBetween, type Comparison, type NoComparison } from '$lib/domain/comparison.ts';
import type { Area } from '$lib/domain/area.ts';
import { type Locale, textIn } from '$lib/domain/locale.ts';
import type { Period } from '$lib/domain/period.ts';
import { at, type Series } from '$lib/domain/series.ts';
import { amountOf } from '$lib/domain/value.ts';
import { m } from '$lib/paraglide/messages.js';
import { periodWithWestern } from '$lib/wording/period.ts';
import { readingPhrase } from '$lib/wording/reading.ts';
import type { ShownCell, ShownTable } from './answer.ts';
import { figureOf, measuresOf } from './change-figures.ts';
import { type Ground, knownIndicator } from './ground.ts';
import { readingCell, unrecordedCell } from './table-cell.ts';
import { changeCell, measureColumns, measuresInOrder } from './table-change.ts';
import { type Order, type Sortable, sortedRows } from './table-sort.ts';
import { tableAreas } from './table-values.ts';

type Row = ShownTable['rows'][number];

/** Two periods to be compared: the second less the first. */
export interface TwoPeriods {
	readonly base: Period;
	readonly with: Period;
}

/** The ids of its columns beside those of the measures. */
export const COMPARISON_COLUMNS = ['area', 'base', 'with'] as const;

/** Each area with its values in two periods, their difference and rate; without rows where there are no periods. */
export function comparisonTable(
	ground: Ground,
	id: string,
	{
		periods,
		by
	}: { periods: TwoPeriods | null; by: { readonly sort: string; readonly order: Order } },
	locale: Locale
): ShownTable {
	const indicator = knownIndicator(ground, id);
	const measures = measuresInOrder(measuresOf(ground, indicator));
	const [from, to] = [periods?.base, periods?.with].map((period) =>
		period === undefined ? '' : periodWithWestern(period, indicator.periodType, locale).text
	);
	const name = textIn(indicator.name, locale);
	const unit = textIn(indicator.unit.name, locale);
	const columns = { base: from ?? '', with: to ?? '' };
	const rows = periods === null ? [] : tableAreas(ground, id).map((area) => rowOf(area, periods));
	return {
		caption: m.explore_caption_between(
			{ name, unit, from: columns.base, to: columns.with },
			{ locale }
		),
		columns: [
			{ id: 'area', label: m.explore_column_area({}, { locale }), isFigure: false },
			{ id: 'base', label: columns.base, isFigure: true },
			{ id: 'with', label: columns.with, isFigure: true },
			...measureColumns(measures, locale)
		],
		rows: sortedRows(rows, by)
	};

	function rowOf(area: Area, two: TwoPeriods): Sortable<Row> {
		const series = ground.series(id, area.code);
		const change = changeOf(series, two);
		const head = textIn(area.name, locale);
		const figures = measures.map((as) => [as, figureOf(change, as)?.value ?? null] as const);
		return {
			row: {
				id: area.code,
				cells: [
					{ text: head, value: head },
					valueAt(series, two.base),
					valueAt(series, two.with),
					...measures.map((as) => changeCell(change, { as, indicator }, locale))
				]
			},
			keys: {
				area: locale === 'en' ? head : area.kana,
				base: keyAt(series, two.base),
				with: keyAt(series, two.with),
				...Object.fromEntries(figures)
			}
		};
	}

	function valueAt(series: Series | null, period: Period): ShownCell {
		const observation = series && at(series, period);
		const { basis } = indicator;
		return observation === null
			? unrecordedCell(locale)
			: readingCell(
					observation,
					{ say: (reading) => readingPhrase(reading, indicator, locale), basis },
					locale
				);
	}
}

/** How an area changed between the two periods; a period has no change from itself. */
function changeOf(series: Series | null, two: TwoPeriods): Comparison | NoComparison {
	if (series === null) {
		return { reason: 'noCurrent' };
	}
	return two.base === two.with
		? { reason: 'noPrevious' }
		: changeBetween(series, two.base, two.with);
}

function keyAt(series: Series | null, period: Period): number | null {
	const observation = series && at(series, period);
	return observation && (amountOf(observation.reading)?.value ?? null);
}
