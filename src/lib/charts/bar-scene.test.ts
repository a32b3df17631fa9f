import { expect, test } from 'vitest';
import { areaBarsScene, periodBarsScene, type BarInput } from './bar-scene.ts';
import { pointsOfPath } from './path.ts';

function bar(id: string, value: number | null): BarInput {
	return {
		id,
		label: id,
		value,
		chosen: id === 'b',
		periodLabel: '2023年',
		text: value === null ? '未収録' : `${value}`,
		spoken: ''
	};
}

test('areaBarsScene starts every bar at zero, in proportion', () => {
	const scene = areaBarsScene({ title: '', bars: [bar('a', 10), bar('b', 5)] });
	const [a, b] = scene?.wide.bars ?? [];
	expect(a?.x).toBe(b?.x);
	expect((a?.width ?? 0) / (b?.width ?? 1)).toBeCloseTo(2, 2);
});

test('areaBarsScene draws falls to the left of zero', () => {
	const scene = areaBarsScene({ title: '', bars: [bar('a', -10), bar('b', 5)] });
	const [a, b] = scene?.narrow.bars ?? [];
	expect((a?.x ?? 0) + (a?.width ?? 0)).toBeCloseTo(b?.x ?? 0, 1);
	expect(scene?.bars.map(({ isNegative }) => isNegative)).toEqual([true, false]);
});

test('areaBarsScene puts missing values last, each with its word in place of a bar', () => {
	const bars = [bar('a', null), bar('b', 5), bar('c', null), bar('d', 7)];
	const scene = areaBarsScene({ title: '', bars });
	expect(scene?.bars.map(({ id }) => id)).toEqual(['b', 'd', 'a', 'c']);
	expect(scene?.wide.bars.map((place) => place === null)).toEqual([false, false, true, true]);
	expect(scene?.wide.texts.slice(-2).map(({ text }) => text)).toEqual(['c', '未収録']);
	expect(scene?.stops).toHaveLength(2);
	expect(bars.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
});

test('areaBarsScene keeps bars with a tone or a mark with the SVG', () => {
	const bars = [
		bar('a', 1),
		{ ...bar('b', 2), tone: 'bad' as const },
		{ ...bar('c', 3), mark: 'hollow' as const }
	];
	const scene = areaBarsScene({ title: '', bars });
	expect(scene?.bars.map(({ isKept }) => isKept)).toEqual([false, true, true]);
});

test('areaBarsScene has nothing to draw without a value', () => {
	expect(areaBarsScene({ title: '', bars: [bar('a', null)] })).toBeNull();
});

test('areaBarsScene draws the city as a line at its value', () => {
	const scene = areaBarsScene({
		title: '',
		bars: [bar('a', 10)],
		reference: { value: 10, label: '市' }
	});
	const [a] = scene?.wide.bars ?? [];
	const line = scene?.wide.shapes.find((shape) => shape.class === 'rule');
	expect(pointsOfPath(line?.d ?? '')[0]?.[0]?.[0]).toBeCloseTo((a?.x ?? 0) + (a?.width ?? 0), 1);
});

test('areaBarsScene gives a value that is about so much a bar with a wavy end', () => {
	const scene = areaBarsScene({ title: '', bars: [{ ...bar('a', 10), mark: 'about' }] });
	const shape = scene?.wide.shapes.find(({ id }) => id === 'a');
	expect(shape?.d).toMatch(/c/);
	expect(shape?.class).toContain('mark-kept');
});

test('periodBarsScene draws rises up and falls down from zero', () => {
	const bars = [bar('a', 2), bar('b', -2)];
	const scene = periodBarsScene({ title: '', bars, formatTick: String });
	const [a, b] = scene?.wide.bars ?? [];
	expect((a?.y ?? 0) + (a?.height ?? 0)).toBe(b?.y);
	expect(a?.height).toBe(b?.height);
});

test('periodBarsScene writes the value of the chosen bar under it when it falls', () => {
	const bars = [bar('a', 2), bar('b', -2)];
	const scene = periodBarsScene({ title: '', bars, formatTick: String });
	const [, b] = scene?.wide.bars ?? [];
	const value = scene?.wide.texts.find((text) => text.class === 'axis-text value-text');
	expect(value?.y).toBeGreaterThan((b?.y ?? 0) + (b?.height ?? 0));
});
