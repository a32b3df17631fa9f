import type { Observation } from '$lib/domain/observation.ts';
import { type Period, yearOf } from '$lib/domain/period.ts';
import { segments, type Series } from '$lib/domain/series.ts';
import { type Amount, amountOf } from '$lib/domain/value.ts';
import type { Compared } from './compared.ts';

/** A time at which two indicators are set against each other. */
export interface Moment {
	/** The period that both share, or the year that both lie in. */
	readonly id: string;
	readonly x: Period;
	readonly y: Period;
}

/** Every moment of two indicators, from the earliest. */
export interface Pairing {
	readonly moments: readonly Moment[];
	/** Whether both sides are of the very same period, and not only of the same year. */
	readonly isExact: boolean;
}

/** A value with the observation that it is of. */
export interface Valued extends Amount {
	readonly observation: Observation;
}

/** Both values of an area at one moment, and where it was before. */
export interface PairOfValues {
	readonly area: string;
	readonly x: Valued;
	readonly y: Valued;
	/** From the earliest moment that an unbroken line leads from, on both sides. */
	readonly trail: readonly { readonly x: number; readonly y: number }[];
}

const pairings = new WeakMap<Compared, WeakMap<Compared, Pairing>>();

/**
 * The moments at which at least two areas have a value of both indicators: the periods that both share or,
 * where they share none or count different kinds of periods, the years, each with its last period.
 */
export function pairingOf(x: Compared, y: Compared): Pairing {
	const known = pairings.get(x) ?? new WeakMap<Compared, Pairing>();
	pairings.set(x, known);
	const pairing = known.get(y) ?? paired(x, y);
	known.set(y, pairing);
	return pairing;
}

/** The areas that have both values at a moment, each with the way it came. */
export function pairsAt(
	{ x, y, pairing }: { x: Compared; y: Compared; pairing: Pairing },
	moment: Moment
): PairOfValues[] {
	const past = pairing.moments.slice(0, pairing.moments.indexOf(moment));
	return pairsWith(x, y, moment).map(({ area, series, values }) => {
		const [runX, runY] = [runsOf(series.x), runsOf(series.y)];
		const from = past.findLastIndex(
			(before) =>
				runX.get(before.x) !== runX.get(moment.x) || runY.get(before.y) !== runY.get(moment.y)
		);
		const trail = past
			.slice(from + 1)
			.flatMap((before) => valuesAt(series, before) ?? [])
			.map((at) => ({ x: at.x.value, y: at.y.value }));
		return { area, ...values, trail };
	});
}

function paired(x: Compared, y: Compared): Pairing {
	const shared = [...x.recorded.keys()]
		.map((period) => ({ id: period, x: period, y: period }))
		.filter((moment) => pairsWith(x, y, moment).length > 1);
	if (x.indicator.periodType === y.indicator.periodType && shared.length > 0) {
		return { moments: shared, isExact: true };
	}
	const [own, other] = [lastOfYears(x), lastOfYears(y)];
	const years = [...own].flatMap(([year, period]): Moment[] => {
		const beside = other.get(year);
		return beside === undefined ? [] : [{ id: String(year), x: period, y: beside }];
	});
	return { moments: years.filter((moment) => pairsWith(x, y, moment).length > 1), isExact: false };
}

interface Sides {
	readonly x: Series;
	readonly y: Series;
}

function pairsWith(x: Compared, y: Compared, moment: Moment) {
	return [...x.series].flatMap(([area, own]) => {
		const beside = y.series.get(area);
		const series = beside === undefined ? null : { x: own, y: beside };
		const values = series && valuesAt(series, moment);
		return series === null || values === null ? [] : [{ area, series, values }];
	});
}

function valuesAt(series: Sides, moment: Moment): { x: Valued; y: Valued } | null {
	const x = valuesOf(series.x).get(moment.x);
	const y = valuesOf(series.y).get(moment.y);
	return x === undefined || y === undefined ? null : { x, y };
}

function lastOfYears({ recorded }: Compared): Map<number, Period> {
	return new Map(
		[...recorded]
			.filter(([, count]) => count > 1)
			.map(([period]) => [yearOf(period), period] as const)
	);
}

const made = new WeakMap<Series, ReadonlyMap<Period, Valued>>();

/** The values of a series by period; made once for each series. */
function valuesOf(series: Series): ReadonlyMap<Period, Valued> {
	const known = made.get(series);
	if (known !== undefined) {
		return known;
	}
	const values = new Map(
		series.points.flatMap((observation) => {
			const amount = amountOf(observation.reading);
			return amount === null ? [] : [[observation.period, { ...amount, observation }] as const];
		})
	);
	made.set(series, values);
	return values;
}

/** The number of the unbroken run that each period lies in. */
function runsOf(series: Series): Map<Period, number> {
	return new Map(
		segments(series).flatMap((run, index) => run.map(({ period }) => [period, index] as const))
	);
}
