import { JUDGEMENT_STATUSES, type JudgementStatus } from '$lib/domain/judgement.ts';
import { textIn } from '$lib/domain/locale.ts';
import { m } from '$lib/paraglide/messages.js';
import { dataset } from '$lib/server/dataset.ts';
import { inEveryLanguage, localeOf } from '../languages.ts';
import { verdictOf } from '../views/judgement.ts';
import { sourceView } from '../views/source.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

const MEANINGS = {
	achieved: m.meaning_achieved,
	onTrack: m.meaning_on_track,
	improving: m.meaning_improving,
	unchanged: m.meaning_unchanged,
	worse: m.meaning_worse,
	missed: m.meaning_missed,
	notAssessable: m.meaning_not_assessable
} as const satisfies Record<JudgementStatus, unknown>;

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
		statuses: JUDGEMENT_STATUSES.map((status) => ({
			...verdictOf(status, locale),
			meaning: MEANINGS[status]({}, { locale })
		}))
	};
};
