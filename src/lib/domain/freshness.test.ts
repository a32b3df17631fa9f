import { describe, expect, test } from 'vitest';
import { period } from './example.ts';
import { isFresh } from './freshness.ts';
import type { PeriodType } from './period.ts';

const FIVE_YEARS_TO = (today: string) => ({ today, years: 5 });

describe('isFresh', () => {
	test.each<[type: PeriodType, iso: string, lastFreshDay: string, nextDay: string]>([
		['fy', '2020', '2026-03-31', '2026-04-01'],
		['cy', '2020', '2025-12-31', '2026-01-01'],
		['month', '2021-02', '2026-02-28', '2026-03-01'],
		['date', '2020-10-01', '2025-10-01', '2025-10-02']
	])('counts the years of a %s from its last day', (type, iso, lastFreshDay, nextDay) => {
		expect(isFresh({ period: period(iso), type }, FIVE_YEARS_TO(lastFreshDay))).toBe(true);
		expect(isFresh({ period: period(iso), type }, FIVE_YEARS_TO(nextDay))).toBe(false);
	});

	test('takes 29 February for 28 February in other years', () => {
		const leapDay = { period: period('2020-02-29'), type: 'date' } as const;
		expect(isFresh(leapDay, FIVE_YEARS_TO('2025-02-28'))).toBe(true);
		expect(isFresh(leapDay, FIVE_YEARS_TO('2025-03-01'))).toBe(false);
	});

	test('is true of a period that has not ended', () => {
		expect(isFresh({ period: period('2026'), type: 'fy' }, FIVE_YEARS_TO('2026-11-22'))).toBe(true);
	});
});
