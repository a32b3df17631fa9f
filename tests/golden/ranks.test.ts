import { expect, test } from 'vitest';
import { ranksScene, type RanksInput } from '$lib/charts/ranks-scene.ts';
import { paintedFrame } from './painted.ts';

type Row = readonly [name: string, ...ranks: (number | null)[]];

const WARDS: readonly Row[] = [
	['北区', 5, 5, 5, 5, 4, 4, 4, 5, 5],
	['東区', 4, 4, 3, 3, 3, 3, 3, 3, 3],
	['中央区', 1, 1, 1, 2, 2, 2, 1, 1, 1],
	['江南区', 2, 2, 2, 1, 1, 1, 2, 2, 2],
	['秋葉区', 6, 6, 6, 6, 6, 5, 5, 4, 4],
	['南区', 7, 7, 7, null, null, 7, 7, 7, 7],
	['西区', 3, 3, 4, 4, 5, 6, 6, 6, 5],
	['西蒲区', 8, 8, 8, 8, 8, 8, 8, 8, 8]
];

const IMAGES: [name: string, input: RanksInput][] = [
	['eight wards', ranks(WARDS, ['中央区'])],
	['ties and a break, four chosen', ranks(WARDS, ['南区', '北区', '西区', '中央区'])],
	[
		'twenty areas, two figures',
		ranks(
			Array.from({ length: 20 }, (_, index): Row => [
				`Area ${index + 1}`,
				...[1, 3, 7, 9, 11, 13].map((factor) => ((index * factor + factor) % 20) + 1)
			]),
			['Area 3', 'Area 11']
		)
	],
	[
		'long names',
		ranks(
			[
				['Nishikan Ward, Niigata City', 1, 2, 1],
				['Chuo Ward, Niigata City', 2, 1, 2],
				['Higashi Ward', 3, 3, 3]
			],
			['Nishikan Ward, Niigata City', 'Higashi Ward']
		)
	]
];

test.each(IMAGES)('ranks: %s', async (name, input) => {
	const scene = ranksScene(input);
	const image = (size: 'wide' | 'narrow') =>
		scene === null ? 'nothing to draw' : paintedFrame(scene[size], scene.title, size);
	await expect(image('wide')).toMatchFileSnapshot(`./svg/ranks ${name}, wide.svg`);
	await expect(image('narrow')).toMatchFileSnapshot(`./svg/ranks ${name}, narrow.svg`);
});

function ranks(rows: readonly Row[], chosen: readonly string[]): RanksInput {
	const periods = rows[0]?.slice(1).map((_, index) => String(2016 + index)) ?? [];
	return {
		title: '高齢化率の低い順',
		size: rows.length,
		periods: periods.map((id) => ({ id, label: id })),
		lines: rows.map(([label, ...places]) => ({
			id: label,
			label,
			chosen: chosen.includes(label),
			ranks: places,
			texts: places.map((place) => (place === null ? '未収録' : `${place}位`)),
			spoken: places.map((place, index) => `${label} ${2016 + index}年 ${place}位`)
		}))
	};
}
