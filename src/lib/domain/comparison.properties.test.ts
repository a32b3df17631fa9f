import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compare } from './comparison.ts';
import { exampleIndicator, exampleObservation } from './example.ts';

const counts = fc.integer({ min: 1, max: 10_000_000 });

describe('compare, for any two counts', () => {
	test('there and back, the differences cancel out and the ratios multiply to 1', () => {
		fc.assert(
			fc.property(counts, counts, (a, p) => {
				const indicator = exampleIndicator();
				const later = exampleObservation('2023', a);
				const earlier = exampleObservation('2022', p);
				const there = compare(indicator, later, earlier);
				const back = compare(indicator, earlier, later);
				expect((there.difference?.value ?? NaN) + (back.difference?.value ?? NaN)).toBe(0);
				expect((there.ratio?.value ?? NaN) * (back.ratio?.value ?? NaN)).toBeCloseTo(1, 12);
			})
		);
	});

	test('the rate is the ratio above 1, in per cent', () => {
		fc.assert(
			fc.property(counts, counts, (a, p) => {
				const { ratePct, ratio } = compare(
					exampleIndicator(),
					exampleObservation('2023', a),
					exampleObservation('2022', p)
				);
				const fromRatio = ((ratio?.value ?? NaN) - 1) * 100;
				expect(ratePct?.value).toBeCloseTo(fromRatio, 5);
			})
		);
	});

	test('what is good where more is better is bad where less is', () => {
		const tones = { good: 'bad', bad: 'good', neutral: 'neutral' };
		fc.assert(
			fc.property(counts, counts, (a, p) => {
				const current = exampleObservation('2023', a);
				const previous = exampleObservation('2022', p);
				const more = compare(exampleIndicator({ direction: 'increase' }), current, previous);
				const less = compare(exampleIndicator({ direction: 'decrease' }), current, previous);
				expect(less.tone).toBe(tones[more.tone]);
			})
		);
	});
});
