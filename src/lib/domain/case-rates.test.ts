import { describe, expect, test } from 'vitest';
import { exampleActual, exampleCase, examplePlanTarget, period } from './example.ts';
import { judgeBy } from './judge.ts';
import type { PlanCase } from './plan-case.ts';
import { roundHalfAway } from './rounding.ts';

const NONE = { achievement: null, progress: null, expected: null, elapsed: null, pace: null };

function ratesOf(differing: Partial<PlanCase>) {
	return judgeBy('guideline', exampleCase(differing)).rates;
}

describe('the rates of a case', () => {
	test('72 of 70 is an achievement of 102.9, whatever the plan before', () => {
		const rates = ratesOf({
			baseline: null,
			targets: [examplePlanTarget('2020', 70)],
			actuals: [exampleActual('2020', 72)]
		});
		expect(roundHalfAway(rates.achievement ?? NaN, 1)).toBe(102.9);
		expect(rates).toMatchObject({ progress: null, elapsed: null, pace: null });
	});

	test('10 of 5 is 200.0', () => {
		const targets = [examplePlanTarget('2020', 5)];
		const rates = ratesOf({ targets, actuals: [exampleActual('2020', 10)] });
		expect(rates.achievement).toBe(200);
	});

	test('from 273 to 256, 260 is a progress of 76.5 and no achievement', () => {
		const rates = ratesOf({
			direction: 'decrease',
			baseline: { period: period('2015'), value: 273 },
			targets: [examplePlanTarget('2019', 256)],
			actuals: [exampleActual('2017', 260)]
		});
		expect(roundHalfAway(rates.progress ?? NaN, 1)).toBe(76.5);
		expect(rates).toMatchObject({ achievement: null, expected: null, elapsed: 50 });
		// 13 of 17 in half of the time.
		expect(rates.pace).toBe(26 / 17);
	});

	test('4318.8 in 2017 is exactly what the line asks for, and 4320 what the plan states', () => {
		const actuals = [exampleActual('2017', 4318.8)];
		expect(ratesOf({ actuals })).toMatchObject({
			progress: 40,
			expected: 100,
			elapsed: 40,
			pace: 1
		});
		const stated = [
			examplePlanTarget('2017', 4320, { kind: 'interim' }),
			examplePlanTarget('2020', 4380)
		];
		const judged = judgeBy('guideline', exampleCase({ actuals, targets: stated }));
		expect(judged.figures.expected).toEqual({ value: 4320, kind: 'stated' });
		expect(judged.status).toBe('improving');
	});

	test('are given outside the plan too, as far as they can be worked out', () => {
		expect(ratesOf({ actuals: [exampleActual('2021', 4380)] })).toEqual({
			achievement: 100,
			progress: 100,
			expected: null,
			elapsed: 120,
			pace: 100 / 120
		});
		expect(ratesOf({ actuals: [exampleActual('2014', 4278)] })).toMatchObject({
			progress: 0,
			elapsed: -20,
			pace: null
		});
	});

	test('there is no pace in the year of the baseline, and no progress without a way', () => {
		expect(ratesOf({ actuals: [exampleActual('2015', 4300)] })).toMatchObject({
			elapsed: 0,
			pace: null
		});
		const level = [examplePlanTarget('2020', 4278)];
		expect(ratesOf({ targets: level, actuals: [exampleActual('2017', 4300)] })).toMatchObject({
			progress: null,
			pace: null,
			elapsed: 40
		});
	});

	test('there is no achievement of a target of zero or less', () => {
		const rates = ratesOf({
			targets: [examplePlanTarget('2020', 0)],
			actuals: [exampleActual('2017', 10)]
		});
		expect(rates.achievement).toBeNull();
	});

	test('an approximate value has rates, of an open-ended one only the time has', () => {
		expect(ratesOf({ actuals: [exampleActual('2017', 4318.8, 'about')] }).progress).toBe(40);
		expect(ratesOf({ actuals: [exampleActual('2017', 4318.8, '>')] })).toEqual({
			...NONE,
			elapsed: 40
		});
	});

	test.each([
		['neutral', { direction: 'neutral' }],
		['to be kept', { direction: 'maintain' }],
		['to be done', { doIt: true }],
		['a part-year', { actuals: [exampleActual('2018-09', 4300)] }]
	] as const)('what is %s has none', (_, differing) => {
		expect(ratesOf({ actuals: [exampleActual('2017', 4300)], ...differing })).toEqual(NONE);
	});
});
