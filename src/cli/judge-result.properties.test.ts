import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readJudgeCase } from '$lib/data/judge-case.ts';
import { DIRECTIONS } from '$lib/domain/indicator.ts';
import { SCHEME_NAMES } from '$lib/domain/scheme.ts';
import { QUALIFIERS } from '$lib/domain/value.ts';
import { judgeAnswers } from './judge-answers.ts';

/** Numbers as people write them, and such as nobody does. */
const number = fc.oneof(fc.integer({ min: -30, max: 30 }), fc.double({ noNaN: true }));
const year = fc.integer({ min: 2018, max: 2028 });
const period = fc.oneof(
	{ weight: 9, arbitrary: year },
	year.map((one) => `${one}-09`)
);

const written = fc.record(
	{
		direction: fc.constantFrom(...DIRECTIONS),
		scheme: fc.constantFrom(...SCHEME_NAMES),
		baseline: fc.record({ period: year, value: fc.option(number) }),
		targets: fc.uniqueArray(
			fc.record({
				period: year,
				value: number,
				kind: fc.constantFrom('interim', 'final'),
				upper: fc.option(number, { freq: 9 })
			}),
			{ maxLength: 2, selector: ({ kind }) => kind }
		),
		actuals: fc.uniqueArray(
			fc.record({ period, value: number, qualifier: fc.constantFrom(...QUALIFIERS) }),
			{ maxLength: 4, selector: ({ period: when }) => when }
		),
		period: fc.option(year),
		tolerance: fc.option(fc.double({ min: 0, max: 5, noNaN: true })),
		limit: fc.option(number),
		cumulative: fc.boolean(),
		doIt: fc.boolean(),
		periodType: fc.constantFrom('fy', 'cy'),
		rounding: fc.record({
			mode: fc.constantFrom('half-up', 'floor'),
			decimals: fc.integer({ min: 0, max: 6 })
		})
	},
	{ requiredKeys: ['direction', 'scheme', 'actuals'] }
);

test('whatever is asked is answered, with a status and a sentence or with what is wrong', () => {
	fc.assert(
		fc.property(written, (one) => {
			const { json } = judgeAnswers([readJudgeCase(one)]);
			expect(json).toMatch(/^\[\n\{("error":"|"scheme":.*"sentence":)/);
			expect(json).not.toMatch(/:null|:-0[,}]|NaN|∞|｜|《/);
		}),
		{ numRuns: 2000 }
	);
});

test('what is no case at all is an error with a text, and never an accident', () => {
	fc.assert(
		fc.property(fc.jsonValue(), (one) => {
			expect(readJudgeCase(one)).toMatchObject({ error: expect.stringMatching(/./) });
		})
	);
});
