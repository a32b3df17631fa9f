import { describe, expect, test } from 'vitest';
import { period } from './example.ts';
import {
	comparePeriods,
	fiscalYearOf,
	monthsBetween,
	parsePeriod,
	periodPosition,
	previousYear,
	stepsBetween,
	yearOf
} from './period.ts';

describe('parsePeriod', () => {
	test.each([
		['2023', 'fy', '2023'],
		['2023年度', 'fy', '2023'],
		['２０２３', 'fy', '2023'],
		['令和5年度', 'fy', '2023'],
		['令和５年度', 'fy', '2023'],
		['R5', 'fy', '2023'],
		['令和元年度', 'fy', '2019'],
		['令和1年度', 'fy', '2019'],
		['R1', 'fy', '2019'],
		['平成31年度', 'fy', '2019'],
		['H31', 'fy', '2019'],
		['平成32年度', 'fy', '2020'],
		['昭和63年度', 'fy', '1988'],
		['2022', 'cy', '2022'],
		['令和4年', 'cy', '2022'],
		['S64', 'cy', '1989'],
		['2024-03', 'month', '2024-03'],
		['2024-04-01', 'date', '2024-04-01'],
		['２０２４－０４－０１', 'date', '2024-04-01'],
		['2024-02-29', 'date', '2024-02-29'],
		['1868', 'cy', '1868']
	] as const)('reads %s as %s', (text, type, iso) => {
		expect(parsePeriod(text, type)).toBe(iso);
	});

	test.each([
		['2024-03', 'fy'],
		['2024-04-01', 'month'],
		['2024-03', 'date'],
		['2023', 'month'],
		['2023', 'date'],
		['令和5年', 'fy'],
		['令和5年度', 'cy'],
		['2023年', 'fy'],
		['昭和64年度', 'fy'],
		['S64', 'fy'],
		['2023-02-29', 'date'],
		['2024-04-31', 'date'],
		['2024-13', 'month'],
		['2024-00', 'month'],
		['2024-3', 'month'],
		['2024/03', 'month'],
		['1867', 'cy'],
		['0223', 'fy'],
		['23', 'fy'],
		['', 'fy'],
		['', 'date']
	] as const)('refuses "%s" as %s', (text, type) => {
		expect(parsePeriod(text, type)).toBeNull();
	});
});

describe('yearOf and fiscalYearOf', () => {
	test('yearOf is the year that the text begins with', () => {
		expect(yearOf(period('2023'))).toBe(2023);
		expect(yearOf(period('2024-03-31'))).toBe(2024);
	});

	test('fiscalYearOf turns on 1 April', () => {
		expect(fiscalYearOf(period('2024-03-31'))).toBe(2023);
		expect(fiscalYearOf(period('2024-04-01'))).toBe(2024);
	});

	test('fiscalYearOf a month', () => {
		expect(fiscalYearOf(period('2024-03'))).toBe(2023);
		expect(fiscalYearOf(period('2024-04'))).toBe(2024);
		expect(fiscalYearOf(period('2024-12'))).toBe(2024);
	});

	test('a bare year is its own fiscal year', () => {
		expect(fiscalYearOf(period('2023'))).toBe(2023);
	});
});

describe('previousYear', () => {
	test('of a year, a month and a day', () => {
		expect(previousYear(period('2023'), 'fy')).toBe('2022');
		expect(previousYear(period('2024-01'), 'month')).toBe('2023-01');
		expect(previousYear(period('2024-04-01'), 'date')).toBe('2023-04-01');
	});

	test('the end of February stays the end of February', () => {
		expect(previousYear(period('2020-02-29'), 'date')).toBe('2019-02-28');
		expect(previousYear(period('2021-02-28'), 'date')).toBe('2020-02-29');
	});

	test('the day before the end of a long February stays that day', () => {
		expect(previousYear(period('2020-02-28'), 'date')).toBe('2019-02-28');
	});
});

describe('monthsBetween', () => {
	test('neighbouring years are 12 months apart', () => {
		expect(monthsBetween(period('2022'), period('2023'), 'fy')).toBe(12);
	});

	test('months count over the turn of the year', () => {
		expect(monthsBetween(period('2023-11'), period('2024-02'), 'month')).toBe(3);
	});

	test('the same period is 0 months from itself, and an earlier one is negative', () => {
		expect(monthsBetween(period('2023'), period('2023'), 'cy')).toBe(0);
		expect(monthsBetween(period('2024-02'), period('2023-11'), 'month')).toBe(-3);
	});

	test('equal days of the month are whole months apart', () => {
		expect(monthsBetween(period('2014-10-01'), period('2015-04-01'), 'date')).toBe(6);
	});

	test('month-ends are whole months apart', () => {
		expect(monthsBetween(period('2013-09-30'), period('2013-10-31'), 'date')).toBe(1);
		expect(monthsBetween(period('2014-01-31'), period('2014-02-28'), 'date')).toBe(1);
	});

	test('a day that is neither has no whole number of months', () => {
		expect(monthsBetween(period('2013-09-30'), period('2013-10-29'), 'date')).toBeNull();
		expect(monthsBetween(period('2013-09-29'), period('2013-10-31'), 'date')).toBeNull();
	});
});

describe('stepsBetween', () => {
	test('counts years, months or days by the type', () => {
		expect(stepsBetween(period('2015'), period('2020'), 'fy')).toBe(5);
		expect(stepsBetween(period('2015-11'), period('2016-02'), 'month')).toBe(3);
		expect(stepsBetween(period('2024-02-28'), period('2024-03-01'), 'date')).toBe(2);
	});

	test('counts days over the change to summer time as whole days', () => {
		expect(stepsBetween(period('2024-03-09'), period('2024-03-11'), 'date')).toBe(2);
	});
});

describe('periodPosition', () => {
	test('a year stands on its number', () => {
		expect(periodPosition(period('2023'), 'fy')).toBe(2023);
	});

	test('a month stands at its twelfth of the year', () => {
		expect(periodPosition(period('2024-01'), 'month')).toBe(2024);
		expect(periodPosition(period('2024-07'), 'month')).toBe(2024.5);
	});

	test('a day stands at its share of the year, leap years included', () => {
		expect(periodPosition(period('2024-01-01'), 'date')).toBe(2024);
		// 2 July is day 184 of a leap year: 183 of 366 days have gone by.
		expect(periodPosition(period('2024-07-02'), 'date')).toBe(2024.5);
		expect(periodPosition(period('2023-12-31'), 'date')).toBe(2023 + 364 / 365);
	});
});

describe('comparePeriods', () => {
	test('sorts earlier before later and leaves equals', () => {
		expect(comparePeriods(period('2022-09'), period('2022-10'))).toBe(-1);
		expect(comparePeriods(period('2023-01'), period('2022-12'))).toBe(1);
		expect(comparePeriods(period('2023'), period('2023'))).toBe(0);
	});
});
