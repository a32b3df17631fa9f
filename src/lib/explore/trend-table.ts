import type { Locale } from '$lib/domain/locale.ts';
import { comparePeriods, type Period } from '$lib/domain/period.ts';
import { at, sameRun } from '$lib/domain/series.ts';
import { m } from '$lib/paraglide/messages.js';
import { periodWithWestern } from '$lib/wording/period.ts';
import type { ShownCell, ShownTable } from './answer.ts';
import type { Figures } from './scaled-figures.ts';
import { readingCell, unrecordedCell } from './table-cell.ts';
import { lineLabel } from './trend-chart.ts';
import type { Trend, TrendLine } from './trend-lines.ts';

/** The chosen lines of a trend as a table, newest period first, with the whole where it is drawn behind them. */
export function trendTable(trend: Trend, figures: Figures, locale: Locale): ShownTable {
	const whole = trend.context.filter(({ area }) => area.code === trend.chosen[0]?.area.parent);
	const lines = [...trend.chosen, ...whole, ...(trend.sequel === null ? [] : [trend.sequel])];
	const periods = new Set(lines.flatMap(({ series }) => series.points.map(({ period }) => period)));
	return {
		caption: figures.caption,
		columns: [
			{ id: 'period', label: m.column_period({}, { locale }), isFigure: false },
			...lines.map((line) => ({
				id: line.id,
				label: lineLabel(line, trend, locale),
				isFigure: true
			}))
		],
		rows: [...periods]
			.sort((a, b) => comparePeriods(b, a))
			.map((period) => ({
				id: period,
				cells: [
					{ text: nameOf(period), value: period },
					...lines.map((line) => cellOf(line, period))
				]
			}))
	};

	function nameOf(period: Period): string {
		return periodWithWestern(period, trend.indicator.periodType, locale).text;
	}

	function cellOf({ base, published, series }: TrendLine, period: Period): ShownCell {
		const observation = at(series, period);
		if (observation !== null) {
			const { basis } = series.indicator;
			return readingCell(observation, { say: figures.say, basis }, locale);
		}
		const isBeyond = base !== undefined && at(published, period) !== null;
		return isBeyond && !sameRun(published, base.period, period)
			? { text: m.change_short_break({}, { locale }), value: null }
			: unrecordedCell(locale);
	}
}
