import { m } from '$lib/paraglide/messages.js';
import { eraOfDate, eraYear } from '$lib/domain/era.ts';
import type { Locale } from '$lib/domain/locale.ts';
import {
	monthsBetween,
	parsePeriod,
	type Period,
	type PeriodType,
	previousYear,
	yearOf
} from '$lib/domain/period.ts';
import { INTL_TAG } from './digits.ts';
import { type Phrase, phrase, words } from './phrase.ts';
import { readingText } from './ruby.ts';

/** Days of a month and months whose number is not read as it is written. */
const DAY_READINGS: Readonly<Record<number, string>> = {
	1: 'ついたち',
	2: 'ふつか',
	3: 'みっか',
	4: 'よっか',
	5: 'いつか',
	6: 'むいか',
	7: 'なのか',
	8: 'ようか',
	9: 'ここのか',
	10: 'とおか',
	14: 'じゅうよっか',
	20: 'はつか',
	24: 'にじゅうよっか'
};
const MONTH_READINGS: Readonly<Record<number, string>> = {
	4: 'しがつ',
	7: 'しちがつ',
	9: 'くがつ'
};

const MONTH_FORMATS = {
	ja: new Intl.DateTimeFormat(INTL_TAG.ja, { month: 'long', timeZone: 'UTC' }),
	en: new Intl.DateTimeFormat(INTL_TAG.en, { month: 'long', timeZone: 'UTC' })
} as const;

const SHORT_MONTHS = new Intl.DateTimeFormat(INTL_TAG.en, { month: 'short', timeZone: 'UTC' });

const SHAPES = {
	fy: m.period_fy,
	cy: m.period_cy,
	month: m.period_month,
	date: m.period_date
} as const satisfies Record<PeriodType, unknown>;

const YEARS_BEFORE = {
	fy: m.before_fy,
	cy: m.before_cy,
	month: m.before_month,
	date: m.before_date
} as const satisfies Record<PeriodType, unknown>;

/** How Japanese writes the year; the other languages always use western years. */
export interface YearStyle {
	readonly western: true;
}

/**
 * A period by name: 令和5年度, 令和元年, 令和6年3月, 令和6年4月1日 (2023年度 with `western`); FY2023,
 * 2019, March 2024, 1 April 2024; 2023｜年度《ねんど》.
 */
export function periodPhrase(
	period: Period,
	type: PeriodType,
	locale: Locale,
	style?: YearStyle
): Phrase {
	const [, month = 1, day = 1] = period.split('-').map(Number);
	const names = {
		year: yearText(period, type, locale, style),
		month: monthWord(month, locale),
		day: dayWord(day, locale)
	};
	return words(SHAPES[type](names, { locale }), locale);
}

/** A fiscal year by its western year: 令和5年度, FY2023, 2023｜年度《ねんど》. */
export function fiscalYearPhrase(year: number, locale: Locale): Phrase {
	const period = parsePeriod(String(year), 'fy');
	return period === null ? words(String(year), locale) : periodPhrase(period, 'fy', locale);
}

/** A period with both years where Japanese has room for them: 令和6年（2024年）. */
export function periodWithWestern(period: Period, type: PeriodType, locale: Locale): Phrase {
	const era = periodPhrase(period, type, locale);
	if (locale !== 'ja') {
		return era;
	}
	const western = periodPhrase(period, type, locale, { western: true });
	return phrase(locale, (show) => `${show(era)}（${show(western)}）`);
}

/** A period for an axis or a narrow cell: 2023, 2014.9, 2013.9.30; the same in all languages. */
export function periodShort(period: Period): string {
	return period
		.split('-')
		.map((part) => String(Number(part)))
		.join('.');
}

/** A month of any year by name: 4月, April, ｜4月《しがつ》. */
export function monthPhrase(month: number, locale: Locale): Phrase {
	return words(monthWord(month, locale), locale);
}

/** The same for an axis, without readings: 4月, Apr, しがつ. */
export function monthShort(month: number, locale: Locale): string {
	return locale === 'en'
		? SHORT_MONTHS.format(Date.UTC(2000, month - 1))
		: readingText(monthWord(month, locale));
}

/** How long it is from one period to another: 14年, 1年6か月; null when not whole months. */
export function spanPhrase(
	from: Period,
	to: Period,
	type: PeriodType,
	locale: Locale
): Phrase | null {
	const months = monthsBetween(from, to, type);
	if (months === null) {
		return null;
	}
	const years = m.span_years({ count: String(Math.trunc(months / 12)) }, { locale });
	const rest = m.span_months({ count: String(months % 12) }, { locale });
	if (months % 12 === 0) {
		return words(years, locale);
	}
	return words(months < 12 ? rest : m.span_both({ years, months: rest }, { locale }), locale);
}

/** The same period of the year before, by name: 前年度, 前年, 前年同月, 前年同日. */
export function yearBefore(type: PeriodType, locale: Locale): Phrase {
	return words(YEARS_BEFORE[type]({}, { locale }), locale);
}

/** What a figure of `period` is compared with: 前年度 when `from` is the year before, else `from` by name. */
export function sincePhrase(
	period: Period,
	from: Period,
	type: PeriodType,
	locale: Locale
): Phrase {
	return from === previousYear(period, type)
		? yearBefore(type, locale)
		: periodPhrase(from, type, locale);
}

function yearText(
	period: Period,
	type: PeriodType,
	locale: Locale,
	style: YearStyle | undefined
): string {
	if (locale !== 'ja' || style?.western) {
		return String(yearOf(period));
	}
	const { era, year } =
		type === 'fy' || type === 'cy' ? eraYear(yearOf(period), type) : eraOfDate(period);
	return era + (year === 1 ? '元' : year);
}

function monthWord(month: number, locale: Locale): string {
	const reading = MONTH_READINGS[month];
	if (locale === 'easy') {
		return reading === undefined ? `${month}｜月《がつ》` : `｜${month}月《${reading}》`;
	}
	return MONTH_FORMATS[locale].format(Date.UTC(2000, month - 1));
}

function dayWord(day: number, locale: Locale): string {
	const reading = DAY_READINGS[day];
	if (locale === 'easy') {
		return reading === undefined ? `${day}｜日《にち》` : `｜${day}日《${reading}》`;
	}
	return locale === 'ja' ? `${day}日` : String(day);
}
