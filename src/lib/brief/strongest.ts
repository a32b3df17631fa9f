import type { Period } from '$lib/domain/period.ts';
import { segments, type Series } from '$lib/domain/series.ts';

/**
 * What figures can show, the strongest first: that a plan is met or not, a ratio that was published as such, how values
 * went over time, one value beside the one before, one value.
 */
const STRENGTHS = ['target', 'ratio', 'trend', 'bars', 'figure'] as const;
export type Strength = (typeof STRENGTHS)[number];

/** A series that could be shown; with the period that its plan is judged in, null where it is not judged. */
export interface Candidate {
	readonly series: Series;
	readonly judgedIn: Period | null;
}

/** Values without a gap or a break that make a trend; fewer are told apart as bars. */
const LEAST_TREND = 3;

/** What the figures of a series show at most. */
export function strengthOf({ series, judgedIn }: Candidate): Strength {
	if (judgedIn !== null) {
		return 'target';
	}
	if (series.indicator.kind === 'ratio') {
		return 'ratio';
	}
	const length = lastRun(series);
	return length >= LEAST_TREND ? 'trend' : length > 1 ? 'bars' : 'figure';
}

/**
 * The candidate that shows most: the stronger kind, then the longer run of values up to the latest, then the one that
 * comes first. Null where there is none.
 */
export function strongest<One extends Candidate>(candidates: readonly One[]): One | null {
	const [best] = candidates.toSorted(
		(a, b) =>
			STRENGTHS.indexOf(strengthOf(a)) - STRENGTHS.indexOf(strengthOf(b)) ||
			lastRun(b.series) - lastRun(a.series)
	);
	return best ?? null;
}

function lastRun(series: Series): number {
	return segments(series).at(-1)?.length ?? 0;
}
