import { expect, test } from 'vitest';
import { NARROW, WIDE, type FrameSize } from './frame-size.ts';
import { labelBox } from './label-layout.ts';
import { slopeFrame } from './slope-frame.ts';
import { slopeScene, type SlopeInput, type SlopeLine } from './slope-scene.ts';
import { spotsOf } from './spots.ts';
import { slopeLines } from './slope-lines.ts';

test('slopeScene has nothing to draw without a value', () => {
	expect(slopeScene({ ...INPUT, lines: [] })).toBeNull();
	expect(slopeScene({ ...INPUT, lines: [line('a', null, null)] })).toBeNull();
});

test('slopeScene joins two values, and leaves one value a dot', () => {
	const scene = slopeScene({
		...INPUT,
		lines: [line('a', 1, 2), line('b', 3, null), line('c', null, 4), line('d', null, null)]
	});
	expect(scene?.lines.map(({ id, runs }) => [id, runs.map((run) => run.length)])).toEqual([
		['a', [2]],
		['b', [1]],
		['c', [1]]
	]);
	expect(scene?.lines.map(({ runs }) => runs.flat().map(({ dot }) => dot))).toEqual([
		['small', 'small'],
		['small'],
		['small']
	]);
});

test('slopeScene tells every line once, the chosen ones first, at its later end', () => {
	const scene = slopeScene({
		...INPUT,
		lines: [line('a', 1, 2), chosen('b', 3, null), chosen('c', 4, 4)]
	});
	expect(scene?.stops).toEqual(['b 3 から', 'c 4 から 4', 'a 1 から 2']);
	const spots = scene === null ? [] : spotsOf(scene, 'wide');
	expect(spots.map(({ name, periodLabel, stop }) => [name, periodLabel, stop])).toEqual([
		['a', '2015年', null],
		['a', '2024年', 2],
		['c', '2015年', null],
		['c', '2024年', 1],
		['b', '2015年', 0]
	]);
});

test('slopeScene gives four chosen lines looks of their own, and no more than four', () => {
	const lines = ['a', 'b', 'c', 'd', 'e'].map((id) => chosen(id, 1, 2));
	const scene = slopeScene({ ...INPUT, lines });
	expect(scene?.lines.map(({ id, role }) => [id, role])).toEqual([
		['e', 'context'],
		['d', 'fourth'],
		['c', 'third'],
		['b', 'second'],
		['a', 'main']
	]);
});

test('slopeFrame writes the values of a chosen line at both ends, and the names of all at the right', () => {
	const wide = frame({ ...INPUT, lines: [line('東区', 10, 20), chosen('西区', 0, 40)] }, WIDE);
	const labels = wide.labels.map(({ kind, text, anchor }) => [kind, text, anchor]);
	expect(labels).toEqual([
		['chosen', '0人', 'end'],
		['chosen', '西区 40人', 'start'],
		['name', '東区', 'start'],
		['tick', '2015年', 'middle'],
		['tick', '2024年', 'middle']
	]);
});

test('slopeFrame names a chosen line that has no later value at its earlier end', () => {
	const wide = frame({ ...INPUT, lines: [chosen('西区', 30, null), line('東区', 10, 20)] }, WIDE);
	expect(wide.labels[0]).toMatchObject({ kind: 'chosen', text: '西区 30人', anchor: 'end' });
});

test('slopeFrame puts zero at the foot and the greatest tick at the top of the plot', () => {
	const wide = frame({ ...INPUT, lines: [chosen('西区', 0, 40)] }, WIDE);
	expect(wide.lines[0]?.[0]?.map(([, y]) => y)).toEqual([334, 24]);
	expect(wide.zero).toBe(334);
	expect(wide.isCut).toBe(false);
});

test('slopeFrame says that an axis far from zero is cut off', () => {
	const lines = [chosen('西区', 90, 95)];
	const wide = frame({ ...INPUT, kind: 'share', lines }, WIDE);
	expect(wide.zero).toBeNull();
	expect(wide.isCut).toBe(true);
	expect(wide.labels.at(-1)?.text).toBe('0から始まらない');
});

test('slopeFrame has no room for ticks in a narrow frame', () => {
	const lines = [chosen('西区', 0, 40)];
	expect(frame({ ...INPUT, lines }, WIDE).yTicks.map(({ text }) => text)).toEqual([
		'0',
		'10',
		'20',
		'30',
		'40'
	]);
	expect(frame({ ...INPUT, lines }, NARROW).yTicks).toEqual([]);
});

test('slopeFrame grows until twenty names have room, none touching another', () => {
	const lines = Array.from({ length: 20 }, (_, index) => line(`Area ${index}`, 100, 100 + index));
	const narrow = frame({ ...INPUT, lines }, NARROW);
	const boxes = narrow.labels
		.filter(({ kind }) => kind === 'name')
		.map((label) => labelBox(label, NARROW.axis))
		.sort((a, b) => a.y - b.y);
	expect(boxes).toHaveLength(20);
	const gaps = boxes.slice(1).map((box, index) => box.y - (boxes[index]?.y ?? 0));
	// A box is 15.4 high.
	expect(Math.min(...gaps)).toBeGreaterThan(15.4);
});

test('slopeFrame names in a key what is too long for either end', () => {
	const name = 'Nishikan Ward, Niigata City';
	const narrow = frame({ ...INPUT, lines: [chosen(name, 1258960, 1253592)] }, NARROW);
	expect(narrow.key.samples.map(({ role }) => role)).toEqual(['main']);
	expect(narrow.labels.map(({ text }) => text)).toEqual([
		'1258960人',
		'1253592人',
		'2015年',
		'2024年',
		name
	]);
});

const INPUT: SlopeInput = {
	title: '2015年から2024年へ',
	from: '2015年',
	to: '2024年',
	kind: 'count',
	formatTick: String,
	cutNote: '0から始まらない',
	lines: []
};

function line(label: string, from: number | null, to: number | null): SlopeLine {
	return {
		id: label,
		label,
		chosen: false,
		from,
		to,
		fromText: `${from}人`,
		toText: `${to}人`,
		spoken: `${label} ${from} から${to === null ? '' : ` ${to}`}`
	};
}

function chosen(label: string, from: number | null, to: number | null): SlopeLine {
	return { ...line(label, from, to), chosen: true };
}

function frame(input: SlopeInput, size: FrameSize) {
	return slopeFrame(input, slopeLines(input), size);
}
