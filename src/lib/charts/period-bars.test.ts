import fc from 'fast-check';
import { expect, test } from 'vitest';
import { periodBarsScene, type BarInput } from './bar-scene.ts';
import { WIDE } from './frame-size.ts';
import { labelBox } from './label-layout.ts';
import { periodNames } from './period-labels.ts';

function bar(value: number | null, more: Partial<BarInput> = {}): BarInput {
	const words = { label: '2023', periodLabel: '2023年', text: `${value}`, spoken: `${value}` };
	return { id: `${value}`, value, chosen: false, ...words, ...more };
}

function scene(bars: readonly BarInput[], key?: Record<string, string>) {
	return periodBarsScene({ title: '', bars, formatTick: String, key });
}

test('periodBarsScene tells good, bad and neither apart by their shapes', () => {
	const toned = scene([
		bar(1, { tone: 'good' }),
		bar(2, { tone: 'bad' }),
		bar(3, { tone: 'neutral' })
	]);
	const shapes = toned?.wide.shapes ?? [];
	expect(shapes.map((shape) => shape.class)).toEqual([
		'grid',
		'axis-zero',
		'mark mark-bar-good mark-kept',
		'mark mark-bar-bad mark-kept',
		'mark mark-bar-neutral mark-kept',
		'paper-line',
		'mark-bar-bad'
	]);
	expect(shapes.find(({ id }) => id === '1')).not.toHaveProperty('stroke');
	expect(shapes.find(({ id }) => id === '3')).toHaveProperty('stroke', '#767676');
});

test('periodBarsScene stripes a provisional bad bar in its own colour', () => {
	const toned = scene([bar(-2, { tone: 'bad', mark: 'hollow' })]);
	const [body, stripes] = toned?.wide.shapes.slice(-2) ?? [];
	expect(body).toMatchObject({ fill: '#FFFFFF', stroke: 'currentColor', dash: '5 3' });
	expect(stripes).toMatchObject({
		class: 'mark-bar-bad',
		color: '#CE0000',
		stroke: 'currentColor'
	});
});

test('periodBarsScene leaves thin striped bars without an edge that would fill them', () => {
	const months = Array.from({ length: 90 }, (_, month) => bar(month + 1, { tone: 'bad' }));
	expect(scene(months)?.wide.shapes.at(-1)?.class).toBe('paper-line');
});

test('periodBarsScene leaves the place of a missing value empty and marks a zero', () => {
	const bars = scene([bar(null), bar(0), bar(5)])?.wide.bars ?? [];
	expect(bars[0]).toBeNull();
	expect(bars[1]?.height).toBe(3);
	// Half of the mark lies over the axis, which is where the bar beside it ends.
	expect(bars[1]?.y).toBeCloseTo((bars[2]?.y ?? 0) + (bars[2]?.height ?? 0) - 1.5, 5);
});

test('periodBarsScene reads only the values that there are aloud', () => {
	expect(scene([bar(null), bar(0), bar(5)])?.stops).toEqual(['0', '5']);
	expect(scene([bar(null)])).toBeNull();
});

test('periodBarsScene writes a chosen value in the colour of what it means', () => {
	const chosen = scene([bar(-2, { tone: 'bad', chosen: true, text: '△2人' })]);
	expect(chosen?.wide.texts.find(({ text }) => text === '△2人')?.fill).toBe('#CE0000');
});

test('periodBarsScene leads a value that its neighbours hold away to its bar', () => {
	const others = [-9, -9, -9, -9].map((value) => bar(value));
	const lone = scene([...others, bar(-1, { chosen: true, text: '△1' })]);
	const held = scene([...others, bar(-1, { chosen: true, text: '△1,000,000人' })]);
	const leaders = [lone, held].map((one) =>
		one?.wide.shapes.filter((shape) => shape.class === 'rule')
	);
	expect(leaders.map((found) => found?.length)).toEqual([0, 1]);
});

test('periodBarsScene has a key of what occurs and is named', () => {
	const words = { good: 'よい', bad: 'わるい', open: '超・未満' };
	const bars = [bar(1, { tone: 'good', mark: 'above' }), bar(2, { tone: 'neutral' })];
	const texts = scene(bars, words)?.wide.texts.map(({ text }) => text) ?? [];
	expect(texts.slice(-2)).toEqual(['よい', '超・未満']);
	expect(scene(bars)?.wide.height).toBeLessThan(scene(bars, words)?.wide.height ?? 0);
});

test('periodBarsScene does not mutate its input', () => {
	const bars = Object.freeze([Object.freeze(bar(1)), Object.freeze(bar(null))]);
	expect(scene(bars)?.bars).toHaveLength(2);
});

test('periodBarsScene leaves the last period room under the middle of its bar', () => {
	const months = Array.from({ length: 90 }, (_, month) => bar(month + 1, { label: '2023.12' }));
	const wide = scene(months)?.wide;
	const last = wide?.bars.at(-1);
	const name = wide?.texts.findLast(({ text }) => text === '2023.12');
	expect(name?.x).toBeCloseTo((last?.x ?? 0) + (last?.width ?? 0) / 2, 0);
});

test('periodNames counts back from the last and leaves names apart', () => {
	const count = fc.integer({ min: 1, max: 200 });
	const label = fc.constantFrom('2023', '2023.12', '2023年度', 'FY2023 (Apr to Mar)');
	fc.assert(
		fc.property(count, label, (length, text) => {
			const bars = Array.from({ length }, () => bar(1, { label: text }));
			const centres = bars.map((_, index) => ((index + 0.5) * WIDE.width) / length);
			const names = periodNames(bars, { centres, size: WIDE, y: 0 });
			const boxes = names.map((name) => labelBox(name, WIDE.axis));
			expect(names.length).toBeGreaterThan(0);
			boxes.slice(1).forEach((box, index) => {
				const before = boxes[index];
				expect(box.x).toBeGreaterThan((before?.x ?? 0) + (before?.width ?? 0));
			});
		})
	);
});
