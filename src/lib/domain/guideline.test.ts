import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exampleTarget, period } from './example.ts';
import { expectedAt } from './guideline.ts';

const baseline = exampleTarget('baseline', '2015', 4278);
const final = exampleTarget('final', '2020', 4380);

describe('expectedAt', () => {
	test('from 4278 (2015) to 4380 (2020), 2017 asks for 4318.8 by the line', () => {
		expect(expectedAt([baseline, final], period('2017'), 'fy')).toEqual({
			value: 4318.8,
			kind: 'line'
		});
	});

	test('a value that the plan states wins: 4320', () => {
		const stated = exampleTarget('interim', '2017', 4320);
		expect(expectedAt([baseline, stated, final], period('2017'), 'fy')).toEqual({
			value: 4320,
			kind: 'stated'
		});
	});

	test('a line runs between neighbouring points only', () => {
		const interim = exampleTarget('interim', '2017', 4300);
		expect(expectedAt([baseline, interim, final], period('2016'), 'fy')?.value).toBe(4289);
		// A third of the way from 4300 to 4380.
		expect(expectedAt([baseline, interim, final], period('2018'), 'fy')?.value).toBeCloseTo(
			4326.67,
			2
		);
	});

	test('the path includes its first and last year and nothing outside', () => {
		expect(expectedAt([baseline, final], period('2014'), 'fy')).toBeNull();
		expect(expectedAt([baseline, final], period('2015'), 'fy')?.value).toBe(4278);
		expect(expectedAt([baseline, final], period('2020'), 'fy')?.value).toBe(4380);
		expect(expectedAt([baseline, final], period('2021'), 'fy')).toBeNull();
	});

	test('falls where less is better', () => {
		const from = exampleTarget('baseline', '2015', 273);
		const to = exampleTarget('final', '2019', 256);
		expect(expectedAt([from, to], period('2017'), 'fy')?.value).toBe(264.5);
	});

	test('is level where nothing shall change', () => {
		const from = exampleTarget('baseline', '2015', 20);
		const to = exampleTarget('final', '2019', 20);
		expect(expectedAt([from, to], period('2017'), 'fy')?.value).toBe(20);
	});

	test('one point asks for something in its own year only', () => {
		expect(expectedAt([final], period('2020'), 'fy')).toEqual({ value: 4380, kind: 'stated' });
		expect(expectedAt([final], period('2019'), 'fy')).toBeNull();
	});

	test('no plan asks for nothing', () => {
		expect(expectedAt([], period('2020'), 'fy')).toBeNull();
	});

	test('moves by months and by days', () => {
		const months = [exampleTarget('baseline', '2023-04', 0), exampleTarget('final', '2024-04', 12)];
		expect(expectedAt(months, period('2023-07'), 'month')?.value).toBe(3);
		const days = [
			exampleTarget('baseline', '2024-03-01', 0),
			exampleTarget('final', '2024-03-31', 30)
		];
		expect(expectedAt(days, period('2024-03-11'), 'date')?.value).toBe(10);
	});

	test('does not mind the order of the points, and does not change it', () => {
		const points = Object.freeze([final, baseline]);
		expect(expectedAt(points, period('2017'), 'fy')?.value).toBe(4318.8);
		expect(points[0]).toBe(final);
	});
});

describe('the line, for any plan', () => {
	const tenths = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((value) => value / 10);
	const years = fc.integer({ min: 2015, max: 2030 });

	test('stays between its two points', () => {
		fc.assert(
			fc.property(tenths, tenths, years, (b, t, year) => {
				const plan = [exampleTarget('baseline', '2015', b), exampleTarget('final', '2030', t)];
				const value = expectedAt(plan, period(String(year)), 'fy')?.value;
				expect(value).toBeGreaterThanOrEqual(Math.min(b, t));
				expect(value).toBeLessThanOrEqual(Math.max(b, t));
			})
		);
	});

	test('meets an exact value exactly, whatever the decimals', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: -99_999, max: 99_999 }),
				fc.integer({ max: 999 }),
				(b, step) => {
					const plan = [
						exampleTarget('baseline', '2015', b / 10),
						exampleTarget('final', '2020', (b + 5 * step) / 10)
					];
					expect(expectedAt(plan, period('2018'), 'fy')?.value).toBe((b + 3 * step) / 10);
				}
			)
		);
	});
});
