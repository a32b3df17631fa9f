import { error } from '@sveltejs/kit';
import { areaByCode } from '$lib/server/areas.ts';
import { dataset } from '$lib/server/dataset.ts';
import { inEveryLanguage, localeOf } from '../../languages.ts';
import { areaView } from '../../views/area.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

// A table of figures and links; it needs no script.
export const csr = false;

export const entries: EntryGenerator = () =>
	inEveryLanguage(dataset().areas.map(({ code }) => ({ code })));

export const load: PageServerLoad = ({ params }) => {
	const locale = localeOf(params.lang);
	const area = areaByCode(params.code);
	if (area === null) {
		error(404, 'no such area');
	}
	return { here: { page: 'area' as const, code: area.code }, view: areaView(area, locale) };
};
