import { expect, test } from 'vitest';
import { multiplesScene } from './multiples-scene.ts';
import { pointsOfPath } from './path.ts';
import { sparklineScene } from './sparkline-scene.ts';
import { tileScene } from './tile-scene.ts';

test('sparklineScene breaks the line where the runs break', () => {
	const runs = [[{ position: 2010, value: 1 }], [{ position: 2012, value: 3 }]];
	const scene = sparklineScene({ title: null, runs, endLabel: null });
	// Two lone points as dots of two units, and the end.
	expect(scene?.shapes.map(({ d }) => d.match(/M[^a]+/g))).toEqual([['M2 24', 'M90 4'], ['M89 4']]);
});

test('sparklineScene puts one point at the right, half way up', () => {
	const runs = [[{ position: 2010, value: 1 }]];
	const end = sparklineScene({ title: null, runs, endLabel: null })?.shapes.at(-1);
	// Three units left of 92, where its circle starts.
	expect(end?.d).toMatch(/^M89 14a/);
});

test('sparklineScene has nothing to draw without a point', () => {
	expect(sparklineScene({ title: null, runs: [], endLabel: null })).toBeNull();
});

test('tileScene deepens the blue in five equal steps of the magnitude', () => {
	const scene = tileScene('', [tile('a', -10, 1), tile('b', -2, 2), tile('c', -2.1, 3)]);
	expect(scene.tiles.map(({ step }) => step)).toEqual([5, 1, 2]);
});

test('tileScene marks signs only where a map has rises and falls', () => {
	const falls = tileScene('', [tile('a', -10, 1), tile('b', -2, 2)]);
	const both = tileScene('', [tile('a', -10, 1), tile('b', 2, 2), tile('c', 0, 3)]);
	expect(falls.tiles.map(({ sign }) => sign)).toEqual(['none', 'none']);
	expect(both.tiles.map(({ sign }) => sign)).toEqual(['minus', 'plus', 'none']);
});

test('tileScene gives a missing value no step and leaves out an area without a tile', () => {
	const gone = { ...tile('b', 1, 2), area: { code: 'b', tile: null } };
	const scene = tileScene('', [tile('a', null, 1), gone]);
	expect(scene.tiles.map(({ code, step }) => [code, step])).toEqual([['a', 0]]);
});

test('tileScene keeps its steps when the greatest magnitude is given', () => {
	const tiles = [tile('a', 21, 1), tile('b', 20, 2), tile('c', 120, 3)];
	// Of 100: just over the first fifth, at its end, and beyond the last.
	expect(tileScene('', tiles, { greatest: 100 }).tiles.map(({ step }) => step)).toEqual([2, 1, 5]);
});

test('multiplesScene draws every cell on a scale of its own, with both ends printed', () => {
	const options = {
		axes: 'own',
		fromZero: false,
		formatTick: (value: number) => `${value}人`
	} as const;
	const scene = multiplesScene('', [cell('a', 10), cell('b', 1000)], options);
	const ends = scene.cells.map(({ drawing }) => drawing.texts.map(({ text }) => text).slice(0, 2));
	expect(ends).toEqual([
		['10人', '0人'],
		['1000人', '0人']
	]);
	const heights = scene.cells.map(({ drawing }) => {
		const line = drawing.shapes.find((shape) => shape.class === 'mark-context');
		return pointsOfPath(line?.d ?? '')[0]?.map(([, y]) => y);
	});
	expect(heights).toEqual([
		[80.5, 19.5],
		[80.5, 19.5]
	]);
});

test('multiplesScene moves a last value that would lie on the ends of its scale', () => {
	const long = { ...cell('a', 10), text: '123,456,789人' };
	const short = { ...cell('a', 10), text: '10' };
	const options = { axes: 'own', fromZero: false } as const;
	const heights = multiplesScene('', [long, short], options).cells.map(
		({ drawing }) => drawing.texts.at(-1)?.y
	);
	// Above the end at 19.5 by 0.45 × 15; where the long one would lie on the ends' texts, half way: 50 + 0.35 × 15.
	expect(heights).toEqual([55.3, 12.8]);
});

test('multiplesScene shows the word of a cell without a line', () => {
	const gone = { ...cell('a', 0), runs: [], text: '未収録' };
	for (const axes of ['own', 'shared'] as const) {
		const scene = multiplesScene('', [gone, cell('b', 2)], { axes });
		expect(scene.cells[0]?.drawing.texts.map(({ text }) => text)).toEqual(['未収録']);
	}
});

test('multiplesScene draws every cell on one scale from zero', () => {
	const scene = multiplesScene('', [cell('a', -4), cell('b', -2)]);
	expect(scene.cells[0]?.drawing.shapes[0]).toMatchObject({ class: 'axis-zero', d: 'M0 19.5H120' });
	// 100 − 19.5 is the foot of the scale; half the fall ends half way down.
	expect(
		scene.cells.map(({ drawing }) => pointsOfPath(drawing.shapes[1]?.d ?? '')[0]?.[1]?.[1])
	).toEqual([80.5, 50]);
});

function tile(code: string, value: number | null, column: number) {
	const area = { code, tile: { column, row: 1 } };
	return { area, name: code, value, text: '', spoken: '', chosen: false };
}

function cell(code: string, end: number) {
	const runs = [
		[
			{ position: 2014, value: 0 },
			{ position: 2020, value: end }
		]
	];
	return { code, name: code, runs, text: '', spoken: '', chosen: false };
}
