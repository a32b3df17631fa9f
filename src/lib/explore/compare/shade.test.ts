import { expect, test } from 'vitest';
import { placesAmong, placesApart, tintAt } from './shade.ts';

test('places among values run from 0 to 1 in equal steps', () => {
	expect(placesAmong([30, 10, 20])).toEqual([1, 0, 0.5]);
});

test('equal values share the middle of their places, so that all equal is neither large nor small', () => {
	expect(placesAmong([5, 5, 5])).toEqual([0.5, 0.5, 0.5]);
	expect(placesAmong([9, 9, 1])).toEqual([0.75, 0.75, 0]);
	expect(placesAmong([7])).toEqual([0.5]);
});

test('places apart go by the farthest distance, on whichever side it lies', () => {
	expect(placesApart([-4, 2, 0])).toEqual([0, 0.75, 0.5]);
	expect(placesApart([0, 0])).toEqual([0.5, 0.5]);
	expect(placesApart([])).toEqual([]);
});

test('tints have five equal steps, the ends included', () => {
	const places = [0, 0.19, 0.2, 0.5, 0.79, 0.8, 1];
	expect(places.map((place) => tintAt(place, 'neutral'))).toEqual([
		'size-1',
		'size-1',
		'size-2',
		'size-3',
		'size-4',
		'size-5',
		'size-5'
	]);
});

test('a high value is good where more is wanted and bad where less is', () => {
	expect([0, 0.3, 0.5, 0.7, 1].map((place) => tintAt(place, 'increase'))).toEqual([
		'bad-2',
		'bad-1',
		'even',
		'good-1',
		'good-2'
	]);
	expect([0, 0.3, 0.5, 0.7, 1].map((place) => tintAt(place, 'decrease'))).toEqual([
		'good-2',
		'good-1',
		'even',
		'bad-1',
		'bad-2'
	]);
});

test('what should be kept is shaded by size, without good or bad', () => {
	expect(tintAt(1, 'maintain')).toBe('size-5');
});

test('places do not change the order of their values', () => {
	const values = Object.freeze([4, 1, 2]);
	expect(placesAmong(values)).toEqual([1, 0, 0.5]);
	expect(placesApart(values)).toEqual([1, 0.625, 0.75]);
});
