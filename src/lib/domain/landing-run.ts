import {
	comparePeriods,
	monthsBetween,
	parsePeriod,
	periodPosition,
	yearOf,
	type Period,
	type PeriodType
} from './period.ts';
import type { PlanActual } from './plan-case.ts';
import { isOpenEnded } from './value.ts';

export interface RunPoint {
	readonly period: Period;
	readonly value: number;
}

/** What a pace is taken from, in order: two points or more, whole years apart, with no break between. */
export interface LandingRun {
	readonly points: readonly RunPoint[];
	readonly since: RunPoint;
	readonly from: RunPoint;
	/** `about` when one of the two ends is approximate. */
	readonly qualifier: '=' | 'about';
}

/** The latest value is open-ended, or its run holds no other. */
export interface NoRun {
	readonly reason: 'openEnded' | 'tooFew';
}

/**
 * The values since the baseline, or since the last break where that is later. Months and days count only where they
 * are of the same month as the latest, so that no season gets in; open-ended values before the latest are left out.
 */
export function landingRun({
	actuals,
	baseline,
	breaks
}: {
	readonly actuals: readonly PlanActual[];
	readonly baseline: RunPoint | null;
	readonly breaks: readonly Period[];
}): LandingRun | NoRun {
	const ordered = actuals.toSorted((a, b) => comparePeriods(a.period, b.period));
	const last = ordered.at(-1);
	if (last === undefined) {
		return { reason: 'tooFew' };
	}
	if (isOpenEnded(last.amount.qualifier)) {
		return { reason: 'openEnded' };
	}
	const own = ordered
		.filter(({ amount }) => !isOpenEnded(amount.qualifier))
		.map(({ period, amount }) => ({ period, value: amount.value }));
	const start = baseline === null ? [] : [baseline];
	const points = [
		...start.filter(({ period }) => comparePeriods(period, last.period) < 0),
		...own.filter(({ period }) => baseline === null || comparePeriods(period, baseline.period) > 0)
	].filter(
		({ period }) =>
			period.slice(4, 7) === last.period.slice(4, 7) &&
			!breaks.some(
				(begin) => comparePeriods(period, begin) < 0 && comparePeriods(begin, last.period) <= 0
			)
	);
	const [since] = points;
	const from = points.at(-1);
	if (since === undefined || from === undefined || points.length < 2) {
		return { reason: 'tooFew' };
	}
	const ends = [from.period, ...(since === baseline ? [] : [since.period])];
	const isAbout = ordered.some(
		({ period, amount }) => amount.qualifier === 'about' && ends.includes(period)
	);
	return { points, since, from, qualifier: isAbout ? 'about' : '=' };
}

/** Years from one period to another; whole ones wherever both are of the same month. */
export function yearsBetween(from: Period, to: Period, type: PeriodType): number {
	if (from.slice(4, 7) === to.slice(4, 7)) {
		return yearOf(to) - yearOf(from);
	}
	const months = monthsBetween(from, to, type);
	return months === null ? periodPosition(to, type) - periodPosition(from, type) : months / 12;
}

/** The same period so many years later; what would be a 29 February is the day before it. */
export function yearsLater(period: Period, years: number): Period {
	const later = `${yearOf(period) + years}${period.slice(4)}`.replace(/-02-29$/, '-02-28');
	const type = ({ 4: 'fy', 7: 'month' } as const)[later.length] ?? 'date';
	return parsePeriod(later, type) ?? period;
}
