/** The languages of the site. `easy` is やさしい日本語: short sentences, readings on every kanji. */
export const LOCALES = ['ja', 'en', 'easy'] as const;
export type Locale = (typeof LOCALES)[number];

/** A text in up to three languages; Japanese is always there. `easy` carries readings as ｜漢字《かんじ》. */
export type Localized = { readonly ja: string } & {
	readonly [language in Locale]?: string | undefined;
};

/** The text in the wanted language, or in Japanese where the dataset has no translation. */
export function textIn(text: Localized, locale: Locale): string {
	return text[locale] ?? text.ja;
}
