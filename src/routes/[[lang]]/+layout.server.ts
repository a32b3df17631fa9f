import { labelsIn } from '$lib/wording/labels.ts';
import type { LayoutServerLoad } from './$types';
import { localeOf } from './languages.ts';
import { siteIn } from './views/site.ts';

export const load: LayoutServerLoad = ({ params }) => {
	const locale = localeOf(params.lang);
	return { locale, labels: labelsIn(locale), site: siteIn(locale) };
};
