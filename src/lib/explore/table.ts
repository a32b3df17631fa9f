import type { Indicator } from '$lib/domain/indicator.ts';
import { type Locale, textIn } from '$lib/domain/locale.ts';
import { comparePeriods, monthsBetween, type Period } from '$lib/domain/period.ts';
import { seriesWithin } from '$lib/domain/scaled.ts';
import { latest, sameRun, type Series } from '$lib/domain/series.ts';
import { m } from '$lib/paraglide/messages.js';
import { startOfRun } from '$lib/wording/run.ts';
import type { Answer, ShownTable } from './answer.ts';
import { measuresOf } from './change-figures.ts';
import { creditOf } from './credit.ts';
import { type Ground, knownIndicator, nearestSeries } from './ground.ts';
import { type Asked, choice, type Fields, readQuestion } from './question.ts';
import {
	type PeriodChoice,
	periodChoices,
	periodField,
	periodsOf,
	valuedPeriods
} from './range.ts';
import { crossedBreaks } from './range-breaks.ts';
import { COMPARISON_COLUMNS, comparisonTable, type TwoPeriods } from './table-comparison.ts';
import { twoPeriodsSentence } from './table-sentence.ts';
import type { Order } from './table-sort.ts';
import { type RowMarks, rowMarks, tableAreas, valueTable } from './table-values.ts';

/** 表: which two periods are compared, and by which column of the two tables the rows are sorted. */
export interface TableQuestion {
	/** Null where there is no value at all. */
	readonly base: Period | null;
	readonly with: Period | null;
	readonly sort: string;
	readonly order: Order;
}

/** Every value (`table`), and two periods side by side. */
export interface TableAnswer extends Answer<null> {
	/** The areas in two periods, with difference and rate. */
	readonly comparison: ShownTable;
	/** Every period that can be compared, from the earliest. */
	readonly periods: readonly PeriodChoice[];
	/** What stands behind the values of each row of `table`, by its id. */
	readonly marks: Readonly<Record<string, RowMarks>>;
}

/** How an address carries the question; the usual are the ends of the last run of the site's own area. */
export function tableFields(ground: Ground, id: string): Fields<TableQuestion> {
	const indicator = knownIndicator(ground, id);
	const periods = periodsOf(ground, id);
	const usual = usualPeriods(nearestSeries(ground, id, ground.facts.defaultArea));
	const type = indicator.periodType;
	const columns = [
		'period',
		...tableAreas(ground, id).map(({ code }) => code),
		...COMPARISON_COLUMNS,
		...measuresOf(ground, indicator)
	];
	return {
		base: periodField(periods, { type, usual: usual?.base ?? null }),
		with: periodField(periods, { type, usual: usual?.with ?? null }),
		sort: choice(columns, 'period'),
		order: choice<Order>(['asc', 'desc'], 'desc')
	};
}

/** What an address asks of the tables. */
export function readTableQuestion(
	ground: Ground,
	id: string,
	address: URLSearchParams
): Asked<TableQuestion> {
	return readQuestion(tableFields(ground, id), address);
}

/** The answer about one indicator. */
export function tableAnswer(
	ground: Ground,
	id: string,
	question: TableQuestion,
	locale: Locale
): TableAnswer {
	const indicator = knownIndicator(ground, id);
	const { base, with: other } = question;
	const two = base === null || other === null ? null : { base, with: other };
	const own = nearestSeries(ground, id, ground.facts.defaultArea);
	return {
		sentence:
			own === null || two === null
				? m.indicator_without_values({ name: textIn(indicator.name, locale) }, { locale })
				: twoPeriodsSentence(ground, own, two, locale).text,
		remarks: two === null ? [] : remarksOn(ground, indicator, two, locale),
		scene: null,
		table: valueTable(ground, id, question, locale),
		comparison: comparisonTable(ground, id, { periods: two, by: question }, locale),
		periods: periodChoices(periodsOf(ground, id), indicator, locale),
		marks: rowMarks(ground, id, locale),
		credit: creditOf(ground, ground.observationsOf(id), locale)
	};
}

/**
 * From where the last run of a series starts to its end. Where its last value stands alone: from the value
 * before it that may be compared, else what came before.
 */
function usualPeriods(series: Series | null): TwoPeriods | null {
	const last = series === null ? null : latest(series);
	if (series === null || last === null) {
		return null;
	}
	const start = startOfRun(series, last);
	const alone = { base: last.period, with: last.period };
	if (start !== last) {
		return { ...alone, base: start.period };
	}
	const earlier = valuedPeriods(series).slice(0, -1);
	const before = earlier.at(-1);
	if (before === undefined) {
		return alone;
	}
	if (!sameRun(series, before, last.period)) {
		return usualPeriods(seriesWithin(series, series.points[0].period, before));
	}
	const inSeason = earlier.findLast(
		(period) =>
			sameRun(series, period, last.period) &&
			(monthsBetween(period, last.period, series.indicator.periodType) ?? 1) % 12 === 0
	);
	return { ...alone, base: inSeason ?? before };
}

/** What lies between the two periods, and whether their months differ. */
function remarksOn(
	ground: Ground,
	indicator: Indicator,
	two: TwoPeriods,
	locale: Locale
): string[] {
	const isForward = comparePeriods(two.base, two.with) <= 0;
	const stretch = isForward ? { from: two.base, to: two.with } : { from: two.with, to: two.base };
	const breaks = crossedBreaks(ground, indicator, [stretch], locale);
	const months = monthsBetween(two.base, two.with, indicator.periodType);
	const isSeasonal = indicator.periodType === 'month' && months !== null && months % 12 !== 0;
	return [
		...new Set(breaks.map(({ text }) => text)),
		...(isSeasonal ? [m.explore_other_months({}, { locale })] : [])
	];
}
