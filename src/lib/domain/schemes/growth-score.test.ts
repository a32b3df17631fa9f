import { describe, expect, test } from 'vitest';
import { growthOfSeveral, levelWithoutTarget, levelWithTarget, room } from './growth-score.ts';

describe('levelWithTarget', () => {
	test.each([
		['on track at 0.95', 0.95, 'onTrack', 'p ≥ 0.95', 2.5001],
		['too slow just below', 0.9499, 'tooSlow', 'p ≥ 0.60', 2.4993],
		['too slow at 0.6', 0.6, 'tooSlow', 'p ≥ 0.60', 0],
		['limited just below', 0.5999, 'limited', 'p ≥ 0', -0.0004],
		['limited at 0', 0, 'limited', 'p ≥ 0', -2.5],
		['deteriorating below 0', -0.0001, 'deteriorating', 'p < 0', -2.5004]
	])('is %s', (_, p, status, formula, score) => {
		const level = levelWithTarget(p);
		expect(level).toMatchObject({ status, formula, ratio: p });
		expect(level.score).toBeCloseTo(score, 3);
	});

	test('the score ends at 5 and at −5', () => {
		expect(levelWithTarget(2).score).toBe(5);
		expect(levelWithTarget(-2).score).toBe(-5);
	});
});

describe('levelWithoutTarget', () => {
	test.each([
		['on track at 1.5 % a year', 0.015, 'onTrack', 'p ≥ 1.5 % × C', 2.5],
		['too slow just below', 0.0149, 'tooSlow', 'p ≥ 0.5 % × C', 2.475],
		['too slow at 0.5 %', 0.005, 'tooSlow', 'p ≥ 0.5 % × C', 0],
		['limited just below', 0.0049, 'limited', 'p ≥ 0', -0.05],
		['limited at 0', 0, 'limited', 'p ≥ 0', -2.5],
		['deteriorating below 0', -0.01, 'deteriorating', 'p < 0', -3.75]
	])('is %s', (_, p, status, formula, score) => {
		const level = levelWithoutTarget(p, 1);
		expect(level).toMatchObject({ status, formula, ratio: p });
		expect(level.score).toBeCloseTo(score, 9);
	});

	test('near a limit less growth is asked for', () => {
		expect(levelWithoutTarget(0.0075, 0.5)).toMatchObject({ status: 'onTrack', score: 2.5 });
		expect(levelWithoutTarget(0.0074, 0.5).status).toBe('tooSlow');
		expect(levelWithoutTarget(0.0025, 0.5)).toMatchObject({ status: 'tooSlow', score: 0 });
		expect(levelWithoutTarget(0.0024, 0.5).status).toBe('limited');
	});

	test('at the limit itself staying is enough, and falling is not', () => {
		expect(levelWithoutTarget(0, 0)).toMatchObject({ status: 'onTrack', score: 5 });
		expect(levelWithoutTarget(-0.01, 0)).toMatchObject({ status: 'deteriorating', score: -3.75 });
	});

	test('the score ends at 5 and at −5', () => {
		expect(levelWithoutTarget(0.02, 1).score).toBe(5);
		expect(levelWithoutTarget(0.03, 1).score).toBe(5);
		expect(levelWithoutTarget(-0.02, 1).score).toBe(-5);
		expect(levelWithoutTarget(-0.03, 1).score).toBe(-5);
	});
});

describe('room', () => {
	test('is all there is without a limit, and from twice the limit on', () => {
		expect(room(90, null)).toBe(1);
		expect(room(200, 100)).toBe(1);
		expect(room(300, 100)).toBe(1);
	});

	test('is nothing at the limit and nearly everything far from it', () => {
		expect(room(100, 100)).toBe(0);
		expect(room(0.001, 100)).toBeCloseTo(1, 9);
	});

	test('shrinks on both sides of the limit alike', () => {
		// 0.9 to the power of 4.44 is 0.6264, 0.5 to it 0.0461.
		expect(room(90, 100)).toBeCloseTo(0.3736, 4);
		expect(room(110, 100)).toBeCloseTo(0.3736, 4);
		expect(room(50, 100)).toBeCloseTo(0.9539, 4);
		expect(room(150, 100)).toBeCloseTo(0.9539, 4);
	});

	test('looks at sizes, not at signs', () => {
		expect(room(-90, -100)).toBeCloseTo(0.3736, 4);
		expect(room(-90, 100)).toBeCloseTo(0.3736, 4);
	});
});

describe('growthOfSeveral', () => {
	test.each([
		['on track at 2.5', [[5], [0]], 'onTrack', 2.5],
		['too slow just below', [[4.99], [0]], 'tooSlow', 2.495],
		['too slow at 0', [[2], [-2]], 'tooSlow', 0],
		['limited just below', [[-0.01]], 'limited', -0.01],
		['limited at −2.5', [[-2.5]], 'limited', -2.5],
		['deteriorating below', [[-2.51]], 'deteriorating', -2.51]
	])('is %s', (_, groups, status, score) => {
		expect(growthOfSeveral(groups)).toEqual({ status, score });
	});

	test('a group counts as one, however many it holds', () => {
		// The mean of 5, 5 and −1 is 3; that of 3 and 1 is 2. All four alone would come to 2.5.
		expect(growthOfSeveral([[5, 5, -1], [1]])).toEqual({ status: 'tooSlow', score: 2 });
	});

	test('passes over a group without a score, and says nothing of none', () => {
		expect(growthOfSeveral([[], [3]])).toEqual({ status: 'onTrack', score: 3 });
		expect(growthOfSeveral([])).toBeNull();
		expect(growthOfSeveral([[]])).toBeNull();
	});
});
