import { type Locale, textIn } from '$lib/domain/locale.ts';
import { m } from '$lib/paraglide/messages.js';
import { fiscalYearPhrase } from '$lib/wording/period.ts';
import { organizationName } from './organization.ts';
import { newestSheets } from './subjects.ts';

/** Policy indicators of the newest sheets whose names are published and whose figures are not; null where there are none. */
export function unrecordedView(locale: Locale) {
	const lists = newestSheets().flatMap(({ organization, fiscalYear, policyIndicators }) => {
		const names = policyIndicators
			.filter(({ indicator }) => indicator === null)
			.map(({ name }) => textIn(name, locale));
		const by = organizationName(organization, locale);
		const year = fiscalYearPhrase(fiscalYear, locale).text;
		const sheet = m.sheet_name({ year, organization: by }, { locale });
		const sentence = m.review_unrecorded({ sheet, organization: by }, { locale });
		return names.length === 0 ? [] : [{ organization, fiscalYear, sheet, sentence, names }];
	});
	const count = lists.reduce((sum, { names }) => sum + names.length, 0);
	return count === 0
		? null
		: { heading: m.review_unrecorded_heading({ count }, { locale }), lists };
}
