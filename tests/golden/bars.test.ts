import { expect, test } from 'vitest';
import {
	areaBarsScene,
	periodBarsScene,
	type BarInput,
	type BarKey,
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

test('bars by area: falls grow to the left, a missing value comes last with its word', async () => {
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
	const scene = periodBarsScene({
		title: '前年との差',
		formatTick: digits,
		bars: periods(2015, [120, -60, null, 240, 310, -95, -420, -399], '人')
	});
	await check('bars by period', scene);
});

test('bars by period: good is solid, bad striped, neither light, whatever the mark', async () => {
	const changes = periods(2012, [180, 60, null, 0, 240, 310, -95, -420, -399, 120, -260], '人');
	const scene = periodBarsScene({
		title: '転入者数の前年との差',
		formatTick: digits,
		key: KEY,
		bars: changes.map((bar, index) => ({
			...bar,
			tone: bar.value === 0 ? 'neutral' : (bar.value ?? 0) > 0 ? 'good' : 'bad',
			mark: MARKS[index]
		}))
	});
	await check('bars by period, tones and marks', scene);
});

test('bars by period: what is neither good nor bad has an edge', async () => {
	const changes = periods(2015, [-1.1, -0.8, 0.4, -0.6, -1.9, -2.4, -0.2, 1.3], '%');
	const scene = periodBarsScene({
		title: '人口の増減率',
		formatTick: (value) => `${digits(value)}%`,
		bars: changes.map((bar) => ({ ...bar, tone: 'neutral' }))
	});
	await check('bars by period, neutral', scene);
});

test('bars by period: 72 months with as many names as fit', async () => {
	const values = Array.from({ length: 72 }, (_, month) =>
		Math.round(400 * Math.sin(month / 7) - 90 * (month % 5))
	);
	const scene = periodBarsScene({
		title: '月ごとの前年同月との差',
		formatTick: digits,
		bars: periods(0, values, '人').map((bar, month) => ({
			...bar,
			label: `${2018 + Math.floor(month / 12)}.${(month % 12) + 1}`,
			tone: (bar.value ?? 0) > 0 ? 'bad' : 'good'
		}))
	});
	await check('bars by period, 72 months', scene);
});

test('bars by period: one bar', async () => {
	const [bar] = periods(2023, [-12], '件');
	const scene = periodBarsScene({
		title: '交通事故の前年との差',
		formatTick: digits,
		bars: bar ? [{ ...bar, tone: 'good' }] : []
	});
	await check('bars by period, one', scene);
});

const KEY: BarKey = {
	good: '望ましい向き',
	bad: '望ましくない向き',
	neutral: '変わらない',
	hollow: '速報値・推計値',
	about: 'およその数（約）',
	open: 'その数より多い・少ない（超・未満）'
};
const MARKS = [
	undefined,
	'about',
	undefined,
	undefined,
	'above',
	'below',
	'about',
	'above',
	'below',
	'hollow',
	'hollow'
] as const;

function periods(from: number, values: readonly (number | null)[], unit: string): BarInput[] {
	return values.map((value, index) => ({
		id: String(from + index),
		label: String(from + index),
		value,
		periodLabel: `${from + index}年`,
		text: value === null ? '未収録' : `${digits(value)}${unit}`,
		spoken: '',
		chosen: index === values.length - 1
	}));
}

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
