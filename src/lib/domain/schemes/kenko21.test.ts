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
/** From 100 (2015) to 50 (2020); the line asks for 80 in 2017. */
const fall: Partial<PlanCase> = {
	direction: 'decrease',
	baseline: { period: period('2015'), value: 100 },
	targets: [examplePlanTarget('2020', 50)]
};

function judged(value: number, differing: Partial<PlanCase> = {}, qualifier: Qualifier = '=') {
	return judgeBy(
		'kenko21',
		exampleCase({ ...rise, actuals: [exampleActual('2017', value, qualifier)], ...differing })
	);
}

describe('kenko21', () => {
	test.each([
		['A at the target', 200, 'A', 'a ≥ t'],
		['B just below the target', 199.9, 'B', 'a > b, a ≥ E'],
		['B on the line', 140, 'B', 'a > b, a ≥ E'],
		['B* just below the line', 139.9, 'B*', 'a > b, a < E'],
		['B* at a change of exactly 5 %', 105, 'B*', 'a > b, a < E'],
		['C at a change of just under 5 %', 104.9, 'C', '|a − b| ÷ |b| < 5 %'],
		['C at the baseline', 100, 'C', '|a − b| ÷ |b| < 5 %'],
		['C at just under 5 % the other way', 95.1, 'C', '|a − b| ÷ |b| < 5 %'],
		['D at exactly 5 % the other way', 95, 'D', 'a < b']
	])('says %s', (_, value, status, formula) => {
		expect(judged(value)).toMatchObject({ status, formula, reason: null });
	});

	test.each([
		['A at the target', 50, 'A', 'a ≤ t'],
		['B on the line', 80, 'B', 'a < b, a ≤ E'],
		['B* just above the line', 80.1, 'B*', 'a < b, a > E'],
		['B* at a change of exactly 5 %', 95, 'B*', 'a < b, a > E'],
		['C at just under 5 %', 95.1, 'C', '|a − b| ÷ |b| < 5 %'],
		['C at just under 5 % the other way', 104.9, 'C', '|a − b| ÷ |b| < 5 %'],
		['D at exactly 5 % the other way', 105, 'D', 'a > b']
	])('says %s, where less is better', (_, value, status, formula) => {
		expect(judged(value, fall)).toMatchObject({ status, formula });
	});

	test('a change below zero is one of the size of the baseline', () => {
		const deficit: Partial<PlanCase> = {
			baseline: { period: period('2015'), value: -100 },
			targets: [examplePlanTarget('2020', -50)]
		};
		expect(judged(-80, deficit).status).toBe('B');
		expect(judged(-95, deficit).status).toBe('B*');
		expect(judged(-95.1, deficit).status).toBe('C');
		expect(judged(-104.9, deficit).status).toBe('C');
		expect(judged(-105, deficit).status).toBe('D');
	});

	test('from a baseline of zero any change counts', () => {
		const fromZero: Partial<PlanCase> = {
			baseline: { period: period('2015'), value: 0 },
			targets: [examplePlanTarget('2020', 10)]
		};
		expect(judged(0, fromZero)).toMatchObject({ status: 'C', formula: 'a = b' });
		expect(judged(0.1, fromZero).status).toBe('B*');
		expect(judged(-0.1, fromZero).status).toBe('D');
		expect(judged(0, fromZero, '<').status).toBe('D');
	});

	test('finds 5 % of a decimal exactly', () => {
		const small: Partial<PlanCase> = {
			baseline: { period: period('2015'), value: 0.6 },
			targets: [examplePlanTarget('2020', 1)]
		};
		expect(judged(0.63, small).status).toBe('B*');
		expect(judged(0.57, small).status).toBe('D');
		expect(judged(0.6299, small).status).toBe('C');
	});

	test('a tested change is unchanged within its margin, whatever its size', () => {
		expect(judged(103, { tolerance: 3 })).toMatchObject({ status: 'C', formula: '|a − b| ≤ m' });
		expect(judged(103.1, { tolerance: 3 }).status).toBe('B*');
		expect(judged(97, { tolerance: 3 }).status).toBe('C');
		expect(judged(96.9, { tolerance: 3 }).status).toBe('D');
		expect(judged(100.1, { tolerance: 0 }).status).toBe('B*');
		expect(judged(100, { tolerance: 0 }).status).toBe('C');
	});

	test('unchanged goes before the line', () => {
		// The line asks for 100.8.
		expect(judged(101, { targets: [examplePlanTarget('2020', 102)] }).status).toBe('C');
	});

	test('a target that is met is reached without a baseline and after its year', () => {
		expect(judged(200, { baseline: null }).status).toBe('A');
		expect(judged(0, { actuals: [exampleActual('2021', 200)] }).status).toBe('A');
	});

	test.each([
		['noBaseline', { baseline: null }],
		['noTarget', { targets: [] }],
		['outsidePlan', { actuals: [exampleActual('2021', 150)] }],
		['outsidePlan', { actuals: [exampleActual('2014', 150)] }],
		['noActual', { actuals: [] }],
		['neutral', { direction: 'neutral' }],
		['notReported', { doIt: true }],
		['partYear', { actuals: [exampleActual('2017-07', 150)] }]
	] as const)('says E with the reason %s', (reason, differing) => {
		expect(judged(150, differing)).toMatchObject({ status: 'E', reason, formula: null });
	});

	test('a range to be kept is judged by the distance outside of it', () => {
		// From 10 below to 0: a change of 5 % is half a point, and the line asks for 6 in 2017.
		const keep: Partial<PlanCase> = {
			direction: 'maintain',
			baseline: { period: period('2015'), value: 10 },
			targets: [examplePlanTarget('2020', 20, { upper: 30 })]
		};
		expect(judged(20, keep).status).toBe('A');
		expect(judged(30, keep)).toMatchObject({ status: 'A', formula: 'd(a) = 0' });
		expect(judged(30.1, keep).status).toBe('B');
		expect(judged(14, keep).status).toBe('B');
		expect(judged(13.9, keep).status).toBe('B*');
		expect(judged(10.5, keep).status).toBe('B*');
		expect(judged(10.4, keep).status).toBe('C');
		expect(judged(9.5, keep)).toMatchObject({ status: 'D', formula: 'd(a) > d(b)' });
	});

	test('unchanged is a change of the value itself by less than 5 %, of what is to be kept too', () => {
		const keep: Partial<PlanCase> = {
			direction: 'maintain',
			baseline: { period: period('2015'), value: 20 },
			targets: [examplePlanTarget('2020', 20)]
		};
		expect(judged(20, keep).status).toBe('A');
		// 0.1 ÷ 20 is 0.5 %, and 1 ÷ 20 is 5 %.
		expect(judged(19.9, keep)).toMatchObject({ status: 'C', formula: '|a − b| ÷ |b| < 5 %' });
		expect(judged(19.1, keep).status).toBe('C');
		expect(judged(19, keep)).toMatchObject({ status: 'D', formula: 'a < b' });
		expect(judged(19.9, { ...keep, tolerance: 0.1 }).status).toBe('C');
		expect(judged(19.8, { ...keep, tolerance: 0.1 }).status).toBe('D');
	});

	test('falling out of a range by 5 % of a baseline inside of it is a change for the worse', () => {
		const keep: Partial<PlanCase> = {
			direction: 'maintain',
			baseline: { period: period('2015'), value: 20 },
			targets: [examplePlanTarget('2020', 10, { upper: 20 })]
		};
		expect(judged(20.9, keep).status).toBe('C');
		expect(judged(21, keep).status).toBe('D');
		expect(judged(21, keep, '>=').status).toBe('D');
		expect(judged(20.9, keep, '>=').reason).toBe('openEnded');
	});

	test('as far outside of a range on its other side is no change for the worse', () => {
		const keep: Partial<PlanCase> = {
			direction: 'maintain',
			baseline: { period: period('2015'), value: 9 },
			targets: [examplePlanTarget('2020', 10, { upper: 20 })]
		};
		expect(judged(21, keep)).toMatchObject({ status: 'C', formula: 'd(a) = d(b)' });
		expect(judged(21.1, keep)).toMatchObject({ status: 'D', formula: 'd(a) > d(b)' });
	});

	test('an open-ended value is judged where all it may be is judged the same', () => {
		expect(judged(200, {}, '>').status).toBe('A');
		expect(judged(140, {}, '>=')).toMatchObject({ status: 'E', reason: 'openEnded' });
		expect(judged(95, {}, '<=').status).toBe('D');
		expect(judged(95.1, {}, '<').reason).toBe('openEnded');
	});
});
