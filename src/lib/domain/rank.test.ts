import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rank } from './rank.ts';

describe('rank', () => {
	test('numbers the highest first', () => {
		expect(
			rank(
				[
					{ area: '15101', value: 10 },
					{ area: '15102', value: 30 },
					{ area: '15103', value: 20 }
				],
				'highest'
			)
		).toEqual([
			{ area: '15102', value: 30, rank: 1 },
			{ area: '15103', value: 20, rank: 2 },
			{ area: '15101', value: 10, rank: 3 }
		]);
	});

	test('numbers the lowest first when asked to', () => {
		const given = [
			{ area: '15101', value: 20 },
			{ area: '15102', value: -5 },
			{ area: '15103', value: 0 }
		];
		expect(rank(given, 'lowest')).toEqual([
			{ area: '15102', value: -5, rank: 1 },
			{ area: '15103', value: 0, rank: 2 },
			{ area: '15101', value: 20, rank: 3 }
		]);
	});

	test('equal values share a rank, keep their order and leave a gap behind them', () => {
		expect(
			rank(
				[
					{ area: '15101', value: 20 },
					{ area: '15102', value: 30 },
					{ area: '15103', value: 20 },
					{ area: '15104', value: 10 }
				],
				'highest'
			)
		).toEqual([
			{ area: '15102', value: 30, rank: 1 },
			{ area: '15101', value: 20, rank: 2 },
			{ area: '15103', value: 20, rank: 2 },
			{ area: '15104', value: 10, rank: 4 }
		]);
	});

	test('one value is first, and none give none', () => {
		expect(rank([{ area: '15103', value: 7 }], 'highest')).toEqual([
			{ area: '15103', value: 7, rank: 1 }
		]);
		expect(rank([], 'highest')).toEqual([]);
	});

	test('does not reorder what it was given', () => {
		const given = Object.freeze([
			{ area: '15101', value: 1 },
			{ area: '15102', value: 2 }
		]);
		expect(rank(given, 'highest')).toHaveLength(2);
		expect(given[0]?.area).toBe('15101');
	});

	test('a rank is one more than the number of areas that are better', () => {
		const values = fc.array(
			fc.record({ area: fc.string(), value: fc.integer({ max: 9, min: 0 }) })
		);
		fc.assert(
			fc.property(values, (given) => {
				const ranked = rank(given, 'highest');
				expect(ranked.map((one) => one.rank)).toEqual(
					ranked.map((one) => given.filter((other) => other.value > one.value).length + 1)
				);
			})
		);
	});
});
