import type { Indicator } from '$lib/domain/indicator.ts';
import type { Observation } from '$lib/domain/observation.ts';
import { type Period, yearOf } from '$lib/domain/period.ts';
import { at, type Series } from '$lib/domain/series.ts';
import { amountOf } from '$lib/domain/value.ts';
import type { Ground } from '../ground.ts';
import type { Compared } from './compared.ts';
import type { Moment } from './pairing.ts';

/** How many people live in each area, for the size of its bubble. */
export interface Bubbles {
	readonly indicator: Indicator;
	readonly period: Period;
	/** Whether it was counted at the very period of a value shown, and not only in the same year. */
	readonly isSame: boolean;
	readonly counts: ReadonlyMap<string, Observation>;
}

/**
 * The population of the areas at a moment: of the same period where there is one, else the last of the same
 * year, in the order in which the dataset prefers its populations. Null unless every area has one.
 */
export function bubblesAt(
	ground: Ground,
	{ x, y, moment }: { x: Compared; y: Compared; moment: Moment },
	areas: readonly string[]
): Bubbles | null {
	const populations = ground.facts.populations.flatMap((id) => {
		const indicator = ground.indicator(id);
		const series = areas.flatMap((area) => ground.series(id, area) ?? []);
		return indicator === null || series.length < areas.length ? [] : [{ indicator, series }];
	});
	for (const { indicator, series } of populations) {
		const same = [
			...(x.indicator.periodType === indicator.periodType ? [moment.x] : []),
			...(y.indicator.periodType === indicator.periodType ? [moment.y] : [])
		].find((period) => countsAt(series, period) !== null);
		const counts = same === undefined ? null : countsAt(series, same);
		if (same !== undefined && counts !== null) {
			return { indicator, period: same, isSame: true, counts };
		}
	}
	for (const { indicator, series } of populations) {
		const period = series[0]?.points.findLast(
			(point) =>
				yearOf(point.period) === yearOf(moment.x) && countsAt(series, point.period) !== null
		)?.period;
		const counts = period === undefined ? null : countsAt(series, period);
		if (period !== undefined && counts !== null) {
			return { indicator, period, isSame: false, counts };
		}
	}
	return null;
}

/** What every area counts at a period; null where one has no value above zero. */
function countsAt(
	series: readonly Series[],
	period: Period
): ReadonlyMap<string, Observation> | null {
	const counts = series.flatMap((own) => {
		const observation = at(own, period);
		const amount = observation && amountOf(observation.reading);
		return observation === null || amount === null || amount.value <= 0
			? []
			: [[own.area, observation] as const];
	});
	return counts.length === series.length ? new Map(counts) : null;
}
