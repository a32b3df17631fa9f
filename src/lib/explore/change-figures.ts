import type { Area } from '$lib/domain/area.ts';
import type { PeriodChange } from '$lib/domain/changes.ts';
import type { Comparison } from '$lib/domain/comparison.ts';
import type { Indicator } from '$lib/domain/indicator.ts';
import type { Locale } from '$lib/domain/locale.ts';
import type { Series } from '$lib/domain/series.ts';
import type { Amount } from '$lib/domain/value.ts';
import {
	signedAmountPhrase,
	signedPercentPhrase,
	signedPointsPhrase
} from '$lib/wording/number.ts';
import type { Phrase } from '$lib/wording/phrase.ts';
import { goesBelowZero } from '$lib/wording/run.ts';
import { tickText } from '$lib/wording/tick.ts';
import { type Ground, valuedSeries } from './ground.ts';
import { BARE, PERCENT } from './scaled-units.ts';

/** How a difference is given: in the indicator's unit, in per cent, or in points of percentages. */
export type Measure = 'difference' | 'rate' | 'points';

/** The changes of one series that a reader asks for. */
export interface AskedChanges {
	readonly series: Series;
	/** Null for an area that the facts do not hold. */
	readonly area: Area | null;
	readonly changes: readonly PeriodChange[];
	readonly as: Measure;
}

/** The ways in which differences of an indicator can be given, the usual first; a rate of net figures says nothing. */
export function measuresOf(ground: Ground, { id, kind }: Indicator): Measure[] {
	if (kind === 'ratio') {
		return [];
	}
	if (kind === 'share' || kind === 'percent') {
		return ['points'];
	}
	const isNet = valuedSeries(ground, id).some(goesBelowZero);
	return isNet ? ['difference'] : ['rate', 'difference'];
}

/** The figure of a change in one measure; null where it cannot be computed. */
export function figureOf(change: PeriodChange['change'], as: Measure): Amount | null {
	return 'reason' in change ? null : amountIn(change, as);
}

/** The figure in words, with its sign: △399人, △7.8%, +5.0ポイント. */
export function figurePhrase(
	amount: Amount,
	{ as, indicator }: { as: Measure; indicator: Indicator },
	locale: Locale
): Phrase {
	if (as === 'rate') {
		return signedPercentPhrase(amount, locale);
	}
	return as === 'points'
		? signedPointsPhrase(amount, indicator.decimals, locale)
		: signedAmountPhrase(amount, indicator, locale);
}

/** A number of the axis in one measure. */
export function figureTick(
	value: number,
	{ as, indicator }: { as: Measure; indicator: Indicator },
	locale: Locale
): string {
	const unit = { difference: indicator.unit, rate: PERCENT, points: BARE }[as];
	return tickText(value, { ...indicator, unit }, locale);
}

function amountIn(change: Comparison, as: Measure): Amount | null {
	return { difference: change.difference, rate: change.ratePct, points: change.points }[as];
}
