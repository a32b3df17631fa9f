import type { Observation } from '$lib/domain/observation.ts';
import { dataset } from '$lib/server/dataset.ts';

export const CITY = '15100';

/** The codes of the eight wards. */
export function wards(): string[] {
	return dataset()
		.areas.filter(({ kind, parent }) => kind === 'ward' && parent === CITY)
		.map(({ code }) => code);
}

const figures = new Map<string, number>();

/** The exact or bounding number recorded for an indicator, an area and a period; null without one. */
export function figureOf(indicator: string, area: string, period: string): number | null {
	if (figures.size === 0) {
		for (const observation of dataset().observations) {
			if (observation.reading.kind === 'amount') {
				figures.set(keyOf(observation), observation.reading.value);
			}
		}
	}
	return figures.get(`${indicator} ${area} ${period}`) ?? null;
}

/** What makes an observation one of a kind. */
export function keyOf({ indicator, area, period }: Observation): string {
	return `${indicator} ${area} ${period}`;
}

/** The periods of an indicator that are recorded for any area, in order. */
export function periodsOf(indicator: string): string[] {
	const found = dataset().observations.filter((observation) => observation.indicator === indicator);
	return [...new Set(found.map(({ period }) => String(period)))].sort();
}
