import { dataset } from '$lib/server/dataset.ts';
import { noticesIn } from '$lib/wording/notice.ts';
import { notFoundPage } from '../../not-found.ts';
import { inEveryLanguage, localeOf } from '../languages.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => inEveryLanguage([{}]);

/** The page a static host shows for an unknown address; the one at the root speaks every language. */
export const GET: RequestHandler = ({ params }) => {
	const locale = localeOf(params.lang);
	const { languages, defaultSheet } = dataset();
	const locales = params.lang === undefined ? languages : [locale];
	const sections = locales.map((one) => ({ locale: one, notices: noticesIn(dataset(), one) }));
	return new Response(notFoundPage(sections, defaultSheet), {
		headers: { 'content-type': 'text/html; charset=utf-8' }
	});
};
