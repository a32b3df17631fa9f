import { describe, expect, test } from 'vitest';
import { exampleActual, exampleCase, examplePlanTarget, period } from '../example.ts';
import { judgeBy } from '../judge.ts';
import type { PlanCase } from '../plan-case.ts';
import type { Qualifier } from '../value.ts';

/** From 273 (2015) to 256 (2019), fewer being better; half of the time is gone in 2017. */
const fall: Partial<PlanCase> = {
	direction: 'decrease',
	baseline: { period: period('2015'), value: 273 },
	targets: [examplePlanTarget('2019', 256)]
};

function judged(
	value: number,
	differing: Partial<PlanCase> = {},
	[iso, qualifier]: readonly [string, Qualifier] = ['2017', '=']
) {
	return judgeBy(
		'elapsed',
		exampleCase({ actuals: [exampleActual(iso, value, qualifier)], ...differing })
	);
}

describe('elapsed', () => {
	test('A when the progress is the share of the time that is gone', () => {
		// 40.8 of 102 is two fifths, and so are two of five years.
		expect(judged(4318.8)).toMatchObject({
			status: 'A',
			reason: null,
			formula: '(a − b) ÷ (t − b) ≥ (y − y0) ÷ (y1 − y0)'
		});
	});

	test('B when it is just less', () => {
		expect(judged(4318.7)).toMatchObject({
			status: 'B',
			formula: '(a − b) ÷ (t − b) < (y − y0) ÷ (y1 − y0)'
		});
	});

	test('the same where less is better', () => {
		expect(judged(264.5, fall).status).toBe('A');
		expect(judged(264.6, fall).status).toBe('B');
	});

	test('the same below zero', () => {
		const deficit: Partial<PlanCase> = {
			baseline: { period: period('2015'), value: -50 },
			targets: [examplePlanTarget('2019', -30)]
		};
		expect(judged(-40, deficit).status).toBe('A');
		expect(judged(-40.1, deficit).status).toBe('B');
	});

	test('a value stated for the year does not count, only the time does', () => {
		const targets = [
			examplePlanTarget('2017', 4400, { kind: 'interim' }),
			examplePlanTarget('2020', 4380)
		];
		expect(judged(4318.8, { targets }).status).toBe('A');
	});

	test('in the year of the baseline no progress is enough, in that of the target all of it', () => {
		expect(judged(4278, {}, ['2015', '=']).status).toBe('A');
		expect(judged(4277.9, {}, ['2015', '=']).status).toBe('B');
		expect(judged(4380, {}, ['2020', '=']).status).toBe('A');
		expect(judged(4379.9, {}, ['2020', '=']).status).toBe('B');
	});

	test('a third of the time asks for exactly a third of the way', () => {
		const thirds: Partial<PlanCase> = {
			baseline: { period: period('2015'), value: 0.1 },
			targets: [examplePlanTarget('2021', 1)]
		};
		expect(judged(0.4, thirds).status).toBe('A');
		expect(judged(0.399, thirds).status).toBe('B');
	});

	test('F for something to be done, without a reason', () => {
		expect(judged(4318.8, { doIt: true })).toMatchObject({
			status: 'F',
			reason: null,
			formula: null
		});
	});

	test('N while there is no value', () => {
		expect(judged(0, { actuals: [] })).toMatchObject({ status: 'N', reason: 'noActual' });
		expect(judged(4318.8, { period: period('2016') })).toMatchObject({
			status: 'N',
			reason: 'noActual'
		});
	});

	test.each([
		['noBaseline', { baseline: null }],
		['noTarget', { targets: [] }],
		['noDistance', { targets: [examplePlanTarget('2020', 4278)] }],
		['maintainOnly', { direction: 'maintain' }],
		['targetBehind', { targets: [examplePlanTarget('2020', 4277)] }],
		['targetBehind', { direction: 'decrease' }],
		['outsidePlan', { actuals: [exampleActual('2014', 4300)] }],
		['outsidePlan', { actuals: [exampleActual('2021', 4300)] }]
	] as const)('says %s', (reason, differing) => {
		expect(judged(4300, differing)).toMatchObject({ status: 'notAssessable', reason });
	});

	test('an open-ended value is judged where all it may be is judged the same', () => {
		expect(judged(4318.8, {}, ['2017', '>=']).status).toBe('A');
		expect(judged(4318.7, {}, ['2017', '>']).reason).toBe('openEnded');
		expect(judged(4318.8, {}, ['2017', '<']).status).toBe('B');
		expect(judged(4318.8, {}, ['2017', '<=']).reason).toBe('openEnded');
		expect(judged(264.5, fall, ['2017', '<=']).status).toBe('A');
		expect(judged(264.5, fall, ['2017', '>']).status).toBe('B');
	});
});
