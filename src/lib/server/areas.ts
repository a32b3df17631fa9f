import type { Area, Organization } from '$lib/domain/area.ts';
import { dataset } from './dataset.ts';
import { grouped } from '$lib/domain/grouped.ts';
import { once } from './once.ts';

const areas = once(() => new Map(dataset().areas.map((area) => [area.code, area])));

const organizations = once(() => new Map(dataset().organizations.map((one) => [one.id, one])));

const children = once(() => grouped(dataset().areas, (area) => area.parent));

/** The area of a code; null when the dataset has none of it. */
export function areaByCode(code: string): Area | null {
	return areas().get(code) ?? null;
}

/** The areas directly inside one, in the order of the dataset. */
export function childrenOf(code: string): readonly Area[] {
	return children().get(code) ?? [];
}

/** Every area inside one, at any depth: each area followed by those inside it. */
export function areasIn(code: string): readonly Area[] {
	return childrenOf(code).flatMap((area) => [area, ...areasIn(area.code)]);
}

/** The wards of a city, in the order of the dataset. */
export function wardsOf(city: string): readonly Area[] {
	return childrenOf(city).filter((area) => area.kind === 'ward');
}

/** The organisation of an id; null when the dataset has none of it. */
export function organizationById(id: string): Organization | null {
	return organizations().get(id) ?? null;
}
