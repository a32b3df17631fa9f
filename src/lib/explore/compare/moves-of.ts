import { compare, type Comparison } from '$lib/domain/comparison.ts';
import type { Indicator } from '$lib/domain/indicator.ts';
import type { Observation } from '$lib/domain/observation.ts';
import { monthsBetween, yearOf } from '$lib/domain/period.ts';
import { latest, sameRun, type Series } from '$lib/domain/series.ts';
import type { Amount } from '$lib/domain/value.ts';
import { goesBelowZero } from '$lib/wording/run.ts';
import type { Ground } from '../ground.ts';

/** How far an indicator moved from a year to its newest value: a count in per cent, a percentage in points. */
export interface Move {
	readonly series: Series;
	readonly comparison: Comparison;
	readonly unit: 'percent' | 'points';
	readonly by: Amount;
}

/** Why an indicator is not ranked by how far it moved. */
export type Unmoved = 'absent' | 'break' | 'net' | 'rateless';

/** The series of an area that were observed as values, and so can move; in the dataset's order. */
export function movableIn(ground: Ground, area: string): readonly Series[] {
	return ground.facts.indicators
		.filter(({ basis, kind }) => basis === 'observed' && kind !== 'ratio')
		.flatMap(({ id }) => ground.series(id, area) ?? []);
}

/** The move of a series since a year, or why there is none. */
export function moveSince(series: Series, year: number): Move | Unmoved {
	const ends = endsSince(series, year);
	if (typeof ends === 'string') {
		return ends;
	}
	const comparison = compare(series.indicator, ends.last, ends.from);
	const unit = isInPoints(series.indicator) ? 'points' : 'percent';
	const by = unit === 'points' ? comparison.points : comparison.ratePct;
	return by === null ? 'rateless' : { series, comparison, unit, by };
}

/** The two values that a move lies between, or why nothing can be said of them. */
export function endsSince(
	series: Series,
	year: number
): { readonly from: Observation; readonly last: Observation } | Unmoved {
	const last = latest(series);
	const from = last && earlierIn(series, last, year);
	if (last === null || from === null) {
		return 'absent';
	}
	if (!sameRun(series, from.period, last.period)) {
		return 'break';
	}
	return !isInPoints(series.indicator) && goesBelowZero(series) ? 'net' : { from, last };
}

function isInPoints({ kind }: Indicator): boolean {
	return kind === 'share' || kind === 'percent';
}

/** The value of a year that the newest one is set against: of its own month, or of its own day where there is one. */
function earlierIn(series: Series, last: Observation, year: number): Observation | null {
	const { periodType } = series.indicator;
	if (year >= yearOf(last.period)) {
		return null;
	}
	const within = series.points.filter(
		({ period, reading }) => yearOf(period) === year && reading.kind === 'amount'
	);
	const inSeason = within.findLast(
		({ period }) => (monthsBetween(period, last.period, periodType) ?? 1) % 12 === 0
	);
	return inSeason ?? (periodType === 'month' ? null : (within.at(-1) ?? null));
}
