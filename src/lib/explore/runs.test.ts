import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromRuns, fromSteps, runsOf, stepsOf } from './runs.ts';

const itself = (number: number) => number;

test('runsOf writes a number and how many times it stands', () => {
	expect(runsOf([7, 7, 7, 2, 7])).toEqual([7, 3, 2, 1, 7, 1]);
});

test('stepsOf writes where the numbers begin to count up and how far', () => {
	expect(stepsOf([3, 4, 5, 3, 4, 9])).toEqual([3, 3, 3, 2, 9, 1]);
});

test('an empty column is packed as nothing', () => {
	expect([runsOf([]), stepsOf([])]).toEqual([[], []]);
});

test('fromRuns reads each number once for all its times', () => {
	const read: number[] = [];
	expect(fromRuns([7, 3, 2, 1], (number) => `${read.push(number)}: ${number}`)).toEqual([
		'1: 7',
		'1: 7',
		'1: 7',
		'2: 2'
	]);
});

test('packing and unpacking give the column back', () => {
	fc.assert(
		fc.property(fc.array(fc.integer({ min: -1, max: 4 })), (column) => {
			expect(fromRuns(runsOf(column), itself)).toEqual(column);
			expect(fromSteps(stepsOf(column), itself)).toEqual(column);
		})
	);
});
