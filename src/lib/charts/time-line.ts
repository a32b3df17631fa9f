import { isUnsettled, type Observation } from '$lib/domain/observation.ts';
import { periodPosition } from '$lib/domain/period.ts';
import { segments, type Series } from '$lib/domain/series.ts';
import type { Mark, PointText } from './marks.ts';
import type { TimeLine, TimePoint } from './time-scene.ts';

/** The line of a series, broken where the series is; `describe` gives each point its words. */
export function timeLine(
	series: Series,
	{
		describe,
		...rest
	}: Pick<TimeLine, 'id' | 'role' | 'label'> & { describe: (observation: Observation) => PointText }
): TimeLine {
	const toPoint = (observation: Observation): TimePoint[] => {
		const { reading, period } = observation;
		if (reading.kind === 'missing') {
			return [];
		}
		return [
			{
				position: periodPosition(period, series.indicator.periodType),
				value: reading.value,
				mark: markOf(observation),
				...describe(observation)
			}
		];
	};
	return { ...rest, runs: segments(series).map((run) => run.flatMap(toPoint)) };
}

/**
 * How a value that is not plainly final and exact is drawn, by its qualifier before its status; undefined for
 * one that is.
 */
export function markOf({ reading, status }: Observation): Mark | undefined {
	if (reading.kind === 'amount' && reading.qualifier.startsWith('>')) {
		return 'above';
	}
	if (reading.kind === 'amount' && reading.qualifier.startsWith('<')) {
		return 'below';
	}
	if (reading.kind === 'amount' && reading.qualifier === 'about') {
		return 'about';
	}
	return isUnsettled(status) ? 'hollow' : undefined;
}
