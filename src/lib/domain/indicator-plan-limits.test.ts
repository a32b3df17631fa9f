import { describe, expect, test } from 'vitest';
import { exampleIndicator, exampleObservation, exampleTarget, period } from './example.ts';
import type { Indicator } from './indicator.ts';
import { judgementOf } from './indicator-plan.ts';
import type { Observation } from './observation.ts';
import type { Target } from './target.ts';
import type { Qualifier } from './value.ts';

/** From 4278 (2015) to 4380 (2020); the line asks for 4318.8 in 2017. */
const rise = [exampleTarget('baseline', '2015', 4278), exampleTarget('final', '2020', 4380)];
/** From 273 (2015) to 256 (2019); the line asks for 264.5 in 2017. */
const fall = [exampleTarget('baseline', '2015', 273), exampleTarget('final', '2019', 256)];

const more = exampleIndicator({ direction: 'increase' });
const fewer = exampleIndicator({ direction: 'decrease' });

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

function reading(iso: string, qualifier: Qualifier, value: number): Observation {
	return exampleObservation(iso, { kind: 'amount', value, qualifier });
}

describe('judgementOf says why it cannot', () => {
	test.each([
		['neutral', exampleIndicator({ direction: 'neutral' }), rise, exampleObservation('2017', 1)],
		['noActual', more, rise, null],
		['noActual', more, rise, exampleObservation('2017', { kind: 'missing', reason: 'notYet' })],
		['noTarget', more, [], exampleObservation('2017', 4300)],
		['noTarget', more, rise.slice(0, 1), exampleObservation('2017', 4300)],
		['noBaseline', more, rise.slice(1), exampleObservation('2017', 4300)],
		['outsidePlan', more, rise, exampleObservation('2014', 4300)],
		['outsidePlan', more, rise, exampleObservation('2021', 4400)],
		[
			'ratioOnly',
			exampleIndicator({ kind: 'ratio' }),
			[],
			exampleObservation('2017', 3, { reference: period('2016') })
		],
		['ratioOnly', more, rise, exampleObservation('2017', 3, { reference: period('2016') })]
	] as const)('%s', (reason, indicator, targets, actual) => {
		expect(judged(indicator, targets, actual)).toMatchObject({
			status: 'notAssessable',
			reason,
			formula: null
		});
	});

	test('a ratio is judged where the plan asks for a ratio', () => {
		const ratio = exampleIndicator({ kind: 'ratio' });
		const twofold = [exampleTarget('final', '2017', 2)];
		const actual = exampleObservation('2017', 3, { reference: period('2016') });
		expect(judged(ratio, twofold, actual).status).toBe('achieved');
	});
});

describe('judgementOf without a baseline', () => {
	test('the target year is judged all the same', () => {
		expect(judged(more, rise.slice(1), exampleObservation('2020', 4380)).status).toBe('achieved');
		expect(judged(more, rise.slice(1), exampleObservation('2020', 4379)).status).toBe('missed');
	});

	test('a stated value is judged when it is met, and not when it is not', () => {
		const stated = [exampleTarget('interim', '2017', 4320), ...rise.slice(1)];
		expect(judged(more, stated, exampleObservation('2017', 4320)).status).toBe('onTrack');
		expect(judged(more, stated, exampleObservation('2017', 4319))).toMatchObject({
			status: 'notAssessable',
			reason: 'noBaseline'
		});
	});
});

describe('judgementOf of an open-ended value', () => {
	const three = [exampleTarget('baseline', '2022', 1), exampleTarget('final', '2023', 3)];

	test('more than the target has reached it, and so has the target or more', () => {
		expect(judged(more, three, reading('2023', '>', 3)).status).toBe('achieved');
		expect(judged(more, three, reading('2023', '>=', 3)).status).toBe('achieved');
	});

	test('more than less than the target may or may not have', () => {
		expect(judged(more, three, reading('2023', '>', 2.9))).toMatchObject({
			status: 'notAssessable',
			reason: 'openEnded'
		});
	});

	test('less than the target has missed it, the target or less may not have', () => {
		expect(judged(more, three, reading('2023', '<', 3)).status).toBe('missed');
		expect(judged(more, three, reading('2023', '<=', 3)).status).toBe('notAssessable');
		expect(judged(more, three, reading('2023', '<=', 2.9)).status).toBe('missed');
	});

	test('less than the baseline is worse, the baseline or less may be unchanged', () => {
		expect(judged(more, rise, reading('2017', '<', 4278)).status).toBe('worse');
		expect(judged(more, rise, reading('2017', '<=', 4278)).status).toBe('notAssessable');
	});

	test('more than the baseline may be anything from improving to achieved', () => {
		expect(judged(more, rise, reading('2017', '>', 4278)).status).toBe('notAssessable');
	});

	test('where less is better the ends turn round', () => {
		expect(judged(fewer, fall, reading('2019', '<', 256)).status).toBe('achieved');
		expect(judged(fewer, fall, reading('2019', '<=', 256)).status).toBe('achieved');
		expect(judged(fewer, fall, reading('2019', '>', 256)).status).toBe('missed');
		expect(judged(fewer, fall, reading('2019', '>=', 256)).status).toBe('notAssessable');
		expect(judged(fewer, fall, reading('2017', '>', 273)).status).toBe('worse');
	});

	test('an approximate value is judged on its number and says so', () => {
		expect(judged(more, three, reading('2023', 'about', 3))).toMatchObject({
			status: 'achieved',
			figures: { actual: { value: 3, qualifier: 'about' } }
		});
	});
});
