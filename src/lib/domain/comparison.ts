import { divide, percentOf, subtract } from './decimal.ts';
import type { Direction, Indicator } from './indicator.ts';
import type { Observation } from './observation.ts';
import { previousYear, type Period } from './period.ts';
import { at, latest, sameRun, type Series } from './series.ts';
import { amountOf, combineQualifiers, isOpenEnded, negated, type Amount } from './value.ts';

/** Whether a change is welcome, by the indicator's direction and never by its sign alone. */
export type Tone = 'good' | 'bad' | 'neutral';

/** One observation set against an earlier one; what cannot or may not be computed is null. */
export interface Comparison {
	readonly current: Observation;
	readonly previous: Observation;
	/** 差, in the indicator's unit; null for percentages and ratios. */
	readonly difference: Amount | null;
	/** 増減率, in per cent. */
	readonly ratePct: Amount | null;
	/** 倍率: how many times the previous value; for ratio indicators as reported. */
	readonly ratio: Amount | null;
	/** ポイント差, for percentages only. */
	readonly points: Amount | null;
	readonly tone: Tone;
}

/** Why two periods are not compared: an amount is missing, or a break in series lies between them. */
export interface NoComparison {
	readonly reason: 'noCurrent' | 'noPrevious' | 'break';
}

const TONES = {
	increase: { rise: 'good', fall: 'bad' },
	decrease: { rise: 'bad', fall: 'good' },
	maintain: { rise: 'neutral', fall: 'neutral' },
	neutral: { rise: 'neutral', fall: 'neutral' }
} as const satisfies Record<Direction, { rise: Tone; fall: Tone }>;

/**
 * Compares a period (by default the latest with an amount) with the same period of the year before,
 * or says why it cannot.
 */
export function yearOnYear(series: Series, period?: Period): Comparison | NoComparison {
	const current = period ?? latest(series)?.period;
	return current === undefined
		? { reason: 'noCurrent' }
		: changeBetween(series, previousYear(current, series.indicator.periodType), current);
}

/**
 * Whether the latest value is a welcome change: from the year before, or by the ratio that its source
 * reported in place of a count. Neutral where nothing can be compared.
 */
export function latestTone(series: Series): Tone {
	const last = latest(series);
	if (series.indicator.kind === 'ratio' && last !== null) {
		return toneOfRatio(series.indicator.direction, reportedRatio(last));
	}
	const change = yearOnYear(series);
	return 'reason' in change ? 'neutral' : change.tone;
}

/** Compares any two periods of a series, or says why it cannot. */
export function changeBetween(series: Series, from: Period, to: Period): Comparison | NoComparison {
	const current = at(series, to);
	const previous = at(series, from);
	if (current?.reading.kind !== 'amount') {
		return { reason: 'noCurrent' };
	}
	if (previous?.reading.kind !== 'amount') {
		return { reason: 'noPrevious' };
	}
	return sameRun(series, from, to)
		? compare(series.indicator, current, previous)
		: { reason: 'break' };
}

/**
 * Difference, rate and ratio of two observations, unrounded; percentages differ in points only. A rate
 * and a ratio need a previous value above zero. Ratio indicators report their ratio: nothing is derived.
 */
export function compare(
	indicator: Indicator,
	current: Observation,
	previous: Observation
): Comparison {
	const a = amountOf(current.reading);
	const p = amountOf(previous.reading);
	const nothing = { current, previous, difference: null, ratePct: null, ratio: null, points: null };
	if (indicator.kind === 'ratio') {
		const ratio = current.reference === previous.period ? reportedRatio(current) : null;
		return { ...nothing, ratio, tone: toneOfRatio(indicator.direction, ratio) };
	}
	const change = a && p && differenceOf(a, p);
	const tone = toneOf(indicator.direction, change);
	if (indicator.kind === 'share' || indicator.kind === 'percent') {
		return { ...nothing, points: change, tone };
	}
	return {
		...nothing,
		difference: change,
		ratePct: a && p && quotientOf(a, p, (a, p) => percentOf(subtract(a, p), p)),
		ratio: a && p && quotientOf(a, p, divide),
		tone
	};
}

/**
 * The ratio that a source published in place of a count (前年度の3倍超); null when the observation is
 * no ratio or is missing. No count may be derived from it.
 */
export function reportedRatio(observation: Observation): Amount | null {
	return observation.reference === null ? null : amountOf(observation.reading);
}

/** a − p with its qualifier; null where open ends leave it unsaid. */
export function differenceOf(a: Amount, p: Amount): Amount | null {
	const qualifier = combineQualifiers(a.qualifier, p.qualifier, 'difference');
	return qualifier && { value: subtract(a.value, p.value), qualifier };
}

/** A quotient of two amounts with its qualifier; null for p not above zero and where open ends leave it unsaid. */
export function quotientOf(
	a: Amount,
	p: Amount,
	formula: (a: number, p: number) => number | null
): Amount | null {
	// Dividing a value below zero turns its bounds round, so an open divisor then says nothing.
	if (p.value <= 0 || (a.value <= 0 && isOpenEnded(p.qualifier))) {
		return null;
	}
	const qualifier = combineQualifiers(a.qualifier, p.qualifier, 'ratio');
	const value = formula(a.value, p.value);
	return qualifier && value !== null ? { value, qualifier } : null;
}

function toneOfRatio(direction: Direction, ratio: Amount | null): Tone {
	return toneOf(direction, ratio && { ...ratio, value: subtract(ratio.value, 1) });
}

function toneOf(direction: Direction, change: Amount | null): Tone {
	const { rise, fall } = TONES[direction];
	if (change === null) {
		return 'neutral';
	}
	return isAboveZero(change) ? rise : isAboveZero(negated(change)) ? fall : 'neutral';
}

/** Whether the amount is above zero for sure; less than 3 need not be. */
function isAboveZero({ value, qualifier }: Amount): boolean {
	const floor = qualifier === '<' || qualifier === '<=' ? -Infinity : value;
	return qualifier === '>' ? floor >= 0 : floor > 0;
}
