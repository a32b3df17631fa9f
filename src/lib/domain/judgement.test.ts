import { describe, expect, test } from 'vitest';
import { exampleIndicator, exampleObservation, exampleTarget } from './example.ts';
import type { Indicator } from './indicator.ts';
import { judge, type JudgementCase } from './judgement.ts';
import type { Observation } from './observation.ts';
import { roundHalfAway } from './rounding.ts';

/** From 4278 (2015) to 4380 (2020); the line asks for 4318.8 in 2017. */
const rise = [exampleTarget('baseline', '2015', 4278), exampleTarget('final', '2020', 4380)];
/** From 273 (2015) to 256 (2019); the line asks for 264.5 in 2017. */
const fall = [exampleTarget('baseline', '2015', 273), exampleTarget('final', '2019', 256)];
const level = [exampleTarget('baseline', '2015', 20), exampleTarget('final', '2019', 20)];

const more = exampleIndicator({ direction: 'increase' });
const fewer = exampleIndicator({ direction: 'decrease' });
const keep = exampleIndicator({ direction: 'maintain' });

function judged(
	indicator: Indicator,
	targets: JudgementCase['targets'],
	actual: Observation | null
) {
	return judge({ indicator, targets, actual, rounding: 'half-up' });
}

describe('judge, where more is better', () => {
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
			basis: { formula }
		});
	});

	test('the target year falls short just below the target, whatever the baseline', () => {
		const { status, basis } = judged(more, rise, exampleObservation('2020', 4379.9));
		expect(status).toBe('missed');
		expect(basis.formula).toBe('a < t');
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

describe('judge, where less is better', () => {
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
			basis: { formula }
		});
	});

	test('the target year falls short just above the target', () => {
		const judgement = judged(fewer, fall, exampleObservation('2019', 256.1));
		expect(judgement).toMatchObject({ status: 'missed', basis: { formula: 'a > t' } });
	});
});

describe('judge, where a level is to be kept', () => {
	test('t = b = a = 20.0 meets the condition', () => {
		expect(judged(keep, level, exampleObservation('2017', 20)).status).toBe('achieved');
	});

	test('falling below is worse, and missed in the target year', () => {
		expect(judged(keep, level, exampleObservation('2017', 19.9)).status).toBe('worse');
		expect(judged(keep, level, exampleObservation('2019', 19.9)).status).toBe('missed');
	});
});

describe('judge, within the margin of a survey', () => {
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
		expect(
			judge({
				indicator: more,
				actual: exampleObservation('2017', 4319, { margin: 2 }),
				targets: rise,
				rounding: 'floor'
			})
		).toEqual({
			status: 'onTrack',
			reason: null,
			basis: {
				scheme: 'guideline',
				formula: 'a ≥ E',
				baseline: exampleTarget('baseline', '2015', 4278),
				target: exampleTarget('final', '2020', 4380),
				expected: { value: 4318.8, kind: 'line' },
				actual: { value: 4319, qualifier: '=' },
				period: '2017',
				tolerance: 2,
				rounding: 'floor'
			}
		});
	});

	test('shows what is there even when nothing is judged', () => {
		expect(judged(more, rise, null).basis).toEqual({
			scheme: 'guideline',
			formula: null,
			baseline: exampleTarget('baseline', '2015', 4278),
			target: exampleTarget('final', '2020', 4380),
			expected: null,
			actual: null,
			period: null,
			tolerance: 0,
			rounding: 'half-up'
		});
	});

	test('does not mind the order of the targets, and does not change it', () => {
		const [baseline, final] = rise;
		const targets = Object.freeze([final, baseline].filter((target) => target !== undefined));
		expect(judged(more, targets, exampleObservation('2017', 4319)).status).toBe('onTrack');
		expect(targets[0]).toBe(final);
	});
});
