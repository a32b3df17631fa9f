import type { Annotation, Indicator } from './indicator.ts';
import type { Observation } from './observation.ts';
import { comparePeriods, monthsBetween, type Period } from './period.ts';

/** The observations of one indicator in one area, by period, each period once. */
export interface Series {
	readonly indicator: Indicator;
	readonly area: string;
	readonly points: readonly [Observation, ...Observation[]];
	/** Periods that start a new series: nothing is joined or compared across them. */
	readonly breaks: readonly Period[];
}

/** The series of an indicator in an area; null when there is no observation, not even a missing one. */
export function seriesOf(
	indicator: Indicator,
	area: string,
	observations: readonly Observation[],
	annotations: readonly Annotation[]
): Series | null {
	const [first, ...rest] = observations
		.filter((observation) => observation.indicator === indicator.id && observation.area === area)
		.sort((a, b) => comparePeriods(a.period, b.period));
	if (first === undefined) {
		return null;
	}
	const breaks = annotations
		.filter((annotation) => annotation.indicator === indicator.id && annotation.kind === 'break')
		.map((annotation) => annotation.period)
		.sort(comparePeriods);
	return { indicator, area, points: [first, ...rest], breaks };
}

/** The last observation that has an amount; null when every reading is missing. */
export function latest(series: Series): Observation | null {
	return series.points.findLast(hasAmount) ?? null;
}

/** The first observation that has an amount; null when every reading is missing. */
export function first(series: Series): Observation | null {
	return series.points.find(hasAmount) ?? null;
}

/** The observation of a period, be its reading there or missing; null when nothing is recorded. */
export function at(series: Series, period: Period): Observation | null {
	return series.points.find((point) => point.period === period) ?? null;
}

/**
 * Runs of observations that a line may join: amounts only, exactly one cycle apart, no break between.
 * An indicator without a cycle has every amount in a run of its own.
 */
export function segments(series: Series): Observation[][] {
	const runs: Observation[][] = [];
	for (const point of series.points.filter(hasAmount)) {
		const run = runs.at(-1);
		const before = run?.at(-1);
		if (run !== undefined && before !== undefined && areJoined(series, before, point)) {
			run.push(point);
		} else {
			runs.push([point]);
		}
	}
	return runs;
}

/** Whether no break lies between the two periods, in whichever order they come. */
export function sameRun(series: Series, a: Period, b: Period): boolean {
	const [from, to] = comparePeriods(a, b) <= 0 ? [a, b] : [b, a];
	return !series.breaks.some(
		(start) => comparePeriods(from, start) < 0 && comparePeriods(start, to) <= 0
	);
}

function areJoined(series: Series, before: Observation, after: Observation): boolean {
	const { cycleMonths, periodType } = series.indicator;
	return (
		cycleMonths !== null &&
		monthsBetween(before.period, after.period, periodType) === cycleMonths &&
		sameRun(series, before.period, after.period)
	);
}

function hasAmount(observation: Observation): boolean {
	return observation.reading.kind === 'amount';
}
