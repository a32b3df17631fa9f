import { error } from '@sveltejs/kit';
import { inEveryLanguage, localeOf } from '../../../../languages.ts';
import { frozenEntries, frozenView } from '../../../../views/brief/frozen.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => inEveryLanguage(frozenEntries());

export const load: PageServerLoad = ({ params }) => {
	const { organization, version } = params;
	const fiscalYear = Number(params.year);
	const view = frozenView({ fiscalYear, organization, version }, localeOf(params.lang));
	if (view === null) {
		error(404, 'no briefing is kept here');
	}
	return { here: { page: 'brief' as const, fiscalYear, organization, version }, ...view };
};
