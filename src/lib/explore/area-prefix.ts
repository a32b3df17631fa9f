import { type Locale, textIn } from '$lib/domain/locale.ts';
import type { Ground } from './ground.ts';

/** The area's name and a space, where a figure is not of the area that the page is about; else nothing. */
export function areaPrefix(
	ground: Ground,
	{ shown, wanted }: { readonly shown: string; readonly wanted: string },
	locale: Locale
): string {
	const area = shown === wanted ? null : ground.area(shown);
	return area === null ? '' : `${textIn(area.name, locale)} `;
}
