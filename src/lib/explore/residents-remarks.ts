import type { Area } from '$lib/domain/area.ts';
import { divide } from '$lib/domain/decimal.ts';
import type { Indicator } from '$lib/domain/indicator.ts';
import { type Locale, textIn } from '$lib/domain/locale.ts';
import type { Period } from '$lib/domain/period.ts';
import { at as observationAt } from '$lib/domain/series.ts';
import { m } from '$lib/paraglide/messages.js';
import { timesPhrase } from '$lib/wording/number.ts';
import { rankPhrase } from '$lib/wording/rank.ts';
import { type Compared, comparedOf, valuesAt } from './areas-compared.ts';
import { exactValue } from './beside.ts';
import type { Ground } from './ground.ts';
import { countsResidents } from './residents.ts';

/** Counts whose highest rate is at most so many times the lowest differ by little else than population. */
const HARDLY_APART = 1.1;

/** One area with its exact values: a count, the same per 1,000 residents, and the residents. */
interface Place {
	readonly area: Area;
	readonly count: number;
	readonly rate: number;
	readonly residents: number;
}

interface Counted {
	readonly indicator: Indicator;
	readonly population: Indicator;
	readonly locale: Locale;
}

/** What rates are divided by; nothing for other values. */
export function formulaRemark({ indicator, per, population }: Compared, locale: Locale): string[] {
	if (per === 'total' || population === null) {
		return [];
	}
	const say = indicator.periodType === 'date' ? m.areas_formula_date : m.areas_formula_month;
	return [say({ population: textIn(population.name, locale) }, { locale })];
}

/**
 * How much of a difference in counts is a difference in population, by rules that a reader can check in the table:
 *
 * - Where the highest rate per 1,000 residents is at most 1.1 times the lowest, the counts are said to differ by
 *   hardly anything else.
 * - Else, where every area has the same rank by count as by population, that is said, with how many times the lowest
 *   count the highest is, and how many times is left of it per 1,000 residents.
 * - The one area with the highest count is told its rank per 1,000 residents.
 * - Where no population of the same day is known, counts that add up are said to have the population in them.
 */
export function residentRemarks(
	ground: Ground,
	compared: Compared,
	at: Period,
	locale: Locale
): string[] {
	const { indicator, per, population } = compared;
	if (per === 'thousand' || indicator.kind !== 'count' || countsResidents(ground, indicator)) {
		return [];
	}
	const places = placesAt(ground, compared, at);
	const [top, second] = places;
	if (top === undefined || second === undefined || population === null) {
		return indicator.additive ? [m.areas_population_stays_in({}, { locale })] : [];
	}
	const counted = { indicator, population, locale };
	return [
		...(onlyRemark(places, counted) ?? orderRemarks(places, counted)),
		...(top.count === second.count ? [] : topRemark(top.area, places, counted))
	];
}

/** Every area from the highest count; empty where a value or a population of the same day is missing or not exact. */
function placesAt(ground: Ground, compared: Compared, at: Period): Place[] {
	const { areas, indicator, population } = compared;
	const thousand = comparedOf(ground, indicator.id, 'thousand');
	const counts = valuesAt(compared, at);
	const rates = thousand === null ? 'missing' : valuesAt(thousand, at);
	if (population === null || typeof counts === 'string' || typeof rates === 'string') {
		return [];
	}
	return areas
		.flatMap((area) => {
			const [count] = counts.filter((one) => one.area === area.code);
			const [rate] = rates.filter((one) => one.area === area.code);
			const series = ground.series(population.id, area.code);
			const [residents] = exactValue(area.code, (series && observationAt(series, at))?.reading);
			return count && rate && residents
				? [{ area, count: count.value, rate: rate.value, residents: residents.value }]
				: [];
		})
		.sort((a, b) => b.count - a.count);
}

function onlyRemark(places: readonly Place[], { indicator, locale }: Counted): string[] | null {
	const rates = places.map(({ rate }) => rate);
	const [highest, lowest] = [Math.max(...rates), Math.min(...rates)];
	const ratio = lowest > 0 ? divide(highest, lowest) : null;
	if (ratio === null || ratio > HARDLY_APART) {
		return null;
	}
	const name = textIn(indicator.name, locale);
	const left = timesText(ratio, locale);
	return [m.areas_only_population({ name, left }, { locale })];
}

function orderRemarks(
	places: readonly Place[],
	{ indicator, population, locale }: Counted
): string[] {
	const [top, bottom] = [places[0], places.at(-1)];
	const isSame = places.every(
		(place) => rankOf(place, places, 'count') === rankOf(place, places, 'residents')
	);
	if (!isSame || top === undefined || bottom === undefined || top.count === bottom.count) {
		return [];
	}
	const times = (value: 'count' | 'rate') =>
		bottom[value] > 0 ? divide(top[value], bottom[value]) : null;
	const [whole, left] = [times('count'), times('rate')];
	const names = {
		name: textIn(indicator.name, locale),
		population: textIn(population.name, locale)
	};
	const same = m.areas_order_like_population(names, { locale });
	if (whole === null || left === null) {
		return [same];
	}
	const ends = {
		top: textIn(top.area.name, locale),
		bottom: textIn(bottom.area.name, locale),
		times: timesText(whole, locale),
		left: timesText(left, locale)
	};
	return [same, m.areas_times_left(ends, { locale })];
}

function topRemark(area: Area, places: readonly Place[], { indicator, locale }: Counted): string[] {
	const rates = places.map((place) => ({ area: place.area.code, value: place.rate }));
	const standing = rankPhrase(rates, area, indicator, locale);
	if (standing === null) {
		return [];
	}
	const highest = Math.max(...rates.map(({ value }) => value));
	const isFirst = rates.some((rate) => rate.area === area.code && rate.value === highest);
	const say = isFirst ? m.areas_top_too : m.areas_top_per_thousand;
	return [say({ area: textIn(area.name, locale), standing: standing.text }, { locale })];
}

/** Counted from the highest; equal values share a rank. */
function rankOf(place: Place, places: readonly Place[], by: 'count' | 'residents'): number {
	return 1 + places.filter((other) => other[by] > place[by]).length;
}

function timesText(value: number, locale: Locale): string {
	return timesPhrase({ value, qualifier: '=' }, locale).text;
}
