import { describe, expect, test } from 'vitest';
import { exampleIndicator, period } from './example.ts';
import { latestPartYear } from './part-year-change.ts';
import type { PartYear } from './part-year.ts';
import type { Reading } from './value.ts';

const OF = { indicator: exampleIndicator(), since: period('2024'), breaks: [] };

function part(year: string, through: string, value: number | Reading): PartYear {
	return {
		indicator: 'visitors',
		area: '15103',
		period: period(year),
		through: period(through),
		reading: typeof value === 'number' ? { kind: 'amount', value, qualifier: '=' } : value,
		status: 'provisional',
		source: 'example'
	};
}

describe('latestPartYear', () => {
	test('is set against the same months of the year before: 38 to 42 is +4, +10.5 %', () => {
		const found = latestPartYear([part('2024', '2024-12', 38), part('2025', '2025-12', 42)], OF);
		expect(found).toMatchObject({
			current: { through: '2025-12' },
			change: { difference: { value: 4 }, ratePct: { value: 400 / 38 } }
		});
	});

	test('of a fiscal year reaches into the next calendar year', () => {
		const parts = [part('2024', '2025-01', 50), part('2025', '2026-01', 60)];
		expect(latestPartYear(parts, OF)).toMatchObject({ change: { difference: { value: 10 } } });
	});

	test('is not set against other months', () => {
		const found = latestPartYear([part('2024', '2024-09', 38), part('2025', '2025-12', 42)], OF);
		expect(found?.change).toEqual({ reason: 'noPrevious' });
	});

	test('takes the latest months that are recorded', () => {
		const found = latestPartYear([part('2025', '2025-12', 42), part('2025', '2025-06', 20)], OF);
		expect(found?.current.through).toBe('2025-12');
	});

	test('is nothing once its year has a value of its own', () => {
		expect(latestPartYear([part('2024', '2024-12', 38)], OF)).toBeNull();
	});

	test('does not cross a break', () => {
		const parts = [part('2024', '2024-12', 38), part('2025', '2025-12', 42)];
		expect(latestPartYear(parts, { ...OF, breaks: [period('2025')] })?.change).toEqual({
			reason: 'break'
		});
	});

	test('says so when its value is missing', () => {
		const missing = { kind: 'missing', reason: 'notYet' } as const;
		expect(latestPartYear([part('2025', '2025-12', missing)], OF)?.change).toEqual({
			reason: 'noCurrent'
		});
	});
});
