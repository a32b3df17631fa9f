import type { Area } from '$lib/domain/area.ts';
import type { Series } from '$lib/domain/series.ts';
import { nearestSeries } from '$lib/explore/ground.ts';
import { ground } from './ground.ts';

/** The series that stands for an indicator beside a wanted area; see `nearestSeries`. */
export function shownSeries(indicator: string, wanted: string): Series | null {
	return nearestSeries(ground(), indicator, wanted);
}

/** The series of an indicator in an area when it has at least one value; else null. */
export function valuedSeries(indicator: string, area: string): Series | null {
	return ground().series(indicator, area);
}

/** The area around this one; null at the top. */
export function parentOf(area: Area): Area | null {
	return ground().parentOf(area);
}
