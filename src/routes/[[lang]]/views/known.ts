import type { Area, Organization } from '$lib/domain/area.ts';
import type { Indicator } from '$lib/domain/indicator.ts';
import { areaByCode, organizationById } from '$lib/server/areas.ts';
import { indicatorById } from '$lib/server/indicators.ts';

/** The area that the dataset itself names. Throws a `RangeError` for a code that it does not hold. */
export function knownArea(code: string): Area {
	return known(areaByCode(code), code);
}

/** The organisation that the dataset itself names. Throws a `RangeError` for an unknown id. */
export function knownOrganization(id: string): Organization {
	return known(organizationById(id), id);
}

/** The indicator that the dataset itself names. Throws a `RangeError` for an unknown id. */
export function knownIndicator(id: string): Indicator {
	return known(indicatorById(id), id);
}

function known<T>(found: T | null, id: string): T {
	if (found === null) {
		throw new RangeError(`the dataset holds no "${id}"`);
	}
	return found;
}
