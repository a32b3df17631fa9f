import { expect, test } from 'vitest';
import { exampleActual, period } from './example.ts';
import { isPartYear, latestActual } from './latest-actual.ts';
import type { PeriodType } from './period.ts';

function latestOf(periodType: PeriodType, ...periods: string[]) {
	const actuals = periods.map((iso) => exampleActual(iso, 1));
	return latestActual({ actuals, periodType })?.period;
}

test('latestActual is the last of one type, in any order', () => {
	expect(latestOf('fy', '2017', '2019', '2018')).toBe('2019');
	expect(latestOf('month', '2023-12', '2024-01', '2023-11')).toBe('2024-01');
});

test('latestActual of nothing is nothing', () => {
	expect(latestOf('fy')).toBeUndefined();
});

test('latestActual goes by the end of a period: a year ends after its months', () => {
	expect(latestOf('fy', '2023', '2024-02')).toBe('2023');
	expect(latestOf('fy', '2024-03', '2023')).toBe('2023');
	expect(latestOf('fy', '2023', '2024-04')).toBe('2024-04');
	expect(latestOf('cy', '2023-12', '2023')).toBe('2023');
	expect(latestOf('cy', '2023', '2024-01')).toBe('2024-01');
});

test('isPartYear tells a month under a plan of years', () => {
	expect(isPartYear(period('2023-07'), 'fy')).toBe(true);
	expect(isPartYear(period('2023-07'), 'cy')).toBe(true);
	expect(isPartYear(period('2023'), 'fy')).toBe(false);
	expect(isPartYear(period('2023-07'), 'month')).toBe(false);
	expect(isPartYear(period('2023-07-01'), 'date')).toBe(false);
});
