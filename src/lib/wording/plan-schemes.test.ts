import { expect, test } from 'vitest';
import { judgeBy } from '$lib/domain/judge.ts';
import type { Locale } from '$lib/domain/locale.ts';
import type { PlanCase } from '$lib/domain/plan-case.ts';
import type { SchemeName } from '$lib/domain/scheme.ts';
import { exactly, period } from './examples.ts';
import { differenceSentence } from './plan-schemes.ts';

/** The example of the domain rules: 15 % of the gap closed, and yet on track by growth. */
const CASE: PlanCase = {
	direction: 'increase',
	periodType: 'cy',
	cycleMonths: 12,
	baseline: { period: period('2015'), value: 0.37 },
	targets: [{ period: period('2030'), kind: 'final', value: 60, upper: null }],
	actuals: [{ period: period('2023'), amount: exactly(9.53) }],
	period: null,
	tolerance: null,
	limit: null,
	cumulative: false,
	doIt: false
};

function said(other: SchemeName, given: PlanCase, locale: Locale): string {
	const own = judgeBy('guideline', given);
	return differenceSentence(own, { other: judgeBy(other, given), plan: given }, locale).text;
}

test('two schemes that disagree look at different things', () => {
	expect(said('growth', CASE, 'ja')).toBe(
		'目安線による判定は、実績値そのものを目安・基準と比べるため「改善・目安に届かない」です。年平均の伸び率による判定は、年平均の伸び率を、目標に必要な伸び率と比べるため「順調に前進」です。'
	);
	expect(said('growth', CASE, 'en')).toContain('sets the mean growth rate against');
});

test('kenko21 asks for 5 %, and with a known margin of error for a change beyond that', () => {
	expect(said('kenko21', CASE, 'ja')).toContain(
		'基準から5%以上動いたかと、目安線に届くかを見るため'
	);
	const tested = { ...CASE, tolerance: 10 };
	expect(said('kenko21', tested, 'ja')).toContain(
		'基準からの差が調査の誤差を超えるかと、目安線に届くかを見るため'
	);
	expect(said('kenko21', tested, 'ja')).not.toContain('5%');
});
