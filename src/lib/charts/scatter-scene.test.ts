import fc from 'fast-check';
import { expect, test } from 'vitest';
import { WIDE } from './frame-size.ts';
import { crosses, labelBox } from './label-layout.ts';
import { scatterFrame } from './scatter-frame.ts';
import { scatterScene, type ScatterInput, type ScatterPoint } from './scatter-scene.ts';

const AXIS = { label: '', formatTick: String, values: [0, 100], fromZero: true };

function point(id: string, x: number, y: number, more: Partial<ScatterPoint> = {}): ScatterPoint {
	const words = { periodLabel: '2024年', text: `${x} ${y}`, spoken: `${id} ${x} ${y}` };
	return { id, label: id, x, y, size: null, chosen: false, trail: [], ...words, ...more };
}

function input(points: readonly ScatterPoint[]): ScatterInput {
	return { title: '', x: AXIS, y: AXIS, points, sizeNote: null };
}

test('scatterScene places points in proportion, y upwards', () => {
	const spots = scatterScene(input([point('a', 0, 0), point('b', 50, 25), point('c', 100, 100)]));
	const [a, b, c] = spots?.wide.spots.map(({ at }) => at) ?? [];
	const share = (axis: 0 | 1) =>
		((b?.[axis] ?? 0) - (a?.[axis] ?? 0)) / ((c?.[axis] ?? 0) - (a?.[axis] ?? 0));
	expect(share(0)).toBeCloseTo(0.5, 2);
	expect(share(1)).toBeCloseTo(0.25, 2);
	expect(c?.[1]).toBeLessThan(a?.[1] ?? 0);
});

test('scatterScene keeps a point where it is when others move or leave', () => {
	const alone = scatterScene(input([point('a', 40, 60)]));
	const among = scatterScene(input([point('a', 40, 60), point('b', 3, 99)]));
	expect(alone?.wide.spots[0]?.at).toEqual(among?.wide.spots[0]?.at);
});

test('scatterScene shows sizes by area: a quarter of the people, half the radius', () => {
	const points = [
		point('a', 1, 1, { size: 25 }),
		point('b', 9, 9, { size: 100 }),
		point('c', 5, 5)
	];
	const scene = scatterScene(input(points));
	// 1.2 ems of 20 units for the largest, 0.35 ems for a point without size.
	expect(scene?.wide.spots.map(({ radius }) => radius)).toEqual([12, 24, 7]);
});

test('scatterScene draws plain dots when no point has a size, or all have none', () => {
	const scene = scatterScene(input([point('a', 1, 1, { size: 0 }), point('b', 2, 2)]));
	expect(scene?.wide.spots.map(({ radius }) => radius)).toEqual([7, 7]);
});

test('scatterScene reads points in their order and paints the large ones first', () => {
	const points = [point('a', 1, 1, { size: 25 }), point('b', 9, 9, { size: 100 })];
	const scene = scatterScene(input(points));
	expect(scene?.stops).toEqual(['a 1 1', 'b 9 9']);
	expect(scene?.points.map(({ id }) => id)).toEqual(['a', 'b']);
	expect(scene?.wide.shapes.flatMap(({ id }) => id ?? [])).toEqual(['b', 'a']);
	expect(points.map(({ id }) => id)).toEqual(['a', 'b']);
});

test('scatterScene leads a trail from the earliest place to the point', () => {
	const trail = [
		{ x: 10, y: 10 },
		{ x: 20, y: 30 }
	];
	const moved = input([point('a', 50, 50, { trail })]);
	const { trails, discs } = scatterFrame(moved, WIDE);
	expect(trails[0]).toHaveLength(3);
	expect(trails[0]?.at(-1)).toEqual(discs[0]?.at);
	expect(scatterFrame(input([point('a', 50, 50)]), WIDE).trails).toEqual([[]]);
});

test('scatterScene crosses the two values of the whole', () => {
	const points = [point('a', 50, 25)];
	const reference = { x: 50, y: 25, label: '市' };
	const { rules, discs } = scatterFrame({ ...input(points), reference }, WIDE);
	const [upright, level] = rules.filter(({ kind }) => kind === 'reference');
	const [x, y] = discs[0]?.at ?? [];
	expect([upright?.from[0], upright?.to[0]]).toEqual([x, x]);
	expect([level?.from[1], level?.to[1]]).toEqual([y, y]);
});

test('scatterScene draws one point in the middle of an axis of its own', () => {
	const free = { ...AXIS, values: [], fromZero: false };
	const { discs } = scatterFrame({ ...input([point('a', 40, 40)]), y: free }, WIDE);
	// The plot starts at 6 units (0.3 ems) under no title: 27 + 6 = 33, and is 372 high.
	expect(discs[0]?.at[1]).toBe(33 + 372 / 2);
});

test('scatterScene gives a point that is not plainly exact a dashed edge', () => {
	const scene = scatterScene(input([point('a', 1, 1, { mark: 'about' })]));
	expect(scene?.wide.shapes.find(({ id }) => id === 'a')).toMatchObject({
		fill: '#FFFFFF',
		dash: '4 3'
	});
});

test('scatterScene has nothing to draw without a point', () => {
	expect(scatterScene(input([]))).toBeNull();
});

test('scatterScene makes room for trails beyond the values of the axes', () => {
	const trail = [
		{ x: -40, y: 150 },
		{ x: 130, y: -30 }
	];
	const { trails } = scatterFrame(input([point('a', 50, 50, { trail })]), WIDE);
	for (const [x, y] of trails[0] ?? []) {
		expect(x).toBeGreaterThan(0);
		expect(x).toBeLessThan(720);
		expect(y).toBeGreaterThan(33);
		expect(y).toBeLessThan(33 + 372);
	}
});

test('scatterScene keeps the ticks of the x axis apart, however long they are', () => {
	const long = { ...AXIS, formatTick: (value: number) => `${value},000,000,000人` };
	const { labels } = scatterFrame({ ...input([point('a', 1, 1)]), x: long }, WIDE);
	const boxes = labels
		.filter(({ text }) => text.endsWith('人'))
		.map((label) => labelBox(label, 20));
	expect(boxes.length).toBeGreaterThan(1);
	boxes.slice(1).forEach((box, index) => {
		const before = boxes[index];
		expect(box.x).toBeGreaterThan((before?.x ?? 0) + (before?.width ?? 0));
	});
});

test('names of points touch neither each other nor the lines to them, and the chosen one always has its own', () => {
	const value = fc.integer({ min: 0, max: 100 });
	const places = fc.array(fc.tuple(value, value, value), { minLength: 1, maxLength: 20 });
	fc.assert(
		fc.property(places, (all) => {
			const points = all.map(([x, y, size], index) =>
				point(`第${index}区`, x, y, { size, chosen: index === 0 })
			);
			const frame = scatterFrame(input(points), WIDE);
			const named = frame.labels.filter(({ text }) => text.startsWith('第'));
			const boxes = named.map((label) => labelBox(label, WIDE.axis));
			const touching = boxes.filter((a, index) =>
				boxes
					.slice(index + 1)
					.some(
						(b) =>
							a.x < b.x + b.width &&
							b.x < a.x + a.width &&
							a.y < b.y + b.height &&
							b.y < a.y + a.height
					)
			);
			expect(touching).toEqual([]);
			const leaders = frame.rules.filter(({ kind }) => kind === 'leader');
			const crossed = leaders.map(({ from, to }) =>
				boxes.filter((box) => crosses(box, [from, to]))
			);
			expect(crossed.filter((some) => some.length > 1)).toEqual([]);
			expect(named.some(({ kind, text }) => kind === 'chosen' && text === '第0区')).toBe(true);
		})
	);
});
