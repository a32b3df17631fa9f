import { inEveryLanguage, localeOf } from '../languages.ts';
import { attainmentView } from '../views/attainment/attainment.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

// Charts and tables to read; the page needs no script.
export const csr = false;

export const entries: EntryGenerator = () => inEveryLanguage([{}]);

export const load: PageServerLoad = ({ params }) => ({
	here: { page: 'attainment' as const },
	view: attainmentView(localeOf(params.lang))
});
