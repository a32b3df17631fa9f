import type { Observation } from '$lib/domain/observation.ts';
import { monthsBetween } from '$lib/domain/period.ts';
import { segments, type Series } from '$lib/domain/series.ts';
import { amountOf } from '$lib/domain/value.ts';

/**
 * The observation that a trend up to `last` starts from: the first amount of its unbroken run, with
 * neither a break nor an unrecorded period on the way. A month is set against the same month only, since
 * seasons differ, and a day against the same day where the run has one. `last` itself when there is
 * nothing to set it against: where it stands alone, or in months that do not reach round a year.
 */
export function startOfRun(series: Series, last: Observation): Observation {
	const { periodType } = series.indicator;
	const run = segments(series).find((segment) => segment.includes(last)) ?? [last];
	const inSeason = run.find(
		({ period }) => (monthsBetween(period, last.period, periodType) ?? 1) % 12 === 0
	);
	const start = inSeason ?? last;
	return start === last && periodType === 'date' ? (run[0] ?? last) : start;
}

/**
 * Whether the figures go below zero (増減数): a rate of change of a net figure says nothing, even where
 * both its ends happen to be positive.
 */
export function goesBelowZero({ points }: Series): boolean {
	return points.some(({ reading }) => (amountOf(reading)?.value ?? 0) < 0);
}
