import type { Locale } from '$lib/domain/locale.ts';
import { comparePeriods, type Period } from '$lib/domain/period.ts';
import { at, type Series } from '$lib/domain/series.ts';
import type { Target } from '$lib/domain/target.ts';
import type { ShownCell, ShownTable } from '$lib/explore/answer.ts';
import { paceInput } from '$lib/explore/plan/pace-chart.ts';
import { pacedSeries } from '$lib/explore/plan/paced-series.ts';
import type { PlanPlace } from '$lib/explore/plan/place.ts';
import { figuresOf } from '$lib/explore/scaled-figures.ts';
import { readingCell, unrecordedCell } from '$lib/explore/table-cell.ts';
import { m } from '$lib/paraglide/messages.js';
import { periodWithWestern } from '$lib/wording/period.ts';
import { planAmount } from '$lib/wording/plan-amount.ts';
import type { BriefFacts } from '../facts.ts';
import type { SlideChart } from '../slide-chart.ts';
import { slideAnnotations } from './annotations.ts';
import { measuredIn, named } from './unit.ts';

/** What nobody has measured yet, or no plan has stated. */
const EMPTY: ShownCell = { text: '', value: null };

/** Actual values against the path of the plan; null when no value is left to draw. */
export function targetChart(
	{ ground }: BriefFacts,
	{ place, title }: { readonly place: PlanPlace; readonly title: string },
	locale: Locale
): SlideChart | null {
	const series = pacedSeries(place);
	const { indicator } = place.plan;
	const annotations = slideAnnotations(ground, indicator);
	return (
		series && {
			form: 'lines',
			...measuredIn(indicator, locale),
			...paceInput(place, { series, landing: null, title, annotations }, locale),
			note: null,
			table: named(targetTable(place, series, locale), indicator, locale)
		}
	);
}

/** The values and what the plan says of their periods, the newest first. */
function targetTable({ plan }: PlanPlace, series: Series, locale: Locale): ShownTable {
	const { indicator, targets } = plan;
	const { caption, say } = figuresOf({ scale: 'value', indicator, whole: null, bases: [] }, locale);
	const actualLabel = indicator.cumulative ? m.plan_column_actual_total : m.plan_column_actual;
	const periods = new Set([...series.points, ...targets].map(({ period }) => period));
	return {
		caption,
		columns: [
			{ id: 'period', label: m.column_period({}, { locale }), isFigure: false },
			{ id: 'actual', label: actualLabel({}, { locale }), isFigure: true },
			{ id: 'plan', label: m.brief_goal_plan_column({}, { locale }), isFigure: true }
		],
		rows: [...periods]
			.sort((a, b) => comparePeriods(b, a))
			.map((period) => ({
				id: period,
				cells: [
					{ text: periodWithWestern(period, indicator.periodType, locale).text, value: period },
					actualCell(period),
					planCell(targets.find((target) => target.period === period))
				]
			}))
	};

	function actualCell(period: Period): ShownCell {
		const observation = at(series, period);
		if (observation === null && isBeyond(period)) {
			return EMPTY;
		}
		return observation === null
			? unrecordedCell(locale)
			: readingCell(observation, { say, basis: indicator.basis }, locale);
	}

	function isBeyond(period: Period): boolean {
		return comparePeriods(period, series.points.at(-1)?.period ?? period) > 0;
	}

	function planCell(target: Target | undefined): ShownCell {
		return target === undefined
			? EMPTY
			: {
					text: planAmount({ value: target.value, qualifier: '=' }, { indicator }, locale).text,
					value: target.value
				};
	}
}
