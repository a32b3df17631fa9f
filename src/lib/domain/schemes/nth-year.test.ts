import { describe, expect, test } from 'vitest';
import { exampleActual, exampleCase, examplePlanTarget, period } from '../example.ts';
import { judgeBy } from '../judge.ts';
import type { PlanCase } from '../plan-case.ts';
import type { Qualifier } from '../value.ts';

function judged(value: number, differing: Partial<PlanCase> = {}, qualifier: Qualifier = '=') {
	return judgeBy(
		'nth-year',
		exampleCase({ actuals: [exampleActual('2017', value, qualifier)], ...differing })
	);
}

describe('nth-year', () => {
	// From 4278 to 4380 in five years: the second one asks for 40.8, and 60 % of that is 24.48.
	test.each([
		['① at all that the year asks for', 4318.8, '①', '(a − b) ÷ (t − b) ≥ n ÷ N'],
		['② just below it', 4318.79, '②', '(a − b) ÷ (t − b) ≥ 60 % × n ÷ N'],
		['② at 60 % of it', 4302.48, '②', '(a − b) ÷ (t − b) ≥ 60 % × n ÷ N'],
		['③ just below 60 %', 4302.47, '③', '(a − b) ÷ (t − b) < 60 % × n ÷ N'],
		['③ at the baseline', 4278, '③', '(a − b) ÷ (t − b) < 60 % × n ÷ N'],
		['③ when worse than the baseline', 4200, '③', '(a − b) ÷ (t − b) < 60 % × n ÷ N']
	])('says %s', (_, value, status, formula) => {
		expect(judged(value)).toMatchObject({ status, formula, reason: null });
	});

	test('the same where less is better', () => {
		// Half of 17 is 8.5, and 60 % of that is 5.1.
		const fall: Partial<PlanCase> = {
			direction: 'decrease',
			baseline: { period: period('2015'), value: 273 },
			targets: [examplePlanTarget('2019', 256)]
		};
		expect(judged(264.5, fall).status).toBe('①');
		expect(judged(264.51, fall).status).toBe('②');
		expect(judged(267.9, fall).status).toBe('②');
		expect(judged(267.91, fall).status).toBe('③');
	});

	test('60 % of a third is exactly a fifth', () => {
		const thirds: Partial<PlanCase> = {
			baseline: { period: period('2015'), value: 0 },
			targets: [examplePlanTarget('2021', 1)]
		};
		expect(judged(0.2, thirds).status).toBe('②');
		expect(judged(0.19, thirds).status).toBe('③');
	});

	test('the last year asks for all of the way', () => {
		expect(judged(0, { actuals: [exampleActual('2020', 4380)] }).status).toBe('①');
		expect(judged(0, { actuals: [exampleActual('2020', 4379.9)] }).status).toBe('②');
	});

	test.each([
		['atBaseline', { actuals: [exampleActual('2015', 4380)] }],
		['outsidePlan', { actuals: [exampleActual('2014', 4380)] }],
		['outsidePlan', { actuals: [exampleActual('2021', 4380)] }],
		['noBaseline', { baseline: null }],
		['noDistance', { targets: [examplePlanTarget('2020', 4278)] }],
		['maintainOnly', { direction: 'maintain' }],
		['targetBehind', { direction: 'decrease' }],
		['noTarget', { targets: [] }]
	] as const)('says %s', (reason, differing) => {
		expect(judged(4300, differing)).toMatchObject({ status: 'notAssessable', reason });
	});

	test('an open-ended value is judged where all it may be is judged the same', () => {
		expect(judged(4318.8, {}, '>').status).toBe('①');
		expect(judged(4302.48, {}, '<').status).toBe('③');
		expect(judged(4302.48, {}, '<=').reason).toBe('openEnded');
		expect(judged(4302.48, {}, '>=').reason).toBe('openEnded');
	});
});
