import { error } from '@sveltejs/kit';
import { dataset } from '$lib/server/dataset.ts';
import { goalSheet } from '$lib/server/sheets.ts';
import { inEveryLanguage, localeOf } from '../../../languages.ts';
import { historyView } from '../../../views/attainment/history.ts';
import { sheetView } from '../../../views/sheet.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

// The sheet is text to read and to print; it needs no script.
export const csr = false;

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
		here: { page: 'goals' as const, fiscalYear, organization },
		sheet: sheetView(sheet, locale),
		history: historyView(organization, locale)
	};
};
