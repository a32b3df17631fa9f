import { fiscalYearOf, type Period } from '$lib/domain/period.ts';
import { seriesWithin } from '$lib/domain/scaled.ts';
import { latest, type Series } from '$lib/domain/series.ts';

/** The series as a briefing tells it: nothing newer than the fiscal year of its sheet; null when no value is left. */
export function toldSeries(series: Series, fiscalYear: number): Series | null {
	const last = series.points.findLast(({ period }) => fiscalYearOf(period) <= fiscalYear);
	return last === undefined ? null : partOf(series, { from: null, to: last.period });
}

/** The part of a series from one period to another, an end that is null left open; null when no value is left. */
export function partOf(
	series: Series,
	{ from, to }: { readonly from: Period | null; readonly to: Period | null }
): Series | null {
	const [start] = series.points;
	const end = series.points.at(-1) ?? start;
	const part = seriesWithin(series, from ?? start.period, to ?? end.period);
	return part === null || latest(part) === null ? null : part;
}
