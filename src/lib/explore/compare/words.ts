import { type Locale, textIn } from '$lib/domain/locale.ts';
import { amongPhrase } from '$lib/wording/rank.ts';
import type { Compared } from './compared.ts';
import type { Group } from './group.ts';

const LIST = { ja: '、', en: '; ', easy: '、' } as const satisfies Record<Locale, string>;

/** All the areas of a group: 8区, 8 wards. */
export function amongWords({ areas }: Group, locale: Locale): string {
	return amongPhrase(areas[0]?.kind ?? 'ward', areas.length, locale).text;
}

/** Names one after the other. */
export function listed(names: readonly string[], locale: Locale): string {
	return names.join(LIST[locale]);
}

/** The names of indicators one after the other. */
export function listedIndicators(some: readonly Compared[], locale: Locale): string {
	return listed(
		some.map(({ indicator }) => textIn(indicator.name, locale)),
		locale
	);
}
