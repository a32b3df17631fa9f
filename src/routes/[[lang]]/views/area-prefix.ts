import { type Locale, textIn } from '$lib/domain/locale.ts';
import { knownArea } from './known.ts';

/** The area's name and a space, where a figure is not of the area that the page is about; else nothing. */
export function areaPrefix(shown: string, wanted: string, locale: Locale): string {
	return shown === wanted ? '' : `${textIn(knownArea(shown).name, locale)} `;
}
