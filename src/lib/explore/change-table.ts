import { type PeriodChange, yearsApart } from '$lib/domain/changes.ts';
import type { Indicator } from '$lib/domain/indicator.ts';
import { type Locale, textIn } from '$lib/domain/locale.ts';
import { comparePeriods, type Period } from '$lib/domain/period.ts';
import { at, type Series } from '$lib/domain/series.ts';
import { m } from '$lib/paraglide/messages.js';
import { periodWithWestern } from '$lib/wording/period.ts';
import { readingPhrase } from '$lib/wording/reading.ts';
import type { ShownCell, ShownTable } from './answer.ts';
import type { Measure } from './change-figures.ts';
import { readingCell, unrecordedCell } from './table-cell.ts';
import { changeCell, measureColumns, measuresInOrder } from './table-change.ts';

interface Given {
	readonly indicator: Indicator;
	readonly measures: readonly Measure[];
	/** Left out where there is none. */
	readonly series?: Series;
}

/** Each period with its value, what it is compared with, and the change in every measure; the newest first. */
export function changeTable(
	changes: readonly PeriodChange[],
	{ indicator, measures, series }: Given,
	locale: Locale
): ShownTable {
	const isRatio = indicator.kind === 'ratio';
	const years = series === undefined ? 1 : yearsApart(series);
	const previous = {
		id: 'previous',
		label:
			years > 1
				? m.explore_column_before({}, { locale })
				: m.explore_column_previous({}, { locale }),
		isFigure: true
	};
	return {
		caption: m.table_caption(
			{ name: textIn(indicator.name, locale), unit: textIn(indicator.unit.name, locale) },
			{ locale }
		),
		columns: [
			{ id: 'period', label: m.column_period({}, { locale }), isFigure: false },
			{ id: 'value', label: m.explore_column_value({}, { locale }), isFigure: true },
			...(isRatio ? [] : [previous]),
			...measureColumns(measures, locale)
		],
		rows: changes
			.toSorted((a, b) => comparePeriods(b.period, a.period))
			.map(({ change, from, period }) => ({
				id: period,
				cells: [
					{
						text: periodWithWestern(period, indicator.periodType, locale).text,
						value: period
					},
					valueAt(period),
					...(isRatio ? [] : [valueAt(from)]),
					...measuresInOrder(measures).map((as) => changeCell(change, { as, indicator }, locale))
				]
			}))
	};

	function valueAt(period: Period): ShownCell {
		const observation = series === undefined ? null : at(series, period);
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
