import { expect, test } from 'vitest';
import { period } from './examples.ts';
import {
	fiscalYearPhrase,
	monthPhrase,
	monthShort,
	periodPhrase,
	periodShort,
	periodWithWestern,
	sincePhrase,
	spanPhrase,
	yearBefore
} from './period.ts';

test.each([
	['a fiscal year', '2023', 'fy', '令和5年度', 'FY2023', '2023｜年度《ねんど》'],
	['the first fiscal year of an era', '2019', 'fy', '令和元年度', 'FY2019', '2019｜年度《ねんど》'],
	['a calendar year', '2024', 'cy', '令和6年', '2024', '2024｜年《ねん》'],
	['the year an era changed', '2019', 'cy', '令和元年', '2019', '2019｜年《ねん》'],
	['a month', '2024-03', 'month', '令和6年3月', 'March 2024', '2024｜年《ねん》3｜月《がつ》'],
	[
		'a month before the era changed',
		'2019-04',
		'month',
		'平成31年4月',
		'April 2019',
		'2019｜年《ねん》｜4月《しがつ》'
	],
	[
		'a day',
		'2013-09-30',
		'date',
		'平成25年9月30日',
		'30 September 2013',
		'2013｜年《ねん》｜9月《くがつ》30｜日《にち》'
	],
	[
		'the first of a month',
		'2024-04-01',
		'date',
		'令和6年4月1日',
		'1 April 2024',
		'2024｜年《ねん》｜4月《しがつ》｜1日《ついたち》'
	]
] as const)('periodPhrase names %s in each language', (_, iso, type, ja, en, easy) => {
	expect(periodPhrase(period(iso, type), type, 'ja').text).toBe(ja);
	expect(periodPhrase(period(iso, type), type, 'en').text).toBe(en);
	expect(periodPhrase(period(iso, type), type, 'easy').text).toBe(easy);
});

test('periodPhrase says readings aloud in やさしい日本語', () => {
	expect(periodPhrase(period('2024-04-01', 'date'), 'date', 'easy').spoken).toBe(
		'2024ねんしがつついたち'
	);
});

test('periodPhrase gives western years in Japanese on request', () => {
	const western = { western: true } as const;
	expect(periodPhrase(period('2024'), 'cy', 'ja', western).text).toBe('2024年');
	expect(periodPhrase(period('2023', 'fy'), 'fy', 'ja', western).text).toBe('2023年度');
});

test('periodWithWestern puts the western period behind the era in Japanese only', () => {
	expect(periodWithWestern(period('2024'), 'cy', 'ja').text).toBe('令和6年（2024年）');
	expect(periodWithWestern(period('2024-03', 'month'), 'month', 'ja').text).toBe(
		'令和6年3月（2024年3月）'
	);
	expect(periodWithWestern(period('2024'), 'cy', 'en').text).toBe('2024');
});

test('fiscalYearPhrase names a fiscal year by its number', () => {
	expect(fiscalYearPhrase(2023, 'ja').text).toBe('令和5年度');
	expect(fiscalYearPhrase(2023, 'en').text).toBe('FY2023');
});

test('periodShort uses western digits without leading zeros', () => {
	expect(periodShort(period('2023'))).toBe('2023');
	expect(periodShort(period('2014-09', 'month'))).toBe('2014.9');
	expect(periodShort(period('2013-09-30', 'date'))).toBe('2013.9.30');
});

test('spanPhrase counts whole years and months', () => {
	expect(spanPhrase(period('2008'), period('2022'), 'cy', 'ja')?.text).toBe('14年');
	expect(spanPhrase(period('2021'), period('2022'), 'cy', 'en')?.text).toBe('1 year');
	expect(spanPhrase(period('2008'), period('2022'), 'cy', 'en')?.text).toBe('14 years');
	expect(
		spanPhrase(period('2020-01', 'month'), period('2021-07', 'month'), 'month', 'ja')?.text
	).toBe('1年6か月');
	expect(
		spanPhrase(period('2020-01', 'month'), period('2021-02', 'month'), 'month', 'en')?.text
	).toBe('1 year and 1 month');
	expect(
		spanPhrase(period('2021-01', 'month'), period('2021-07', 'month'), 'month', 'easy')?.text
	).toBe('6か｜月《げつ》');
});

test('spanPhrase is null for days that are not whole months apart', () => {
	expect(
		spanPhrase(period('2023-07-07', 'date'), period('2024-07-15', 'date'), 'date', 'ja')
	).toBeNull();
});

test('yearBefore names the unit of time', () => {
	expect(yearBefore('fy', 'ja').text).toBe('前年度');
	expect(yearBefore('cy', 'ja').text).toBe('前年');
	expect(yearBefore('month', 'ja').text).toBe('前年同月');
	expect(yearBefore('date', 'ja').text).toBe('前年同日');
	expect(yearBefore('month', 'en').text).toBe('the same month of the year before');
	expect(yearBefore('cy', 'easy').spoken).toBe('まえの とし');
});

test('sincePhrase names a period that is not the year before', () => {
	expect(sincePhrase(period('2020'), period('2019'), 'cy', 'ja').text).toBe('前年');
	expect(sincePhrase(period('2020'), period('2014'), 'cy', 'ja').text).toBe('平成26年');
	expect(sincePhrase(period('2020'), period('2014'), 'cy', 'en').text).toBe('2014');
});

test('a month of any year is named in full, and short for an axis', () => {
	expect(monthPhrase(9, 'ja').text).toBe('9月');
	expect(monthPhrase(9, 'en').text).toBe('September');
	expect(monthPhrase(9, 'easy')).toEqual({ text: '｜9月《くがつ》', spoken: 'くがつ' });
	expect(monthShort(4, 'ja')).toBe('4月');
	expect(monthShort(4, 'en')).toBe('Apr');
	expect(monthShort(4, 'easy')).toBe('しがつ');
	expect(monthShort(5, 'easy')).toBe('5がつ');
});
