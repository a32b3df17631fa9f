import { type RanksLine, ranksScene } from '$lib/charts/ranks-scene.ts';
import type { TimeScene } from '$lib/charts/time-scene.ts';
import type { Area } from '$lib/domain/area.ts';
import { textIn } from '$lib/domain/locale.ts';
import { comparePeriods, monthsBetween, type Period, yearOf } from '$lib/domain/period.ts';
import { m } from '$lib/paraglide/messages.js';
import { asOfSentence } from '$lib/wording/as-of.ts';
import { periodShort, periodWithWestern } from '$lib/wording/period.ts';
import { joinSentences } from '$lib/wording/phrase.ts';
import { readingText } from '$lib/wording/ruby.ts';
import type { Stretch } from './areas-change.ts';
import { ranksAt } from './areas-compared.ts';
import { type AreasPart, type Comparison, ranked } from './areas-part.ts';
import { breakRemark, directionRemark, statusRemark } from './areas-remarks.ts';
import { areasTable, rankColumn, valueColumn } from './areas-table.ts';
import { rankedPhrases } from './areas-ranks-words.ts';
import { numberedPhrase, spokenFigure } from './areas-words.ts';
import { formulaRemark, residentRemarks } from './residents-remarks.ts';

/** The ranks of one period; null where there are none, or where the period itself is not recorded. */
interface RankedPeriod {
	readonly period: Period | null;
	readonly ranks: ReadonlyMap<string, number> | null;
}

/** The rank of every area over a stretch of time, the highest value first. */
export function ranksPart(of: Comparison, stretch: Stretch): AreasPart<TimeScene> {
	const { compared, ground, locale } = of;
	const { at } = stretch;
	const { indicator } = compared;
	const columns = columnsOf(of, stretch);
	const recorded = columns.flatMap(({ period }) => period ?? []);
	const areas = ranked(of);
	const said = joinSentences(rankedPhrases(of, stretch), locale);
	const isYearly = new Set(recorded.map(yearOf)).size === recorded.length;
	const nameOf = (period: Period) => (isYearly ? String(yearOf(period)) : periodShort(period));
	const value = {
		...valueColumn(compared, at, locale),
		id: 'value',
		label: asOfSentence(at, indicator.periodType, locale).text
	};
	const ranks = recorded.map((period) => {
		const label = periodWithWestern(period, indicator.periodType, locale).text;
		return rankColumn(compared, period, { id: period, label, locale });
	});
	return {
		sentence: said.text,
		remarks: [
			...(columns.some((column) => column.ranks === null)
				? [m.areas_unranked_periods({}, { locale })]
				: []),
			...breakRemark(of),
			...formulaRemark(compared, locale),
			...residentRemarks(ground, compared, at, locale),
			...statusRemark(compared, recorded, locale),
			...directionRemark(compared, locale)
		],
		scene: ranksScene({
			title: said.spoken,
			periods: columns.map(({ period }, index) => ({
				id: period ?? `gap-${index}`,
				label: period === null ? '' : nameOf(period)
			})),
			lines: areas.map((area) => lineOf(of, columns, area)),
			size: areas.length
		}),
		table: {
			...areasTable(compared, [...ranks, value], { areas, locale }),
			caption: m.areas_ranks_caption({ name: textIn(indicator.name, locale) }, { locale })
		},
		periods: recorded
	};
}

function lineOf(
	{ compared, locale }: Comparison,
	columns: readonly RankedPeriod[],
	area: Area
): RanksLine {
	const points = columns.map(({ period, ranks }) => {
		const rank = ranks?.get(area.code);
		if (period === null || rank === undefined) {
			return { rank: null, text: '', spoken: '' };
		}
		const said = numberedPhrase(rank, locale);
		const figure = spokenFigure(compared, { area, period }, locale);
		return { rank, text: readingText(said.text), spoken: `${figure} ${said.spoken}` };
	});
	return {
		id: area.code,
		label: readingText(textIn(area.name, locale)),
		chosen: area.code === compared.chosen,
		ranks: points.map(({ rank }) => rank),
		texts: points.map(({ text }) => text),
		spoken: points.map(({ spoken }) => spoken)
	};
}

/** Every recorded period of the stretch, with an empty one where a line would leap over what is not recorded. */
function columnsOf({ compared }: Comparison, { since, at }: Stretch): RankedPeriod[] {
	const { cycleMonths, periodType } = compared.indicator;
	const periods = compared.periods.filter(
		(period) => comparePeriods(since, period) <= 0 && comparePeriods(period, at) <= 0
	);
	return periods.flatMap((period, index) => {
		const before = periods[index - 1];
		const isNext =
			before === undefined || monthsBetween(before, period, periodType) === cycleMonths;
		const own = { period, ranks: ranksAt(compared, period) };
		return isNext ? [own] : [{ period: null, ranks: null }, own];
	});
}
