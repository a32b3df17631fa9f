import { describe, expect, test } from 'vitest';
import { exampleIndicator, exampleObservation, exampleTarget, period } from './example.ts';
import type { Indicator } from './indicator.ts';
import { judgementOf, planCaseOf } from './indicator-plan.ts';
import type { Observation } from './observation.ts';
import { roundHalfAway } from './rounding.ts';
import type { Target } from './target.ts';

/** From 4278 (2015) to 4380 (2020); the line asks for 4318.8 in 2017. */
const rise = [exampleTarget('baseline', '2015', 4278), exampleTarget('final', '2020', 4380)];
/** From 273 (2015) to 256 (2019); the line asks for 264.5 in 2017. */
const fall = [exampleTarget('baseline', '2015', 273), exampleTarget('final', '2019', 256)];
const level = [exampleTarget('baseline', '2015', 20), exampleTarget('final', '2019', 20)];

const more = exampleIndicator({ direction: 'increase' });
const fewer = exampleIndicator({ direction: 'decrease' });
const keep = exampleIndicator({ direction: 'maintain' });

function judged(indicator: Indicator, targets: readonly Target[], actual: Observation | null) {
	return judgementOf(
		{
			indicator,
			observations: actual === null ? [] : [actual],
			targets,
			period: actual && actual.period
		},
		'guideline'
	);
}

describe('judgementOf, where more is better', () => {
	test.each([
		['achieved at the target', 4380, 'achieved', 'a ≥ t'],
		['on track just below the target', 4379.9, 'onTrack', 'a ≥ E'],
		['on track at the guideline', 4318.8, 'onTrack', 'a ≥ E'],
		['improving just below the guideline', 4318.7, 'improving', 'a > b + m'],
		['improving just above the baseline', 4278.1, 'improving', 'a > b + m'],
		['unchanged at the baseline', 4278, 'unchanged', '|a − b| ≤ m'],
		['worse just below the baseline', 4277.9, 'worse', 'a < b − m']
	])('is %s', (_, value, status, formula) => {
		expect(judged(more, rise, exampleObservation('2017', value))).toMatchObject({
			status,
			reason: null,
			formula
		});
	});

	test('the target year falls short just below the target, whatever the baseline', () => {
		const { status, formula } = judged(more, rise, exampleObservation('2020', 4379.9));
		expect(status).toBe('missed');
		expect(formula).toBe('a < t');
		expect(judged(more, rise, exampleObservation('2020', 4200)).status).toBe('missed');
	});

	test('the target year achieves at the target', () => {
		expect(judged(more, rise, exampleObservation('2020', 4380)).status).toBe('achieved');
	});

	test('a value that the plan states is the guideline of its year: 4320', () => {
		const stated = [...rise, exampleTarget('interim', '2017', 4320)];
		expect(judged(more, stated, exampleObservation('2017', 4319)).status).toBe('improving');
		expect(judged(more, stated, exampleObservation('2017', 4320)).status).toBe('onTrack');
	});

	test('69.96 is shown as 70.0 and has not reached 70', () => {
		const plan = [exampleTarget('baseline', '2015', 50), exampleTarget('final', '2020', 70)];
		expect(roundHalfAway(69.96, 1)).toBe(70);
		expect(judged(more, plan, exampleObservation('2020', 69.96)).status).toBe('missed');
	});
});

describe('judgementOf, where less is better', () => {
	test.each([
		['achieved at the target', 256, 'achieved', 'a ≤ t'],
		['on track just above the target', 256.1, 'onTrack', 'a ≤ E'],
		['on track at the guideline', 264.5, 'onTrack', 'a ≤ E'],
		['improving just above the guideline', 264.6, 'improving', 'a < b − m'],
		['improving just below the baseline', 272.9, 'improving', 'a < b − m'],
		['unchanged at the baseline', 273, 'unchanged', '|a − b| ≤ m'],
		['worse just above the baseline', 273.1, 'worse', 'a > b + m']
	])('is %s', (_, value, status, formula) => {
		expect(judged(fewer, fall, exampleObservation('2017', value))).toMatchObject({
			status,
			formula
		});
	});

	test('the target year falls short just above the target', () => {
		const judgement = judged(fewer, fall, exampleObservation('2019', 256.1));
		expect(judgement).toMatchObject({ status: 'missed', formula: 'a > t' });
	});
});

describe('judgementOf, where a level is to be kept', () => {
	test('t = b = a = 20.0 meets the condition', () => {
		expect(judged(keep, level, exampleObservation('2017', 20)).status).toBe('achieved');
	});

	test('falling below is worse, and missed in the target year', () => {
		expect(judged(keep, level, exampleObservation('2017', 19.9)).status).toBe('worse');
		expect(judged(keep, level, exampleObservation('2019', 19.9)).status).toBe('missed');
	});
});

describe('judgementOf, within the margin of a survey', () => {
	const plan = [exampleTarget('baseline', '2015', 10.3), exampleTarget('final', '2020', 40.3)];

	test('the margin itself is unchanged, one digit more is not', () => {
		// 13.3 − 10.3 is 3.0000000000000004 in binary and 3 on paper.
		const survey = { margin: 3 };
		expect(judged(more, plan, exampleObservation('2017', 13.3, survey)).status).toBe('unchanged');
		expect(judged(more, plan, exampleObservation('2017', 13.4, survey)).status).toBe('improving');
		expect(judged(more, plan, exampleObservation('2017', 7.3, survey)).status).toBe('unchanged');
		expect(judged(more, plan, exampleObservation('2017', 7.2, survey)).status).toBe('worse');
	});

	test('the same holds where less is better', () => {
		const down = [exampleTarget('baseline', '2015', 40.3), exampleTarget('final', '2020', 10.3)];
		const survey = { margin: 3 };
		expect(judged(fewer, down, exampleObservation('2017', 37.3, survey)).status).toBe('unchanged');
		expect(judged(fewer, down, exampleObservation('2017', 37.2, survey)).status).toBe('improving');
		expect(judged(fewer, down, exampleObservation('2017', 43.3, survey)).status).toBe('unchanged');
		expect(judged(fewer, down, exampleObservation('2017', 43.4, survey)).status).toBe('worse');
	});
});

describe('the basis', () => {
	test('names everything that the judgement rests on', () => {
		expect(judged(more, rise, exampleObservation('2017', 4319, { margin: 2 }))).toEqual({
			scheme: 'guideline',
			status: 'onTrack',
			reason: null,
			formula: 'a ≥ E',
			figures: {
				baseline: { period: '2015', value: 4278 },
				target: { period: '2020', value: 4380, upper: null },
				expected: { value: 4318.8, kind: 'line' },
				actual: { value: 4319, qualifier: '=' },
				period: '2017',
				tolerance: 2
			},
			rates: {
				achievement: (4319 / 4380) * 100,
				progress: (41 / 102) * 100,
				expected: (43190 / 43188) * 100,
				elapsed: 40,
				pace: (41 * 5) / (102 * 2)
			},
			ratio: null,
			score: null
		});
	});

	test('shows what is there even when nothing is judged', () => {
		expect(judged(more, rise, null)).toEqual({
			scheme: 'guideline',
			status: 'notAssessable',
			reason: 'noActual',
			formula: null,
			figures: {
				baseline: { period: '2015', value: 4278 },
				target: { period: '2020', value: 4380, upper: null },
				expected: null,
				actual: null,
				period: null,
				tolerance: 0
			},
			rates: { achievement: null, progress: null, expected: null, elapsed: null, pace: null },
			ratio: null,
			score: null
		});
	});

	test('does not mind the order of the targets, and does not change it', () => {
		const [baseline, final] = rise;
		const targets = Object.freeze([final, baseline].filter((target) => target !== undefined));
		expect(judged(more, targets, exampleObservation('2017', 4319)).status).toBe('onTrack');
		expect(targets[0]).toBe(final);
	});
});

describe('planCaseOf', () => {
	const missing = exampleObservation('2018', { kind: 'missing', reason: 'notYet' });

	test('takes the plan apart and carries what the indicator says of itself', () => {
		const share = exampleIndicator({
			direction: 'maintain',
			periodType: 'cy',
			cumulative: true,
			cycleMonths: 24,
			limit: 100
		});
		expect(
			planCaseOf({
				indicator: share,
				observations: [exampleObservation('2017', 19)],
				targets: [
					{ ...exampleTarget('final', '2020', 20), upper: 30 },
					exampleTarget('interim', '2018', 15),
					exampleTarget('baseline', '2015', 10)
				],
				period: null
			})
		).toEqual({
			direction: 'maintain',
			periodType: 'cy',
			baseline: { period: '2015', value: 10 },
			targets: [
				{ kind: 'interim', period: '2018', value: 15, upper: null },
				{ kind: 'final', period: '2020', value: 20, upper: 30 }
			],
			actuals: [{ period: '2017', amount: { value: 19, qualifier: '=' } }],
			period: '2017',
			tolerance: null,
			limit: 100,
			cumulative: true,
			cycleMonths: 24,
			doIt: false
		});
	});

	test('leaves missing readings out: the latest value is judged, by its own margin', () => {
		const observations = [
			exampleObservation('2016', 4300, { margin: 5 }),
			exampleObservation('2017', 4310, { margin: 2 }),
			missing
		];
		const plan = { indicator: more, observations, targets: rise, period: null };
		expect(planCaseOf(plan)).toMatchObject({ period: '2017', tolerance: 2 });
		expect(planCaseOf(plan).actuals).toHaveLength(2);
		expect(planCaseOf({ ...plan, period: period('2016') })).toMatchObject({
			period: '2016',
			tolerance: 5
		});
	});

	test('a period that is asked for and missing is not another one', () => {
		const plan = {
			indicator: more,
			observations: [exampleObservation('2017', 4310), missing],
			targets: rise,
			period: period('2018')
		};
		expect(judgementOf(plan, 'guideline')).toMatchObject({
			reason: 'noActual',
			figures: { period: '2018', actual: null, expected: { value: 4339.2 } }
		});
		expect(judgementOf(plan, 'elapsed').status).toBe('N');
	});

	test('so many times another year is no amount, neither to judge nor to add up', () => {
		const ratio = exampleObservation('2017', 3, { reference: period('2016') });
		const plan = {
			indicator: exampleIndicator({ cumulative: true }),
			observations: [exampleObservation('2016', 10), ratio, exampleObservation('2018', 20)],
			targets: rise,
			period: null
		};
		expect(judgementOf(plan, 'guideline').figures.actual).toEqual({
			value: 4308,
			qualifier: '>='
		});
		expect(judgementOf({ ...plan, period: period('2017') }, 'guideline')).toMatchObject({
			reason: 'ratioOnly',
			figures: { period: '2017', actual: null },
			rates: { progress: null }
		});
		expect(judgementOf({ ...plan, period: period('2017') }, 'kenko21')).toMatchObject({
			status: 'E',
			reason: 'ratioOnly'
		});
	});

	test('something to be done is F by the scheme elapsed, and neutral is said first of all', () => {
		const plan = { observations: [], targets: [], period: null };
		const doIt = exampleIndicator({ doIt: true });
		expect(judgementOf({ ...plan, indicator: doIt }, 'elapsed')).toMatchObject({
			status: 'F',
			reason: null
		});
		expect(judgementOf({ ...plan, indicator: doIt }, 'guideline').reason).toBe('notReported');
		const ratio = exampleObservation('2017', 3, { reference: period('2016') });
		const neutral = exampleIndicator({ direction: 'neutral' });
		expect(
			judgementOf({ ...plan, indicator: neutral, observations: [ratio] }, 'guideline').reason
		).toBe('neutral');
	});
});
