import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eraYear } from './era.ts';
import { period } from './example.ts';
import {
	comparePeriods,
	monthsBetween,
	parsePeriod,
	periodPosition,
	previousYear,
	stepsBetween
} from './period.ts';

const dates = fc
	.date({
		min: new Date('1900-01-01T00:00:00Z'),
		max: new Date('2099-12-31T00:00:00Z'),
		noInvalidDate: true
	})
	.map((date) => period(date.toISOString().slice(0, 10)));
const months = dates.map((date) => period(date.slice(0, 7)));
const years = fc.integer({ min: 1900, max: 2099 });

describe('periods, for any day, month or year', () => {
	test('a day of the calendar is read as it stands', () => {
		fc.assert(
			fc.property(dates, (date) => {
				expect(parsePeriod(date, 'date')).toBe(date);
			})
		);
	});

	test('a fiscal year written with its era is read back', () => {
		fc.assert(
			fc.property(years, (year) => {
				const written = eraYear(year, 'fy');
				expect(parsePeriod(`${written.era}${written.year}年度`, 'fy')).toBe(String(year));
			})
		);
	});

	test('the same day one year before is 12 months away', () => {
		fc.assert(
			fc.property(dates, (date) => {
				expect(monthsBetween(previousYear(date, 'date'), date, 'date')).toBe(12);
			})
		);
	});

	test('the same month one year before is 12 months away', () => {
		fc.assert(
			fc.property(months, (month) => {
				expect(monthsBetween(previousYear(month, 'month'), month, 'month')).toBe(12);
			})
		);
	});

	test('the year before the year after is the year itself', () => {
		fc.assert(
			fc.property(years, (year) => {
				expect(previousYear(period(String(year + 1)), 'fy')).toBe(String(year));
			})
		);
	});

	test('steps there and back cancel out', () => {
		fc.assert(
			fc.property(dates, dates, (a, b) => {
				expect(stepsBetween(a, b, 'date') + stepsBetween(b, a, 'date')).toBe(0);
			})
		);
	});

	test('the axis keeps the order of the calendar', () => {
		fc.assert(
			fc.property(dates, dates, (a, b) => {
				const onAxis = periodPosition(a, 'date') - periodPosition(b, 'date');
				expect(Math.sign(onAxis)).toBe(comparePeriods(a, b));
			})
		);
	});
});
