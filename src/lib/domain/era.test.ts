import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eraOfDate, eraYear, parseEraYear } from './era.ts';
import { period } from './example.ts';

describe('eraYear', () => {
	test('calls 2023 令和5', () => {
		expect(eraYear(2023, 'fy')).toEqual({ era: '令和', year: 5 });
	});

	test('calls calendar and fiscal 2019 令和元', () => {
		expect(eraYear(2019, 'cy')).toEqual({ era: '令和', year: 1 });
		expect(eraYear(2019, 'fy')).toEqual({ era: '令和', year: 1 });
	});

	test('calls 2018 平成30', () => {
		expect(eraYear(2018, 'fy')).toEqual({ era: '平成', year: 30 });
	});

	test('has no 昭和64年度: 1988 is 昭和63 and 1989 平成元', () => {
		expect(eraYear(1988, 'fy')).toEqual({ era: '昭和', year: 63 });
		expect(eraYear(1989, 'fy')).toEqual({ era: '平成', year: 1 });
	});

	test('calls a fiscal year by its greater part, a calendar year by its end', () => {
		expect(eraYear(1926, 'fy')).toEqual({ era: '大正', year: 15 });
		expect(eraYear(1926, 'cy')).toEqual({ era: '昭和', year: 1 });
	});

	test('begins with 明治元年 and knows nothing before it', () => {
		expect(eraYear(1868, 'cy')).toEqual({ era: '明治', year: 1 });
		expect(() => eraYear(1867, 'cy')).toThrow('1867-12-31 is before 明治元年 (1868)');
	});
});

describe('eraOfDate', () => {
	test('changes from 平成 to 令和 on 1 May 2019', () => {
		expect(eraOfDate(period('2019-04-30'))).toEqual({ era: '平成', year: 31 });
		expect(eraOfDate(period('2019-05-01'))).toEqual({ era: '令和', year: 1 });
	});

	test('changes from 昭和 to 平成 on 8 January 1989', () => {
		expect(eraOfDate(period('1989-01-07'))).toEqual({ era: '昭和', year: 64 });
		expect(eraOfDate(period('1989-01-08'))).toEqual({ era: '平成', year: 1 });
	});

	test('gives a month its era, the new one where it changed within the month', () => {
		expect(eraOfDate(period('2019-04'))).toEqual({ era: '平成', year: 31 });
		expect(eraOfDate(period('2019-05'))).toEqual({ era: '令和', year: 1 });
		expect(eraOfDate(period('1989-01'))).toEqual({ era: '平成', year: 1 });
	});
});

describe('parseEraYear', () => {
	test.each([
		['令和5年度', 2023, true],
		['令和元年度', 2019, true],
		['令和1年度', 2019, true],
		['平成31年度', 2019, true],
		['平成32年度', 2020, true],
		['昭和63年度', 1988, true],
		['令和5年', 2023, false],
		['昭和64年', 1989, false],
		['R5', 2023, false],
		['R1', 2019, false],
		['H31', 2019, false],
		['Ｒ５', 2023, false],
		['令和５年度', 2023, true],
		[' 令和5年度 ', 2023, true]
	])('reads %s', (text, year, fiscal) => {
		expect(parseEraYear(text)).toEqual({ year, fiscal });
	});

	test.each([
		'昭和64年度',
		'昭和65年',
		'大正16年',
		'令和0年',
		'令和',
		'令和5年6月',
		'X5',
		'2023',
		''
	])('refuses "%s"', (text) => {
		expect(parseEraYear(text)).toBeNull();
	});
});

describe('era years, for any year from 1868', () => {
	const years = fc.integer({ min: 1868, max: 2117 });

	test('what is written as 年度 is read back', () => {
		fc.assert(
			fc.property(years, (western) => {
				const { era, year } = eraYear(western, 'fy');
				expect(parseEraYear(`${era}${year}年度`)).toEqual({ year: western, fiscal: true });
			})
		);
	});

	test('what is written as 年 is read back', () => {
		fc.assert(
			fc.property(years, (western) => {
				const { era, year } = eraYear(western, 'cy');
				expect(parseEraYear(`${era}${year}年`)).toEqual({ year: western, fiscal: false });
			})
		);
	});
});
