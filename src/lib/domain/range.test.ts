import { describe, expect, test } from 'vitest';
import { period } from './example.ts';
import { allowanceAt } from './range.ts';

const RANGE = { period: period('2020'), value: 10, upper: 20 };

describe('allowanceAt(baseline, ranges, period, type)', () => {
	test('asks in the range’s own period for the end on the side that the path comes from', () => {
		expect(allowanceAt(from(30), [RANGE], period('2020'), 'fy')).toEqual({
			range: RANGE,
			slack: 0,
			expected: { value: 20, kind: 'stated' }
		});
		expect(allowanceAt(from(4), [RANGE], period('2020'), 'fy')?.expected.value).toBe(10);
	});

	test('comes down from an earlier range that reaches higher', () => {
		const earlier = { period: period('2018'), value: 12, upper: 26 };
		expect(allowanceAt(null, [earlier, RANGE], period('2020'), 'fy')?.expected.value).toBe(20);
	});

	test('asks for the lower end where nothing comes before', () => {
		expect(allowanceAt(null, [RANGE], period('2020'), 'fy')?.expected).toEqual({
			value: 10,
			kind: 'stated'
		});
	});

	test('allows 10 × 2 ÷ 5 = 4 above the range after three of five years', () => {
		expect(allowanceAt(from(30), [RANGE], period('2018'), 'fy')).toEqual({
			range: RANGE,
			slack: 4,
			expected: { value: 24, kind: 'line' }
		});
	});
});

function from(value: number) {
	return { period: period('2015'), value };
}
