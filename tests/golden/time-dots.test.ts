import { expect, test } from 'vitest';
import { timeScene, type TimeInput, type TimeScene } from '$lib/charts/time-scene.ts';
import { births, line, points } from './births.ts';
import { paintedFrame } from './painted.ts';

const KEY = {
	hollow: '速報値・推計値',
	about: 'およその数（約）',
	open: 'その数より多い・少ない（超・未満）'
};

const IMAGES: [name: string, input: TimeInput][] = [
	[
		'provisional and open-ended',
		births({
			title: '来訪者の倍率',
			kind: 'ratio',
			formatTick: String,
			lines: [
				line({
					runs: [
						points(2019, [1, 0.8, 1.2], '倍').concat(
							points(2022, [1.5], '倍').map((point) => ({ ...point, mark: 'hollow' })),
							points(2023, [3], '倍超').map((point) => ({ ...point, mark: 'above' }))
						)
					]
				})
			]
		})
	],
	[
		'all kinds of dots and their key',
		births({
			title: '水族館の入館者数',
			lines: [
				line({
					runs: [
						(
							['about', 'about', undefined, 'hollow', 'below', 'above', 'about', 'hollow'] as const
						).flatMap((mark, index) =>
							points(2016 + index, [40 + index * 2 - (index % 3) * 9], '万人').map((point) => ({
								...point,
								mark
							}))
						)
					]
				})
			],
			keyLabels: KEY
		})
	],
	[
		'uneven years',
		births({
			title: '海水浴客数',
			lines: [
				line({
					runs: [
						points(1990, [820], '万人').map((point) => ({ ...point, mark: 'about' })),
						points(1994, [771], '万人').map((point) => ({ ...point, mark: 'about' })),
						points(2015, [246, 240], '万人'),
						points(2020, [63, 78, 87, 97, 76], '万人')
					]
				})
			],
			keyLabels: KEY
		})
	]
];

test.each(IMAGES)('time: %s', async (name, input) => {
	const scene = timeScene(input);
	await expect(image(scene, 'wide')).toMatchFileSnapshot(`./svg/time ${name}, wide.svg`);
	await expect(image(scene, 'narrow')).toMatchFileSnapshot(`./svg/time ${name}, narrow.svg`);
});

function image(scene: TimeScene | null, size: 'wide' | 'narrow'): string {
	return scene === null ? 'nothing to draw' : paintedFrame(scene[size], scene.title, size);
}
