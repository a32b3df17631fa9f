import { describe, expect, test } from 'vitest';
import { monthsUntilEnd } from './deadline.ts';
import { period } from './example.ts';

describe('monthsUntilEnd(period, type, today)', () => {
	test('counts a fiscal year up to the March of the year after', () => {
		expect(monthsUntilEnd(period('2026'), 'fy', period('2026-11-22'))).toBe(4);
		expect(monthsUntilEnd(period('2025'), 'fy', period('2026-03-31'))).toBe(0);
		expect(monthsUntilEnd(period('2025'), 'fy', period('2026-04-01'))).toBe(-1);
	});

	test('counts a calendar year up to its December', () => {
		expect(monthsUntilEnd(period('2027'), 'cy', period('2026-11-22'))).toBe(13);
	});

	test('counts a month and a day up to themselves', () => {
		expect(monthsUntilEnd(period('2027-01'), 'month', period('2026-11-22'))).toBe(2);
		expect(monthsUntilEnd(period('2026-11-01'), 'date', period('2026-11-22'))).toBe(0);
	});
});
