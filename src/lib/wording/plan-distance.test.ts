import { describe, expect, test } from 'vitest';
import { judgeBy } from '$lib/domain/judge.ts';
import type { PlanCase } from '$lib/domain/plan-case.ts';
import type { SchemeName } from '$lib/domain/scheme.ts';
import type { Target } from '$lib/domain/target.ts';
import { AGEING, exactly, period, WARD } from './examples.ts';
import { distanceSentences } from './plan-distance.ts';

const FINAL = { period: period('2028'), kind: 'final', value: 17, upper: 18.2 } as const;
const INTERIM = { period: period('2026'), kind: 'interim', value: 16, upper: 19 } as const;

const CASE: PlanCase = {
	direction: 'maintain',
	periodType: 'cy',
	cycleMonths: 12,
	baseline: { period: period('2022'), value: 20 },
	targets: [FINAL],
	actuals: [{ period: period('2024'), amount: exactly(17.1) }],
	period: null,
	tolerance: null,
	limit: null,
	cumulative: false,
	doIt: false
};

function said(differing: Partial<PlanCase>, scheme: SchemeName = 'guideline'): string[] {
	const given = { ...CASE, ...differing };
	const targets = given.targets.map((target): Target => ({
		...target,
		indicator: AGEING.id,
		area: WARD.code,
		source: 'plan'
	}));
	const plan = { indicator: { ...AGEING, direction: 'maintain' as const }, targets };
	return distanceSentences(judgeBy(scheme, given), plan, 'ja').map(({ text }) => text);
}

describe('distanceSentences', () => {
	test('names both ends of the range that is to be kept, and its year', () => {
		expect(said({})).toEqual([
			'dは、値が17.0%から18.2%（令和10年の目標）の外にどれだけあるかで、範囲の中なら0です。'
		]);
	});

	test('names the one end of what has no other', () => {
		const targets = [{ ...FINAL, upper: null }];
		expect(said({ targets })[0]).toContain('17.0%以上（令和10年の目標）');
	});

	test('says that the way is measured from the range it comes to next', () => {
		const outside = {
			targets: [INTERIM, FINAL],
			actuals: [{ period: period('2024'), amount: exactly(18.9) }]
		};
		expect(said(outside)).toEqual([
			'd(E)と比べるときのdは、16.0%から19.0%（令和8年の目標）から測ります。'
		]);
		expect(said(outside, 'kenko21')).toEqual([
			'dは、値が17.0%から18.2%（令和10年の目標）の外にどれだけあるかで、範囲の中なら0です。',
			'd(E)と比べるときのdは、16.0%から19.0%（令和8年の目標）から測ります。'
		]);
	});

	test('is silent where no distance decided', () => {
		expect(said({ actuals: [] })).toEqual([]);
		expect(said({ direction: 'increase' })).toEqual([]);
	});
});
