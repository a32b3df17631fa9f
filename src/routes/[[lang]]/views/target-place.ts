import type { PlanPlace } from '$lib/explore/plan/place.ts';
import { areaByCode } from '$lib/server/areas.ts';
import { dataset } from '$lib/server/dataset.ts';
import { annotationsOf, observationsOf, seriesFor, targetsFor } from '$lib/server/indicators.ts';
import { plannedPairs, verdictsFor } from '$lib/server/verdicts.ts';
import { knownIndicator } from './known.ts';

/**
 * The plan that an indicator's page is about: that of the wanted area, else of the nearest around it, else the first
 * that there is. Null where nothing is planned or reported and the indicator is not one to be done (実施型).
 */
export function targetPlace(id: string, wanted: string): PlanPlace | null {
	const area = nearestOf(plannedAreas(id), wanted) ?? nearestOf(reportedAreas(id), wanted);
	if (area !== null) {
		return placeOf(id, area);
	}
	return knownIndicator(id).doIt ? placeOf(id, wanted) : null;
}

/** Every area that has a plan for the indicator, in the order of the dataset's areas. */
export function plannedAreas(id: string): readonly string[] {
	const planned = new Set(
		plannedPairs()
			.filter(({ indicator }) => indicator === id)
			.map(({ area }) => area)
	);
	return dataset()
		.areas.map(({ code }) => code)
		.filter((code) => planned.has(code));
}

function reportedAreas(id: string): readonly string[] {
	return dataset()
		.reported.filter(({ indicator }) => indicator === id)
		.map(({ area }) => area);
}

function nearestOf(areas: readonly string[], wanted: string): string | null {
	for (let area = areaByCode(wanted); area !== null; area = areaByCode(area.parent ?? '')) {
		if (areas.includes(area.code)) {
			return area.code;
		}
	}
	return areas[0] ?? null;
}

function placeOf(id: string, area: string): PlanPlace {
	return {
		area,
		plan: {
			indicator: knownIndicator(id),
			observations: observationsOf(id).filter((one) => one.area === area),
			targets: targetsFor(id, area),
			period: null
		},
		verdicts: verdictsFor(id, area),
		series: seriesFor(id, area),
		breaks: annotationsOf(id)
			.filter(({ kind }) => kind === 'break')
			.map(({ period }) => period)
	};
}
