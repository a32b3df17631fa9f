import { decimalsOf, divide, shiftPoint, subtract } from './decimal.ts';
import { landingRun, yearsBetween, yearsLater, type NoRun, type RunPoint } from './landing-run.ts';
import { comparePeriods, type Period, type PeriodType } from './period.ts';
import type { PlanActual } from './plan-case.ts';

/** Half the width of a band that holds 80 % of a normal distribution, in standard deviations. */
const Z80 = 1.28;
/** With fewer yearly changes nobody can say how far they scatter. */
const LEAST_FOR_BAND = 3;
/** What lies further ahead is not said. */
const MOST_YEARS = 50;

/** What is carried on, towards which target; all in one unit. */
export interface LandingCase {
	/** In any order, each period once (totals, for 累計); readings that are missing are left out. */
	readonly actuals: readonly PlanActual[];
	/** Stands for the observation of its own period; null when not recorded. */
	readonly baseline: RunPoint | null;
	readonly target: RunPoint;
	readonly direction: 'increase' | 'decrease';
	readonly periodType: PeriodType;
	/** Periods that start a new series, in any order; nothing is carried across them. */
	readonly breaks: readonly Period[];
}

/** One point of the line at the present pace; the band is null where too few changes are known. */
export interface LandingPoint {
	readonly period: Period;
	readonly value: number;
	readonly low: number | null;
	readonly high: number | null;
}

/**
 * What the present pace comes to. `reached` and stays so, `slips` back from a target that is reached now, is there
 * `onTime` or `late`, in more than 50 years (`far`), never because nothing moves (`still`) or it moves `away`.
 */
export type Outlook = 'reached' | 'slips' | 'onTime' | 'late' | 'far' | 'still' | 'away';

/** 着地: where the figure lands in the target's period when the mean yearly change goes on. */
export interface Landing {
	/** The point that the mean is taken from: the baseline, or the first value of its run. */
	readonly since: RunPoint;
	/** The latest value, where the line starts. */
	readonly from: RunPoint;
	/** Whole years between the two. */
	readonly years: number;
	/** Mean yearly change, in the unit of the case. */
	readonly perYear: number;
	/** Whether the pace, and so every point of the line, is taken from an approximate value. */
	readonly qualifier: '=' | 'about';
	/** From the latest value to the target's period, a point a year. */
	readonly path: readonly LandingPoint[];
	readonly atTarget: LandingPoint;
	/**
	 * The first period, a whole number of years ahead, that meets the target, or the target's own where that comes first;
	 * null where none of the next 50 years does.
	 */
	readonly reaches: Period | null;
	readonly outlook: Outlook;
}

/** `openEnded` latest value, fewer than two values in its run, or the target's period is there (`due`). */
export interface NoLanding {
	readonly reason: NoRun['reason'] | 'due';
}

/**
 * Carries the figure on by its mean yearly change, (a − b) ÷ (y − y0), with the 80 % band of a random walk with
 * drift: ± 1.28 σ √(h (1 + h ÷ n)) for h years ahead, σ from the n yearly changes. Nothing is clipped.
 */
export function landing(given: LandingCase): Landing | NoLanding {
	const run = landingRun(given);
	if ('reason' in run) {
		return run;
	}
	const { since, from, points, qualifier } = run;
	const { target, periodType } = given;
	const ahead = yearsBetween(from.period, target.period, periodType);
	if (ahead <= 0) {
		return { reason: 'due' };
	}
	const years = yearsBetween(since.period, from.period, periodType);
	const spread = spreadOf(points, periodType);
	const at = (period: Period, h: number): LandingPoint => {
		const value = onward({ since, from, years }, h);
		const half = spread === null ? null : Z80 * spread * Math.sqrt(h * (1 + h / years));
		return {
			period,
			value,
			low: half === null ? null : value - half,
			high: half === null ? null : value + half
		};
	};
	const atTarget = at(target.period, ahead);
	const between = Array.from({ length: Math.ceil(ahead) - 1 }, (_, index) => index + 1);
	const path = [at(from.period, 0), ...between.map((h) => at(yearsLater(from.period, h), h))];
	return {
		since,
		from,
		years,
		perYear: divide(subtract(from.value, since.value), years) ?? 0,
		qualifier,
		path: [...path, atTarget],
		atTarget,
		...prospect({ since, from, years, ahead, atTarget: atTarget.value }, given)
	};
}

interface Course {
	readonly since: RunPoint;
	readonly from: RunPoint;
	readonly years: number;
	readonly ahead: number;
	readonly atTarget: number;
}

function prospect(
	{ since, from, years, ahead, atTarget }: Course,
	{ target, direction }: LandingCase
): Pick<Landing, 'reaches' | 'outlook'> {
	const towards = direction === 'increase' ? 1 : -1;
	const left = towards * subtract(target.value, from.value);
	if (left <= 0) {
		const stays = towards * subtract(target.value, atTarget) <= 0;
		return { reaches: from.period, outlook: stays ? 'reached' : 'slips' };
	}
	const gained = towards * subtract(from.value, since.value);
	if (gained <= 0) {
		return { reaches: null, outlook: gained === 0 ? 'still' : 'away' };
	}
	const needed = wholeQuotient(left, gained, years);
	if (Math.ceil(needed) > MOST_YEARS) {
		return { reaches: null, outlook: 'far' };
	}
	const reaches = yearsLater(from.period, Math.ceil(needed));
	if (needed > ahead) {
		return { reaches, outlook: 'late' };
	}
	const isPastDue = comparePeriods(reaches, target.period) > 0;
	return { reaches: isPastDue ? target.period : reaches, outlook: 'onTime' };
}

/** a + (a − b) × h ÷ years, divided once and from whole numbers: 0.3 comes after 0.1 and 0.2. */
function onward({ since, from, years }: Pick<Course, 'since' | 'from' | 'years'>, h: number) {
	const places = decimalsOf(since.value, from.value);
	const b = shiftPoint(since.value, places);
	const a = shiftPoint(from.value, places);
	return shiftPoint((a * years + (a - b) * h) / years, -places);
}

/** left × years ÷ gained, from whole numbers, so that a target that is met exactly is found to be met. */
function wholeQuotient(left: number, gained: number, years: number): number {
	const places = decimalsOf(left, gained);
	return (shiftPoint(left, places) * years) / shiftPoint(gained, places);
}

/**
 * σ of a yearly change around their mean. A change over k years scatters √k times as far; null with fewer than
 * three of them.
 */
function spreadOf(points: readonly RunPoint[], type: PeriodType): number | null {
	const changes = points.slice(1).map((to, index) => {
		const from = points[index] ?? to;
		return {
			by: subtract(to.value, from.value),
			years: yearsBetween(from.period, to.period, type)
		};
	});
	if (changes.length < LEAST_FOR_BAND) {
		return null;
	}
	const whole = changes.reduce((sum, { by }) => sum + by, 0);
	const mean = whole / changes.reduce((sum, { years }) => sum + years, 0);
	const squares = changes.reduce((sum, { by, years }) => sum + (by - mean * years) ** 2 / years, 0);
	return Math.sqrt(squares / (changes.length - 1));
}
