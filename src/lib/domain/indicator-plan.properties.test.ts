import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exampleIndicator, exampleObservation, exampleTarget } from './example.ts';
import { judgementOf } from './indicator-plan.ts';
import type { StatusOf } from './scheme.ts';
import { QUALIFIERS } from './value.ts';

/** From worst to best; a value that cannot be judged has no place. */
const ORDER = {
	missed: 0,
	worse: 0,
	unchanged: 1,
	improving: 2,
	onTrack: 3,
	achieved: 4,
	notAssessable: NaN
} satisfies Record<StatusOf<'guideline'>, number>;

const tenths = fc.integer({ min: -2000, max: 2000 }).map((value) => value / 10);
const cases = fc.record({
	baseline: tenths,
	target: tenths,
	margin: fc.integer({ min: 0, max: 50 }),
	year: fc.integer({ min: 2015, max: 2020 }).map(String)
});
type Case = typeof cases extends fc.Arbitrary<infer Each> ? Each : never;

function statusOf(
	{ baseline, target, margin, year }: Case,
	actual: number,
	{
		direction = 'increase',
		qualifier = '='
	}: {
		direction?: 'increase' | 'decrease';
		qualifier?: (typeof QUALIFIERS)[number];
	} = {}
) {
	const { status } = judgementOf(
		{
			indicator: exampleIndicator({ direction }),
			observations: [
				exampleObservation(year, { kind: 'amount', value: actual, qualifier }, { margin })
			],
			targets: [
				exampleTarget('baseline', '2015', baseline),
				exampleTarget('final', '2020', target)
			],
			period: null
		},
		'guideline'
	);
	// The scheme `guideline` has no other statuses.
	return status as StatusOf<'guideline'>;
}

describe('judgementOf, for any plan and any value', () => {
	test('improving the actual value never worsens the judgement', () => {
		fc.assert(
			fc.property(cases, tenths, fc.nat({ max: 1000 }), (plan, actual, gain) => {
				const before = ORDER[statusOf(plan, actual)];
				expect(ORDER[statusOf(plan, actual + gain)]).toBeGreaterThanOrEqual(before);
			})
		);
	});

	test('turning the sign of every figure and the direction changes nothing', () => {
		fc.assert(
			fc.property(cases, tenths, (plan, actual) => {
				const turned = { ...plan, baseline: -plan.baseline, target: -plan.target };
				expect(statusOf(turned, -actual, { direction: 'decrease' })).toBe(statusOf(plan, actual));
			})
		);
	});

	test('counting in tenths of the unit changes nothing', () => {
		fc.assert(
			fc.property(cases, tenths, (plan, actual) => {
				const finer = {
					...plan,
					baseline: Math.round(plan.baseline * 10),
					target: Math.round(plan.target * 10),
					margin: plan.margin * 10
				};
				expect(statusOf(finer, Math.round(actual * 10))).toBe(statusOf(plan, actual));
			})
		);
	});

	test('what is judged of an open-ended value holds for every value it may stand for', () => {
		const more = fc.constantFrom(...QUALIFIERS.filter((qualifier) => qualifier.startsWith('>')));
		fc.assert(
			fc.property(
				cases,
				tenths,
				fc.integer({ min: 1, max: 4000 }),
				more,
				(plan, end, by, qualifier) => {
					const open = statusOf(plan, end, { qualifier });
					const one = statusOf(plan, end + by / 10);
					expect([one, 'notAssessable']).toContain(open);
				}
			)
		);
	});
});
