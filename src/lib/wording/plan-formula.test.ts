import { describe, expect, test } from 'vitest';
import { judgeBy } from '$lib/domain/judge.ts';
import type { PlanCase } from '$lib/domain/plan-case.ts';
import { exactly, period } from './examples.ts';
import { conditionFormula, lineFormula } from './plan-formula.ts';

const CASE: PlanCase = {
	direction: 'increase',
	periodType: 'fy',
	cycleMonths: 12,
	baseline: { period: period('2021', 'fy'), value: 640 },
	targets: [{ period: period('2026', 'fy'), kind: 'final', value: 1320, upper: null }],
	actuals: [{ period: period('2024', 'fy'), amount: exactly(1000) }],
	period: null,
	tolerance: 10,
	limit: null,
	cumulative: false,
	doIt: false
};

const STYLE = { periodType: 'fy', factor: 1, locale: 'ja' } as const;

describe('lineFormula', () => {
	test('fills in the straight line with its numbers', () => {
		const line = {
			from: { period: period('2021', 'fy'), value: 640 },
			to: { period: period('2026', 'fy'), value: 1320 },
			period: period('2024', 'fy'),
			expected: 1048
		};
		expect(lineFormula(line, STYLE)).toBe(
			'E = b + (t − b) × (y − y0) ÷ (y1 − y0) = 640 + (1,320 − 640) × (2024 − 2021) ÷ (2026 − 2021) = 1,048'
		);
	});

	test('counts months, and sets what is below zero in parentheses', () => {
		const line = {
			from: { period: period('2024-01', 'month'), value: -20 },
			to: { period: period('2025-01', 'month'), value: 10 },
			period: period('2024-05', 'month'),
			expected: -10
		};
		expect(lineFormula(line, { ...STYLE, periodType: 'month', locale: 'en' })).toContain(
			'= (−20) + (10 − (−20)) × 4 ÷ 12 = (−10)'
		);
	});
});

describe('conditionFormula', () => {
	test('is the condition that decided, in letters and in numbers', () => {
		expect(conditionFormula(judgeBy('guideline', CASE), STYLE)).toEqual({
			letters: 'a > b + m',
			numbers: '1,000 > 640 + 10'
		});
	});

	test('fills in years and steps', () => {
		expect(conditionFormula(judgeBy('elapsed', CASE), STYLE)?.numbers).toBe(
			'(1,000 − 640) ÷ (1,320 − 640) < (2024 − 2021) ÷ (2026 − 2021)'
		);
		expect(conditionFormula(judgeBy('nth-year', CASE), STYLE)?.numbers).toBe(
			'(1,000 − 640) ÷ (1,320 − 640) ≥ 60 % × 3 ÷ 5'
		);
	});

	test('counts the months of a plan of months', () => {
		const months: PlanCase = {
			...CASE,
			periodType: 'month',
			baseline: { period: period('2024-01', 'month'), value: 640 },
			targets: [{ period: period('2025-01', 'month'), kind: 'final', value: 1320, upper: null }],
			actuals: [{ period: period('2024-05', 'month'), amount: exactly(1000) }]
		};
		const style = { ...STYLE, periodType: 'month' } as const;
		expect(conditionFormula(judgeBy('elapsed', months), style)?.numbers).toBe(
			'(1,000 − 640) ÷ (1,320 − 640) ≥ 4 ÷ 12'
		);
	});

	test('fills in how far outside of a range each value is asked to be', () => {
		const range: PlanCase = {
			...CASE,
			direction: 'maintain',
			targets: [{ period: period('2026', 'fy'), kind: 'final', value: 900, upper: 1100 }]
		};
		expect(conditionFormula(judgeBy('guideline', range), STYLE)?.numbers).toBe('d(1,000) = 0');
	});

	test('holds numbers in the unit that figures are shown in', () => {
		const style = { ...STYLE, factor: 1000 };
		expect(conditionFormula(judgeBy('guideline', CASE), style)?.numbers).toBe(
			'1,000,000 > 640,000 + 10,000'
		);
	});

	test('is null where nothing was judged', () => {
		const nothing = judgeBy('guideline', { ...CASE, actuals: [] });
		expect(conditionFormula(nothing, STYLE)).toBeNull();
	});
});
