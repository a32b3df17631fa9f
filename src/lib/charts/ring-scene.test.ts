import { expect, test } from 'vitest';
import { ringScene } from './ring-scene.ts';

test('ringScene draws one segment a goal and fills as many as were achieved', () => {
	const scene = ringScene({ achieved: 3, set: 4, title: '4件のうち3件' });
	expect(scene.segments.map(({ filled }) => filled)).toEqual([true, true, true, false]);
});

test('ringScene starts at the top and goes clockwise', () => {
	const scene = ringScene({ achieved: 1, set: 4, title: '' });
	expect(scene.segments[0]?.path).toMatch(/^M107\.00 1\.04A103 103 0 0 1 206\.96 101\.00L/);
});

test('ringScene closes the ring for a single goal', () => {
	const scene = ringScene({ achieved: 1, set: 1, title: '' });
	expect(scene.segments[0]?.path).toMatch(/A103 103 0 1 1 /);
});

test('ringScene has no segment when no goal was set', () => {
	expect(ringScene({ achieved: 0, set: 0, title: '' }).segments).toEqual([]);
});
