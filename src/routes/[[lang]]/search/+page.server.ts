import { m } from '$lib/paraglide/messages.js';
import { inEveryLanguage, localeOf } from '../languages.ts';
import type { EntryGenerator, PageServerLoad } from './$types';
import { siteIndex } from './site-index.ts';

export const entries: EntryGenerator = () => inEveryLanguage([{}]);

export const load: PageServerLoad = ({ params }) => {
	const locale = localeOf(params.lang);
	return {
		here: { page: 'search' as const },
		title: m.search_title({}, { locale }),
		lead: m.search_lead({}, { locale }),
		index: siteIndex(locale)
	};
};
