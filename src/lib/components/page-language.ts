import { createContext } from 'svelte';
import type { Locale } from '$lib/domain/locale.ts';
import type { Labels } from '$lib/wording/labels.ts';

/** The language of the page and the words of its frame in it. */
export interface PageLanguage {
	readonly locale: Locale;
	readonly labels: Labels;
}

const [languageOfPage, provideLanguage] = createContext<() => PageLanguage>();

/** Set once by the layout; a function, because the page may change under it. */
export { provideLanguage };

/** The page's language, as a function to be called where it is used. */
export function localeOfPage(): () => Locale {
	const language = languageOfPage();
	return () => language().locale;
}

/** The page's labels, as a function to be called where they are used. */
export function labelsOfPage(): () => Labels {
	const language = languageOfPage();
	return () => language().labels;
}
