import { grouped } from '$lib/domain/grouped.ts';
import type { Indicator } from '$lib/domain/indicator.ts';
import type { Observation } from '$lib/domain/observation.ts';
import { comparePeriods, type Period } from '$lib/domain/period.ts';
import { type AreaValue, rank } from '$lib/domain/rank.ts';
import { latest, sameRun, type Series } from '$lib/domain/series.ts';
import { goesBelowZero } from '$lib/wording/run.ts';
import { type Beside, exactValue, groupsOf } from './beside.ts';
import type { Ground } from './ground.ts';
import { populationFor, residentSeries } from './residents.ts';

/** Whether areas are compared by their values or by their values per 1,000 residents. */
export type Per = 'total' | 'thousand';

/** One indicator in areas side by side. */
export interface Compared extends Beside {
	/** As measured: per 1,000 residents with that in its name, and with decimals to match. */
	readonly indicator: Indicator;
	readonly per: Per;
	/** The population of the same day that values can be, or are, divided by; null where there is none. */
	readonly population: Indicator | null;
	/** By area, the whole among them; without those that have no value. */
	readonly series: ReadonlyMap<string, Series>;
	/** In which at least two of the areas have a value, from the earliest. */
	readonly periods: readonly [Period, ...Period[]];
	/** The greatest magnitude in all those periods. */
	readonly greatest: number;
	/** Whether figures go below zero (増減数): nobody can say then which is many and which is few. */
	readonly isNet: boolean;
	/** What is recorded of an area in a period; null when nothing is. */
	readonly at: (area: string, period: Period) => Observation | null;
}

/** How many areas must have a value for a comparison. */
const LEAST = 2;

const kept = new WeakMap<Ground, Map<string, Compared | null>>();

/** Where an indicator can be compared between areas, nearest to the site's own; null where it cannot. */
export function comparedOf(ground: Ground, id: string, per: Per): Compared | null {
	const known = kept.get(ground) ?? new Map<string, Compared | null>();
	kept.set(ground, known);
	const key = `${per} ${id}`;
	const found = known.get(key);
	if (found !== undefined) {
		return found;
	}
	const made = per === 'total' ? compareTotals(ground, id) : comparePerThousand(ground, id);
	known.set(key, made);
	return made;
}

/** Values of all areas in a period, or why they are not ranked: one is missing, or not exact. */
export function valuesAt(
	{ areas, at }: Compared,
	period: Period
): readonly AreaValue[] | 'missing' | 'inexact' {
	const readings = areas.map(({ code }) => ({ code, reading: at(code, period)?.reading }));
	if (readings.some(({ reading }) => reading?.kind !== 'amount')) {
		return 'missing';
	}
	const values = readings.flatMap(({ code, reading }) => exactValue(code, reading));
	return values.length === areas.length ? values : 'inexact';
}

/** Rank of every area in a period, the highest value first; null where they are not ranked. */
export function ranksAt(compared: Compared, period: Period): ReadonlyMap<string, number> | null {
	const values = valuesAt(compared, period);
	return typeof values === 'string'
		? null
		: new Map(rank(values, 'highest').map((one) => [one.area, one.rank]));
}

/** The latest period of the chosen area, or else the latest of those in which most areas have a value. */
export function usualPeriod({ areas, at, chosen, periods, series }: Compared): Period {
	const own = series.get(chosen ?? '');
	const last = own === undefined ? null : latest(own);
	if (last !== null && periods.includes(last.period)) {
		return last.period;
	}
	const countIn = (period: Period) =>
		areas.filter(({ code }) => at(code, period)?.reading.kind === 'amount').length;
	return periods.reduce((most, period) => (countIn(period) >= countIn(most) ? period : most));
}

/** Earlier periods that one may be compared with: no break in series lies between. */
export function earlierPeriods({ periods, series }: Compared, to: Period): Period[] {
	// An indicator breaks in all areas at once.
	const [any] = series.values();
	return periods.filter(
		(from) => comparePeriods(from, to) < 0 && (any === undefined || sameRun(any, from, to))
	);
}

/** The first of the earlier periods in which every area has a value, or else the first of them; null without any. */
export function usualStart(compared: Compared, to: Period): Period | null {
	const earlier = earlierPeriods(compared, to);
	const isWhole = (period: Period) => valuesAt(compared, period) !== 'missing';
	return earlier.find(isWhole) ?? earlier[0] ?? null;
}

function compareTotals(ground: Ground, id: string): Compared | null {
	const indicator = ground.indicator(id);
	if (indicator === null) {
		return null;
	}
	const recorded = recordedBy(ground.observationsOf(id));
	for (const beside of groupsOf(ground)) {
		const compared = compare({
			...beside,
			indicator,
			population: null,
			per: 'total',
			series: seriesBy(beside, (code) => ground.series(id, code)),
			at: recorded
		});
		if (compared !== null) {
			return { ...compared, population: populationFor(ground, indicator, beside) };
		}
	}
	return null;
}

function comparePerThousand(ground: Ground, id: string): Compared | null {
	const totals = comparedOf(ground, id, 'total');
	if (totals === null || totals.population === null) {
		return null;
	}
	const { population } = totals;
	const series = seriesBy(totals, (code) => residentSeries(ground, { id, population, code }));
	const [any] = series.values();
	const recorded = recordedBy([...series.values()].flatMap(({ points }) => points));
	return any === undefined
		? null
		: compare({ ...totals, indicator: any.indicator, per: 'thousand', series, at: rateAt });

	/** Why there is no count is why there is no rate. */
	function rateAt(area: string, period: Period): Observation | null {
		const total = totals?.at(area, period);
		return recorded(area, period) ?? (total?.reading.kind === 'missing' ? total : null);
	}
}

function compare(of: Omit<Compared, 'periods' | 'greatest' | 'isNet'>): Compared | null {
	const counts = new Map<Period, number>();
	const inside = of.areas.flatMap(({ code }) => of.series.get(code)?.points ?? []);
	const values = inside.flatMap(({ period, reading }) =>
		reading.kind === 'amount' ? [{ period, value: reading.value }] : []
	);
	for (const { period } of values) {
		counts.set(period, (counts.get(period) ?? 0) + 1);
	}
	const [first, ...rest] = [...counts]
		.filter(([, count]) => count >= LEAST)
		.map(([period]) => period)
		.sort(comparePeriods);
	if (first === undefined) {
		return null;
	}
	const shared = new Set<Period>([first, ...rest]);
	return {
		...of,
		periods: [first, ...rest],
		greatest: values
			.filter(({ period }) => shared.has(period))
			.reduce((most, { value }) => Math.max(most, Math.abs(value)), 0),
		isNet: [...of.series.values()].some(goesBelowZero)
	};
}

function recordedBy(observations: readonly Observation[]): Compared['at'] {
	const byArea = new Map(
		[...grouped(observations, ({ area }) => area)].map(([area, own]) => [
			area,
			new Map(own.map((one) => [one.period, one]))
		])
	);
	return (area, period) => byArea.get(area)?.get(period) ?? null;
}

function seriesBy(
	{ areas, whole }: Beside,
	seriesOf: (code: string) => Series | null
): ReadonlyMap<string, Series> {
	return new Map(
		[...areas, whole].flatMap(({ code }) => {
			const series = seriesOf(code);
			return series === null ? [] : [[code, series] as const];
		})
	);
}
