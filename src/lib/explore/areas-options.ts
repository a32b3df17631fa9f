import type { Locale } from '$lib/domain/locale.ts';
import { type Compared, comparedOf, earlierPeriods, usualPeriod } from './areas-compared.ts';
import type { Comparison } from './areas-part.ts';
import { type AreasChart, chartsFor } from './areas-question.ts';
import type { Ground } from './ground.ts';
import { type PeriodChoice, periodChoices } from './range.ts';

/** What else a reader may ask for. */
export interface AreasOptions {
	readonly charts: readonly AreasChart[];
	/** Every period that can be shown, from the earliest. */
	readonly periods: readonly PeriodChoice[];
	/** Where slopes, ranks and small charts of the period shown may start. */
	readonly since: readonly PeriodChoice[];
	/** Whether the values of the period shown can be seen per 1,000 residents. */
	readonly hasPerThousand: boolean;
}

/** Where areas cannot be compared. */
export const NO_OPTIONS: AreasOptions = {
	charts: [],
	periods: [],
	since: [],
	hasPerThousand: false
};

const kept = new WeakMap<Compared, Map<Locale, readonly PeriodChoice[]>>();

/** What else could be asked of the areas compared. */
export function areasOptions(ground: Ground, { compared, at, locale }: Comparison): AreasOptions {
	const periods = choicesOf(compared, locale);
	const earlier = new Set(earlierPeriods(compared, at));
	const rates = comparedOf(ground, compared.indicator.id, 'thousand');
	return {
		charts: chartsFor(compared),
		periods,
		since: periods.filter(({ id }) => earlier.has(id)),
		hasPerThousand: rates !== null && (rates.periods.includes(at) || at === usualPeriod(compared))
	};
}

/** Named once for each language: a slider asks for them at every step. */
function choicesOf(compared: Compared, locale: Locale): readonly PeriodChoice[] {
	const known = kept.get(compared) ?? new Map<Locale, readonly PeriodChoice[]>();
	kept.set(compared, known);
	const choices = known.get(locale) ?? periodChoices(compared.periods, compared.indicator, locale);
	known.set(locale, choices);
	return choices;
}
