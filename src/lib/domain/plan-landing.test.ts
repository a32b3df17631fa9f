import { describe, expect, test } from 'vitest';
import { exampleIndicator, exampleObservation, exampleTarget, period } from './example.ts';
import type { Indicator } from './indicator.ts';
import { judgementOf, planCaseOf, type IndicatorPlan } from './indicator-plan.ts';
import { countedActuals, planLanding } from './plan-landing.ts';

const TARGETS = [exampleTarget('baseline', '2021', 640), exampleTarget('final', '2026', 1320)];

function planOf(
	values: readonly number[],
	differing: Partial<Indicator> = {},
	targets = TARGETS
): IndicatorPlan {
	return {
		indicator: exampleIndicator(differing),
		observations: values.map((value, index) => exampleObservation(String(2022 + index), value)),
		targets,
		period: null
	};
}

function landingOf(plan: IndicatorPlan, breaks: readonly string[] = []) {
	return planLanding(plan, {
		judged: judgementOf(plan, 'guideline'),
		breaks: breaks.map(period)
	});
}

describe('planLanding', () => {
	test('carries the value on from the baseline of the plan', () => {
		expect(landingOf(planOf([760, 880, 1000]))).toMatchObject({
			perYear: 120,
			atTarget: { value: 1240 },
			outlook: 'late'
		});
	});

	test('carries totals on where the plan counts totals: 100 a year on top of 640', () => {
		const plan = planOf([100, 100, 100], { cumulative: true });
		expect(landingOf(plan)).toMatchObject({
			from: { period: '2024', value: 940 },
			perYear: 100,
			atTarget: { value: 1140 }
		});
	});

	test('starts anew after a break', () => {
		expect(landingOf(planOf([760, 900, 1000]), ['2023'])).toMatchObject({ perYear: 100 });
	});

	test('looks back from the judged period, not from later values', () => {
		const plan = { ...planOf([760, 880, 5000]), period: period('2023') };
		expect(landingOf(plan)).toMatchObject({ from: { period: '2023', value: 880 } });
	});

	test.each<[string, Partial<Indicator>]>([
		['neutral', { direction: 'neutral' }],
		['maintain', { direction: 'maintain' }],
		['ratioOnly', { kind: 'ratio' }]
	])('has none for %s', (reason, differing) => {
		expect(landingOf(planOf([760, 880], differing))).toEqual({ reason });
	});

	test('has none without a target, or without a value', () => {
		expect(landingOf(planOf([760, 880], {}, TARGETS.slice(0, 1)))).toEqual({
			reason: 'noTarget'
		});
		expect(landingOf(planOf([]))).toEqual({ reason: 'noActual' });
	});
});

test('countedActuals leaves out the parts of years', () => {
	const plan = planCaseOf(planOf([760]));
	const month = { period: period('2023-09'), amount: { value: 300, qualifier: '=' as const } };
	expect(countedActuals({ ...plan, actuals: [...plan.actuals, month] })).toEqual([
		{ period: '2022', amount: { value: 760, qualifier: '=' } }
	]);
});
