import { comparePeriods, fiscalYearOf, type Period } from '$lib/domain/period.ts';
import type { Series } from '$lib/domain/series.ts';
import type { Ground } from './ground.ts';
import { valuedPeriods } from './range.ts';

/** A range that is one step away. */
export interface Shortcut {
	readonly id: 'all' | 'last10' | 'plan' | 'break';
	readonly from: Period;
	readonly to: Period;
}

const LAST = 10;
const LEAST = 2;

/**
 * The shortcuts that make sense for a series among all the periods that can be chosen: each but the first
 * shows less than everything, and at least two values.
 */
export function shortcutsOf(
	ground: Ground,
	series: Series,
	periods: readonly Period[]
): Shortcut[] {
	const [from, to] = [periods[0], periods.at(-1)];
	if (from === undefined || to === undefined) {
		return [];
	}
	const valued = valuedPeriods(series);
	const begin = planBegin(ground, series);
	const since = (start: Period) => valued.find((period) => comparePeriods(period, start) >= 0);
	const lastBreak = series.breaks.findLast((start) => since(start) !== undefined);
	const starts = [
		{ id: 'last10' as const, start: valued.at(-LAST) },
		{
			id: 'plan' as const,
			start: valued.find((period) => begin !== null && fiscalYearOf(period) >= begin)
		},
		{ id: 'break' as const, start: lastBreak === undefined ? undefined : since(lastBreak) }
	];
	const within = starts.flatMap(({ id, start }): Shortcut[] => {
		const isPart = start !== undefined && start !== valued[0] && from !== start;
		return isPart && valued.length - valued.indexOf(start) >= LEAST
			? [{ id, from: start, to }]
			: [];
	});
	return [{ id: 'all', from, to }, ...within];
}

/** The fiscal year from which the plan runs: that of the dataset's plan, else of the indicator's first baseline. */
function planBegin({ facts, targetsOf }: Ground, { indicator }: Series): number | null {
	const [baseline] = targetsOf(indicator.id)
		.filter(({ kind }) => kind === 'baseline')
		.map(({ period }) => fiscalYearOf(period))
		.sort((a, b) => a - b);
	return facts.plan?.from ?? baseline ?? null;
}
