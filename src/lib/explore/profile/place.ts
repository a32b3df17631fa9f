import type { Area } from '$lib/domain/area.ts';
import type { Observation } from '$lib/domain/observation.ts';
import type { Period } from '$lib/domain/period.ts';
import { at, latest, type Series } from '$lib/domain/series.ts';
import type { StandingInput } from '$lib/domain/standing.ts';
import type { Place } from '$lib/wording/standing.ts';
import { startOfRun } from '$lib/wording/run.ts';
import type { Ground } from '../ground.ts';

/** An area with what it is set against. */
export interface ProfilePlace extends Place {
	/** The areas directly inside the one around, itself among them; empty at the top. */
	readonly sisters: readonly Area[];
}

/** An area among its sisters, in the area around them. */
export function placeOf(ground: Ground, area: Area): ProfilePlace {
	const whole = ground.parentOf(area);
	return { area, whole, sisters: whole === null ? [] : ground.childrenOf(whole.code) };
}

/** What the rules for strengths and features look at; null without a reading. */
export function standingInput(
	ground: Ground,
	{ whole, sisters }: ProfilePlace,
	series: Series
): StandingInput | null {
	const { id } = series.indicator;
	const last = latest(series);
	return (
		last && {
			series,
			start: startOfRun(series, last),
			sisters: sisters.map(({ code }) => ground.series(id, code)),
			whole: whole && ground.series(id, whole.code),
			today: ground.facts.updated
		}
	);
}

/** Every observation that a comparison in these periods rests on: of the area, its sisters and the one around. */
export function observationsBehind(
	{ series, sisters, whole }: StandingInput,
	periods: readonly Period[]
): Observation[] {
	return [series, ...sisters, whole].flatMap((one) =>
		one === null ? [] : periods.flatMap((period) => at(one, period) ?? [])
	);
}

/** Ids of the sources of the observations, each once, in the order of their first use. */
export function sourcesOf(observations: readonly Observation[]): string[] {
	const figures = observations.filter(({ reading }) => reading.kind === 'amount');
	return [...new Set(figures.map(({ source }) => source))];
}
