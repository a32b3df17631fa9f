import { type Locale, textIn } from '$lib/domain/locale.ts';
import type { Period } from '$lib/domain/period.ts';
import { at as observationAt } from '$lib/domain/series.ts';
import { m } from '$lib/paraglide/messages.js';
import { type Compared, comparedOf } from './areas-compared.ts';
import { type AreaColumn, rankColumn, valueColumn } from './areas-table.ts';
import type { Ground } from './ground.ts';

/**
 * What stands beside the value and its rank: for counts the value per 1,000 residents and the rank by it, for such
 * rates what they were computed from. Nothing where no population of the same day is known.
 */
export function residentColumns(
	ground: Ground,
	compared: Compared,
	period: Period,
	locale: Locale
): AreaColumn[] {
	const { id } = compared.indicator;
	const other = comparedOf(ground, id, compared.per === 'total' ? 'thousand' : 'total');
	const { population } = compared;
	if (other === null || population === null || !other.periods.includes(period)) {
		return [];
	}
	const beside = valueColumn(other, period, locale);
	if (compared.per === 'total') {
		const label = m.areas_column_rank_per_thousand({}, { locale });
		return [
			{ ...beside, id: 'thousand', label: m.areas_column_per_thousand({}, { locale }) },
			rankColumn(other, period, { id: 'thousand-rank', label, locale })
		];
	}
	const residents = {
		indicator: population,
		at: (code: string) => {
			const series = ground.series(population.id, code);
			return series && observationAt(series, period);
		}
	};
	return [
		{ ...beside, id: 'total', label: textIn(other.indicator.name, locale) },
		{
			...valueColumn(residents, period, locale),
			id: 'population',
			label: textIn(population.name, locale)
		}
	];
}
