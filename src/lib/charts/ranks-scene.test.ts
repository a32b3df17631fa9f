import { expect, test } from 'vitest';
import { NARROW, WIDE, type FrameSize } from './frame-size.ts';
import { ranksFrame } from './ranks-frame.ts';
import { rankLines } from './ranks-lines.ts';
import { ranksScene, type RanksInput, type RanksLine } from './ranks-scene.ts';
import { spotsOf } from './spots.ts';

test('ranksScene has nothing to draw without a rank', () => {
	expect(ranksScene(ranks([]))).toBeNull();
	expect(ranksScene(ranks([line('a', [null, null, null])]))).toBeNull();
});

test('ranksScene breaks a line where a rank is missing', () => {
	const scene = ranksScene(ranks([line('a', [1, null, 1]), line('b', [2, 1, 2])]));
	expect(scene?.lines.map(({ runs }) => runs.map(({ length }) => length))).toEqual([[1, 1], [3]]);
});

test('ranksScene speaks of the chosen lines in turn, and of no others', () => {
	const scene = ranksScene(
		ranks([line('a', [1, 1, 1]), chosen('b', [2, null, 3]), chosen('c', [3, 2, 2])])
	);
	expect(scene?.stops).toEqual(['b 0: 2', 'b 2: 3', 'c 0: 3', 'c 1: 2', 'c 2: 2']);
	const spots = scene === null ? [] : spotsOf(scene, 'wide');
	expect(spots.find(({ stop }) => stop === 1)).toMatchObject({
		name: 'b',
		periodLabel: '2022',
		text: '3位'
	});
});

test('ranksScene has dots along a chosen line but where its badges are', () => {
	const scene = ranksScene(ranks([chosen('a', [1, 2, 1]), line('b', [2, 1, 2])]));
	expect(scene?.lines.map(({ id, runs }) => [id, runs.flat().map(({ dot }) => dot)])).toEqual([
		['b', [undefined, undefined, undefined]],
		['a', [undefined, 'small', undefined]]
	]);
});

test('ranksFrame has the first rank on top, the last at the foot, and a tick for each', () => {
	const wide = frame(ranks([chosen('a', [1, 2, 3]), line('b', [3, 3, 1])]), WIDE);
	// Two steps of 2.6 ems under the top.
	expect(wide.yTicks).toEqual([
		{ y: 24, text: '1' },
		{ y: 76, text: '2' },
		{ y: 128, text: '3' }
	]);
	expect(wide.lines[1]?.[0]?.map(([, y]) => y)).toEqual([24, 76, 128]);
});

test('ranksFrame spaces periods evenly', () => {
	const wide = frame(ranks([chosen('a', [1, 2, 3])]), WIDE);
	const [first = 0, second = 0, third = 0] = wide.lines[0]?.[0]?.map(([x]) => x) ?? [];
	expect(second - first).toBeCloseTo(third - second, 0);
});

test('ranksFrame leaves room for a period without a name, but no text', () => {
	const input = ranks([line('a', [1, null, 2])]);
	const periods = input.periods.map(({ id }, index) => ({ id, label: index === 1 ? '' : id }));
	const wide = frame({ ...input, periods }, WIDE);
	expect(wide.xTicks.map(({ text }) => text)).toEqual(['2020', '2022']);
	expect(wide.lines).toEqual(frame(input, WIDE).lines);
});

test('ranksFrame writes the first and the last rank of a chosen line on badges beside its ends', () => {
	const wide = frame(ranks([chosen('a', [1, null, 3]), line('b', [2, 2, 2])]), WIDE);
	const [, [[start] = [], [end] = []] = []] = wide.lines;
	expect(wide.badges.map(({ at }) => at)).toEqual([
		[(start?.[0] ?? 0) - 11.6, 24],
		[(end?.[0] ?? 0) + 11.6, 128]
	]);
	const texts = wide.labels.filter(({ kind }) => kind === 'badge').map(({ text }) => text);
	expect(texts).toEqual(['1', '3']);
});

test('ranksFrame has one badge on a line of one point', () => {
	const wide = frame(ranks([chosen('a', [null, 2, null])]), WIDE);
	expect(wide.badges).toHaveLength(1);
});

test('ranksFrame sets the names of equal ranks apart, the chosen one above', () => {
	const wide = frame(ranks([line('b', [2, 2, 1]), chosen('a', [1, 1, 1])]), WIDE);
	const names = wide.labels.filter(({ kind }) => kind !== 'badge');
	expect(names.map(({ text }) => text)).toEqual(['a', 'b']);
	expect((names[1]?.y ?? 0) - (names[0]?.y ?? 0)).toBeCloseTo(23, 5);
});

test('ranksFrame names in a key a chosen line that ends before the last period', () => {
	const narrow = frame(ranks([chosen('a', [1, 1, null]), line('b', [2, 2, 1])]), NARROW);
	expect(narrow.key.samples.map(({ role }) => role)).toEqual(['main']);
	expect(narrow.labels.at(-1)).toMatchObject({ kind: 'note', text: 'a' });
});

test('ranksFrame puts a single rank and a single period in the middle', () => {
	const input = { ...ranks([line('a', [1])]), periods: [{ id: '2020', label: '2020' }], size: 1 };
	const wide = frame(input, WIDE);
	expect(wide.lines).toEqual([[[[expect.any(Number), 34]]]]);
	expect(wide.yTicks).toEqual([{ y: 34, text: '1' }]);
});

test('ranksScene does not change its input', () => {
	const input = ranks([chosen('a', [1, null, 2])]);
	const before = structuredClone(input);
	ranksScene(input);
	expect(input).toEqual(before);
});

function ranks(lines: readonly RanksLine[]): RanksInput {
	const periods = ['2020', '2021', '2022'].map((id) => ({ id, label: id }));
	return { title: '順位', periods, lines, size: 3 };
}

function line(label: string, places: readonly (number | null)[]): RanksLine {
	return {
		id: label,
		label,
		chosen: false,
		ranks: places,
		texts: places.map((place) => `${place}位`),
		spoken: places.map((place, index) => `${label} ${index}: ${place}`)
	};
}

function chosen(label: string, places: readonly (number | null)[]): RanksLine {
	return { ...line(label, places), chosen: true };
}

function frame(input: RanksInput, size: FrameSize) {
	return ranksFrame(input, rankLines(input), size);
}
