import { expect, test } from 'vitest';
import type { FrameSize } from './frame-size.ts';
import { columnHeight, labelColumn, type EndLabel } from './label-column.ts';

const SIZE: FrameSize = { width: 300, plot: 100, axis: 10, value: 13 };
const PLOT = { x: 50, y: 20, width: 100, height: 100 };

test('labelColumn sets each label beside its place, without a thin line', () => {
	const { labels, rules, furthest } = column([end('東区', 40), end('西区', 80)]);
	expect(labels).toEqual([
		{ kind: 'name', text: '東区', x: 164, y: 43.5, anchor: 'start' },
		{ kind: 'name', text: '西区', x: 164, y: 83.5, anchor: 'start' }
	]);
	expect(rules).toEqual([]);
	expect(furthest).toBe(0);
});

test('labelColumn moves labels of one place apart, with thin lines to it', () => {
	const { labels, rules, furthest } = column([end('a', 60), end('b', 60), end('c', 60)]);
	expect(labels.map(({ y }) => y)).toEqual([52, 63.5, 75]);
	expect(rules).toEqual([
		{ kind: 'leader', from: [152, 60], to: [162, 48.5] },
		{ kind: 'leader', from: [152, 60], to: [162, 71.5] }
	]);
	expect(furthest).toBeCloseTo(11.5, 5);
});

test('labelColumn at the left ends its labels there', () => {
	const places = [{ ...end('5人', 60), at: [50, 60] as const }];
	const { labels } = labelColumn(places, { side: 'left', plot: PLOT, size: SIZE });
	expect(labels).toEqual([{ kind: 'name', text: '5人', x: 36, y: 63.5, anchor: 'end' }]);
});

test('labelColumn centres a label of two lines on its place', () => {
	const { labels } = column([{ ...end('', 60), lines: ['中央区', '5人'] }]);
	expect(labels.map(({ text, y }) => [text, y])).toEqual([
		['中央区', 57.8],
		['5人', 69.3]
	]);
});

test('labelColumn leaves out names that have no room, but nothing that is chosen', () => {
	const plot = { ...PLOT, height: 11.5 };
	const ends = [end('a', 20), end('b', 20), { ...end('c', 20), kind: 'chosen' } as const];
	const { labels } = labelColumn(ends, { side: 'right', plot, size: SIZE });
	expect(labels.map(({ text }) => text)).toEqual(['c', 'a']);
});

test('columnHeight is what the labels need from the first line to the last', () => {
	expect(columnHeight([], SIZE)).toBeLessThanOrEqual(0);
	expect(columnHeight([end('a', 0)], SIZE)).toBe(0);
	expect(columnHeight([end('a', 0), end('b', 0), end('c', 0)], SIZE)).toBe(23);
	// 11.5 for the second line and 3.5 of air.
	expect(columnHeight([end('a', 0), { ...end('b', 0), lines: ['b', 'c'] }], SIZE)).toBe(27);
});

function column(ends: readonly EndLabel[]) {
	return labelColumn(ends, { side: 'right', plot: PLOT, size: SIZE });
}

function end(text: string, y: number): EndLabel {
	return { kind: 'name', lines: [text], at: [150, y] };
}
