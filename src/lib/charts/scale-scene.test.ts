import { expect, test } from 'vitest';
import { plainScale, startsAtZero, valueScale } from './scale-scene.ts';

test('startsAtZero holds for counts, however far zero is', () => {
	expect(startsAtZero([98, 100], 'count')).toBe(true);
});

test('startsAtZero does not hold for a share that stays far from zero', () => {
	expect(startsAtZero([50, 100], 'share')).toBe(false);
	expect(startsAtZero([49, 100], 'share')).toBe(true);
});

test('startsAtZero holds where values are on both sides of zero', () => {
	expect(startsAtZero([-1, 100], 'percent')).toBe(true);
});

test('valueScale puts round ticks at both ends', () => {
	const scale = valueScale([4733, 6554], { fromZero: true, from: 100, to: 0, ticks: 4 });
	expect(scale.ticks).toEqual([0, 2000, 4000, 6000, 8000]);
	expect(scale.at(0)).toBe(100);
	expect(scale.at(4000)).toBe(50);
});

test('valueScale gives equal values a band around them', () => {
	const scale = valueScale([20, 20], { fromZero: false, from: 100, to: 0, ticks: 4 });
	expect(scale.at(20)).toBe(50);
});

test('valueScale of nothing but zeros still has a place for zero', () => {
	const scale = valueScale([0], { fromZero: true, from: 100, to: 0, ticks: 4 });
	expect(scale.at(0)).toBe(50);
});

test('plainScale reaches exactly from the least to the greatest value', () => {
	const at = plainScale([2, 4], 0, 10);
	expect([at(2), at(3), at(4)]).toEqual([0, 5, 10]);
});
