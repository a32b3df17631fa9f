import { dataset } from '$lib/server/dataset.ts';
import { inEveryLanguage, localeOf } from '../languages.ts';
import { reviewChanges } from '../views/review-changes.ts';
import { reviewUpdates } from '../views/review-updates.ts';
import { reviewView } from '../views/review/view.ts';
import { reviewWords } from '../views/review/words.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => inEveryLanguage([{}]);

export const load: PageServerLoad = ({ params }) => {
	const locale = localeOf(params.lang);
	const { title, updated } = dataset();
	return {
		here: { page: 'review' as const },
		view: reviewView(locale),
		changes: reviewChanges(locale),
		updates: reviewUpdates(locale),
		say: reviewWords(locale),
		// One agenda for a dataset, in whichever language it is read.
		dataset: title.ja,
		updated
	};
};
