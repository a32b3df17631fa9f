import { describe, expect, test } from 'vitest';
import { exampleActual, exampleCase, examplePlanTarget, period } from '../example.ts';
import { judgeBy } from '../judge.ts';
import type { PlanCase } from '../plan-case.ts';
import type { Qualifier } from '../value.ts';

function judged(
	iso: string,
	value: number,
	differing: Partial<PlanCase> = {},
	qualifier: Qualifier = '='
) {
	return judgeBy(
		'guideline',
		exampleCase({ actuals: [exampleActual(iso, value, qualifier)], ...differing })
	);
}

describe('guideline', () => {
	test('does not judge outside the plan, whatever the value', () => {
		const outside = { status: 'notAssessable', reason: 'outsidePlan' };
		expect(judged('2014', 4380)).toMatchObject(outside);
		expect(judged('2021', 4380)).toMatchObject(outside);
		expect(judged('2021', 4380, { baseline: null })).toMatchObject(outside);
	});

	test('the first year of the plan is in it', () => {
		expect(judged('2015', 4278).status).toBe('onTrack');
		expect(judged('2015', 4277.9).status).toBe('worse');
	});

	test('judges below zero as above it', () => {
		// From −50 to −30 in four years: −40 after two.
		const deficit: Partial<PlanCase> = {
			baseline: { period: period('2015'), value: -50 },
			targets: [examplePlanTarget('2019', -30)]
		};
		expect(judged('2017', -30, deficit).status).toBe('achieved');
		expect(judged('2017', -40, deficit).status).toBe('onTrack');
		expect(judged('2017', -40.1, deficit).status).toBe('improving');
		expect(judged('2017', -50, deficit).status).toBe('unchanged');
		expect(judged('2017', -50.1, deficit).status).toBe('worse');
		expect(judged('2019', -30.1, deficit).status).toBe('missed');
	});

	test('a path between interim points can be met without a baseline', () => {
		// From 4300 (2016) to 4380 (2020): 4320 in 2017.
		const path: Partial<PlanCase> = {
			baseline: null,
			targets: [
				examplePlanTarget('2020', 4380),
				examplePlanTarget('2016', 4300, { kind: 'interim' })
			]
		};
		expect(judged('2017', 4320, path).status).toBe('onTrack');
		expect(judged('2017', 4319.9, path).reason).toBe('noBaseline');
		expect(judged('2017', 4380, path).status).toBe('achieved');
		expect(judged('2015', 4379, path).reason).toBe('noBaseline');
		expect(judged('2020', 4379, path).status).toBe('missed');
	});

	test('a target behind the baseline is taken literally', () => {
		const behind: Partial<PlanCase> = { targets: [examplePlanTarget('2020', 4200)] };
		expect(judged('2017', 4200, behind).status).toBe('achieved');
		expect(judged('2017', 4199.9, behind).status).toBe('worse');
		expect(judged('2020', 4199.9, behind).status).toBe('missed');
	});

	test('a target equal to the baseline is met or not', () => {
		const level: Partial<PlanCase> = { targets: [examplePlanTarget('2020', 4278)] };
		expect(judged('2017', 4278, level).status).toBe('achieved');
		expect(judged('2017', 4277.9, level).status).toBe('worse');
		expect(judged('2017', 4277.9, { ...level, tolerance: 0.1 }).status).toBe('unchanged');
	});

	test('a plan without a known value at its base year has no baseline', () => {
		const baseless: Partial<PlanCase> = { baseline: { period: period('2015'), value: null } };
		expect(judged('2017', 4300, baseless).reason).toBe('noBaseline');
		expect(judged('2014', 4380, baseless).reason).toBe('outsidePlan');
	});
});

describe('guideline of a range to be kept', () => {
	/** 10 in 2015, and from 20 to 30 by 2020: 6 outside of it in 2017 is on the line. */
	const keep: Partial<PlanCase> = {
		direction: 'maintain',
		baseline: { period: period('2015'), value: 10 },
		targets: [examplePlanTarget('2020', 20, { upper: 30 })]
	};

	test.each([
		['achieved at the lower end', 20, 'achieved', 'd(a) = 0'],
		['achieved at the upper end', 30, 'achieved', 'd(a) = 0'],
		['on track just above the upper end', 30.1, 'onTrack', 'd(a) ≤ d(E)'],
		['on track at the line', 14, 'onTrack', 'd(a) ≤ d(E)'],
		['on track as far on the other side', 36, 'onTrack', 'd(a) ≤ d(E)'],
		['improving just short of the line', 13.9, 'improving', 'd(a) < d(b) − m'],
		['improving just short of it on the other side', 36.1, 'improving', 'd(a) < d(b) − m'],
		['unchanged at the baseline', 10, 'unchanged', '|d(a) − d(b)| ≤ m'],
		['unchanged as far out on the other side', 40, 'unchanged', '|d(a) − d(b)| ≤ m'],
		['worse farther out', 9.9, 'worse', 'd(a) > d(b) + m']
	])('is %s', (_, value, status, formula) => {
		expect(judged('2017', value, keep)).toMatchObject({ status, formula });
	});

	test('due, it is kept or missed', () => {
		expect(judged('2020', 20, keep).status).toBe('achieved');
		expect(judged('2020', 19.9, keep)).toMatchObject({ status: 'missed', formula: 'd(a) > 0' });
		expect(judged('2020', 30.1, keep).status).toBe('missed');
	});

	test('from a baseline inside, falling out is unchanged within the margin and worse beyond', () => {
		const inside = { ...keep, baseline: { period: period('2015'), value: 25 }, tolerance: 1 };
		expect(judged('2017', 19, inside).status).toBe('unchanged');
		expect(judged('2017', 18.9, inside).status).toBe('worse');
		expect(judged('2017', 31, inside).status).toBe('unchanged');
		expect(judged('2017', 31.1, inside).status).toBe('worse');
	});

	test('without an upper end it reads as something to be reached', () => {
		const level: Partial<PlanCase> = {
			direction: 'maintain',
			baseline: { period: period('2015'), value: 20 },
			targets: [examplePlanTarget('2020', 20)],
			tolerance: 0.5
		};
		expect(judged('2017', 20, level)).toMatchObject({ status: 'achieved', formula: 'a ≥ t' });
		expect(judged('2017', 100, level).status).toBe('achieved');
		expect(judged('2017', 19.5, level)).toMatchObject({
			status: 'unchanged',
			formula: '|a − b| ≤ m'
		});
		expect(judged('2017', 19.4, level)).toMatchObject({ status: 'worse', formula: 'a < b − m' });
		expect(judged('2020', 19.9, level)).toMatchObject({ status: 'missed', formula: 'a < t' });
	});

	test('the guideline is shown in the unit of the indicator, on the side that the path comes from', () => {
		expect(judged('2017', 14, keep).figures.expected).toEqual({ value: 14, kind: 'line' });
		const above = { ...keep, baseline: { period: period('2015'), value: 40 } };
		expect(judged('2017', 14, above).figures.expected).toEqual({ value: 36, kind: 'line' });
		const inside = { ...keep, baseline: { period: period('2015'), value: 25 } };
		expect(judged('2017', 14, inside).figures.expected).toEqual({ value: 20, kind: 'line' });
		expect(judged('2020', 14, keep).figures.expected).toEqual({ value: 20, kind: 'stated' });
		expect(judged('2015', 14, keep).figures.expected).toEqual({ value: 10, kind: 'stated' });
	});

	test('interim points are ranges too', () => {
		const path: Partial<PlanCase> = {
			...keep,
			targets: [
				examplePlanTarget('2020', 20, { upper: 30 }),
				examplePlanTarget('2017', 15, { upper: 35, kind: 'interim' })
			]
		};
		expect(judged('2017', 15, path).status).toBe('onTrack');
		expect(judged('2017', 35, path).status).toBe('onTrack');
		expect(judged('2017', 14.9, path).status).toBe('improving');
		expect(judged('2017', 35.1, path).status).toBe('improving');
		// Half of the way from 5 below 15 to 15.
		expect(judged('2016', 12.5, path).status).toBe('onTrack');
		expect(judged('2016', 12.4, path).status).toBe('improving');
		// A third of the way from 5 outside of the final range into it leaves 3⅓.
		expect(judged('2018', 16.7, path).status).toBe('onTrack');
		expect(judged('2018', 16.6, path).status).toBe('improving');
	});

	test('an open-ended value may cross the range', () => {
		const openEnded = { status: 'notAssessable', reason: 'openEnded' };
		expect(judged('2017', 5, keep, '>')).toMatchObject(openEnded);
		expect(judged('2017', 35, keep, '<')).toMatchObject(openEnded);
		expect(judged('2020', 30, keep, '>').status).toBe('missed');
		expect(judged('2020', 30, keep, '>=')).toMatchObject(openEnded);
		expect(judged('2020', 20, keep, '<').status).toBe('missed');
		expect(judged('2020', 20, keep, '<=')).toMatchObject(openEnded);
		expect(judged('2017', 9, keep, '<=').status).toBe('worse');
		const noUpper = { ...keep, targets: [examplePlanTarget('2020', 20)] };
		expect(judged('2020', 20, noUpper, '>=').status).toBe('achieved');
		expect(judged('2020', 19, noUpper, '>')).toMatchObject(openEnded);
	});
});
