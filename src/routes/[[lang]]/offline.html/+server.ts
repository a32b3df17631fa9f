import { m } from '$lib/paraglide/messages.js';
import { dataset } from '$lib/server/dataset.ts';
import { noticesIn } from '$lib/wording/notice.ts';
import { lonePage } from '../../lone-page.ts';
import { inEveryLanguage, localeOf } from '../languages.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => inEveryLanguage([{}]);

/** The page that stands, without a network, in the place of one that is not kept in the browser. */
export const GET: RequestHandler = ({ params }) => {
	const locale = localeOf(params.lang);
	const part = {
		locale,
		notices: noticesIn(dataset(), locale),
		title: m.deckfile_offline_page_title({}, { locale }),
		text: m.deckfile_offline_page_text({}, { locale }),
		kept: m.deckfile_offline_page_kept({}, { locale })
	};
	return new Response(lonePage([part], dataset().defaultSheet), {
		headers: { 'content-type': 'text/html; charset=utf-8' }
	});
};
