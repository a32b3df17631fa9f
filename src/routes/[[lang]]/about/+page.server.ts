import { textIn } from '$lib/domain/locale.ts';
import { SCHEME_STATUSES, type StatusOf } from '$lib/domain/scheme.ts';
import { m } from '$lib/paraglide/messages.js';
import { dataset } from '$lib/server/dataset.ts';
import { inEveryLanguage, localeOf } from '../languages.ts';
import { sourceView } from '../views/source.ts';
import { verdictView } from '../views/verdict-view.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

const MEANINGS = {
	achieved: m.meaning_achieved,
	onTrack: m.meaning_on_track,
	improving: m.meaning_improving,
	unchanged: m.meaning_unchanged,
	worse: m.meaning_worse,
	missed: m.meaning_missed,
	notAssessable: m.meaning_not_assessable
} as const satisfies Record<StatusOf<'guideline'>, unknown>;

// Only text; it needs no script.
export const csr = false;

export const entries: EntryGenerator = () => inEveryLanguage([{}]);

export const load: PageServerLoad = ({ params }) => {
	const locale = localeOf(params.lang);
	const { gaps, sources } = dataset();
	return {
		here: { page: 'about' as const },
		gaps: gaps.map(({ what, why }) => ({ what: textIn(what, locale), why: textIn(why, locale) })),
		sources: sources.map((source) => sourceView(source, locale)),
		statuses: SCHEME_STATUSES.guideline.map((status) => ({
			...verdictView({ scheme: 'guideline', status }, locale),
			meaning: MEANINGS[status]({}, { locale })
		}))
	};
};
