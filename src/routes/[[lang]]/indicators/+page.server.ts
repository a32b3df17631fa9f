import { textIn } from '$lib/domain/locale.ts';
import { areaPrefix } from '$lib/explore/area-prefix.ts';
import { m } from '$lib/paraglide/messages.js';
import { dataset } from '$lib/server/dataset.ts';
import { indicatorsByTheme } from '$lib/server/indicators.ts';
import { inEveryLanguage, localeOf } from '../languages.ts';
import { ground } from '../views/ground.ts';
import { knownArea } from '../views/known.ts';
import { parentOf, shownSeries } from '../views/place.ts';
import { indicatorRow } from '../views/row.ts';
import { searchWords } from '../views/search-words.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => inEveryLanguage([{}]);

export const load: PageServerLoad = ({ params }) => {
	const locale = localeOf(params.lang);
	const { defaultArea, indicators } = dataset();
	const area = knownArea(defaultArea);
	const name = textIn(area.name, locale);
	const whole = textIn((parentOf(area) ?? area).name, locale);
	return {
		here: { page: 'indicators' as const },
		heading: m.indicators_heading({ count: indicators.length, place: whole }, { locale }),
		lead: m.indicators_lead({ area: name, whole }, { locale }),
		themes: indicatorsByTheme().map(({ theme, indicators: members }) => ({
			id: theme.id,
			name: textIn(theme.name, locale),
			indicators: members.map((indicator) => {
				const series = shownSeries(indicator.id, defaultArea);
				return {
					id: indicator.id,
					name: textIn(indicator.name, locale),
					words: searchWords(indicator),
					area:
						series === null
							? ''
							: areaPrefix(ground(), { shown: series.area, wanted: defaultArea }, locale).trim(),
					row: series && indicatorRow(series, locale)
				};
			})
		}))
	};
};
