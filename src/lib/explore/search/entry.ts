import { type Locale, type Localized, LOCALES } from '$lib/domain/locale.ts';
import { plainText, readingText } from '$lib/wording/ruby.ts';

/** What can be found, in the order in which it is listed. */
export const SEARCH_KINDS = ['indicator', 'area', 'goal', 'source'] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** One thing that can be found, and where it leads. */
export interface SearchEntry<Place> {
	readonly kind: SearchKind;
	readonly place: Place;
	readonly name: Localized;
	/** How the Japanese name is read, in hiragana; empty where no one wrote it down. */
	readonly kana: readonly string[];
	/** What it belongs to: a theme, a city, a sheet, a publisher. */
	readonly group: Localized | null;
	/** What else is said of it. */
	readonly text: Localized | null;
}

/** Everything that can be found; with what must be said of it where something must. */
export type SearchIndex<Place> =
	| readonly SearchEntry<Place>[]
	| { readonly notice: Localized; readonly entries: readonly SearchEntry<Place>[] };

/** A text in every language it is there in, easy ones both as written and as read. */
export function textsOf(text: Localized | null): string[] {
	return LOCALES.map((locale: Locale) => text?.[locale] ?? '').flatMap((one) =>
		one.includes('《') ? [plainText(one), readingText(one)] : one === '' ? [] : [one]
	);
}
