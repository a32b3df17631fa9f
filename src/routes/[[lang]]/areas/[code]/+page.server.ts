import { error } from '@sveltejs/kit';
import { dataset } from '$lib/server/dataset.ts';
import { inEveryLanguage, localeOf } from '../../languages.ts';
import { areaView } from '../../views/area.ts';
import { ground } from '../../views/ground.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

// A profile to read and to print; it needs no script.
export const csr = false;

export const entries: EntryGenerator = () =>
	inEveryLanguage(dataset().areas.map(({ code }) => ({ code })));

export const load: PageServerLoad = ({ params }) => {
	const locale = localeOf(params.lang);
	const area = ground().area(params.code);
	if (area === null) {
		error(404, 'no such area');
	}
	return {
		here: { page: 'area' as const, code: area.code },
		view: areaView(ground(), dataset().goalSheets, area, locale)
	};
};
