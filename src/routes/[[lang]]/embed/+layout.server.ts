import { labelsIn } from '$lib/wording/labels.ts';
import { localeOf } from '../languages.ts';
import { siteIn } from '../views/site.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ params }) => {
	const locale = localeOf(params.lang);
	const { notices, title } = siteIn(locale);
	return { locale, labels: labelsIn(locale), site: { notices, title } };
};
