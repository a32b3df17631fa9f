import { expect, test } from 'vitest';
import { WIDE } from './frame-size.ts';
import { pyramidFrame } from './pyramid-frame.ts';
import {
	pyramidScene,
	type PyramidBar,
	type PyramidGroup,
	type PyramidInput
} from './pyramid-scene.ts';

function bar(share: number, beside: number | null = null): PyramidBar {
	return { share, text: `${share}`, spoken: `${share}パーセント`, beside };
}

function group(id: string, bars: Partial<PyramidGroup>): PyramidGroup {
	return { id, label: id, left: null, right: null, total: null, ...bars };
}

function input(groups: readonly PyramidGroup[]): PyramidInput {
	return { title: '', groups, unitTick: String };
}

const YOUNG = group('若', { left: bar(10), right: bar(5) });
const OLD = group('老', { left: bar(5), right: bar(20) });

test('pyramidScene lays the youngest at the foot', () => {
	const { bars, labels } = pyramidFrame(input([YOUNG, OLD]), WIDE);
	const names = labels.filter(({ kind }) => kind === 'name');
	expect(names.map(({ text }) => text)).toEqual(['若', '老']);
	expect(names[0]?.y).toBeGreaterThan(names[1]?.y ?? 0);
	// Right side first, each from the youngest.
	expect(bars.map(({ side }) => side)).toEqual(['right', 'right', 'left', 'left']);
	expect(bars[0]?.place.y).toBeGreaterThan(bars[1]?.place.y ?? 0);
});

test('pyramidScene has both sides on one scale, mirrored', () => {
	const { bars } = pyramidFrame(input([YOUNG, OLD]), WIDE);
	const [youngRight, oldRight, youngLeft, oldLeft] = bars.map(({ place }) => place);
	expect((oldRight?.width ?? 0) / (youngRight?.width ?? 1)).toBeCloseTo(4, 2);
	expect(youngLeft?.width).toBeCloseTo((oldRight?.width ?? 0) / 2, 0);
	expect(oldLeft?.width).toBe(youngRight?.width);
	expect((oldLeft?.x ?? 0) + (oldLeft?.width ?? 0)).toBeCloseTo(720 - (youngRight?.x ?? 0), 1);
});

test('pyramidScene makes bars as long as their texts leave room for', () => {
	const { bars, labels } = pyramidFrame(input([YOUNG, OLD]), WIDE);
	// Half of 720, half a name of 20, half an em; then 330 less half an em and a text of 24.
	expect(bars[1]?.place).toMatchObject({ x: 380, width: 306 });
	expect(labels.find(({ text }) => text === '20')).toMatchObject({ x: 696, anchor: 'start' });
});

test('pyramidScene draws the whole as steps from the axis and back', () => {
	const groups = [
		group('若', { left: bar(10, 8), right: bar(5, 5) }),
		group('老', { left: bar(5), right: bar(20, 16) })
	];
	const { steps, bars } = pyramidFrame(input(groups), WIDE);
	const [right = [], left = []] = steps;
	expect(right).toHaveLength(6);
	// Where the share of the whole is not known the steps end: only the youngest group has one at the left.
	expect(left).toHaveLength(4);
	expect(right[0]?.[0]).toBe(bars[0]?.place.x);
	expect(right[1]?.[0]).toBe((bars[0]?.place.x ?? 0) + (bars[0]?.place.width ?? 0));
	expect(right.at(-1)).toEqual([bars[0]?.place.x, 0]);
});

test('pyramidScene writes shares beyond the outline where that reaches further', () => {
	const { labels, steps } = pyramidFrame(input([group('若', { total: bar(10, 40) })]), WIDE);
	const text = labels.find(({ kind }) => kind === 'amount');
	expect(text?.x).toBe((steps[0]?.[1]?.[0] ?? 0) + 10);
});

test('pyramidScene has one side where the sexes are told apart nowhere', () => {
	const frame = pyramidFrame(input([group('若', { total: bar(10) }), group('老', {})]), WIDE);
	expect(frame.bars.map(({ side }) => side)).toEqual(['total']);
	expect(frame.labels.find(({ text }) => text === '老')).toMatchObject({ x: 0, anchor: 'start' });
});

test('pyramidScene halves a group without sexes among others, and says so', () => {
	const groups = [YOUNG, group('老', { total: bar(20) })];
	const sides = { left: '男', right: '女' };
	const { bars, labels } = pyramidFrame({ ...input(groups), sides }, WIDE);
	const halves = bars.filter(({ side }) => side === 'half');
	expect(halves).toHaveLength(2);
	expect(halves[0]?.place.width).toBe(bars.find(({ side }) => side === 'left')?.place.width);
	expect(labels.filter(({ text }) => text.includes('20')).map(({ text }) => text)).toContain(
		'男+女 20'
	);
});

test('pyramidScene halves the outline of such a group too', () => {
	const groups = [YOUNG, group('老', { total: bar(20, 30) })];
	const { bars, steps } = pyramidFrame(input(groups), WIDE);
	const place = bars.find(({ side }) => side === 'half')?.place;
	const reach = (steps[0]?.[1]?.[0] ?? 0) - (place?.x ?? 0);
	expect(reach / (place?.width ?? 1)).toBeCloseTo(1.5, 2);
});

test('pyramidScene keeps its ticks apart, and only zero where no other has room', () => {
	const ticksOf = (unit: string) => {
		const words = { ...input([YOUNG, OLD]), unitTick: (value: number) => `${value}${unit}` };
		const { labels } = pyramidFrame(words, WIDE);
		return labels.filter(({ kind }) => kind === 'tick').map(({ text }) => text);
	};
	expect(ticksOf('%').slice(0, 5)).toEqual(['0%', '5%', '10%', '15%', '20%']);
	expect(ticksOf('パーセント').slice(0, 3)).toEqual([
		'0パーセント',
		'10パーセント',
		'20パーセント'
	]);
	expect(ticksOf('パーセント'.repeat(4)).map((text) => text.charAt(0))).toEqual(['0', '0']);
});

test('pyramidScene draws nothing but the axis for shares of zero', () => {
	const { bars } = pyramidFrame(input([group('若', { total: bar(0) })]), WIDE);
	expect(bars[0]?.place.width).toBe(0);
});

test('pyramidScene reads every group that has a bar aloud', () => {
	const groups = [YOUNG, group('中', {}), group('老', { total: bar(3) })];
	expect(pyramidScene(input(groups))?.spoken).toEqual([
		{ id: '若', text: '10パーセント 5パーセント' },
		{ id: '老', text: '3パーセント' }
	]);
});

test('pyramidScene has nothing to draw without a bar', () => {
	expect(pyramidScene(input([group('若', {})]))).toBeNull();
	expect(pyramidScene(input([]))).toBeNull();
});
