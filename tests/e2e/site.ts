import type { Locale } from '../../src/lib/domain/locale.ts';
import { DEFAULT_AREA, DEFAULT_SHEET, LEADING_INDICATOR } from './dataset.ts';

export const PREFIXES = { ja: '/', en: '/en/', easy: '/easy/' } as const satisfies Record<
	Locale,
	string
>;

/** やさしい日本語 is Japanese to a screen reader. */
export const HTML_LANG = { ja: 'ja', en: 'en', easy: 'ja' } as const satisfies Record<
	Locale,
	string
>;

/** One address of every page type, below the prefix of a language. */
export const PAGES = [
	{ name: 'overview', path: '' },
	{ name: 'goals', path: `goals/${DEFAULT_SHEET.fiscalYear}/${DEFAULT_SHEET.organization}/` },
	{ name: 'attainment', path: 'goals/' },
	{ name: 'brief', path: `brief/${DEFAULT_SHEET.fiscalYear}/${DEFAULT_SHEET.organization}/` },
	{ name: 'review', path: 'review/' },
	{ name: 'indicators', path: 'indicators/' },
	{ name: 'indicator', path: `indicators/${LEADING_INDICATOR}/` },
	{ name: 'compare', path: 'compare/' },
	{ name: 'area', path: `areas/${DEFAULT_AREA}/` },
	{ name: 'search', path: 'search/' },
	{ name: 'about', path: 'about/' }
] as const;

export type PageName = (typeof PAGES)[number]['name'];

/** Every page type in every language. */
export const ADDRESSES = (['ja', 'en', 'easy'] as const).flatMap((locale) =>
	PAGES.map(({ name, path }) => ({ name, locale, address: `${PREFIXES[locale]}${path}` }))
);

/** The address of one page type in Japanese. */
export function addressOf(wanted: PageName): string {
	return ADDRESSES.find(({ name, locale }) => name === wanted && locale === 'ja')?.address ?? '/';
}
