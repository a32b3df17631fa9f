import type { Destination } from '$lib/components/destination.ts';
import type { Area } from '$lib/domain/area.ts';
import { type Locale, textIn } from '$lib/domain/locale.ts';
import { m } from '$lib/paraglide/messages.js';
import { dataset } from '$lib/server/dataset.ts';
import { updatedSentence } from '$lib/wording/as-of.ts';
import { noticesIn } from '$lib/wording/notice.ts';
import { plainText, readingText } from '$lib/wording/ruby.ts';
import { compareTitle } from '../compare/words.ts';
import { ground } from './ground.ts';
import { parentOf } from './place.ts';

/** What every page knows of the site. */
export type Site = ReturnType<typeof siteIn>;

/** Each language by its own name. */
const LANGUAGES = {
	ja: '｜日本語《にほんご》',
	en: 'English',
	easy: 'やさしい ｜日本語《にほんご》'
} as const satisfies Record<Locale, string>;

/** The frame of every page in one language: its menus, and the credits at its foot. */
export function siteIn(locale: Locale) {
	const { areas, defaultArea, defaultSheet, languages, licence, publisher, title, updated } =
		dataset();
	return {
		title: readingText(textIn(title, locale)),
		notices: noticesIn(dataset(), locale),
		publisher: textIn(publisher, locale),
		licence: textIn(licence, locale),
		updated: updatedSentence(updated, locale).text,
		defaultArea,
		defaultSheet,
		pages: menuOf(locale),
		languages: languages.map((language) => ({ language, name: languageName(language, locale) })),
		areas: areas.map((area) => ({
			code: area.code,
			name: textIn(area.name, locale),
			place: placeName(area, locale)
		}))
	};
}

/** An entry of the main menu, with the pages that it leads to. */
interface MenuEntry {
	readonly label: string;
	readonly to: Destination;
	readonly holds: readonly Destination['page'][];
}

function menuOf(locale: Locale): MenuEntry[] {
	const comparison = compareTitle(ground(), locale);
	return [
		{ label: m.nav_overview({}, { locale }), to: { page: 'overview' }, holds: ['overview'] },
		{
			label: m.nav_goals({}, { locale }),
			to: { page: 'goals', ...dataset().defaultSheet },
			holds: ['goals', 'attainment', 'brief']
		},
		{ label: m.nav_review({}, { locale }), to: { page: 'review' }, holds: ['review'] },
		{
			label: m.nav_indicators({}, { locale }),
			to: { page: 'indicators' },
			holds: ['indicators', 'indicator']
		},
		...(comparison === null
			? []
			: [{ label: comparison, to: { page: 'compare' }, holds: ['compare'] } satisfies MenuEntry]),
		{ label: m.nav_about({}, { locale }), to: { page: 'about' }, holds: ['about'] }
	];
}

/** A ward with its city, as each language orders them; other areas by their name. */
function placeName(area: Area, locale: Locale): string {
	const parent = area.kind === 'ward' ? parentOf(area) : null;
	if (parent === null) {
		return textIn(area.name, locale);
	}
	const [name, around] = [textIn(area.name, locale), textIn(parent.name, locale)];
	return locale === 'en' ? `${name}, ${around}` : `${around} ${name}`;
}

/** Only やさしい日本語 sets readings and spaces; elsewhere a language is called as it calls itself. */
function languageName(language: Locale, locale: Locale): string {
	const name = LANGUAGES[language];
	return locale === 'easy' ? name : plainText(name).replace(' ', '');
}
