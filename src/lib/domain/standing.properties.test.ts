import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exampleIndicator, exampleObservation } from './example.ts';
import type { Direction } from './indicator.ts';
import type { Series } from './series.ts';
import { standingOf } from './standing.ts';
import type { Score } from './standing-score.ts';

const values = fc.array(
	fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 })),
	{
		minLength: 4,
		maxLength: 9
	}
);
const kinds = fc.constantFrom('share' as const, 'measure' as const, 'count' as const);

/** Scores of the first area of the list, the last being the area around. */
function scoresOf(
	pairs: readonly (readonly [number, number])[],
	{ kind, direction }: { kind: 'share' | 'measure' | 'count'; direction: Direction }
) {
	const indicator = exampleIndicator({ kind, direction, decimals: 0 });
	const all = pairs.map(([before, now], index): Series => {
		const area = String(index);
		const points = [
			exampleObservation('2023', before, { area }),
			exampleObservation('2024', now, { area })
		] as const;
		return { indicator, area, points: [...points], breaks: [] };
	});
	const [series] = all;
	if (series === undefined) {
		throw new Error('at least one pair is generated');
	}
	const standing = standingOf({
		series,
		start: series.points[0],
		sisters: all.slice(0, -1),
		whole: all.at(-1) ?? null,
		today: '2026-11-22'
	});
	if ('reason' in standing) {
		throw new Error(standing.reason);
	}
	const { rank, trend, distance, verdict } = standing;
	return { scores: [rank, trend, distance].map((one) => one?.score ?? null), verdict };
}

const turned = (score: Score | null) => (score === null ? null : ((0 - score) as Score));

test('standingOf turns every score and every verdict round when the wanted direction does', () => {
	fc.assert(
		fc.property(values, kinds, (pairs, kind) => {
			const more = scoresOf(pairs, { kind, direction: 'increase' });
			const fewer = scoresOf(pairs, { kind, direction: 'decrease' });
			expect(fewer.scores).toEqual(more.scores.map(turned));
			expect(fewer.verdict).toBe(
				more.verdict && { strength: 'attention', attention: 'strength' }[more.verdict]
			);
		})
	);
});

test('standingOf gives its verdict by the sum of scores that do not contradict each other', () => {
	fc.assert(
		fc.property(values, kinds, (pairs, kind) => {
			const { scores, verdict } = scoresOf(pairs, { kind, direction: 'increase' });
			const sum = scores.reduce<number>((total, score) => total + (score ?? 0), 0);
			expect(verdict === 'strength').toBe(sum >= 2 && !scores.includes(-1));
			expect(verdict === 'attention').toBe(sum <= -2 && !scores.includes(1));
		})
	);
});
