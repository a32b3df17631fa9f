import { changeBetween } from './comparison.ts';
import type { IndicatorKind } from './indicator.ts';
import type { Observation } from './observation.ts';
import type { Period } from './period.ts';
import type { AreaValue } from './rank.ts';
import { at, type Series } from './series.ts';
import { type Amount, amountOf, isOpenEnded } from './value.ts';

/** From one period to another of the same series. */
export interface Span {
	readonly from: Period;
	readonly to: Period;
}

/** What an area is set against. */
export interface Surroundings {
	/** The area itself and its sisters, a series each; null where one of them has no value. */
	readonly sisters: readonly (Series | null)[];
	/** The same indicator in the area around it; null where it has no value. */
	readonly whole: Series | null;
}

/** Whether areas of different sizes are set beside each other by how a figure changed, and not by its level. */
export function isComparedByRate(kind: IndicatorKind): boolean {
	return kind === 'count';
}

/**
 * The figure by which areas of different sizes may be compared: percentages and measures as they are at the end of the
 * span; of counts, which follow the number of residents, the rate of change over the span in per cent. Null where a value
 * is missing or open-ended, for counts that ever went below zero, across a break, and for reported ratios.
 */
export function comparableFigure(series: Series, { from, to }: Span): Amount | null {
	const { kind } = series.indicator;
	if (kind === 'ratio') {
		return null;
	}
	return closed(isComparedByRate(kind) ? rateOver(series, { from, to }) : levelIn(series, to));
}

/** The comparable figures of all sisters; null unless every one of them has one that is exact. */
export function figuresBeside(sisters: Surroundings['sisters'], span: Span): AreaValue[] | null {
	const figures = sisters.map((series) => {
		const figure = series && comparableFigure(series, span);
		return series && figure?.qualifier === '=' ? { area: series.area, value: figure.value } : null;
	});
	const known = figures.filter((figure) => figure !== null);
	return known.length === figures.length ? known : null;
}

function levelIn(series: Series, period: Period): Amount | null {
	const observation: Observation | null = at(series, period);
	return observation && amountOf(observation.reading);
}

function rateOver(series: Series, { from, to }: Span): Amount | null {
	if (series.points.some(({ reading }) => (amountOf(reading)?.value ?? 0) < 0)) {
		return null;
	}
	const change = changeBetween(series, from, to);
	return 'reason' in change ? null : change.ratePct;
}

function closed(amount: Amount | null): Amount | null {
	return amount !== null && isOpenEnded(amount.qualifier) ? null : amount;
}
