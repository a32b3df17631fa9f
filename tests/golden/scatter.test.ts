import { expect, test } from 'vitest';
import type { PointScene } from '$lib/charts/point-scene.ts';
import { scatterScene, type ScatterInput, type ScatterPoint } from '$lib/charts/scatter-scene.ts';
import { digits } from './births.ts';
import { paintedFrame } from './painted.ts';

const WARDS = ['北区', '東区', '中央区', '江南区', '秋葉区', '南区', '西区', '西蒲区'];
const AGEING = [31.8, 29.4, 27.1, 28.6, 32.4, 34.2, 29.9, 36.0];
const YOUNG = [11.2, 11.9, 11.0, 13.1, 11.6, 11.0, 11.4, 10.1];
const PEOPLE = [71_000, 134_000, 172_000, 68_000, 74_000, 42_000, 152_000, 53_000];

const percent = (value: number) => `${digits(value)}%`;

test('scatter: bubbles by population, trails, the city as two lines', async () => {
	await check('scatter', scatterScene(wards()));
});

test('scatter: plain dots from zero, without trails', async () => {
	const input = wards();
	const scene = scatterScene({
		...input,
		x: { ...input.x, fromZero: true },
		y: { ...input.y, fromZero: true },
		points: input.points.map((point) => ({ ...point, size: null, trail: [] })),
		sizeNote: null,
		reference: null
	});
	await check('scatter, plain dots from zero', scene);
});

test('scatter: one point', async () => {
	const input = wards();
	const points = input.points.slice(2, 3).map((point) => ({ ...point, trail: [] }));
	const scene = scatterScene({
		...input,
		x: { ...input.x, values: [] },
		y: { ...input.y, values: [] },
		points,
		reference: null
	});
	await check('scatter, one point', scene);
});

test('scatter: equal values, in English', async () => {
	const names = ['Kita Ward', 'Higashi Ward', 'Chuo Ward', 'Konan Ward'];
	const input = wards();
	const scene = scatterScene({
		...input,
		x: { ...input.x, values: [], label: 'Share of people aged 65 and over (%)' },
		y: { ...input.y, values: [], label: 'Share of people under 15 years of age (%)' },
		points: input.points.slice(0, 4).map((point, index) => ({
			...point,
			x: 30,
			y: 11,
			label: names[index] ?? '',
			trail: []
		})),
		sizeNote: 'The area of a bubble is the population of the ward.',
		reference: null
	});
	await check('scatter, equal values', scene);
});

test('scatter: twenty points close together, provisional ones hollow', async () => {
	const input = wards();
	const points = Array.from({ length: 20 }, (_, index): ScatterPoint => {
		const turn = index * 2.4;
		const away = Math.sqrt(index);
		return {
			...point(index % 8),
			id: String(index),
			label: `第${index + 1}地区`,
			x: Math.round((30 + Math.cos(turn) * away) * 10) / 10,
			y: Math.round((11.5 + Math.sin(turn) * away * 0.3) * 100) / 100,
			size: 20_000 + ((index * 7919) % 60_000),
			chosen: index === 5,
			mark: index % 6 === 0 ? 'hollow' : undefined,
			trail: []
		};
	});
	const axes = { x: { ...input.x, values: [] }, y: { ...input.y, values: [] } };
	await check('scatter, twenty points', scatterScene({ ...input, ...axes, points }));
});

function wards(): ScatterInput {
	return {
		title: '高齢化率と15歳未満の割合。8つの区。',
		x: { label: '65歳以上の割合（%）', formatTick: percent, values: [22, 36], fromZero: false },
		y: { label: '15歳未満の割合（%）', formatTick: percent, values: [10, 14.5], fromZero: false },
		points: WARDS.map((_, index) => point(index)),
		sizeNote: '円の大きさは人口です。',
		reference: { x: 30.1, y: 11.5, label: '新潟市' }
	};
}

function point(index: number): ScatterPoint {
	const [x = 0, y = 0] = [AGEING[index], YOUNG[index]];
	return {
		id: String(15101 + index),
		label: WARDS[index] ?? '',
		x,
		y,
		size: PEOPLE[index] ?? null,
		chosen: index === 2,
		periodLabel: '2024年',
		text: `${x}%、${y}%`,
		spoken: '',
		trail: [4, 3, 2, 1].map((years) => ({
			x: x - years * 1.1,
			y: y + years * (0.25 + 0.05 * ((index + years) % 3))
		}))
	};
}

async function check(name: string, scene: PointScene | null): Promise<void> {
	await expect(image(scene, 'wide')).toMatchFileSnapshot(`./svg/${name}, wide.svg`);
	await expect(image(scene, 'narrow')).toMatchFileSnapshot(`./svg/${name}, narrow.svg`);
}

function image(scene: PointScene | null, size: 'wide' | 'narrow'): string {
	return scene === null ? 'nothing to draw' : paintedFrame(scene[size], scene.title, size);
}
