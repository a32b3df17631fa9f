import { m } from '$lib/paraglide/messages.js';
import { dataset } from '$lib/server/dataset.ts';
import { sourceById } from '$lib/server/indicators.ts';
import { goalSheet } from '$lib/server/sheets.ts';
import { sheetHeadline } from '$lib/wording/sheet.ts';
import { error } from '@sveltejs/kit';
import { inEveryLanguage, localeOf } from './languages.ts';
import type { EntryGenerator, PageServerLoad } from './$types';
import { overviewLeading } from './views/leading.ts';
import { overviewChanges, overviewGoals, overviewLead, overviewRing } from './views/overview.ts';
import { sheetName } from './views/sheet.ts';
import { sourceView } from './views/source.ts';
import { overviewWards } from './views/wards.ts';

export const entries: EntryGenerator = () => inEveryLanguage([{}]);

export const load: PageServerLoad = ({ params }) => {
	const locale = localeOf(params.lang);
	const { defaultSheet } = dataset();
	const sheet = goalSheet(defaultSheet.fiscalYear, defaultSheet.organization);
	if (sheet === null) {
		error(404, 'no such goal sheet');
	}
	const { emphasis, text } = sheetHeadline(sheet, locale);
	return {
		here: { page: 'overview' as const },
		name: sheetName(sheet, locale),
		title: m.overview_title({ sheet: sheetName(sheet, locale) }, { locale }),
		headline: { emphasis, text },
		lead: overviewLead(sheet, locale),
		ring: overviewRing(sheet, locale),
		goals: overviewGoals(sheet, locale),
		summaryNote: m.overview_summary_note({}, { locale }),
		source: sourceView(sourceById(sheet.source), locale),
		leading: overviewLeading(dataset(), locale),
		changes: overviewChanges(dataset(), locale),
		wards: overviewWards(dataset(), locale)
	};
};
