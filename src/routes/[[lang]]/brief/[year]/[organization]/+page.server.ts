import { error } from '@sveltejs/kit';
import { m } from '$lib/paraglide/messages.js';
import { dataset } from '$lib/server/dataset.ts';
import { frozenDecks } from '$lib/server/frozen.ts';
import { goalSheet } from '$lib/server/sheets.ts';
import { inEveryLanguage, localeOf } from '../../../languages.ts';
import { shownDeck } from '../../../views/brief/shown.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	inEveryLanguage(
		dataset().goalSheets.map(({ fiscalYear, organization }) => ({
			year: String(fiscalYear),
			organization
		}))
	);

export const load: PageServerLoad = ({ params }) => {
	const locale = localeOf(params.lang);
	const sheet = goalSheet(Number(params.year), params.organization);
	if (sheet === null) {
		error(404, 'no such goal sheet');
	}
	const { fiscalYear, organization } = sheet;
	return {
		here: { page: 'brief' as const, fiscalYear, organization },
		shown: shownDeck(sheet, locale),
		kept: {
			heading: m.brief_kept_heading({}, { locale }),
			versions: frozenDecks()
				.filter((one) => one.fiscalYear === fiscalYear && one.organization === organization)
				.map(({ version }) => version)
		}
	};
};
