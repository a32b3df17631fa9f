import { expect, test } from 'vitest';
import {
	areaBarsScene,
	periodBarsScene,
	type BarInput,
	type BarScene
} from '$lib/charts/bar-scene.ts';
import { digits } from './births.ts';
import { paintedFrame } from './painted.ts';

const WARDS = ['北区', '東区', '中央区', '江南区', '秋葉区', '南区', '西区', '西蒲区'];

test('bars by area: ranked, with the city as a line', async () => {
	const scene = areaBarsScene({
		title: '高齢化率。中央区は8区で3番目に低い。',
		bars: bars([28.1, 29.3, 26.9, 27.7, 31.2, 33.4, 28.8, 34.9], '%'),
		reference: { value: 29.6, label: '新潟市 29.6%' }
	});
	await check('bars by area', scene);
});

test('bars by area: falls grow to the left, a missing value leaves its place', async () => {
	const scene = areaBarsScene({
		title: '人口の増減',
		bars: bars([-399, -120, 85, 40, null, -780, 12, -1504], '人')
	});
	await check('bars by area, negative and missing', scene);
});

test('bars by area: open-ended, rounded and provisional values look different from exact ones', async () => {
	const marked = bars([54, 30, 22, 41], '万人');
	const scene = areaBarsScene({
		title: '来訪者数',
		bars: marked.map((bar, index) => ({
			...bar,
			mark: (['hollow', 'above', undefined, 'about'] as const)[index]
		}))
	});
	await check('bars by area, hollow and open-ended', scene);
});

test('bars by period: rises and falls from zero, the latest with its value', async () => {
	const values = [120, -60, null, 240, 310, -95, -420, -399];
	const scene = periodBarsScene({
		title: '前年との差',
		formatTick: digits,
		bars: values.map((value, index) => ({
			id: String(2015 + index),
			label: String(2015 + index),
			value,
			periodLabel: `${2015 + index}年`,
			text: value === null ? '未収録' : `${digits(value)}人`,
			spoken: '',
			chosen: index === values.length - 1
		}))
	});
	await check('bars by period', scene);
});

function bars(values: readonly (number | null)[], unit: string): BarInput[] {
	return values.map((value, index) => ({
		id: String(15101 + index),
		label: WARDS[index] ?? '',
		value,
		periodLabel: '2023年',
		text: value === null ? '未収録' : `${digits(value)}${unit}`,
		spoken: `${WARDS[index]} ${value}${unit}`,
		chosen: index === 2
	}));
}

async function check(name: string, scene: BarScene | null): Promise<void> {
	await expect(image(scene, 'wide')).toMatchFileSnapshot(`./svg/${name}, wide.svg`);
	await expect(image(scene, 'narrow')).toMatchFileSnapshot(`./svg/${name}, narrow.svg`);
}

function image(scene: BarScene | null, size: 'wide' | 'narrow'): string {
	return scene === null ? 'nothing to draw' : paintedFrame(scene[size], scene.title, size);
}
