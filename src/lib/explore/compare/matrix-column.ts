import { differenceOf } from '$lib/domain/comparison.ts';
import type { Observation } from '$lib/domain/observation.ts';
import type { Period } from '$lib/domain/period.ts';
import { rank } from '$lib/domain/rank.ts';
import { at } from '$lib/domain/series.ts';
import { type Amount, amountOf, isOpenEnded } from '$lib/domain/value.ts';
import type { Ground } from '../ground.ts';
import { type Compared, sharedPeriod } from './compared.ts';
import type { Group } from './group.ts';
import { placesAmong, placesApart, type Tint, tintAt } from './shade.ts';

/** One indicator for every area of a group, in one period. */
export interface MatrixValues {
	readonly compared: Compared;
	readonly period: Period;
	/** What is recorded of each area, by its code. */
	readonly own: ReadonlyMap<string, Observation>;
	/** The same of the area around them; null where nothing is recorded. */
	readonly whole: Observation | null;
}

/** What a shade of a column stands for: a place or a distance, with its tint, for each area by its code. */
export interface Shaded {
	/** 1 is the largest; empty unless every area has an exact value. */
	readonly ranks: ReadonlyMap<string, number>;
	/** From the whole or, of figures that add up to it, from the mean; empty where that says nothing. */
	readonly distances: ReadonlyMap<string, Amount>;
	readonly tints: { readonly rank: Tints; readonly distance: Tints };
}

/** A column before it is put into words. */
export interface Column {
	readonly values: MatrixValues;
	readonly shaded: Shaded;
}

type Tints = ReadonlyMap<string, Tint>;

/** The values of an indicator at the newest period that says most of a group; null without any. */
export function matrixValues(
	ground: Ground,
	group: Group,
	compared: Compared
): MatrixValues | null {
	const period = sharedPeriod(compared, group.areas.length);
	if (period === null) {
		return null;
	}
	const then = ground
		.observationsOf(compared.indicator.id)
		.filter((observation) => observation.period === period);
	const own = new Map(
		group.areas.flatMap(({ code }) => {
			const observation = then.find(({ area }) => area === code);
			return observation === undefined ? [] : [[code, observation] as const];
		})
	);
	const around = ground.series(compared.indicator.id, group.whole.code);
	return { compared, period, own, whole: around && at(around, period) };
}

/** The ranks, distances and tints of a column. */
export function shadesOf(values: MatrixValues, size: number): Shaded {
	const { direction } = values.compared.indicator;
	const amounts = [...values.own].flatMap(([area, { reading }]) => {
		const amount = amountOf(reading);
		return amount === null ? [] : [{ area, amount }];
	});
	const ranked = rankable(amounts, size)
		? amounts.map(({ area, amount }) => ({ area, value: amount.value }))
		: [];
	const base = baseOf(values, amounts, size);
	const apart = amounts.flatMap(({ area, amount }) => {
		const distance = base && differenceOf(amount, base);
		return distance === null ? [] : [{ area, distance }];
	});
	const tinted = (areas: readonly { area: string }[], places: readonly number[]) =>
		new Map(areas.map(({ area }, index) => [area, tintAt(places[index] ?? 0.5, direction)]));
	return {
		ranks: new Map(rank(ranked, 'highest').map((one) => [one.area, one.rank])),
		distances: new Map(apart.map(({ area, distance }) => [area, distance])),
		tints: {
			rank: tinted(ranked, placesAmong(ranked.map(({ value }) => value))),
			distance: tinted(apart, placesApart(apart.map(({ distance }) => distance.value)))
		}
	};
}

interface AreaAmount {
	readonly area: string;
	readonly amount: Amount;
}

/** A rank among those that happen to be recorded, or with open ends, says nothing. */
function rankable(amounts: readonly AreaAmount[], size: number): boolean {
	return amounts.length === size && amounts.every(({ amount }) => !isOpenEnded(amount.qualifier));
}

/** What distances are measured from: the mean of what adds up, the whole's own value of what does not. */
function baseOf(
	{ compared: { indicator }, whole }: MatrixValues,
	amounts: readonly AreaAmount[],
	size: number
): Amount | null {
	if (indicator.kind === 'ratio') {
		return null;
	}
	if (indicator.kind === 'count' || indicator.additive) {
		const sum = amounts.reduce((total, { amount }) => total + amount.value, 0);
		const isExact = amounts.every(({ amount }) => amount.qualifier === '=');
		return indicator.additive && rankable(amounts, size)
			? { value: sum / size, qualifier: isExact ? '=' : 'about' }
			: null;
	}
	return whole && amountOf(whole.reading);
}
