import { error } from '@sveltejs/kit';
import { dataset } from '$lib/server/dataset.ts';
import { indicatorById } from '$lib/server/indicators.ts';
import { inEveryLanguage, localeOf } from '../../languages.ts';
import { indicatorDefinition } from '../../views/indicator-definition.ts';
import { indicatorTable } from '../../views/indicator-table.ts';
import { indicatorView } from '../../views/indicator.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	inEveryLanguage(dataset().indicators.map(({ id }) => ({ id })));

export const load: PageServerLoad = ({ params }) => {
	const locale = localeOf(params.lang);
	const { id } = params;
	if (indicatorById(id) === null) {
		error(404, 'no such indicator');
	}
	return {
		here: { page: 'indicator' as const, id },
		view: indicatorView(id, locale),
		table: indicatorTable(id, locale),
		definition: indicatorDefinition(id, locale)
	};
};
