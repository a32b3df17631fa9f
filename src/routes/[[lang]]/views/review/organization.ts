import type { Organization } from '$lib/domain/area.ts';
import { type Locale, textIn } from '$lib/domain/locale.ts';
import { organizationById } from '$lib/server/areas.ts';
import { dataset } from '$lib/server/dataset.ts';
import { knownOrganization } from '../known.ts';

/** An organisation by name, a section with the organisation around it: 中央区 地域課. */
export function organizationName(id: string, locale: Locale): string {
	const own = knownOrganization(id);
	const name = textIn(own.name, locale);
	const parent = parentOf(own);
	return own.kind === 'section' && parent !== null
		? `${textIn(parent.name, locale)} ${name}`
		: name;
}

/** The organisation and those around it, from the inside out. */
export function withParents(id: string): string[] {
	const own = organizationById(id);
	return own === null ? [] : [own.id, ...(own.parent === null ? [] : withParents(own.parent))];
}

/** The offices whose own area it is, without their sections. */
export function officesOf(area: string): string[] {
	return dataset()
		.organizations.filter((one) => one.area === area && one.kind !== 'section')
		.map(({ id }) => id);
}

function parentOf({ parent }: Organization): Organization | null {
	return parent === null ? null : organizationById(parent);
}
