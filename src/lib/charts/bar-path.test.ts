import fc from 'fast-check';
import { expect, test } from 'vitest';
import { barPath, stripesPath } from './bar-path.ts';
import { pointsOfPath } from './path.ts';

const UPRIGHT = { x: 10, y: 100, width: 20, height: 50 };
const LYING = { x: 0, y: 0, width: 30, height: 10 };

test('barPath is a plain rectangle for exact and for provisional values', () => {
	expect(barPath(LYING, { isNegative: false }, 'x')).toBe('M0 0h30v10h-30Z');
	expect(barPath(LYING, { mark: 'hollow', isNegative: false }, 'x')).toBe('M0 0h30v10h-30Z');
});

test('barPath has a tip where a value may lie further out', () => {
	expect(barPath(LYING, { mark: 'above', isNegative: false }, 'x')).toBe('M0 0h25l5 5l-5 5H0Z');
	expect(barPath(UPRIGHT, { mark: 'above', isNegative: false }, 'y')).toBe(
		'M10 150v-40l10 -10l10 10V150Z'
	);
});

test('barPath has a notch where a value may lie further in', () => {
	expect(barPath(LYING, { mark: 'below', isNegative: false }, 'x')).toBe('M0 0h30l-5 5l5 5H0Z');
	expect(barPath(UPRIGHT, { mark: 'below', isNegative: false }, 'y')).toBe(
		'M10 150v-50l10 10l10 -10V150Z'
	);
});

test('barPath turns tip and notch round below zero, where more means further in', () => {
	expect(barPath(UPRIGHT, { mark: 'above', isNegative: true }, 'y')).toBe(
		'M10 100v50l10 -10l10 10V100Z'
	);
	expect(barPath(UPRIGHT, { mark: 'below', isNegative: true }, 'y')).toBe(
		'M10 100v40l10 10l10 -10V100Z'
	);
});

test('barPath has a tip no longer than the bar', () => {
	const short = { ...LYING, width: 2 };
	expect(barPath(short, { mark: 'above', isNegative: false }, 'x')).toBe('M0 0h0l2 5l-2 5H0Z');
});

test('stripesPath slants from edge to edge', () => {
	// The lines on which right and down add up to 5, 15 and 25.
	const path = stripesPath({ x: 0, y: 0, width: 10, height: 20 }, 10);
	expect(path).toBe('M0 5L5 0M0 15L10 5M5 20L10 15');
});

test('stripesPath stays on its bar, and is on it wherever the bar lies', () => {
	const side = fc.integer({ min: 1, max: 400 });
	fc.assert(
		fc.property(side, side, side, side, (x, y, width, height) => {
			const points = pointsOfPath(stripesPath({ x, y, width, height }, 4)).flat();
			expect(points.length).toBeGreaterThan(0);
			expect(points.every((at) => at[0] >= x && at[0] <= x + width)).toBe(true);
			expect(points.every((at) => at[1] >= y && at[1] <= y + height)).toBe(true);
		})
	);
});
