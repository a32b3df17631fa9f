import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Label } from './geometry.ts';
import { firstFree, spread } from './label-layout.ts';

const PAGE = { x: 0, y: 0, width: 100, height: 100 };
const HIGH: Label[] = [{ kind: 'note', x: 10, y: 20, anchor: 'start', text: '上' }];
const LOW: Label[] = [{ kind: 'note', x: 10, y: 80, anchor: 'start', text: '下' }];

test('spread leaves what is far enough apart', () => {
	expect(spread(sized([10, 50, 90]), { from: 0, to: 100 })).toEqual([10, 50, 90]);
});

test('spread moves two equal middles apart by the same amount', () => {
	expect(spread(sized([50, 50]), { from: 0, to: 100 })).toEqual([40, 60]);
});

test('spread keeps what is last within its bounds', () => {
	expect(spread(sized([95, 98]), { from: 0, to: 100 })).toEqual([70, 90]);
});

test('spread answers in the order of the question', () => {
	expect(spread(sized([90, 10]), { from: 0, to: 100 })).toEqual([90, 10]);
});

test('spread gives each thing the space of its own size', () => {
	const things = [
		{ middle: 50, size: 40 },
		{ middle: 51, size: 10 }
	];
	// 25 apart, and their wishes 50 and 51 missed by as much on both sides.
	expect(spread(things, { from: 0, to: 100 })).toEqual([38, 63]);
});

test('spread lets what does not fit run over the end', () => {
	expect(spread(sized([5, 5, 5]), { from: 0, to: 50 })).toEqual([10, 30, 50]);
});

test('spread of nothing is nothing', () => {
	expect(spread([], { from: 0, to: 100 })).toEqual([]);
});

test('spread keeps the order, touches nothing and stays within bounds that have room', () => {
	const thing = fc.record({
		middle: fc.integer({ min: -50, max: 450 }),
		size: fc.integer({ min: 1, max: 20 })
	});
	fc.assert(
		fc.property(fc.array(thing, { minLength: 2, maxLength: 20 }), (things) => {
			const sorted = [...things].sort((a, b) => a.middle - b.middle);
			const placed = spread(sorted, { from: 0, to: 400 });
			const edges = sorted.flatMap(({ size }, index) => {
				const middle = placed[index] ?? Number.NaN;
				return [middle - size / 2, middle + size / 2];
			});
			const least = Math.min(
				...edges.slice(1).map((edge, index) => edge - (edges[index] ?? 0)),
				edges[0] ?? 0,
				400 - (edges.at(-1) ?? 0)
			);
			expect(least).toBeGreaterThan(-1e-9);
		})
	);
});

test('spread does not change its argument', () => {
	const wanted = sized([50, 50]);
	spread(wanted, { from: 0, to: 100 });
	expect(wanted).toEqual(sized([50, 50]));
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

test('firstFree avoids a long line that touches only the corner of the label', () => {
	// 上 fills 10 to 20 across and 11.4 to 22.4 down; the line passes its upper right corner at (20, 12).
	const line = [
		[-1000, -1008],
		[1000, 992]
	] as const;
	expect(firstFree([HIGH, LOW], 10, { boxes: [], lines: [line], within: PAGE })).toBe(LOW);
});

test('firstFree minds no line that passes by', () => {
	const line = [
		[0, 0],
		[100, 0]
	] as const;
	expect(firstFree([HIGH, LOW], 10, { boxes: [], lines: [line], within: PAGE })).toBe(HIGH);
});

test('firstFree avoids other labels', () => {
	const box = { x: 5, y: 10, width: 10, height: 10 };
	expect(firstFree([HIGH, LOW], 10, { boxes: [box], lines: [], within: PAGE })).toBe(LOW);
});

test('firstFree finds nothing where every place leaves the page', () => {
	const within = { x: 0, y: 0, width: 15, height: 100 };
	expect(firstFree([HIGH, LOW], 10, { boxes: [], lines: [], within })).toBeNull();
});

function sized(middles: readonly number[]): { middle: number; size: number }[] {
	return middles.map((middle) => ({ middle, size: 20 }));
}
