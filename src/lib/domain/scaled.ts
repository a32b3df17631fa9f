import { differenceOf, quotientOf } from './comparison.ts';
import { percentOf } from './decimal.ts';
import type { Observation } from './observation.ts';
import { comparePeriods, type Period } from './period.ts';
import { at, sameRun, type Series } from './series.ts';
import { type Amount, amountOf, isOpenEnded, type MissingReason, type Reading } from './value.ts';

/** The part of a series from one period to another, both included; null when nothing is recorded there. */
export function seriesWithin(series: Series, from: Period, to: Period): Series | null {
	return withPoints(
		series,
		series.points.filter(
			({ period }) => comparePeriods(from, period) <= 0 && comparePeriods(period, to) <= 0
		)
	);
}

/** A series as an index: readings in per cent of the base, as far as no break lies between. */
export interface Indexed {
	readonly series: Series;
	/** What counts as 100. */
	readonly base: Observation;
}

/**
 * Every amount in per cent of the first one, unrounded: the first is exactly 100. Periods beyond a break
 * from it are left out. Null without an amount, and for a first one that is not above zero or has an
 * open end, because nothing can be said in per cent of it.
 */
export function indexed(series: Series): Indexed | null {
	const base = series.points.find(({ reading }) => reading.kind === 'amount');
	const whole = base === undefined ? null : amountOf(base.reading);
	if (base === undefined || whole === null || whole.value <= 0 || isOpenEnded(whole.qualifier)) {
		return null;
	}
	const points = series.points
		.filter(({ period }) => sameRun(series, base.period, period))
		.map((point): Observation => ({
			...point,
			reading: point === base ? HUNDRED : inPercent(point.reading, base.reading)
		}));
	const made = withPoints(series, points);
	return made && { series: made, base };
}

/**
 * Every amount in per cent of another series' amount in the same period, unrounded; missing where
 * either is, and where the whole is not above zero or open ends leave it unsaid.
 */
export function percentOfWhole(part: Series, whole: Series): Series {
	return besideWhole(part, whole, inPercent);
}

/** Every amount less another series' amount in the same period; missing where either is. */
export function distanceFromWhole(part: Series, whole: Series): Series {
	return besideWhole(part, whole, lessWhole);
}

const HUNDRED = { kind: 'amount', value: 100, qualifier: '=' } as const satisfies Reading;

function besideWhole(
	part: Series,
	whole: Series,
	set: (reading: Reading, beside: Reading) => Reading
): Series {
	const [first, ...rest] = part.points;
	const beside = (point: Observation): Observation => ({
		...point,
		reading: set(point.reading, at(whole, point.period)?.reading ?? missing('notCollected'))
	});
	return { ...part, points: [beside(first), ...rest.map(beside)] };
}

function inPercent(reading: Reading, whole: Reading): Reading {
	return combined(reading, whole, (a, b) => quotientOf(a, b, percentOf));
}

function lessWhole(reading: Reading, whole: Reading): Reading {
	return combined(reading, whole, differenceOf);
}

function combined(
	reading: Reading,
	whole: Reading,
	formula: (a: Amount, b: Amount) => Amount | null
): Reading {
	if (reading.kind === 'missing') {
		return reading;
	}
	if (whole.kind === 'missing') {
		return whole;
	}
	const amount = formula(reading, whole);
	return amount === null ? missing('unknown') : { kind: 'amount', ...amount };
}

function missing(reason: MissingReason): Reading {
	return { kind: 'missing', reason };
}

function withPoints(series: Series, points: readonly Observation[]): Series | null {
	const [first, ...rest] = points;
	return first === undefined ? null : { ...series, points: [first, ...rest] };
}
