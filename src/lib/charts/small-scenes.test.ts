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
