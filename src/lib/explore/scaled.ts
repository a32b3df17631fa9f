import type { Area } from '$lib/domain/area.ts';
import type { Indicator } from '$lib/domain/indicator.ts';
import {
	distanceFromWhole,
	type Indexed,
	indexed,
	percentOfWhole,
	seriesWithin
} from '$lib/domain/scaled.ts';
import type { Series } from '$lib/domain/series.ts';
import { goesBelowZero } from '$lib/wording/run.ts';
import { type Ground, valuedSeries } from './ground.ts';
import { type Range, valuedPeriods } from './range.ts';

/** As published, with the first value as 100, or set against the area around it. */
export type Scale = 'value' | 'index' | 'share';

/** How values are set against the area around: as a part of it, or by their distance from it. */
export type Beside = 'part' | 'distance';

/** The scales that say something true of an indicator; a reported ratio is shown as it is. */
export function scalesOf(ground: Ground, indicator: Indicator): Scale[] {
	const all = valuedSeries(ground, indicator.id);
	const counted = indicator.kind === 'count' || indicator.kind === 'measure';
	const isNet = all.some(goesBelowZero);
	const hasTrend = all.some((series) => valuedPeriods(series).length > 1);
	const beside = besideOf(indicator);
	const isBeside =
		beside !== null &&
		!(isNet && beside === 'part') &&
		all.some(({ area }) => wholeAround(ground, indicator, area) !== null);
	return [
		'value',
		...(counted && !isNet && hasTrend ? (['index'] as const) : []),
		...(isBeside ? (['share'] as const) : [])
	];
}

/**
 * Counts that add up are parts of the whole; percentages and measures have a distance from it. A share in
 * other counts says nothing: they overlap, or were counted in different ways.
 */
export function besideOf({ additive, kind }: Indicator): Beside | null {
	if (kind === 'ratio') {
		return null;
	}
	if (kind === 'count') {
		return additive ? 'part' : null;
	}
	return 'distance';
}

/** The area that values are set against: that around the first of the areas that lies in one with values. */
export function wholeOf(
	ground: Ground,
	indicator: Indicator,
	areas: readonly string[]
): Area | null {
	const others = valuedSeries(ground, indicator.id).map(({ area }) => area);
	return [...areas, ...others].reduce<Area | null>(
		(found, code) => found ?? wholeAround(ground, indicator, code),
		null
	);
}

/** A series on a scale of its own; with what counts as 100 where that is its scale. */
export type Scaled = Pick<Indexed, 'series'> & Partial<Indexed>;

/**
 * A series on a scale, within a range; null where it has nothing to show there. Only areas directly inside
 * `whole` can be set against it.
 */
export function scaledSeries(
	ground: Ground,
	series: Series,
	{ scale, range, whole }: { scale: Scale; range: Range; whole: Area | null }
): Scaled | null {
	const { from, to } = range;
	const part = from === null || to === null ? series : seriesWithin(series, from, to);
	if (part === null || valuedPeriods(part).length === 0) {
		return null;
	}
	if (scale === 'value') {
		return { series: part };
	}
	if (scale === 'index') {
		return indexed(part);
	}
	const around = whole === null ? null : ground.series(series.indicator.id, whole.code);
	if (around === null || ground.area(series.area)?.parent !== around.area) {
		return null;
	}
	const set = besideOf(series.indicator) === 'part' ? percentOfWhole : distanceFromWhole;
	const beside = set(part, around);
	return valuedPeriods(beside).length === 0 ? null : { series: beside };
}

function wholeAround(ground: Ground, { id }: Indicator, code: string): Area | null {
	const area = ground.area(code);
	const around = area === null ? null : ground.parentOf(area);
	return around !== null && ground.series(id, around.code) !== null ? around : null;
}
