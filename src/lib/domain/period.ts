import {
	differenceInCalendarDays,
	formatISO,
	getDayOfYear,
	getDaysInYear,
	isLastDayOfMonth,
	isValid,
	lastDayOfMonth,
	parseISO,
	subYears
} from 'date-fns';
import { FIRST_ERA_YEAR, parseEraYear } from './era.ts';

/** fy 年度 (1 April to 31 March), cy 暦年, month 月, date a stock counted on a day. */
export const PERIOD_TYPES = ['fy', 'cy', 'month', 'date'] as const;
export type PeriodType = (typeof PERIOD_TYPES)[number];

/** ISO text: `2023` (fy, cy), `2024-03` (month), `2024-04-01` (date). Made only by `parsePeriod`. */
export type Period = string & { readonly __period: true };

const SUFFIXES = { fy: '年度', cy: '年' } as const;

/**
 * Reads a period of the wanted type: ISO text (`2023`, `2024-03`, `2024-04-01`) or, for years, era
 * text (令和5年度, R5, 平成32年度); full-width digits are read too. Null when the text is of another
 * type, no day of the calendar, or before 1868, the first year that has an era year.
 */
export function parsePeriod(text: string, type: PeriodType): Period | null {
	const plain = text.normalize('NFKC').trim();
	const iso = type === 'fy' || type === 'cy' ? isoYear(plain, type) : isoDay(plain, type);
	return iso !== null && Number(iso.slice(0, 4)) >= FIRST_ERA_YEAR ? toPeriod(iso) : null;
}

/** Western year that the period begins with: the calendar year of a month or a day. */
export function yearOf(period: Period): number {
	return Number(period.slice(0, 4));
}

/** Fiscal year (from 1 April) that a month or a day falls in; a bare year is its own fiscal year. */
export function fiscalYearOf(period: Period): number {
	const beginsBeforeApril = period.length > 4 && period.slice(5, 7) < '04';
	return yearOf(period) - (beginsBeforeApril ? 1 : 0);
}

/** The same period one year before; the last day of a month gives the last day of that month. */
export function previousYear(period: Period, type: PeriodType): Period {
	if (type !== 'date') {
		return toPeriod(`${yearOf(period) - 1}${period.slice(4)}`);
	}
	const day = parseISO(period);
	const before = subYears(day, 1);
	const same = isLastDayOfMonth(day) ? lastDayOfMonth(before) : before;
	return toPeriod(formatISO(same, { representation: 'date' }));
}

/**
 * Months from one period to another, negative when `to` is earlier. Null when two days are not whole
 * months apart; two month-ends always are (30 September to 31 October is 1).
 */
export function monthsBetween(from: Period, to: Period, type: PeriodType): number | null {
	if (type === 'fy' || type === 'cy') {
		return (yearOf(to) - yearOf(from)) * 12;
	}
	const wholeMonths =
		type === 'month' ||
		from.slice(8) === to.slice(8) ||
		(isLastDayOfMonth(parseISO(from)) && isLastDayOfMonth(parseISO(to)));
	return wholeMonths ? monthCount(to) - monthCount(from) : null;
}

/** Steps from one period to another: years for fy and cy, months for months, days for dates. */
export function stepsBetween(from: Period, to: Period, type: PeriodType): number {
	if (type === 'date') {
		return differenceInCalendarDays(parseISO(to), parseISO(from));
	}
	return type === 'month' ? monthCount(to) - monthCount(from) : yearOf(to) - yearOf(from);
}

/** Place on a time axis in decimal years; a period stands where it begins. */
export function periodPosition(period: Period, type: PeriodType): number {
	if (type === 'date') {
		const day = parseISO(period);
		return yearOf(period) + (getDayOfYear(day) - 1) / getDaysInYear(day);
	}
	return type === 'month' ? yearOf(period) + (Number(period.slice(5, 7)) - 1) / 12 : yearOf(period);
}

/** Order for sorting periods of one type: negative when `a` is earlier, 0 when they are the same. */
export function comparePeriods(a: Period, b: Period): number {
	return a === b ? 0 : a < b ? -1 : 1;
}

/** Months since year 0 of a month or a day. */
function monthCount(period: Period): number {
	return yearOf(period) * 12 + Number(period.slice(5, 7)) - 1;
}

function isoYear(text: string, type: 'fy' | 'cy'): string | null {
	const suffix = SUFFIXES[type];
	const bare = text.endsWith(suffix) ? text.slice(0, -suffix.length) : text;
	if (/^\d{4}$/.test(bare)) {
		return bare;
	}
	const era = parseEraYear(bare + suffix);
	return era === null ? null : String(era.year);
}

function isoDay(text: string, type: 'month' | 'date'): string | null {
	const shape = type === 'month' ? /^\d{4}-\d\d$/ : /^\d{4}-\d\d-\d\d$/;
	return shape.test(text) && isValid(parseISO(text)) ? text : null;
}

function toPeriod(iso: string): Period {
	// The brand exists only in types, so a cast is the one way to give it to text that was checked.
	return iso as Period;
}
