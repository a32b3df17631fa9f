import { expect, test } from 'vitest';
import { pathAt } from './plan-path.ts';

// domain.md section 4: 4278 in 2015, 4380 in 2020.
const PATH = [
	{ position: 2015, value: 4278 },
	{ position: 2020, value: 4380 }
];

test('the path runs straight between the points of the plan', () => {
	expect(pathAt(PATH, 2017)).toBe(4318.8);
});

test('the path has the values of the plan at its points', () => {
	expect(pathAt(PATH, 2015)).toBe(4278);
	expect(pathAt(PATH, 2020)).toBe(4380);
});

test('there is no path before the plan or after it', () => {
	expect(pathAt(PATH, 2014)).toBeNull();
	expect(pathAt(PATH, 2021)).toBeNull();
	expect(pathAt([], 2017)).toBeNull();
});
