import type { Area } from '$lib/domain/area.ts';
import { grouped } from '$lib/domain/grouped.ts';
import type { Annotation, Indicator } from '$lib/domain/indicator.ts';
import type { Observation } from '$lib/domain/observation.ts';
import { latest, type Series, seriesOf } from '$lib/domain/series.ts';
import type { Source } from '$lib/domain/source.ts';
import type { Target } from '$lib/domain/target.ts';
import type { Facts } from './facts.ts';

/** The facts that an answer stands on, found by their ids; each series is made once. */
export interface Ground {
	readonly facts: Facts;
	/** Null for an id that the facts do not hold, as with `area` and `source`. */
	readonly indicator: (id: string) => Indicator | null;
	readonly area: (code: string) => Area | null;
	readonly source: (id: string) => Source | null;
	/** The area around this one; null at the top. */
	readonly parentOf: (area: Area) => Area | null;
	/** The areas directly inside one, in the dataset's order. */
	readonly childrenOf: (code: string) => readonly Area[];
	/** The series of an indicator in an area when it has at least one value; else null. */
	readonly series: (indicator: string, area: string) => Series | null;
	/** Every observation of an indicator, in the order of its file. */
	readonly observationsOf: (indicator: string) => readonly Observation[];
	readonly annotationsOf: (indicator: string) => readonly Annotation[];
	readonly targetsOf: (indicator: string) => readonly Target[];
}

/** Lookups over facts, for as many questions as are asked of them. */
export function groundOf(facts: Facts): Ground {
	const indicators = new Map(facts.indicators.map((one) => [one.id, one]));
	const areas = new Map(facts.areas.map((one) => [one.code, one]));
	const sources = new Map(facts.sources.map((one) => [one.id, one]));
	const children = grouped(facts.areas, ({ parent }) => parent);
	const observations = grouped(facts.observations, ({ indicator }) => indicator);
	const annotations = grouped(facts.annotations, ({ indicator }) => indicator);
	const targets = grouped(facts.targets, ({ indicator }) => indicator);
	const made = new Map<Indicator, ReadonlyMap<string, Series>>();
	const observationsOf = (id: string) => observations.get(id) ?? [];
	const annotationsOf = (id: string) => annotations.get(id) ?? [];

	return {
		facts,
		indicator: (id) => indicators.get(id) ?? null,
		area: (code) => areas.get(code) ?? null,
		source: (id) => sources.get(id) ?? null,
		parentOf: ({ parent }) => (parent === null ? null : (areas.get(parent) ?? null)),
		childrenOf: (code) => children.get(code) ?? [],
		series: (id, area) => {
			const indicator = indicators.get(id);
			return (indicator && seriesByArea(indicator).get(area)) ?? null;
		},
		observationsOf,
		annotationsOf,
		targetsOf: (id) => targets.get(id) ?? []
	};

	function seriesByArea(indicator: Indicator): ReadonlyMap<string, Series> {
		const known = made.get(indicator);
		if (known !== undefined) {
			return known;
		}
		const byArea = grouped(observationsOf(indicator.id), ({ area }) => area);
		const found = [...byArea].flatMap(([area, own]) => {
			const series = seriesOf(indicator, area, own, annotationsOf(indicator.id));
			return series !== null && latest(series) !== null ? [[area, series] as const] : [];
		});
		const series = new Map(found);
		made.set(indicator, series);
		return series;
	}
}

/** The indicator of an id that is known to be there. Throws a `RangeError` for any other. */
export function knownIndicator({ indicator }: Ground, id: string): Indicator {
	const found = indicator(id);
	if (found === null) {
		throw new RangeError(`the facts hold no "${id}"`);
	}
	return found;
}

/**
 * The series that stands for an indicator: that of the wanted area when it has a value, else of the
 * area around it, and so on up, else of whichever area has one; null when none has.
 */
export function nearestSeries(ground: Ground, indicator: string, wanted: string): Series | null {
	for (const { code } of upwards(ground, wanted)) {
		const series = ground.series(indicator, code);
		if (series !== null) {
			return series;
		}
	}
	return valuedSeries(ground, indicator)[0] ?? null;
}

/** An area, the one around it, and so on up; nothing for a code that the facts do not hold. */
export function* upwards(ground: Ground, code: string): Generator<Area> {
	for (let area = ground.area(code); area !== null;) {
		yield area;
		area = ground.parentOf(area);
	}
}

/** The series of an indicator in every area that has a value, in the dataset's order of areas. */
export function valuedSeries(ground: Ground, indicator: string): Series[] {
	return ground.facts.areas.flatMap(({ code }) => ground.series(indicator, code) ?? []);
}
