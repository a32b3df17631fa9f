import { createContext } from 'svelte';
import type { Locale } from '$lib/domain/locale.ts';

/** The page's language, set once by the layout; a function, because the page may change under it. */
export const [localeOfPage, provideLocale] = createContext<() => Locale>();
