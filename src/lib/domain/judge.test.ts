import { describe, expect, test } from 'vitest';
import { exampleActual, exampleCase, examplePlanTarget, period } from './example.ts';
import { judgeBy } from './judge.ts';
import type { PlanCase } from './plan-case.ts';
import { SCHEME_NAMES } from './scheme.ts';

const actuals = [exampleActual('2017', 4318.8)];

describe('judgeBy', () => {
	test('calls one figure by the words of every scheme', () => {
		const given = exampleCase({ actuals });
		expect(SCHEME_NAMES.map((scheme) => judgeBy(scheme, given).status)).toEqual([
			'onTrack',
			'A',
			'A',
			'C',
			'①',
			'onTrack'
		]);
	});

	test('takes every number as it is written: 0.1 + 0.2 is 0.3', () => {
		const given = exampleCase({
			baseline: { period: period('2015'), value: 0.7 + 0.1 },
			targets: [examplePlanTarget('2020', 0.1 + 0.2)],
			actuals: [exampleActual('2017', 0.3)],
			direction: 'decrease',
			tolerance: 0.1 + 0.2
		});
		expect(judgeBy('guideline', given)).toMatchObject({
			status: 'achieved',
			figures: { baseline: { value: 0.8 }, target: { value: 0.3 }, tolerance: 0.3 }
		});
	});

	test('a third of the way is on the line, although no number writes it', () => {
		const given = exampleCase({
			baseline: { period: period('2015'), value: 0 },
			targets: [examplePlanTarget('2018', 100)],
			actuals: [exampleActual('2016', 100 / 3)]
		});
		expect(judgeBy('guideline', given).status).toBe('onTrack');
	});

	test('judges the period that is asked for, else the latest', () => {
		const two = [exampleActual('2018', 4278), ...actuals, exampleActual('2016', 4380)];
		expect(judgeBy('guideline', exampleCase({ actuals: two }))).toMatchObject({
			status: 'unchanged',
			figures: { period: '2018' }
		});
		const asked = exampleCase({ actuals: two, period: period('2016') });
		expect(judgeBy('guideline', asked)).toMatchObject({
			status: 'achieved',
			figures: { period: '2016', actual: { value: 4380 } }
		});
	});

	test('says what the path asks for in a period that has no value yet', () => {
		const asked = exampleCase({ actuals, period: period('2018') });
		expect(judgeBy('guideline', asked)).toMatchObject({
			reason: 'noActual',
			figures: { period: '2018', actual: null, expected: { value: 4339.2, kind: 'line' } },
			rates: { progress: null, elapsed: 60 }
		});
	});

	test('changes nothing of what it is given', () => {
		const given = exampleCase({
			actuals: [exampleActual('2018', 4300.1), ...actuals],
			targets: [
				examplePlanTarget('2020', 4380),
				examplePlanTarget('2017', 4300, { kind: 'interim' })
			]
		});
		const before = structuredClone(given);
		SCHEME_NAMES.forEach((scheme) => judgeBy(scheme, given));
		expect(given).toEqual(before);
	});
});

describe('judgeBy says first what is wrong first', () => {
	const nothing: Partial<PlanCase> = { actuals: [], targets: [], baseline: null };

	test.each([
		['neutral', { ...nothing, direction: 'neutral', doIt: true }],
		['notReported', { ...nothing, doIt: true }],
		['noActual', nothing],
		['partYear', { ...nothing, actuals: [exampleActual('2017-07', 10)] }],
		['noTarget', { ...nothing, actuals }],
		['noBaseline', { baseline: null, actuals }]
	] as const)('%s', (reason, differing) => {
		expect(judgeBy('guideline', exampleCase(differing))).toMatchObject({
			status: 'notAssessable',
			reason,
			formula: null
		});
		expect(judgeBy('kenko21', exampleCase(differing))).toMatchObject({ status: 'E', reason });
		expect(judgeBy('ratio-abc', exampleCase(differing)).reason).toBe(reason);
		expect(judgeBy('nth-year', exampleCase(differing)).reason).toBe(reason);
	});

	test('growth needs no target, but a baseline', () => {
		expect(judgeBy('growth', exampleCase({ targets: [], actuals })).status).toBe('limited');
		const without = exampleCase({ ...nothing, actuals });
		expect(judgeBy('growth', without).reason).toBe('noBaseline');
	});

	test('something to be done has no figure and no rate, even when one is recorded', () => {
		expect(judgeBy('guideline', exampleCase({ doIt: true, actuals }))).toMatchObject({
			figures: { actual: null, period: null },
			rates: { progress: null, elapsed: null }
		});
	});
});

describe('judgeBy of a part-year', () => {
	test('has neither a guideline nor a rate, and shows its value', () => {
		const given = exampleCase({ actuals: [...actuals, exampleActual('2018-09', 4500)] });
		expect(judgeBy('guideline', given)).toMatchObject({
			status: 'notAssessable',
			reason: 'partYear',
			figures: { period: '2018-09', actual: { value: 4500 }, expected: null },
			rates: { achievement: null, progress: null, expected: null, elapsed: null, pace: null }
		});
	});

	test('a plan of months has none', () => {
		const given = exampleCase({
			periodType: 'month',
			baseline: { period: period('2023-04'), value: 0 },
			targets: [examplePlanTarget('2024-04', 12)],
			actuals: [exampleActual('2023-07', 3)]
		});
		expect(judgeBy('guideline', given).status).toBe('onTrack');
	});
});
