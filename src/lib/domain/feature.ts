import { comparableFigure, figuresBeside, type Span } from './comparable.ts';
import { grouped } from './grouped.ts';
import { isFresh } from './freshness.ts';
import type { Observation } from './observation.ts';
import type { AreaValue } from './rank.ts';
import { latest, type Series } from './series.ts';
import { STANDING_RULE } from './standing-score.ts';
import { spanOf, type StandingInput } from './standing.ts';
import type { Amount } from './value.ts';

/** How many features are shown, in all and of one theme. */
export const MOST_FEATURES = { inAll: 6, ofTheme: 2 } as const;

/** 特徴: an indicator without a wanted direction in which an area is first or last among its sisters. */
export interface Feature {
	readonly series: Series;
	readonly last: Observation;
	readonly span: Span;
	/** The comparable figures of all sisters: levels, or for counts rates of change in per cent. */
	readonly figures: readonly AreaValue[];
	/** That of the area around; null where it has none. */
	readonly whole: Amount | null;
	/** How far the area lies from the area around, as a share of the distance between first and last. */
	readonly outlying: number;
}

/**
 * What sets an area apart in one indicator: alone first or alone last among at least three sisters that all have the
 * comparable figure. Neither good nor bad: only indicators without a wanted direction, observed, and as fresh as
 * `standingOf` asks. Null where there is no such thing to say.
 */
export function featureOf(input: StandingInput): Feature | null {
	const { series, sisters, whole, today } = input;
	const { basis, direction, periodType: type } = series.indicator;
	const last = latest(series);
	const isNeutral = direction === 'neutral' || direction === 'maintain';
	if (!isNeutral || basis === 'projected' || last === null) {
		return null;
	}
	if (!isFresh({ period: last.period, type }, { today, years: STANDING_RULE.freshYears })) {
		return null;
	}
	const span = spanOf(input, last);
	const figures = figuresBeside(sisters, span);
	const own = figures?.find(({ area }) => area === series.area);
	if (figures === null || own === undefined || !isAlone(own, figures)) {
		return null;
	}
	const around = whole && comparableFigure(whole, span);
	const outlying = outlyingOf(own, { figures, middle: around?.value ?? meanOf(figures) });
	return { series, last, span, figures, whole: around, outlying };
}

/** The features to show: the farthest out first, at most so many of one theme. */
export function chosenFeatures(features: readonly Feature[]): Feature[] {
	const sorted = features.toSorted((a, b) => b.outlying - a.outlying);
	const ofTheme = grouped(sorted, ({ series }) => series.indicator.theme);
	const allowed = new Set(
		[...ofTheme.values()].flatMap((members) => members.slice(0, MOST_FEATURES.ofTheme))
	);
	return sorted.filter((feature) => allowed.has(feature)).slice(0, MOST_FEATURES.inAll);
}

/** First or last, with nobody beside. */
function isAlone(own: AreaValue, figures: readonly AreaValue[]): boolean {
	const others = figures.filter(({ area }) => area !== own.area).map(({ value }) => value);
	return (
		figures.length >= STANDING_RULE.oneIn &&
		(others.every((value) => value < own.value) || others.every((value) => value > own.value))
	);
}

function outlyingOf(
	{ value }: AreaValue,
	{ figures, middle }: { figures: readonly AreaValue[]; middle: number }
): number {
	const values = figures.map((figure) => figure.value);
	return Math.abs(value - middle) / (Math.max(...values) - Math.min(...values));
}

function meanOf(figures: readonly AreaValue[]): number {
	return figures.reduce((sum, { value }) => sum + value, 0) / figures.length;
}
