import type { Area } from '$lib/domain/area.ts';
import type { Period } from '$lib/domain/period.ts';
import type { AreaValue } from '$lib/domain/rank.ts';
import { at, type Series } from '$lib/domain/series.ts';
import { amountOf, type Amount, type Reading } from '$lib/domain/value.ts';
import { type Ground, upwards } from './ground.ts';

/** Areas side by side: every area directly inside one, with or without values. */
export interface Beside {
	readonly whole: Area;
	readonly areas: readonly Area[];
	/** Code of the area that the site is about, or of the one that holds it; null where none of them does. */
	readonly chosen: string | null;
}

/**
 * Where areas can be compared, the nearest first: among the sisters of the site's own area, of the area around
 * it and so on up; then inside it; then wherever else an area has several inside it.
 */
export function groupsOf(ground: Ground): Beside[] {
	const path = [...upwards(ground, ground.facts.defaultArea)];
	const inside = path.map(({ code }) => code);
	const [own] = path.slice(0, 1);
	const wholes = new Set([...path.slice(1), ...(own ? [own] : []), ...ground.facts.areas]);
	return [...wholes].map((whole) => {
		const areas = ground.childrenOf(whole.code);
		const chosen = areas.find(({ code }) => inside.includes(code));
		return { whole, areas, chosen: chosen?.code ?? null };
	});
}

/** The series of an area and its sisters that hold a value, in the dataset's order. */
export function sistersOf(ground: Ground, code: string, indicator: string): Series[] {
	return sisterAreas(ground, code).flatMap((area) => ground.series(indicator, area.code) ?? []);
}

/**
 * Values of an indicator in one period, for an area and all its sisters; empty unless every one of them has an
 * exact value, because a rank among those that happen to be recorded, or among values with open ends, says nothing.
 */
export function valuesBeside(ground: Ground, series: Series, period: Period): AreaValue[] {
	const values = sistersOf(ground, series.area, series.indicator.id).flatMap((sister) =>
		exactValue(sister.area, at(sister, period)?.reading)
	);
	return values.length === sisterAreas(ground, series.area).length ? values : [];
}

/** The value of an area that may be ranked; none where it is missing, rounded or open-ended. */
export function exactValue(area: string, reading: Reading | undefined): AreaValue[] {
	const amount = reading === undefined ? null : amountOf(reading);
	return amount !== null && isExact(amount) ? [{ area, value: amount.value }] : [];
}

function isExact({ qualifier }: Amount): boolean {
	return qualifier === '=';
}

function sisterAreas(ground: Ground, code: string): readonly Area[] {
	const parent = ground.area(code)?.parent ?? null;
	return parent === null ? [] : ground.childrenOf(parent);
}
