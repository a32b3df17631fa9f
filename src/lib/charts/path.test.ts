import { expect, test } from 'vitest';
import { circlePath, linePath, movedPath, pointsOfPath } from './path.ts';

test('pointsOfPath gives back the runs of a path made by linePath', () => {
	const path = linePath([
		[1, 2.5],
		[-3, 4]
	]);
	const runs = [
		[
			[1, 2.5],
			[-3, 4]
		],
		[[5, 6]]
	];
	expect(pointsOfPath(path + linePath([[5, 6]]))).toEqual(runs);
});

test('pointsOfPath finds nothing in an empty path', () => {
	expect(pointsOfPath('')).toEqual([]);
});

test('circlePath starts at the left and comes back in two halves', () => {
	expect(circlePath([10, 20], 2.5)).toBe('M7.5 20a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0 -5 0Z');
});

test('movedPath moves absolute places and leaves relative steps alone', () => {
	expect(movedPath('M0 5H120', [10, 20])).toBe('M10 25H130');
	expect(movedPath('M1 2L-3 4.5V7', [1, 1])).toBe('M2 3L-2 5.5V8');
	expect(movedPath(circlePath([10, 20], 2.5), [1, -1])).toBe(circlePath([11, 19], 2.5));
});
