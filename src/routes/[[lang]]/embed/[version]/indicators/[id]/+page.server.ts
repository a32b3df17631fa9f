import { error } from '@sveltejs/kit';
import { controlLabelsIn } from '$lib/wording/control-labels.ts';
import { inEveryLanguage, localeOf } from '../../../../languages.ts';
import { embeddedEntries, embeddedView } from '../../../../views/embedded.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => inEveryLanguage(embeddedEntries());

export const load: PageServerLoad = ({ params }) => {
	const locale = localeOf(params.lang);
	const view = embeddedView(params, locale);
	if (view === null) {
		error(404, 'no such view');
	}
	return { view, say: controlLabelsIn(locale) };
};
