import { expect, test } from 'vitest';
import { amount, period } from './example.ts';
import { type ExpectedObstacle, expectedObstacle } from './expected-obstacle.ts';
import { judgeBy } from './judge.ts';
import type { PlanCase } from './plan-case.ts';

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

function actualOf(year: string): Partial<PlanCase> {
	return { actuals: [{ period: period(year), amount: amount(1000) }] };
}

function obstacleOf(differing: Partial<PlanCase>): ExpectedObstacle | null {
	const given = { ...CASE, ...differing };
	return expectedObstacle(judgeBy('guideline', given), given);
}

test('a plan asks for something between its baseline and its last target', () => {
	expect(obstacleOf({})).toBeNull();
});

test.each<[ExpectedObstacle, Partial<PlanCase>]>([
	['noActual', { actuals: [] }],
	['partYear', actualOf('2024-09')],
	['noTarget', { targets: [] }],
	['noBaseline', { baseline: null }],
	['before', actualOf('2019')],
	['after', actualOf('2027')]
])('%s is told from the other reasons', (reason, differing) => {
	expect(obstacleOf(differing)).toBe(reason);
});

test('a range that is to be kept has the same reasons', () => {
	const targets = [{ period: period('2026'), kind: 'final', value: 900, upper: 1100 }] as const;
	const range = { direction: 'maintain', targets } as const;
	expect(obstacleOf({ ...range, baseline: null })).toBe('noBaseline');
	expect(obstacleOf({ ...range, ...actualOf('2019') })).toBe('before');
	expect(obstacleOf({ ...range, ...actualOf('2027') })).toBe('after');
});
