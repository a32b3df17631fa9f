import { json } from '@sveltejs/kit';
import { m } from '$lib/paraglide/messages.js';
import { readingText } from '$lib/wording/ruby.ts';
import { inEveryLanguage, localeOf } from '../languages.ts';
import { siteIn } from '../views/site.ts';
import type { EntryGenerator, RequestHandler } from './$types';

const LANG = { ja: 'ja', en: 'en', easy: 'ja' } as const;

export const prerender = true;
export const entries: EntryGenerator = () => inEveryLanguage([{}]);

/** What a browser needs to know to install the site as an app, in one language. */
export const GET: RequestHandler = ({ params }) => {
	const locale = localeOf(params.lang);
	const { title, notices } = siteIn(locale);
	// Addresses in a manifest are read from where it stands.
	const root = params.lang === undefined ? './' : '../';
	const description = notices.map(({ text }) => readingText(text)).join(' ');
	const manifest = {
		id: `meyasu-${locale}`,
		name: title,
		short_name: m.site_name({}, { locale }),
		...(description === '' ? {} : { description }),
		lang: LANG[locale],
		dir: 'ltr',
		start_url: './',
		scope: root,
		display: 'standalone',
		background_color: '#ffffff',
		theme_color: '#0017c1',
		icons: [
			{ src: `${root}icon-192.png`, sizes: '192x192', type: 'image/png' },
			{ src: `${root}icon-512.png`, sizes: '512x512', type: 'image/png' },
			{
				src: `${root}icon-maskable-512.png`,
				sizes: '512x512',
				type: 'image/png',
				purpose: 'maskable'
			}
		]
	};
	return json(manifest, { headers: { 'content-type': 'application/manifest+json' } });
};
