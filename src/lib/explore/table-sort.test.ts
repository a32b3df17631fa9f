import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type SortKey, sortedRows } from './table-sort.ts';

function rows(...keys: readonly SortKey[]) {
	return keys.map((key, index) => ({ row: index, keys: { value: key } }));
}

describe('sortedRows(rows, by)', () => {
	test('sorts numbers both ways', () => {
		expect(sortedRows(rows(10, 9, 100), { sort: 'value', order: 'asc' })).toEqual([1, 0, 2]);
		expect(sortedRows(rows(10, 9, 100), { sort: 'value', order: 'desc' })).toEqual([2, 0, 1]);
	});

	test('sorts texts both ways', () => {
		expect(sortedRows(rows('2020', '2019'), { sort: 'value', order: 'asc' })).toEqual([1, 0]);
		expect(sortedRows(rows('2019', '2020'), { sort: 'value', order: 'desc' })).toEqual([1, 0]);
	});

	test('puts what is missing last, either way', () => {
		expect(sortedRows(rows(null, 1, null, 2), { sort: 'value', order: 'asc' })).toEqual([
			1, 3, 0, 2
		]);
		expect(sortedRows(rows(null, 1, null, 2), { sort: 'value', order: 'desc' })).toEqual([
			3, 1, 0, 2
		]);
	});

	test('keeps equal rows, and rows of a column that there is not, as they were', () => {
		expect(sortedRows(rows(1, 1, 0), { sort: 'value', order: 'desc' })).toEqual([0, 1, 2]);
		expect(sortedRows(rows(3, 1, 2), { sort: 'other', order: 'asc' })).toEqual([0, 1, 2]);
	});

	test('does not mutate', () => {
		const given = rows(2, 1);
		sortedRows(given, { sort: 'value', order: 'asc' });
		expect(given.map(({ row }) => row)).toEqual([0, 1]);
	});

	test('loses no row and makes none up, and both orders mirror each other where no two are equal', () => {
		const key = fc.option(fc.integer());
		fc.assert(
			fc.property(fc.uniqueArray(key), (keys) => {
				const up = sortedRows(rows(...keys), { sort: 'value', order: 'asc' });
				const down = sortedRows(rows(...keys), { sort: 'value', order: 'desc' });
				const isThere = (index: number) => keys[index] !== null;
				expect([...up].sort((a, b) => a - b)).toEqual(keys.map((_, index) => index));
				expect(up.filter(isThere)).toEqual(down.filter(isThere).reverse());
			})
		);
	});
});
