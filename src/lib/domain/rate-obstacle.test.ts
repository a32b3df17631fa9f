import { describe, expect, test } from 'vitest';
import { amount, period } from './example.ts';
import { judgeBy } from './judge.ts';
import type { PlanCase } from './plan-case.ts';
import { rateObstacle } from './rate-obstacle.ts';

const CASE: PlanCase = {
	direction: 'increase',
	periodType: 'fy',
	cycleMonths: 12,
	baseline: { period: period('2021'), value: 640 },
	targets: [{ period: period('2026'), kind: 'final', value: 1320, upper: null }],
	actuals: [{ period: period('2024'), amount: amount(1000) }],
	period: null,
	tolerance: null,
	limit: null,
	cumulative: false,
	doIt: false
};

function obstacles(differing: Partial<PlanCase>) {
	const given = { ...CASE, ...differing };
	const judged = judgeBy('guideline', given);
	return (['achievement', 'progress', 'expected', 'pace'] as const).map((rate) =>
		rateObstacle(rate, judged, given)
	);
}

describe('rateObstacle', () => {
	test('is null where all four rates are there', () => {
		expect(obstacles({})).toEqual([null, null, null, null]);
	});

	test('of what should decrease is that two rates are not for it', () => {
		expect(obstacles({ direction: 'decrease' })).toEqual(['decrease', null, 'decrease', null]);
	});

	test('of a running total is that 達成率 is of a single year', () => {
		const actuals = ['2022', '2023', '2024'].map((year) => ({
			period: period(year),
			amount: amount(100)
		}));
		expect(obstacles({ cumulative: true, actuals })).toEqual(['cumulative', null, null, null]);
	});

	test('without a baseline is that there is no way to measure', () => {
		expect(obstacles({ baseline: null })).toEqual([null, 'noBaseline', 'noExpected', 'noBaseline']);
	});

	test('in the year of the baseline is that no time has gone by', () => {
		const actuals = [{ period: period('2021'), amount: amount(640) }];
		expect(obstacles({ actuals })).toEqual([null, null, null, 'noTime']);
	});

	test('before the baseline is that the value is from before it', () => {
		const actuals = [{ period: period('2019'), amount: amount(600) }];
		expect(obstacles({ actuals })).toEqual([null, null, 'noExpected', 'beforeBaseline']);
	});

	test('of a running total says why there is no total', () => {
		const of = (actuals: PlanCase['actuals']) => obstacles({ cumulative: true, actuals })[1];
		const before = { period: period('2019'), amount: amount(100) };
		const less = { period: period('2022'), amount: amount(100, '<') };
		const more = { period: period('2023'), amount: amount(100, '>') };
		const negative = { period: period('2024'), amount: amount(-100) };
		expect(of([before])).toBe('beforeBaseline');
		expect(of([less, more])).toBe('openEnded');
		expect(of([negative])).toBe('gap');
	});

	test('with a target that equals the baseline is that there is no distance', () => {
		const baseline = { period: period('2021'), value: 1320 };
		expect(obstacles({ baseline })).toEqual([null, 'noDistance', null, 'noDistance']);
	});

	test.each<[string, Partial<PlanCase>]>([
		['doIt', { doIt: true }],
		['neutral', { direction: 'neutral' }],
		['maintain', { direction: 'maintain' }],
		['noActual', { actuals: [] }],
		['openEnded', { actuals: [{ period: period('2024'), amount: amount(1000, '>') }] }],
		['partYear', { actuals: [{ period: period('2024-09'), amount: amount(1000) }] }]
	])('%s keeps every rate from being worked out', (reason, differing) => {
		expect(obstacles(differing)).toEqual([reason, reason, reason, reason]);
	});
});
