import type { Indicator } from '$lib/domain/indicator.ts';
import { type Locale, textIn } from '$lib/domain/locale.ts';
import type { Observation } from '$lib/domain/observation.ts';
import { comparePeriods } from '$lib/domain/period.ts';
import { amountOf, type Reading } from '$lib/domain/value.ts';
import { dataset } from '$lib/server/dataset.ts';
import { grouped } from '$lib/domain/grouped.ts';
import { observationsOf } from '$lib/server/indicators.ts';
import { m } from '$lib/paraglide/messages.js';
import { amountParts } from '$lib/wording/number.ts';
import { periodWithWestern } from '$lib/wording/period.ts';
import { readingPhrase } from '$lib/wording/reading.ts';
import { statusWord } from '$lib/wording/status.ts';
import { numberedNotes, numberedSources } from './indicator-definition.ts';
import { knownIndicator } from './known.ts';

/** Every value of an indicator: a row a period, newest first, a column an area, the site's own first. */
export interface IndicatorTable {
	readonly caption: string;
	readonly areas: readonly string[];
	readonly rows: readonly {
		readonly period: string;
		readonly cells: readonly string[];
		/** Numbers of the sources and notes listed with the definition. */
		readonly sources: readonly number[];
		readonly notes: readonly number[];
	}[];
}

/** The table of an indicator; areas without any observation have no column. */
export function indicatorTable(id: string, locale: Locale): IndicatorTable {
	const indicator = knownIndicator(id);
	const observations = observationsOf(id);
	const { areas: allAreas, defaultArea } = dataset();
	const areas = allAreas
		.filter(({ code }) => observations.some(({ area }) => area === code))
		.sort((a, b) => Number(b.code === defaultArea) - Number(a.code === defaultArea));
	const sources = numberedSources(id);
	const notes = numberedNotes(id, locale);
	const byPeriod = grouped(observations, ({ period }) => period);
	const periods = [...byPeriod.keys()].sort((a, b) => comparePeriods(b, a));
	return {
		caption: m.table_caption(
			{ name: textIn(indicator.name, locale), unit: textIn(indicator.unit.name, locale) },
			{ locale }
		),
		areas: areas.map(({ name }) => textIn(name, locale)),
		rows: periods.map((period) => {
			const row = byPeriod.get(period) ?? [];
			return {
				period: periodWithWestern(period, indicator.periodType, locale).text,
				cells: areas.map(({ code }) => cellOf(row.find(({ area }) => area === code))),
				sources: unique(row.flatMap(({ source }) => sources.get(source) ?? [])),
				notes: unique(row.flatMap(({ note }) => notes.get(note?.ja ?? '')?.number ?? []))
			};
		})
	};

	function cellOf(observation: Observation | undefined): string {
		if (observation === undefined) {
			return m.not_recorded({}, { locale });
		}
		const what = cellText(observation.reading, indicator, locale);
		const status = indicator.basis === 'projected' ? null : statusWord(observation.status, locale);
		return status === null ? what : m.with_status({ what, status: status.text }, { locale });
	}
}

/** The reading without its unit where the caption names it; with it where 万 or a percent sign is part of it. */
function cellText(reading: Reading, indicator: Indicator, locale: Locale): string {
	const amount = amountOf(reading);
	if (amount === null) {
		return readingPhrase(reading, indicator, locale).text;
	}
	const { number, prefix, suffix, unit } = amountParts(amount, indicator, locale);
	const isNamed = unit.trim() === textIn(indicator.unit.name, locale) && unit !== '%';
	return isNamed ? prefix + number + suffix : prefix + number + unit + suffix;
}

function unique(numbers: readonly number[]): number[] {
	return [...new Set(numbers)].sort((a, b) => a - b);
}
