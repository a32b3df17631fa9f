import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NARROW, WIDE, type FrameSize } from './frame-size.ts';
import type { Label, Rect } from './geometry.ts';
import { labelBox } from './label-layout.ts';
import type { LineRole } from './marks.ts';
import { timeFrame } from './time-frame.ts';
import { leadingLine } from './time-lines.ts';
import { timeScene, type TimeInput, type TimeLine } from './time-scene.ts';

const ROLES: readonly LineRole[] = ['main', 'second', 'third', 'fourth'];
const NAMES = [
	'北区',
	'Nishikan Ward, Niigata City',
	'西蒲区',
	'Niigata City',
	'新潟県新潟市中央区'
];

const someRun = fc.array(fc.double({ min: -1e12, max: 1e12, noNaN: true }), {
	minLength: 1,
	maxLength: 12
});
const someLines = fc.array(fc.array(someRun, { minLength: 1, maxLength: 3 }), {
	minLength: 2,
	maxLength: 20
});

test('timeScene keeps every label in its frame and apart from all others, whatever the lines', () => {
	fc.assert(
		fc.property(someLines, fc.constantFrom(WIDE, NARROW), (values, size) => {
			const lines = values.map(line);
			const boxes = boxesOf({ ...INPUT, lines }, size);
			expect(boxes.filter((box) => box.x < -0.1 || box.x + box.width > size.width + 0.1)).toEqual(
				[]
			);
			expect(boxes.filter((box, index) => boxes.slice(0, index).some(touching(box)))).toEqual([]);
		}),
		{ numRuns: 60 }
	);
});

test('timeScene draws nothing but numbers, whatever the values', () => {
	fc.assert(
		fc.property(someLines, (values) => {
			const scene = timeScene({ ...INPUT, lines: values.map(line) });
			const paths = [...(scene?.wide.shapes ?? []), ...(scene?.narrow.shapes ?? [])];
			expect(paths.map(({ d }) => d).join('')).not.toMatch(/NaN|Infinity|undefined/);
		}),
		{ numRuns: 60 }
	);
});

test('timeScene draws nine lines of 240 months', () => {
	const months = Array.from({ length: 240 }, (_, index) => 1000 + ((index * 37) % 101));
	const lines = Array.from({ length: 9 }, (_, index) =>
		line([months.map((value) => value + index * 90)], index)
	);
	const scene = timeScene({ ...INPUT, lines });
	expect(scene?.lines.map(({ runs }) => runs.flat().length)).toEqual(Array(9).fill(240));
	expect(scene?.stops).toHaveLength(960);
});

const INPUT: TimeInput = {
	title: '',
	kind: 'measure',
	formatTick: (value) => value.toLocaleString('en', { notation: 'compact' }),
	cutNote: '縦の目盛りは0から始まりません。',
	lines: []
};

function line(runs: readonly (readonly number[])[], index: number): TimeLine {
	return {
		id: String(index),
		role: ROLES[index] ?? 'context',
		label: NAMES[index % NAMES.length] ?? '',
		runs: runs.map((values, run) =>
			values.map((value, month) => ({
				position: 2000 + run + month / 12,
				value,
				periodLabel: '',
				text: String(Math.round(value)),
				spoken: ''
			}))
		)
	};
}

function boxesOf(input: TimeInput, size: FrameSize): Rect[] {
	const leading = leadingLine(input.lines);
	const labels: readonly Label[] =
		leading === null ? [] : timeFrame({ ...input, leading }, size).labels;
	return labels.map((label) => labelBox(label, size.axis));
}

function touching(box: Rect): (other: Rect) => boolean {
	return (other) =>
		box.x < other.x + other.width &&
		other.x < box.x + box.width &&
		box.y < other.y + other.height &&
		other.y < box.y + box.height;
}
