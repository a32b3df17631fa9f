import { describe, expect, test } from 'vitest';
import { period } from './example.ts';
import { monthsStanding } from './months-standing.ts';

describe('monthsStanding(periods, type)', () => {
	test('is a year for each fiscal year, however far apart', () => {
		expect(monthsStanding(periods('2022', '2023', '2024'), 'fy')).toBe(36);
		expect(monthsStanding(periods('2019', '2021', '2023'), 'fy')).toBe(36);
	});

	test('is a month for each month, and nothing for those without a value', () => {
		expect(monthsStanding(periods('2025-01', '2025-02', '2025-03'), 'month')).toBe(3);
		expect(monthsStanding(periods('2025-01', '2025-02', '2025-06'), 'month')).toBe(3);
	});

	test('is a year for each month or day that is read once a year', () => {
		expect(monthsStanding(periods('2023-03', '2024-03', '2025-03'), 'month')).toBe(36);
		expect(monthsStanding(periods('2023-04-01', '2024-04-01', '2025-04-01'), 'date')).toBe(36);
	});

	test('is three months for each reading of a quarter', () => {
		expect(monthsStanding(periods('2025-01-01', '2025-04-01', '2025-07-01'), 'date')).toBe(9);
	});

	test('is what one alone covers', () => {
		expect(monthsStanding(periods('2025'), 'cy')).toBe(12);
		expect(monthsStanding(periods('2025-03'), 'month')).toBe(1);
		expect(monthsStanding([], 'fy')).toBe(0);
	});
});

function periods(...iso: readonly string[]) {
	return iso.map(period);
}
