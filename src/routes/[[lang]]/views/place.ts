import type { Area } from '$lib/domain/area.ts';
import { latest, type Series } from '$lib/domain/series.ts';
import { areaByCode } from '$lib/server/areas.ts';
import { dataset } from '$lib/server/dataset.ts';
import { seriesFor } from '$lib/server/indicators.ts';

/**
 * The series that stands for an indicator: that of the wanted area when it has a value, else of the
 * area around it, and so on up, else of whichever area has one; null when none has.
 */
export function shownSeries(indicator: string, wanted: string): Series | null {
	for (let area = areaByCode(wanted); area !== null; area = parentOf(area)) {
		const series = valuedSeries(indicator, area.code);
		if (series !== null) {
			return series;
		}
	}
	return dataset()
		.areas.map(({ code }) => valuedSeries(indicator, code))
		.reduce((found, series) => found ?? series, null);
}

/** The series of an indicator in an area when it has at least one value; else null. */
export function valuedSeries(indicator: string, area: string): Series | null {
	const series = seriesFor(indicator, area);
	return series !== null && latest(series) !== null ? series : null;
}

/** The area around this one; null at the top. */
export function parentOf(area: Area): Area | null {
	return area.parent === null ? null : areaByCode(area.parent);
}
