import type { Indicator } from '$lib/domain/indicator.ts';
import type { Locale } from '$lib/domain/locale.ts';
import { comparePeriods, parsePeriod, type Period, type PeriodType } from '$lib/domain/period.ts';
import type { Series } from '$lib/domain/series.ts';
import { periodWithWestern } from '$lib/wording/period.ts';
import { type Ground, valuedSeries } from './ground.ts';
import type { Asked, Field, Refused } from './question.ts';

/** A period that can be chosen, with its name; may carry readings. */
export interface PeriodChoice {
	readonly id: Period;
	readonly label: string;
}

/** The part of a question that says from when to when; null where there is no value at all. */
export interface Range {
	readonly from: Period | null;
	readonly to: Period | null;
}

/** The periods in which an indicator has a value in any area, from the earliest. */
export function periodsOf(ground: Ground, indicator: string): Period[] {
	const periods = new Set(valuedSeries(ground, indicator).flatMap(valuedPeriods));
	return [...periods].sort(comparePeriods);
}

/** The periods in which a series has a value, from the earliest. */
export function valuedPeriods({ points }: Series): Period[] {
	return points.flatMap(({ period, reading }) => (reading.kind === 'amount' ? [period] : []));
}

/** The periods as they are offered to a reader. */
export function periodChoices(
	periods: readonly Period[],
	{ periodType }: Indicator,
	locale: Locale
): PeriodChoice[] {
	return periods.map((id) => ({ id, label: periodWithWestern(id, periodType, locale).text }));
}

/** A period that is one of some, also written as an era year (令和5年度, R5). */
export function periodField(
	periods: readonly Period[],
	{ type, usual }: { type: PeriodType; usual: Period | null }
): Field<Period | null> {
	return {
		usual,
		read: (text) => periodAmong(periods, text, type),
		write: (period) => period ?? ''
	};
}

/**
 * The period among some that a text names: itself, or the only one in the year that the text names (2014 for
 * 1 January 2014); null when it names none of them.
 */
export function periodAmong(
	periods: readonly Period[],
	text: string,
	type: PeriodType
): Period | null {
	const exact = parsePeriod(text, type);
	const year = parsePeriod(text, 'cy');
	const inYear = periods.filter((period) => year !== null && period.startsWith(year));
	const [only = null, ...others] = inYear;
	return periods.find((period) => period === exact) ?? (others.length === 0 ? only : null);
}

/** A question with a range that can be shown: one of which an end is refused, or that runs backwards, is the usual. */
export function settledRange<Question extends Range>(
	{ question, refused }: Asked<Question>,
	usual: Range
): Asked<Question> {
	const { from, to } = question;
	if (refused.some(({ key }) => key === 'from' || key === 'to')) {
		return { question: { ...question, ...usual }, refused };
	}
	if (from === null || to === null || comparePeriods(from, to) <= 0) {
		return { question, refused };
	}
	const backwards: Refused[] = [
		{ key: 'from', text: from },
		{ key: 'to', text: to }
	];
	return { question: { ...question, ...usual }, refused: [...refused, ...backwards] };
}
