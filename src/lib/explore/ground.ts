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
	readonly annotationsOf: (indicator: string) => readonly Annotation[];
	readonly targetsOf: (indicator: string) => readonly Target[];
}

/** Lookups over facts, for as many questions as are asked of them. */
export function groundOf(facts: Facts): Ground {
	const indicators = new Map(facts.indicators.map((one) => [one.id, one]));
	const areas = new Map(facts.areas.map((one) => [one.code, one]));
	const sources = new Map(facts.sources.map((one) => [one.id, one]));
	const children = grouped(facts.areas, ({ parent }) => parent);
	const observations = grouped(facts.observations, ({ indicator, area }) => keyOf(indicator, area));
	const annotations = grouped(facts.annotations, ({ indicator }) => indicator);
	const targets = grouped(facts.targets, ({ indicator }) => indicator);
	const made = new Map<string, Series | null>();
	const annotationsOf = (id: string) => annotations.get(id) ?? [];

	return {
		facts,
		indicator: (id) => indicators.get(id) ?? null,
		area: (code) => areas.get(code) ?? null,
		source: (id) => sources.get(id) ?? null,
		parentOf: ({ parent }) => (parent === null ? null : (areas.get(parent) ?? null)),
		childrenOf: (code) => children.get(code) ?? [],
		series: (id, area) => {
			const key = keyOf(id, area);
			const known = made.get(key);
			if (known !== undefined) {
				return known;
			}
			const series = seriesIn(id, area, observations.get(key) ?? []);
			made.set(key, series);
			return series;
		},
		annotationsOf,
		targetsOf: (id) => targets.get(id) ?? []
	};

	function seriesIn(id: string, area: string, found: readonly Observation[]): Series | null {
		const indicator = indicators.get(id);
		const series = indicator && seriesOf(indicator, area, found, annotationsOf(id));
		return series && latest(series) !== null ? series : null;
	}
}

function keyOf(indicator: string, area: string): string {
	return `${indicator} ${area}`;
}
