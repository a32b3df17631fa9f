import { expect, test } from 'vitest';
import { NARROW, WIDE, type FrameSize } from './frame-size.ts';
import { timeFrame } from './time-frame.ts';
import { leadingLine } from './time-lines.ts';
import { timeScene, type TimeInput, type TimeLine, type TimePoint } from './time-scene.ts';

test('timeScene speaks of every chosen line in turn, the main one first, wherever it was painted', () => {
	const scene = timeScene({
		...INPUT,
		lines: [said('d', 'fourth'), said('x', 'context'), said('b', 'second'), said('a', 'main')]
	});
	expect(scene?.lines.map(({ id }) => id)).toEqual(['x', 'd', 'b', 'a']);
	expect(scene?.stops).toEqual(['a 2020', 'a 2021', 'b 2020', 'b 2021', 'd 2020', 'd 2021']);
	expect(scene?.lines.map(({ runs }) => runs.flat().map(({ stop }) => stop))).toEqual([
		[undefined, undefined],
		[4, 5],
		[2, 3],
		[0, 1]
	]);
});

test('timeScene goes on from the main line to its projection', () => {
	const scene = timeScene({
		...INPUT,
		lines: [said('p', 'projected'), said('a', 'main'), said('q', 'projected-context')]
	});
	expect(scene?.stops).toEqual(['a 2020', 'a 2021', 'p 2020', 'p 2021']);
});

test('timeScene labels each chosen line in its own kind, with its value where there is room', () => {
	const roles = ['main', 'second', 'third', 'fourth', 'context'] as const;
	const lines = roles.map((role, index) => ({
		...said(role, role),
		runs: [[point(2020, 0), point(2021, 10 * index)]]
	}));
	const ends = (size: FrameSize) =>
		frameOf({ ...INPUT, lines }, size)?.labels.map(({ kind, text }) => `${kind}: ${text}`);
	expect(ends(WIDE)?.toSorted()).toEqual([
		'chosen: main 0人',
		'fourth: fourth 30人',
		'name: context',
		'second: second 10人',
		'third: third 20人'
	]);
	expect(ends(NARROW)?.toSorted()).toEqual([
		'chosen: main',
		'fourth: fourth',
		'name: context',
		'second: second',
		'third: third'
	]);
});

test('timeScene names in a key the chosen lines whose names are too long for their ends', () => {
	const lines = (['main', 'second', 'context'] as const).map((role) => ({
		...said(role, role),
		label: `Nishikan Ward, Niigata City ${role}`
	}));
	const narrow = frameOf({ ...INPUT, lines }, NARROW);
	expect(narrow?.key.samples.map(({ role }) => role)).toEqual(['main', 'second']);
	expect(narrow?.labels.map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
		'note: Nishikan Ward,',
		'note: Niigata City main',
		'note: Nishikan Ward,',
		'note: Niigata City second'
	]);
	// Under the years, which stand at 1.5 ems below the plot.
	expect(narrow?.key.samples[0]?.points[0]?.[1]).toBeGreaterThan(206.8 + 21);
});

test('timeScene names what is given in place of years, and reaches all of it', () => {
	const xTicks = ['4月', '5月', '6月'].map((text, position) => ({ position, text }));
	const line = { ...said('a', 'main'), runs: [[point(0, 1), point(1, 2)]] };
	const wide = frameOf({ ...INPUT, lines: [line], xTicks }, WIDE);
	expect(wide?.xTicks.map(({ text }) => text)).toEqual(['4月', '5月', '6月']);
	expect(wide?.xTicks[1]?.x).toBe(wide?.lines[0]?.[0]?.[1]?.[0]);
	// The text is 32 wide and ends with the frame, 4 short of its place at 708.
	expect(wide?.xTicks[2]?.x).toBe(704);
	expect((wide?.plot.x ?? 0) + (wide?.plot.width ?? 0)).toBe(708);
});

test('timeScene keeps only every nth of the given texts where they have no room', () => {
	const months = [
		'4月',
		'5月',
		'6月',
		'7月',
		'8月',
		'9月',
		'10月',
		'11月',
		'12月',
		'1月',
		'2月',
		'3月'
	];
	const xTicks = months.map((text, position) => ({ position, text }));
	const line = { ...said('a', 'main'), runs: [[point(0, 1), point(11, 2)]] };
	const narrow = frameOf({ ...INPUT, lines: [line], xTicks }, NARROW);
	// The axis (32.2) and the value (41.2) leave 214.6, 39 for two months; 10月, 12月 and their space need 39.2.
	expect(narrow?.xTicks.map(({ text }) => text)).toEqual(['4月', '7月', '10月', '1月']);
});

test('timeScene reaches both edges of a band, and draws it from its first point to its last', () => {
	const band = [
		[
			{ position: 2020, low: 5, high: 5 },
			{ position: 2021, low: 0, high: 40 }
		],
		[{ position: 2022, low: 1, high: 2 }]
	];
	const line = { ...said('p', 'projected'), band };
	const wide = frameOf({ ...INPUT, lines: [line] }, WIDE);
	expect(wide?.yTicks.at(-1)).toEqual({ y: 24, text: '40' });
	expect(wide?.bands).toHaveLength(1);
	expect(wide?.bands[0]?.high[1]?.[1]).toBe(24);
	expect(wide?.bands[0]?.low[1]?.[1]).toBe(334);
});

test('timeScene paints the areas of all bands under all of their edges', () => {
	const band = [
		[
			{ position: 2020, low: 4, high: 6 },
			{ position: 2021, low: 3, high: 7 }
		]
	];
	const lines = [
		{ ...said('p', 'projected'), band },
		{ ...said('q', 'projected-context'), band }
	] as const;
	const scene = timeScene({ ...INPUT, lines });
	const [first, second, third, fourth] = scene?.wide.shapes ?? [];
	expect([first, second, third, fourth].map((shape) => shape?.class)).toEqual([
		'band',
		'band',
		'mark-projected-context',
		'mark-projected'
	]);
	expect(third).toMatchObject({ stroke: 'currentColor', width: 1, dash: '2 3' });
});

test('timeScene does not change its input', () => {
	const lines = [said('a', 'main'), said('b', 'context')];
	const before = structuredClone(lines);
	timeScene({ ...INPUT, lines });
	expect(lines).toEqual(before);
});

const INPUT: TimeInput = {
	title: '出生児数',
	kind: 'count',
	formatTick: String,
	cutNote: '0から始まらない',
	lines: []
};

function said(id: string, role: TimeLine['role']): TimeLine {
	const points = [2020, 2021].map((year) => ({ ...point(year, 5), spoken: `${id} ${year}` }));
	return { id, role, label: id, runs: [points] };
}

function point(position: number, value: number): TimePoint {
	return { position, value, periodLabel: String(position), text: `${value}人`, spoken: '' };
}

function frameOf(input: TimeInput, size: FrameSize) {
	const leading = leadingLine(input.lines);
	return leading === null ? null : timeFrame({ ...input, leading }, size);
}
