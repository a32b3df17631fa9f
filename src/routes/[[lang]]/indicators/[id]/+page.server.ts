import { error } from '@sveltejs/kit';
import { dataset } from '$lib/server/dataset.ts';
import { indicatorById } from '$lib/server/indicators.ts';
import { isStored } from '$lib/server/releases.ts';
import { datasetVersion } from '$lib/server/version.ts';
import { controlLabelsIn } from '$lib/wording/control-labels.ts';
import { inEveryLanguage, localeOf } from '../../languages.ts';
import { indicatorDefinition } from '../../views/indicator-definition.ts';
import { exploredView } from '../../views/explored.ts';
import { ground } from '../../views/ground.ts';
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
		explored: exploredView(ground(), id, locale),
		isKept: isStored(datasetVersion()),
		say: controlLabelsIn(locale),
		definition: indicatorDefinition(id, locale)
	};
};
