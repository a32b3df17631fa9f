import type { Indicator } from '$lib/domain/indicator.ts';
import { LOCALES, type Locale, textIn } from '$lib/domain/locale.ts';
import { countOneDay, perThousand } from '$lib/domain/per-thousand.ts';
import { latest, type Series } from '$lib/domain/series.ts';
import { m } from '$lib/paraglide/messages.js';
import type { Beside } from './beside.ts';
import type { Ground } from './ground.ts';

/** How many areas must have a rate for it to compare them. */
const LEAST = 2;

/** Whether the indicator counts the residents themselves, observed or projected. */
export function countsResidents(ground: Ground, { id, continues }: Indicator): boolean {
	return [id, continues].some((one) => one !== null && ground.facts.populations.includes(one));
}

/**
 * The population that an indicator's values can be divided by, because it counts the same day in at least two of
 * the areas: one of the same source, else the first that the dataset names. Null where there is none, and for
 * the population itself.
 */
export function populationFor(
	ground: Ground,
	indicator: Indicator,
	{ areas }: Beside
): Indicator | null {
	if (countsResidents(ground, indicator)) {
		return null;
	}
	const found = ground.facts.populations
		.flatMap((id) => ground.indicator(id) ?? [])
		.filter((population) => countOneDay(indicator, population))
		.filter((population) => {
			const { id } = indicator;
			const rates = areas.filter(
				({ code }) => residentSeries(ground, { id, population, code }) !== null
			);
			return rates.length >= LEAST;
		});
	return found.find(({ source }) => source === indicator.source) ?? found[0] ?? null;
}

/** The series of an area per 1,000 residents, with that in its indicator's name; null without a value. */
export function residentSeries(
	ground: Ground,
	of: { readonly id: string; readonly population: Indicator; readonly code: string }
): Series | null {
	const [counted, residents] = [of.id, of.population.id].map((id) => ground.series(id, of.code));
	const rates = counted && residents ? perThousand(counted, residents) : null;
	if (rates === null || latest(rates) === null) {
		return null;
	}
	return { ...rates, indicator: { ...rates.indicator, name: perThousandName(rates.indicator) } };
}

function perThousandName({ name }: Indicator): Indicator['name'] {
	const named = (locale: Locale) =>
		m.areas_per_thousand_name({ name: textIn(name, locale) }, { locale });
	return { ja: named('ja'), ...Object.fromEntries(LOCALES.map((one) => [one, named(one)])) };
}
