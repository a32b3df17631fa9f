import { textIn } from '$lib/domain/locale.ts';
import { dataset } from '$lib/server/dataset.ts';
import { labelsIn } from '$lib/wording/labels.ts';
import { readingText } from '$lib/wording/ruby.ts';
import { updatedSentence } from '$lib/wording/as-of.ts';
import type { LayoutServerLoad } from './$types';
import { localeOf } from './languages.ts';
import { parentOf } from './views/place.ts';

export const load: LayoutServerLoad = ({ params }) => {
	const locale = localeOf(params.lang);
	const { areas, defaultArea, defaultSheet, languages, licence, publisher, title, updated } =
		dataset();
	return {
		locale,
		labels: labelsIn(locale),
		site: {
			title: readingText(textIn(title, locale)),
			publisher: textIn(publisher, locale),
			licence: textIn(licence, locale),
			updated: updatedSentence(updated, locale).text,
			languages,
			defaultArea,
			defaultSheet,
			areas: areas.map((area) => ({
				code: area.code,
				name: textIn(area.name, locale),
				/** The city around a ward; empty for others. */
				around: area.kind === 'ward' ? textIn((parentOf(area) ?? area).name, locale) : ''
			}))
		}
	};
};
