import { describe, expect, test } from 'vitest';
import {
	type AttentionCase,
	attentionLevel,
	attentionOf,
	attentionPoints,
	byAttention,
	isLongShort
} from './attention.ts';

const CALM: AttentionCase = {
	footing: 'onLine',
	shortfallPct: -3,
	monthsShort: 0,
	change: 'none',
	monthsLeft: 30,
	monthsLate: null,
	verdicts: 'agree'
};

const SHORT: AttentionCase = { ...CALM, footing: 'short', shortfallPct: 5, monthsShort: 12 };

describe('attentionOf(case)', () => {
	test('finds nothing about a figure that is on its line', () => {
		expect(attentionOf(CALM)).toEqual([]);
	});

	test.each([
		{ shortfallPct: 9.99, points: 1 },
		{ shortfallPct: 10, points: 2 },
		{ shortfallPct: 24.99, points: 2 },
		{ shortfallPct: 25, points: 3 },
		{ shortfallPct: 49.99, points: 3 },
		{ shortfallPct: 50, points: 4 },
		{ shortfallPct: 130, points: 4 }
	])('gives $points for a shortfall of $shortfallPct % of the way', ({ shortfallPct, points }) => {
		expect(attentionOf({ ...SHORT, shortfallPct })).toEqual([{ criterion: 'behind', points }]);
	});

	test('gives 1 for what is short of a condition that has no way to it', () => {
		expect(attentionOf({ ...SHORT, shortfallPct: null })).toEqual([
			{ criterion: 'behind', points: 1 }
		]);
	});

	test('takes the judgement’s word for it that a figure is short, whatever the straight line says', () => {
		expect(attentionOf({ ...SHORT, shortfallPct: -2 })).toEqual([
			{ criterion: 'behind', points: 1 }
		]);
	});

	test('counts what is worse than its baseline as behind', () => {
		expect(attentionOf({ ...SHORT, footing: 'worse', shortfallPct: 60 })).toEqual([
			{ criterion: 'behind', points: 4 }
		]);
	});

	test.each([
		{ monthsShort: 23, points: 0 },
		{ monthsShort: 24, points: 1 },
		{ monthsShort: 35, points: 1 },
		{ monthsShort: 36, points: 2 },
		{ monthsShort: 48, points: 3 },
		{ monthsShort: 108, points: 3 }
	])('gives $points for $monthsShort months short in a row', ({ monthsShort, points }) => {
		const [, ...found] = attentionOf({ ...SHORT, monthsShort });
		expect(attentionPoints(found)).toBe(points);
		expect(isLongShort({ monthsShort })).toBe(points > 0);
	});

	test('gives 2 for a change against the wanted direction, on the line as well', () => {
		expect(attentionOf({ ...CALM, change: 'worse' })).toEqual([
			{ criterion: 'worsening', points: 2 }
		]);
		expect(attentionOf({ ...CALM, change: 'better' })).toEqual([]);
	});

	test.each([
		{ monthsLeft: -1, points: 3 },
		{ monthsLeft: 0, points: 2 },
		{ monthsLeft: 12, points: 2 },
		{ monthsLeft: 13, points: 1 },
		{ monthsLeft: 24, points: 1 },
		{ monthsLeft: 25, points: 0 },
		{ monthsLeft: null, points: 0 }
	])('gives $points for a deadline $monthsLeft months away', ({ monthsLeft, points }) => {
		const [, ...found] = attentionOf({ ...SHORT, monthsLeft });
		expect(attentionPoints(found)).toBe(points);
	});

	test('leaves a near deadline alone where the line is met, and not where nobody can tell', () => {
		expect(attentionOf({ ...CALM, monthsLeft: 4 })).toEqual([]);
		expect(attentionOf({ ...CALM, footing: 'reached', monthsLeft: -1 })).toEqual([]);
		expect(attentionOf({ ...CALM, footing: 'none', shortfallPct: null, monthsLeft: 4 })).toEqual([
			{ criterion: 'deadline', points: 2 }
		]);
	});

	test('gives 1 for a figure that is late and 2 once it is late by a year', () => {
		expect(attentionOf({ ...CALM, monthsLate: 0 })).toEqual([{ criterion: 'stale', points: 1 }]);
		expect(attentionOf({ ...CALM, monthsLate: 11 })).toEqual([{ criterion: 'stale', points: 1 }]);
		expect(attentionOf({ ...CALM, monthsLate: 12 })).toEqual([{ criterion: 'stale', points: 2 }]);
	});

	test('gives 2 for verdicts that contradict each other', () => {
		expect(attentionOf({ ...CALM, verdicts: 'conflict' })).toEqual([
			{ criterion: 'conflict', points: 2 }
		]);
	});

	test('adds up to 16 when everything applies', () => {
		const worst = attentionOf({
			footing: 'worse',
			shortfallPct: 80,
			monthsShort: 60,
			change: 'worse',
			monthsLeft: -3,
			monthsLate: 14,
			verdicts: 'conflict'
		});
		expect(attentionPoints(worst)).toBe(4 + 3 + 2 + 3 + 2 + 2);
	});
});

describe('attentionLevel(footing, points)', () => {
	test('is first from 8 points on', () => {
		expect(attentionLevel('short', 7)).toBe('next');
		expect(attentionLevel('short', 8)).toBe('first');
	});

	test('is calm without a point', () => {
		expect(attentionLevel('reached', 0)).toBe('calm');
		expect(attentionLevel('onLine', 1)).toBe('next');
	});

	test('keeps what could not be judged apart, whatever its points', () => {
		expect(attentionLevel('none', 0)).toBe('unjudged');
		expect(attentionLevel('none', 9)).toBe('unjudged');
	});
});

describe('byAttention(lines)', () => {
	test('puts most points first and leaves ties in the order of the dataset', () => {
		const lines = [
			{ id: 'births', points: 2 },
			{ id: 'visitors', points: 5 },
			{ id: 'accidents', points: 2 }
		];
		expect(byAttention(lines).map(({ id }) => id)).toEqual(['visitors', 'births', 'accidents']);
	});

	test('leaves the given lines as they are', () => {
		const lines = [{ points: 1 }, { points: 2 }];
		byAttention(lines);
		expect(lines).toEqual([{ points: 1 }, { points: 2 }]);
	});
});
