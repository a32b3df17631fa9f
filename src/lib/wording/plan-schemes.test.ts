import { expect, test } from 'vitest';
import { judgeBy } from '$lib/domain/judge.ts';
import type { PlanCase } from '$lib/domain/plan-case.ts';
import { exactly, period } from './examples.ts';
import { differenceSentence } from './plan-schemes.ts';

/** The example of the domain rules: 15 % of the gap closed, and yet on track by growth. */
const CASE: PlanCase = {
	direction: 'increase',
	periodType: 'cy',
	baseline: { period: period('2015'), value: 0.37 },
	targets: [{ period: period('2030'), kind: 'final', value: 60, upper: null }],
	actuals: [{ period: period('2023'), amount: exactly(9.53) }],
	period: null,
	tolerance: null,
	limit: null,
	cumulative: false,
	doIt: false
};

test('two schemes that disagree look at different things', () => {
	const [own, other] = [judgeBy('guideline', CASE), judgeBy('growth', CASE)];
	expect(differenceSentence(own, other, 'ja').text).toBe(
		'目安線による判定は、実績値そのものを目安・基準と比べるため「改善・目安に届かない」です。年平均の伸び率による判定は、年平均の伸び率を、目標に必要な伸び率と比べるため「順調に前進」です。'
	);
	expect(differenceSentence(own, other, 'en').text).toContain('sets the mean growth rate against');
});
