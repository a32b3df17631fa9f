import { expect, test } from 'vitest';
import { bulletScene, type BulletInput } from '$lib/charts/bullet-scene.ts';
import Frame from '$lib/charts/Frame.svelte';
import { painted } from './painted.ts';

const BULLETS: [name: string, input: BulletInput][] = [
	['from zero', bullet([28.1, 29.3, 26.9, 27.7, 31.2, 33.4, 28.8, 34.9], { fromZero: true })],
	['not from zero', bullet([28.1, 29.3, 26.9, 27.7, 31.2, 33.4, 28.8, 34.9])],
	['rises and falls', bullet([-4.5, -2.3, 1.2, -1.1, -2, -5.1, -1.1, -7], { fromZero: true })],
	['equal values', bullet([20, 20, 20, 20])],
	['one value, no whole', { ...bullet([0, 0, 12]), values: [one(12, true)], whole: null }]
];

test.each(BULLETS)('bullet: %s', async (name, input) => {
	const drawing = bulletScene(input);
	const image = drawing === null ? 'nothing to draw' : painted(Frame, { drawing, title: null });
	await expect(image).toMatchFileSnapshot(`./svg/bullet ${name}.svg`);
});

function bullet(values: readonly number[], { fromZero = false } = {}): BulletInput {
	const sum = values.reduce((total, value) => total + value, 0);
	return {
		title: null,
		values: values.map((value, index) => one(value, index === 2)),
		whole: sum / values.length,
		fromZero
	};
}

function one(value: number, chosen: boolean): BulletInput['values'][number] {
	return { id: String(value), value, chosen };
}
