import { expect, test } from 'vitest';
import type { Label } from './geometry.ts';
import { firstFree, spread } from './label-layout.ts';

const PAGE = { x: 0, y: 0, width: 100, height: 100 };
const HIGH: Label[] = [{ kind: 'note', x: 10, y: 20, anchor: 'start', text: '上' }];
const LOW: Label[] = [{ kind: 'note', x: 10, y: 80, anchor: 'start', text: '下' }];

test('spread leaves heights that are far enough apart', () => {
	expect(spread([10, 50, 90], { gap: 20, from: 0, to: 100 })).toEqual([10, 50, 90]);
});

test('spread moves two equal heights apart by the same amount', () => {
	expect(spread([50, 50], { gap: 20, from: 0, to: 100 })).toEqual([40, 60]);
});

test('spread keeps the last height within the frame', () => {
	expect(spread([95, 98], { gap: 20, from: 0, to: 100 })).toEqual([80, 100]);
});

test('spread answers in the order of the question', () => {
	expect(spread([90, 10], { gap: 20, from: 0, to: 100 })).toEqual([90, 10]);
});

test('spread does not change its argument', () => {
	const wanted = [50, 50];
	spread(wanted, { gap: 20, from: 0, to: 100 });
	expect(wanted).toEqual([50, 50]);
});

test('firstFree takes the first place that is free', () => {
	expect(firstFree([HIGH, LOW], 10, { boxes: [], lines: [], within: PAGE })).toBe(HIGH);
});

test('firstFree avoids a line that crosses the label', () => {
	const line = [
		[0, 17],
		[100, 17]
	] as const;
	expect(firstFree([HIGH, LOW], 10, { boxes: [], lines: [line], within: PAGE })).toBe(LOW);
});

test('firstFree avoids other labels', () => {
	const box = { x: 5, y: 10, width: 10, height: 10 };
	expect(firstFree([HIGH, LOW], 10, { boxes: [box], lines: [], within: PAGE })).toBe(LOW);
});

test('firstFree finds nothing where every place leaves the page', () => {
	const within = { x: 0, y: 0, width: 15, height: 100 };
	expect(firstFree([HIGH, LOW], 10, { boxes: [], lines: [], within })).toBeNull();
});
