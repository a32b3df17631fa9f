import type { Area } from '$lib/domain/area.ts';
import { changeBetween } from '$lib/domain/comparison.ts';
import type { Indicator } from '$lib/domain/indicator.ts';
import { type Locale, textIn } from '$lib/domain/locale.ts';
import type { Period } from '$lib/domain/period.ts';
import type { Amount } from '$lib/domain/value.ts';
import { m } from '$lib/paraglide/messages.js';
import type { Change } from '$lib/wording/change.ts';
import { directionOf } from '$lib/wording/direction.ts';
import {
	signedAmountPhrase,
	signedPercentPhrase,
	signedPointsPhrase
} from '$lib/wording/number.ts';
import { periodPhrase } from '$lib/wording/period.ts';
import { filled, listed, type Phrase, words } from '$lib/wording/phrase.ts';
import { amongPhrase } from '$lib/wording/rank.ts';
import type { Compared } from './areas-compared.ts';
import { namesPhrase } from './areas-words.ts';

/** From one period to a later one. */
export interface Stretch {
	readonly since: Period;
	readonly at: Period;
}

/** How the value of an area changed. */
interface AreaChange {
	readonly area: Area;
	readonly change: Change;
}

/** By what a change is measured. */
export type Size = 'rate' | 'difference' | 'points';

const MOVES = {
	observed: {
		count: { up: m.areas_rose, down: m.areas_fell, same: m.areas_same },
		level: { up: m.areas_went_up, down: m.areas_went_down, same: m.areas_same }
	},
	projected: {
		count: { up: m.areas_will_rise, down: m.areas_will_fall, same: m.areas_will_stay },
		level: { up: m.areas_will_go_up, down: m.areas_will_go_down, same: m.areas_will_stay }
	}
} as const satisfies Record<Indicator['basis'], unknown>;

const SIZES = {
	rate: m.areas_rate,
	difference: m.areas_difference,
	points: m.areas_points
} as const satisfies Record<Size, unknown>;

/** The change of an area over a stretch; without a rate where figures go below zero (増減数). */
export function changeOf(compared: Compared, code: string, { since, at }: Stretch): Change {
	const series = compared.series.get(code);
	const change = series ? changeBetween(series, since, at) : ({ reason: 'noCurrent' } as const);
	return 'reason' in change || !compared.isNet ? change : { ...change, ratePct: null };
}

/** The change in one size; null where there is none. */
export function sizeOf(change: Change, size: Size): Amount | null {
	if ('reason' in change) {
		return null;
	}
	return { rate: change.ratePct, difference: change.difference, points: change.points }[size];
}

/** A change with its sign, as its size is written. */
export function signedPhrase(
	{ indicator }: Compared,
	amount: Amount,
	size: Size,
	locale: Locale
): Phrase {
	if (size === 'rate') {
		return signedPercentPhrase(amount, locale);
	}
	return size === 'points'
		? signedPointsPhrase(amount, indicator.decimals, locale)
		: signedAmountPhrase(amount, indicator, locale);
}

/**
 * What happened over a stretch: to what in which time, in the chosen area, in how many areas the value rose and
 * fell, and from the lowest to the highest change. Nothing is said of changes that open ends leave unsaid.
 */
export function stretchPhrases(compared: Compared, stretch: Stretch, locale: Locale): Phrase[] {
	const { areas, chosen, indicator } = compared;
	const changes = areas.map((area) => ({ area, change: changeOf(compared, area.code, stretch) }));
	const size = usualSize(compared, changes);
	const name = words(textIn(indicator.name, locale), locale);
	const from = periodPhrase(stretch.since, indicator.periodType, locale);
	const to = periodPhrase(stretch.at, indicator.periodType, locale);
	const own = changes.filter(({ area }) => area.code === chosen);
	return [
		filled(m.areas_between, { from, to, name }, locale),
		...own.flatMap(({ area, change }) => {
			const amount = sizeOf(change, size);
			const place = words(textIn(area.name, locale), locale);
			const rate = amount && signedPhrase(compared, amount, size, locale);
			return rate === null ? [] : [filled(m.map_change, { area: place, rate }, locale)];
		}),
		...movesPhrase(indicator, changes, locale),
		...rangePhrase(compared, changes, { size, locale })
	];
}

/** Counts by their rates where each has one, because the larger area moves by more; else as they differ. */
function usualSize({ indicator }: Compared, changes: readonly AreaChange[]): Size {
	if (indicator.kind === 'share' || indicator.kind === 'percent') {
		return 'points';
	}
	const compared = changes.filter(({ change }) => !('reason' in change));
	const hasRates = compared.every(({ change }) => sizeOf(change, 'rate') !== null);
	return indicator.kind === 'count' && hasRates ? 'rate' : 'difference';
}

/** 増えたのは5区、減ったのは3区。 */
function movesPhrase(
	{ basis, decimals, kind }: Indicator,
	changes: readonly AreaChange[],
	locale: Locale
): Phrase[] {
	const verbs = MOVES[basis][kind === 'count' ? 'count' : 'level'];
	const steps = changes.flatMap(({ area, change }) => {
		const step = sizeOf(change, 'points') ?? sizeOf(change, 'difference');
		return step === null ? [] : [{ area, way: directionOf(step, decimals) }];
	});
	const moves = (['up', 'down', 'same'] as const).flatMap((way) => {
		const [first, ...others] = steps.filter((step) => step.way === way);
		const count = first && amongPhrase(first.area.kind, 1 + others.length, locale);
		return count === undefined ? [] : [filled(verbs[way], { count }, locale)];
	});
	return moves.length === 0
		? []
		: [filled(m.areas_moves, { moves: listed(moves, locale) }, locale)];
}

/** 増減率は、西区の△3.9%から南区の+75.0%まで。 */
function rangePhrase(
	compared: Compared,
	changes: readonly AreaChange[],
	{ size, locale }: { readonly size: Size; readonly locale: Locale }
): Phrase[] {
	const amounts = changes.flatMap(({ area, change }) => {
		const amount = sizeOf(change, size);
		return amount === null ? [] : [{ area, ...amount }];
	});
	const values = amounts.map(({ value }) => value);
	const [lowest, highest] = [Math.min(...values), Math.max(...values)];
	if (amounts.some(({ qualifier }) => qualifier !== '=') || lowest >= highest) {
		return [];
	}
	const having = (value: number) =>
		namesPhrase(
			amounts.filter((one) => one.value === value).map(({ area }) => area),
			locale
		);
	const figure = (value: number) => signedPhrase(compared, { value, qualifier: '=' }, size, locale);
	const ends = {
		what: words(SIZES[size]({}, { locale }), locale),
		bottom: having(lowest),
		least: figure(lowest),
		top: having(highest),
		most: figure(highest)
	};
	return amounts.length === 0 ? [] : [filled(m.areas_change_range, ends, locale)];
}
