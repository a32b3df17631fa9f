import type { Direction, Indicator } from './indicator.ts';
import type { Observation } from './observation.ts';
import { type Amount, isOpenEnded, negated } from './value.ts';

/** The numbers of the rule of `standingOf`, for the words that state it. */
export const STANDING_RULE = {
	/** A reading whose period ended longer ago says nothing of today. */
	freshYears: 5,
	/** Fewer readings on end are no trend; the year before is looked at instead. */
	trendReadings: 3,
	/** The best and the worst one in so many sisters count. */
	oneIn: 3,
	/** So many criteria must say the same, and none the opposite. */
	agreeing: 2,
	/** Differences up to these are none: between percentages, in counts, in measures. */
	tolerance: { points: 1, countPct: 5, measurePct: 1 }
} as const;

/** Better (1), worse (−1) or neither (0), in the indicator's own direction. */
export type Score = 1 | 0 | -1;

/** The score of a change or a difference, as far as its qualifier leaves it sure. */
export function scoreOf(
	change: Amount,
	indicator: Indicator,
	readings: readonly Observation[]
): Score {
	const tolerance = toleranceOf(indicator, readings);
	const wanted = towards(indicator.direction, change);
	return exceeds(wanted, tolerance) ? 1 : exceeds(negated(wanted), tolerance) ? -1 : 0;
}

function toleranceOf({ kind }: Indicator, readings: readonly Observation[]): number {
	const { countPct, measurePct, points } = STANDING_RULE.tolerance;
	if (kind === 'share' || kind === 'percent') {
		return Math.max(points, ...readings.map(({ margin }) => margin ?? 0));
	}
	return kind === 'measure' ? measurePct : countPct;
}

function towards(direction: Direction, change: Amount): Amount {
	return direction === 'decrease' ? negated(change) : change;
}

function exceeds({ value, qualifier }: Amount, tolerance: number): boolean {
	if (!isOpenEnded(qualifier)) {
		return value > tolerance;
	}
	return qualifier === '>' ? value >= tolerance : qualifier === '>=' && value > tolerance;
}
