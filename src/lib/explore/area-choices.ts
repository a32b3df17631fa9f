import { type Locale, textIn } from '$lib/domain/locale.ts';
import { type Ground, valuedSeries } from './ground.ts';

/** An area that can be chosen, with its name; may carry readings. */
export interface AreaChoice {
	readonly code: string;
	readonly name: string;
}

/** The areas in which an indicator has a value, in the dataset's order. */
export function areaChoices(ground: Ground, indicator: string, locale: Locale): AreaChoice[] {
	return valuedSeries(ground, indicator).flatMap(({ area: code }) => {
		const area = ground.area(code);
		return area === null ? [] : [{ code, name: textIn(area.name, locale) }];
	});
}
