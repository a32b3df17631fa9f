import { describe, expect, test } from 'vitest';
import { exampleActual, exampleCase, examplePlanTarget, period } from '../example.ts';
import { judgeBy } from '../judge.ts';
import type { PlanCase } from '../plan-case.ts';

/** A base in 2015 and a value in 2016; a target, if any, for 2016 too, so that no root is to be drawn. */
function oneYear(
	[base, actual, target]: readonly [number, number, number?],
	differing: Partial<PlanCase> = {}
) {
	return judgeBy(
		'growth',
		exampleCase({
			baseline: { period: period('2015'), value: base },
			actuals: [exampleActual('2016', actual)],
			targets: target === undefined ? [] : [examplePlanTarget('2016', target)],
			...differing
		})
	);
}

const fewer = { direction: 'decrease' } as const;

describe('growth, as published', () => {
	test('14.5 (2015) → 10.2 (2023), lower is better, 7.25 by 2030: p 0.9526, score 2.519, on track', () => {
		const judged = judgeBy(
			'growth',
			exampleCase({
				direction: 'decrease',
				baseline: { period: period('2015'), value: 14.5 },
				actuals: [exampleActual('2023', 10.2)],
				targets: [examplePlanTarget('2030', 7.25)]
			})
		);
		expect(judged).toMatchObject({ status: 'onTrack', reason: null, formula: 'p ≥ 0.95' });
		expect(judged.ratio).toBeCloseTo(0.9526, 4);
		expect(judged.score).toBeCloseTo(2.519, 3);
	});

	test('90 (2015) → 93.2 (2021), higher is better, limit 100: p 0.00584, score 2.815', () => {
		const judged = judgeBy(
			'growth',
			exampleCase({
				baseline: { period: period('2015'), value: 90 },
				actuals: [exampleActual('2021', 93.2)],
				targets: [],
				limit: 100
			})
		);
		expect(judged).toMatchObject({ status: 'onTrack', formula: 'p ≥ 1.5 % × C' });
		expect(judged.ratio).toBeCloseTo(0.00584, 5);
		expect(judged.score).toBeCloseTo(2.815, 3);
	});

	test('it can flatter: 0.37 → 9.53 of 60 reads on track with 15 % of the gap closed', () => {
		const judged = judgeBy(
			'growth',
			exampleCase({
				baseline: { period: period('2015'), value: 0.37 },
				actuals: [exampleActual('2023', 9.53)],
				targets: [examplePlanTarget('2030', 60)]
			})
		);
		expect(judged.status).toBe('onTrack');
		expect(judged.rates.progress).toBeCloseTo(15.36, 2);
	});
});

describe('growth with a target', () => {
	// From 100 to 200 in a year is a growth of 1; 195 is 0.95 of it, 160 is 0.6.
	test.each([
		['reached at the target', 200, 'reached'],
		['on track at 0.95', 195, 'onTrack'],
		['too slow just below', 194.99, 'tooSlow'],
		['too slow at 0.6', 160, 'tooSlow'],
		['limited just below', 159.99, 'limited'],
		['limited when nothing has changed', 100, 'limited'],
		['deteriorating when it has fallen', 99.99, 'deteriorating'],
		['deteriorating at nothing', 0, 'deteriorating']
	])('is %s', (_, actual, status) => {
		expect(oneYear([100, actual, 200])).toMatchObject({ status, reason: null });
	});

	test.each([
		['reached at the target', 100, 'reached'],
		['on track at 0.95', 105, 'onTrack'],
		['too slow just above', 105.01, 'tooSlow'],
		['too slow at 0.6', 140, 'tooSlow'],
		['limited just above', 140.01, 'limited'],
		['deteriorating above the base', 200.01, 'deteriorating']
	])('is %s, where less is better', (_, actual, status) => {
		expect(oneYear([200, actual, 100], fewer)).toMatchObject({ status, reason: null });
	});

	test('a negative base turns the wanted sign round', () => {
		// From −100 to −50 is a growth of −0.5.
		expect(oneYear([-100, -50, -50]).status).toBe('reached');
		expect(oneYear([-100, -52.5, -50]).status).toBe('onTrack');
		expect(oneYear([-100, -52.51, -50]).status).toBe('tooSlow');
		expect(oneYear([-100, -70, -50]).status).toBe('tooSlow');
		expect(oneYear([-100, -100, -50]).status).toBe('limited');
		expect(oneYear([-100, -101, -50]).status).toBe('deteriorating');
		expect(oneYear([-100, -195, -200], fewer).status).toBe('onTrack');
	});

	test('reached wins over the rest, with a score of 5 and no p', () => {
		expect(oneYear([100, 200, 200])).toMatchObject({ formula: 'a ≥ t', score: 5, ratio: null });
		expect(oneYear([10, -1, 0], fewer)).toMatchObject({ status: 'reached', formula: 'a ≤ t' });
		expect(oneYear([-10, 5, 5])).toMatchObject({ status: 'reached', score: 5 });
		expect(oneYear([100, 100, 100])).toMatchObject({ status: 'reached', score: 5 });
	});

	test('69.96 has not reached 70', () => {
		expect(oneYear([50, 69.96, 70]).status).toBe('onTrack');
		expect(oneYear([50, 70, 70]).status).toBe('reached');
	});

	test('a base of 0 counts as 0.001, and so does a target of 0', () => {
		expect(oneYear([0, 0.0015, 0.002])).toMatchObject({ status: 'limited', ratio: 0.5 });
		expect(oneYear([100, 50, 0], fewer).ratio).toBeCloseTo(0.500005, 6);
		expect(oneYear([0, 0, 1]).status).toBe('deteriorating');
	});

	test('goes on after the year of the target', () => {
		const late = { actuals: [exampleActual('2018', 150)] };
		expect(oneYear([100, 0, 200], late)).toMatchObject({ status: 'limited', reason: null });
	});
});

describe('growth without a target', () => {
	test.each([
		['on track at 1.5 %', 101.5, 'onTrack', 2.5],
		['too slow just below', 101.49, 'tooSlow', 2.475],
		['too slow at 0.5 %', 100.5, 'tooSlow', 0],
		['limited just below', 100.49, 'limited', -0.05],
		['limited when nothing has changed', 100, 'limited', -2.5],
		['deteriorating below', 99, 'deteriorating', -3.75]
	])('is %s', (_, actual, status, score) => {
		const judged = oneYear([100, actual]);
		expect(judged.status).toBe(status);
		expect(judged.score).toBeCloseTo(score, 9);
	});

	test('1.5 % a year is 1.5 % a year over two years', () => {
		const twoYears = { actuals: [exampleActual('2017', 103.0225)] };
		expect(oneYear([100, 0], twoYears)).toMatchObject({
			status: 'onTrack',
			ratio: 0.015,
			score: 2.5
		});
	});

	test('falling by 1.5 % is on track where less is better', () => {
		expect(oneYear([100, 98.5], fewer)).toMatchObject({ status: 'onTrack', ratio: 0.015 });
		expect(oneYear([100, 98.51], fewer).status).toBe('tooSlow');
		expect(oneYear([100, 100.1], fewer).status).toBe('deteriorating');
	});
});

describe('growth of parts of years', () => {
	const monthly = (iso: string): Partial<PlanCase> => ({
		periodType: 'month',
		baseline: { period: period('2023-04'), value: 100 },
		actuals: [exampleActual(iso, 103.0225)]
	});

	test('eleven months are too short, twelve are not', () => {
		expect(oneYear([0, 0], monthly('2024-03'))).toMatchObject({
			status: 'notAssessable',
			reason: 'tooShort'
		});
		expect(oneYear([0, 0], monthly('2024-04'))).toMatchObject({ ratio: 0.030225 });
	});

	test('eighteen months are a year and a half', () => {
		const judged = oneYear([0, 0], {
			...monthly('2024-10'),
			actuals: [exampleActual('2024-10', 172.8)],
			baseline: { period: period('2023-04'), value: 100 }
		});
		// 1.44 to the power of 1.5 is 1.728.
		expect(judged.ratio).toBeCloseTo(0.44, 9);
	});

	test('days a year apart are a year', () => {
		const days = (iso: string): Partial<PlanCase> => ({
			periodType: 'date',
			baseline: { period: period('2022-10-01'), value: 100 },
			actuals: [exampleActual(iso, 101.5)]
		});
		expect(oneYear([0, 0], days('2023-10-01')).ratio).toBe(0.015);
		expect(oneYear([0, 0], days('2023-09-30')).reason).toBe('tooShort');
	});
});

describe('growth says why it cannot', () => {
	test.each([
		['noBaseline', { baseline: null }],
		['tooShort', { actuals: [exampleActual('2015', 200)] }],
		['outsidePlan', { actuals: [exampleActual('2014', 100)] }],
		['outsidePlan', { actuals: [exampleActual('2014', 300)] }],
		['maintainOnly', { direction: 'maintain' }],
		['maintainOnly', { direction: 'maintain', targets: [] }],
		['oppositeSigns', { actuals: [exampleActual('2016', -1)] }],
		['oppositeSigns', { baseline: { period: period('2015'), value: -100 } }],
		['oppositeSigns', { targets: [examplePlanTarget('2016', -200)], direction: 'decrease' }],
		['noDistance', { baseline: { period: period('2015'), value: 200 } }],
		['noActual', { actuals: [] }],
		['neutral', { direction: 'neutral' }],
		['notReported', { doIt: true }],
		['partYear', { actuals: [exampleActual('2016-07', 100)] }]
	] as const)('%s', (reason, differing) => {
		expect(oneYear([100, 150, 200], differing)).toMatchObject({
			status: 'notAssessable',
			reason,
			formula: null,
			ratio: null,
			score: null
		});
	});

	test('a base of 0 has no negative growth', () => {
		expect(oneYear([0, -1, 5]).reason).toBe('oppositeSigns');
		expect(oneYear([-5, -4, 0]).reason).toBe('oppositeSigns');
	});

	test('a range that is kept is reached', () => {
		expect(oneYear([100, 200, 200], { direction: 'maintain' })).toMatchObject({
			status: 'reached',
			score: 5
		});
	});

	test('an open-ended value has no growth, but may have reached the target', () => {
		const more = (value: number) => ({ actuals: [exampleActual('2016', value, '>=')] });
		expect(oneYear([100, 0, 200], more(200))).toMatchObject({ status: 'reached', score: 5 });
		expect(oneYear([100, 0, 200], more(199)).reason).toBe('openEnded');
		expect(oneYear([100, 0, 50], { ...fewer, ...more(120) })).toMatchObject({
			status: 'deteriorating',
			ratio: null,
			score: null
		});
	});
});

describe('growth from a base year', () => {
	const since = (iso: string): Partial<PlanCase> => ({
		baseline: { period: period(iso), value: null },
		actuals: [exampleActual('2019', 103.0225), exampleActual('2017', 100), exampleActual('2014', 5)]
	});

	test('takes the value of that year, or of the next later one that has a value', () => {
		expect(oneYear([0, 0], since('2017'))).toMatchObject({
			ratio: 0.015,
			figures: { baseline: { period: '2017', value: 100 }, period: '2019' }
		});
		expect(oneYear([0, 0], since('2015'))).toMatchObject({
			ratio: 0.015,
			figures: { baseline: { period: '2017', value: 100 } }
		});
	});

	test('is too short when the only later value is the latest', () => {
		expect(oneYear([0, 0], since('2018')).reason).toBe('tooShort');
	});

	test('has no base when the judged value comes before it and nothing after', () => {
		expect(oneYear([0, 0], since('2020')).reason).toBe('noBaseline');
	});

	test('an open-ended value is no base', () => {
		const open = [exampleActual('2017', 100, '>'), exampleActual('2019', 110)];
		expect(oneYear([0, 0], { ...since('2017'), actuals: open }).reason).toBe('noBaseline');
	});

	test('other schemes have no baseline then', () => {
		const judged = judgeBy('elapsed', exampleCase(since('2017')));
		expect(judged).toMatchObject({ reason: 'noBaseline', figures: { baseline: null } });
	});
});
