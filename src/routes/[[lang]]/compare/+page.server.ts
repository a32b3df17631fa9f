import { compareView } from '$lib/explore/compare/view.ts';
import { controlLabelsIn } from '$lib/wording/control-labels.ts';
import { inEveryLanguage, localeOf } from '../languages.ts';
import { ground } from '../views/ground.ts';
import type { EntryGenerator, PageServerLoad } from './$types';
import { compareWords } from './words.ts';

export const entries: EntryGenerator = () => inEveryLanguage([{}]);

export const load: PageServerLoad = ({ params }) => {
	const locale = localeOf(params.lang);
	const usual = compareView(ground(), { address: new URLSearchParams(), locale }, null);
	return {
		here: { page: 'compare' as const },
		version: ground().facts.version,
		usual,
		say: controlLabelsIn(locale),
		words: compareWords(ground(), locale)
	};
};
