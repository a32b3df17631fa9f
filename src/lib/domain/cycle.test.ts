import { expect, test } from 'vitest';
import { cycleAfter } from './cycle.ts';
import { period } from './example.ts';
import type { PeriodType } from './period.ts';

test.each<[type: PeriodType, from: string, months: number, next: string]>([
	['fy', '2024', 12, '2025'],
	['cy', '2022', 36, '2025'],
	['month', '2024-12', 1, '2025-01'],
	['month', '2024-03', 12, '2025-03'],
	['date', '2020-10-01', 60, '2025-10-01'],
	['date', '2024-02-29', 12, '2025-02-28'],
	['date', '2025-02-28', 3, '2025-05-31']
])('cycleAfter(period) of a %s %s in a cycle of %i months is %s', (type, from, months, next) => {
	expect(cycleAfter(period(from), { periodType: type, cycleMonths: months })).toBe(next);
});

test('cycleAfter(period) takes whole years for years, however short the cycle', () => {
	expect(cycleAfter(period('2024'), { periodType: 'fy', cycleMonths: 3 })).toBe('2025');
	expect(cycleAfter(period('2024'), { periodType: 'fy', cycleMonths: 18 })).toBe('2026');
});

test('cycleAfter(period) is null without a cycle', () => {
	expect(cycleAfter(period('2024'), { periodType: 'fy', cycleMonths: null })).toBeNull();
});
