import { expect, test } from 'vitest';
import { NARROW, WIDE, type FrameSize } from './frame-size.ts';
import { timeFrame } from './time-frame.ts';
import { leadingLine } from './time-lines.ts';
import { timeScene, type TimeInput, type TimePoint } from './time-scene.ts';

function point(position: number, value: number, mark?: TimePoint['mark']): TimePoint {
	return { position, value, mark, periodLabel: String(position), text: `${value}人`, spoken: '' };
}

function frameOf(input: TimeInput, size: FrameSize) {
	const leading = leadingLine(input.lines);
	return leading === null ? null : timeFrame({ ...input, leading }, size);
}

const INPUT: TimeInput = {
	title: '出生児数',
	kind: 'count',
	formatTick: String,
	cutNote: '0から始まらない',
	lines: [
		{
			id: 'a',
			role: 'main',
			label: '中央区',
			runs: [[point(2020, 0), point(2021, 5)], [point(2023, 10)]]
		}
	]
};

test('timeScene has nothing to draw without a point', () => {
	expect(timeScene({ ...INPUT, lines: [] })).toBeNull();
	expect(
		timeScene({ ...INPUT, lines: [{ id: 'a', role: 'main', label: '', runs: [[]] }] })
	).toBeNull();
});

test('timeScene keeps runs apart', () => {
	const wide = frameOf(INPUT, WIDE);
	expect(wide?.lines[0]?.map(({ length }) => length)).toEqual([2, 1]);
});

test('timeScene puts zero at the foot and the greatest tick at the top of the plot', () => {
	const wide = frameOf(INPUT, WIDE);
	expect(wide?.plot).toMatchObject({ y: 24, height: 310 });
	expect(wide?.zero).toBe(334);
	expect(wide?.lines[0]?.[1]?.[0]?.[1]).toBe(24);
});

test('timeScene spaces points by time, not by number', () => {
	const [start = [], later = []] = frameOf(INPUT, WIDE)?.lines[0] ?? [];
	const [a = 0, b = 0, c = 0] = [...start, ...later].map(([x]) => x);
	expect((c - a) / (b - a)).toBeCloseTo(3, 1);
});

test('timeScene leaves room for the value right of the plot', () => {
	const wide = frameOf(INPUT, WIDE);
	const label = wide?.labels.find(({ kind }) => kind === 'value');
	// 10人 at 26 units is 57.2 wide: 720 − 57.2.
	expect(label).toMatchObject({ text: '10人', x: 662.8, anchor: 'start' });
});

test('timeScene does not start a share far from zero at zero, and says so', () => {
	const runs = [[point(2020, 90), point(2021, 95)]];
	const line = { id: 'a', role: 'main', label: '', runs } as const;
	const narrow = frameOf({ ...INPUT, kind: 'share', lines: [line] }, NARROW);
	expect(narrow?.zero).toBeNull();
	expect(narrow?.labels.at(-1)?.text).toBe('0から始まらない');
});

test('timeScene draws provisional points hollow, lone ones small and the last one large', () => {
	const runs = [[point(2020, 1)], [point(2022, 2, 'hollow'), point(2023, 3)]];
	const scene = timeScene({ ...INPUT, lines: [{ id: 'a', role: 'main', label: '', runs }] });
	expect(scene?.lines[0]?.runs.flat().map(({ dot }) => dot)).toEqual(['small', 'hollow', 'end']);
});

test('timeScene explains only the kinds of dots that occur', () => {
	const keyLabels = { hollow: '速報値', about: '約', open: '超・未満' };
	const runs = [[point(2020, 1, 'about'), point(2021, 2), point(2022, 3, 'above')]];
	const line = { id: 'a', role: 'main', label: '', runs } as const;
	const marked = timeScene({ ...INPUT, keyLabels, lines: [line] });
	expect(marked?.narrow.texts.slice(-2).map(({ text }) => text)).toEqual(['約', '超・未満']);
	const plain = timeScene({ ...INPUT, keyLabels });
	expect(plain).toEqual(timeScene(INPUT));
});

test('timeScene names years only where the line has points, and beyond it where others have', () => {
	const five = [2025, 2030, 2035].map((year) => point(year, 5));
	const line = { id: 'a', role: 'main', label: '', runs: [five] } as const;
	const other = {
		...line,
		id: 'b',
		role: 'context',
		runs: [[point(2015, 5), point(2027, 5)]]
	} as const;
	const wide = frameOf({ ...INPUT, lines: [line, other] }, WIDE);
	expect(wide?.xTicks.map(({ text }) => text)).toEqual(['2015', '2025', '2030', '2035']);
});

test('timeScene paints the main line last and speaks only of what the keyboard visits', () => {
	const [main] = INPUT.lines;
	const context = { id: 'b', role: 'context', label: '北区', runs: main?.runs ?? [] } as const;
	const scene = timeScene({ ...INPUT, lines: [...INPUT.lines, context] });
	expect(scene?.lines.map(({ id }) => id)).toEqual(['b', 'a']);
	expect(scene?.stops).toHaveLength(3);
});

test('timeScene draws a break half way between the two series', () => {
	const wide = frameOf(
		{
			...INPUT,
			annotations: [{ position: 2023, kind: 'break', label: '数え方が変わった' }]
		},
		WIDE
	);
	const [, before] = wide?.lines[0]?.[0] ?? [];
	const [after] = wide?.lines[0]?.[1] ?? [];
	const rule = wide?.rules.find(({ kind }) => kind === 'break');
	expect(rule?.from[0]).toBeCloseTo(((before?.[0] ?? 0) + (after?.[0] ?? 0)) / 2, 0);
});

test('timeScene fills the gap from the first point of the plan to the latest value', () => {
	const wide = frameOf(
		{
			...INPUT,
			guideline: {
				points: [
					{ position: 2021, value: 5 },
					{ position: 2025, value: 15 }
				],
				targetLabel: '目標 15',
				gap: { label: '目安との差', tone: 'good' }
			}
		},
		WIDE
	);
	// 2021 and 2023 along the line and back along the plan.
	expect(wide?.gap?.points).toHaveLength(4);
	expect(wide?.gap?.points[1]).toEqual(wide?.lines[0]?.[1]?.[0]);
	expect(wide?.gap?.points[2]).toEqual(wide?.gap?.points[1]);
});

test('timeScene keeps every label inside its frame', () => {
	const narrow = frameOf(INPUT, NARROW);
	expect(narrow?.labels.every(({ x, y }) => x >= 0 && x <= 288 && y <= narrow.height)).toBe(true);
});
