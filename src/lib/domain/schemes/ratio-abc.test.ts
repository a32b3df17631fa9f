import { describe, expect, test } from 'vitest';
import { exampleActual, exampleCase, examplePlanTarget, period } from '../example.ts';
import { judgeBy } from '../judge.ts';
import type { PlanCase } from '../plan-case.ts';
import type { Qualifier } from '../value.ts';

/** From 100 (2015) to 200 (2020); the line asks for 140 in 2017. */
const rise: Partial<PlanCase> = {
	baseline: { period: period('2015'), value: 100 },
	targets: [examplePlanTarget('2020', 200)]
};

function judged(value: number, differing: Partial<PlanCase> = {}, qualifier: Qualifier = '=') {
	return judgeBy(
		'ratio-abc',
		exampleCase({ ...rise, actuals: [exampleActual('2017', value, qualifier)], ...differing })
	);
}

describe('ratio-abc', () => {
	test.each([
		['A at the guideline', 140, 'A', 'a ≥ E'],
		['B+ just below the guideline', 139.9, 'B+', 'a ÷ E ≥ 80 %'],
		['B+ at 80 %', 112, 'B+', 'a ÷ E ≥ 80 %'],
		['B just below 80 %', 111.9, 'B', 'a ÷ E ≥ 50 %'],
		['B at 50 %', 70, 'B', 'a ÷ E ≥ 50 %'],
		['C just below 50 %', 69.9, 'C', 'a ÷ E < 50 %'],
		['C below zero', -10, 'C', 'a ÷ E < 50 %']
	])('says %s', (_, value, status, formula) => {
		expect(judged(value)).toMatchObject({ status, formula, reason: null });
	});

	test('finds 80 % of a decimal guideline exactly', () => {
		// 0.24 is 80 % of 0.3, and 0.24 ÷ 0.3 is 0.7999999999999999 in binary.
		const small: Partial<PlanCase> = {
			baseline: { period: period('2015'), value: 0.1 },
			targets: [examplePlanTarget('2019', 0.5)]
		};
		expect(judged(0.24, small).status).toBe('B+');
		expect(judged(0.1 + 0.2, small).status).toBe('A');
		expect(judged(0.239, small).status).toBe('B');
	});

	test('judges before rounding: 69.96 of 70 is shown as 70.0', () => {
		const due: Partial<PlanCase> = { targets: [examplePlanTarget('2017', 70)] };
		expect(judged(69.96, due).status).toBe('B+');
	});

	test('judges by a value that the plan states, even without a baseline', () => {
		const stated = [
			examplePlanTarget('2017', 100, { kind: 'interim' }),
			examplePlanTarget('2020', 200)
		];
		expect(judged(80, { baseline: null, targets: stated }).status).toBe('B+');
	});

	test.each([
		['increaseOnly', 100, { direction: 'decrease' }],
		['increaseOnly', 100, { direction: 'maintain' }],
		['noBaseline', 140, { baseline: null }],
		['outsidePlan', 140, { actuals: [exampleActual('2014', 140)] }],
		['outsidePlan', 240, { actuals: [exampleActual('2021', 240)] }]
	] as const)('says %s', (reason, value, differing) => {
		expect(judged(value, differing)).toMatchObject({ status: 'notAssessable', reason });
	});

	test('a guideline of zero or less can be met, and nothing can be divided by it', () => {
		const belowZero: Partial<PlanCase> = {
			baseline: { period: period('2015'), value: -20 },
			targets: [examplePlanTarget('2020', 10)]
		};
		expect(judged(-8, belowZero).status).toBe('A');
		expect(judged(-8.1, belowZero)).toMatchObject({ status: 'notAssessable', reason: 'noRate' });
		const zero: Partial<PlanCase> = {
			baseline: { period: period('2015'), value: -10 },
			targets: [examplePlanTarget('2020', 15)]
		};
		expect(judged(0, zero).status).toBe('A');
		expect(judged(-0.1, zero).reason).toBe('noRate');
	});

	test('an open-ended value is judged where all it may be is judged the same', () => {
		expect(judged(140, {}, '>=').status).toBe('A');
		expect(judged(139, {}, '>')).toMatchObject({ status: 'notAssessable', reason: 'openEnded' });
		expect(judged(70, {}, '<').status).toBe('C');
		expect(judged(70, {}, '<=').reason).toBe('openEnded');
		expect(judged(112, {}, 'about').status).toBe('B+');
	});
});
