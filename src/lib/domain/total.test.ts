import { describe, expect, test } from 'vitest';
import { exampleActual, exampleCase, examplePlanTarget, period } from './example.ts';
import { judgeBy } from './judge.ts';
import type { PlanActual, PlanCase } from './plan-case.ts';
import { totalAt } from './total.ts';

/** 100 up to 2015, and amounts of single years after it. */
function totalOf(actuals: readonly PlanActual[], iso: string, differing: Partial<PlanCase> = {}) {
	const plan = exampleCase({
		cumulative: true,
		baseline: { period: period('2015'), value: 100 },
		actuals,
		...differing
	});
	return totalAt(plan, period(iso));
}

const ten = exampleActual('2016', 10);
const twenty = exampleActual('2017', 20);
const thirty = exampleActual('2018', 30);

describe('totalAt', () => {
	test('adds up the baseline and what comes after it, in any order', () => {
		expect(totalOf([thirty, ten, twenty], '2018')).toEqual({
			amount: { value: 160, qualifier: '=' },
			openBy: null,
			reason: null
		});
	});

	test('stops at the period, and leaves out what the baseline holds already', () => {
		const actuals = [exampleActual('2014', 7), exampleActual('2015', 8), ten, twenty, thirty];
		expect(totalOf(actuals, '2017').amount).toEqual({ value: 130, qualifier: '=' });
		expect(totalOf(actuals, '2015').amount).toEqual({ value: 100, qualifier: '=' });
	});

	test('adds as on paper', () => {
		const tenths = [exampleActual('2016', 0.1), exampleActual('2017', 0.2)];
		const none = { baseline: { period: period('2015'), value: 0 } };
		expect(totalOf(tenths, '2017', none).amount?.value).toBe(0.3);
	});

	test('adds up everything where there is no baseline', () => {
		expect(totalOf([ten, twenty], '2017', { baseline: null }).amount).toEqual({
			value: 30,
			qualifier: '='
		});
	});

	test('is a lower bound where a year is missing', () => {
		expect(totalOf([ten, thirty], '2018').amount).toEqual({ value: 140, qualifier: '>=' });
		expect(totalOf([twenty, thirty], '2018').amount).toEqual({ value: 150, qualifier: '>=' });
		expect(totalOf([ten, thirty], '2018', { baseline: null }).amount?.qualifier).toBe('>=');
		expect(totalOf([twenty, thirty], '2018', { baseline: null }).amount?.qualifier).toBe('=');
	});

	test('says nothing where a year is missing and amounts go below zero', () => {
		expect(totalOf([exampleActual('2016', -1), thirty], '2018')).toEqual({
			amount: null,
			openBy: null,
			reason: 'gap'
		});
		expect(totalOf([exampleActual('2016', -1), twenty], '2017').amount?.value).toBe(119);
	});

	test('tells a missing period from a value that was published as open', () => {
		expect(totalOf([ten, thirty], '2018').openBy).toBe('gap');
		expect(totalOf([exampleActual('2016', 10, 'about'), thirty], '2018').openBy).toBe('gap');
		expect(totalOf([ten, exampleActual('2017', 20, '>')], '2017').openBy).toBe('openEnded');
		expect(totalOf([exampleActual('2016', 10, '>'), thirty], '2018').openBy).toBe('openEnded');
		expect(totalOf([ten, twenty], '2017').openBy).toBeNull();
	});

	/** Nothing up to March 2023, and 1 in each of the months. */
	const monthly = (months: readonly string[], cycleMonths: number | null = null) => ({
		periodType: 'month' as const,
		baseline: { period: period('2023-03'), value: 0 },
		actuals: months.map((iso) => exampleActual(iso, 1)),
		cycleMonths
	});

	test('a step of months is the smallest from value to value where no cycle is known', () => {
		const regular = monthly(['2023-06', '2023-09', '2023-12']);
		expect(totalOf([], '2023-12', regular).amount).toEqual({ value: 3, qualifier: '=' });
		expect(totalOf([], '2023-06', regular).amount).toEqual({ value: 1, qualifier: '=' });
		const gap = monthly(['2023-06', '2023-09', '2024-03']);
		expect(totalOf([], '2024-03', gap).amount).toEqual({ value: 3, qualifier: '>=' });
	});

	test('a step of months is a single one where there is one value only: the gap is no step', () => {
		const single = { ...monthly([]), actuals: [exampleActual('2023-05', 10)] };
		expect(totalOf([], '2023-05', single)).toEqual({
			amount: { value: 10, qualifier: '>=' },
			openBy: 'gap',
			reason: null
		});
		const next = { ...single, actuals: [exampleActual('2023-04', 10)] };
		expect(totalOf([], '2023-04', next).amount).toEqual({ value: 10, qualifier: '=' });
	});

	test('a step of months is the cycle where it is known', () => {
		const sparse = ['2023-06', '2023-12'];
		expect(totalOf([], '2023-12', monthly(sparse, 3)).amount).toEqual({
			value: 2,
			qualifier: '>='
		});
		expect(totalOf([], '2023-06', monthly(['2023-06'], 3)).amount).toEqual({
			value: 1,
			qualifier: '='
		});
		expect(totalOf([], '2023-05', monthly(['2023-05'], 1)).amount?.qualifier).toBe('>=');
	});

	test('a step of years is a year, whatever the cycle', () => {
		expect(totalOf([ten, thirty], '2018', { cycleMonths: 24 }).amount?.qualifier).toBe('>=');
	});

	test('is open where a part is open, and approximate where one is', () => {
		expect(totalOf([ten, exampleActual('2017', 20, '>')], '2017').amount?.qualifier).toBe('>=');
		expect(totalOf([ten, exampleActual('2017', 20, '<')], '2017').amount?.qualifier).toBe('<=');
		expect(totalOf([ten, exampleActual('2017', 20, 'about')], '2017').amount?.qualifier).toBe(
			'about'
		);
		const both = [exampleActual('2016', 10, 'about'), exampleActual('2017', 20, '>=')];
		expect(totalOf(both, '2017').amount?.qualifier).toBe('>=');
	});

	test('says nothing where parts are open on both sides', () => {
		const both = [exampleActual('2016', 10, '<'), exampleActual('2017', 20, '>')];
		expect(totalOf(both, '2017')).toMatchObject({ amount: null, reason: 'openEnded' });
		const missing = [exampleActual('2016', 10, '<='), thirty];
		expect(totalOf(missing, '2018').reason).toBe('openEnded');
	});

	test('says nothing before the baseline', () => {
		expect(totalOf([exampleActual('2014', 5)], '2014')).toEqual({
			amount: null,
			openBy: null,
			reason: 'outsidePlan'
		});
	});
});

describe('judgeBy of a total', () => {
	/** 100 up to 2015, 200 by 2020: 140 in 2017. */
	const plan = {
		cumulative: true,
		baseline: { period: period('2015'), value: 100 },
		targets: [examplePlanTarget('2020', 200)]
	} satisfies Partial<PlanCase>;

	test('compares totals with the plan, and shows them', () => {
		const judged = judgeBy(
			'guideline',
			exampleCase({ ...plan, actuals: [ten, exampleActual('2017', 30)] })
		);
		expect(judged).toMatchObject({
			status: 'onTrack',
			figures: { actual: { value: 140, qualifier: '=' } },
			rates: { achievement: null, progress: 40, expected: 100, elapsed: 40, pace: 1 }
		});
		const less = exampleCase({ ...plan, actuals: [ten, exampleActual('2017', 29.9)] });
		expect(judgeBy('guideline', less).status).toBe('improving');
	});

	test('a lower bound is judged only where it has reached enough', () => {
		const reached = exampleCase({ ...plan, actuals: [exampleActual('2017', 100)] });
		expect(judgeBy('guideline', reached).status).toBe('achieved');
		const short = exampleCase({ ...plan, actuals: [exampleActual('2017', 40)] });
		expect(judgeBy('guideline', short)).toMatchObject({
			reason: 'gap',
			rates: { progress: null, pace: null }
		});
		const slow = exampleCase({ ...plan, actuals: [exampleActual('2017', 30)] });
		expect(judgeBy('elapsed', slow)).toMatchObject({ status: 'notAssessable', reason: 'gap' });
	});

	test('says that a period is missing where that leaves no bound, and an open value where there is one', () => {
		const below = exampleCase({ ...plan, actuals: [exampleActual('2017', -1)] });
		expect(judgeBy('guideline', below)).toMatchObject({
			reason: 'gap',
			figures: { period: '2017', actual: null }
		});
		const open = exampleCase({ ...plan, actuals: [ten, exampleActual('2017', 20, '>')] });
		expect(judgeBy('guideline', open).reason).toBe('openEnded');
	});

	test('a month of the year that has begun does not count into the total of the years', () => {
		const given = exampleCase({
			...plan,
			actuals: [ten, exampleActual('2017', 30), exampleActual('2017-06', 5)]
		});
		expect(judgeBy('guideline', given)).toMatchObject({
			status: 'onTrack',
			figures: { period: '2017', actual: { value: 140, qualifier: '=' } }
		});
	});

	test('growth begins at the total of its base year', () => {
		const given = exampleCase({
			...plan,
			targets: [],
			baseline: { period: period('2016'), value: null },
			actuals: [ten, exampleActual('2017', 0.15)]
		});
		expect(judgeBy('growth', given)).toMatchObject({
			ratio: 0.015,
			figures: { baseline: { period: '2016', value: 10 } }
		});
	});
});
