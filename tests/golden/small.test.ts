import { expect, test } from 'vitest';
import { multiplesScene } from '$lib/charts/multiples-scene.ts';
import { ratioScene, type RatioInput } from '$lib/charts/ratio-scene.ts';
import RatioBar from '$lib/charts/RatioBar.svelte';
import SmallMultiples from '$lib/charts/SmallMultiples.svelte';
import { sparklineScene, type SparklineInput } from '$lib/charts/sparkline-scene.ts';
import Sparkline from '$lib/charts/Sparkline.svelte';
import { tileScene } from '$lib/charts/tile-scene.ts';
import TileMap from '$lib/charts/TileMap.svelte';
import { digits, points } from './births.ts';
import { painted, paintedFrame } from './painted.ts';

const HIYORIYAMA: RatioInput = {
	title: '日和山浜の来訪者は前年度の3倍超',
	place: 'card',
	reference: { label: '前年 = 1', text: '1' },
	value: { label: '令和5年度', text: '3倍超', amount: { value: 3, qualifier: '>' } }
};

const RATIOS: [name: string, input: RatioInput][] = [
	['more than', HIYORIYAMA],
	['exact', ratio('1.7倍', { value: 1.7, qualifier: '=' })],
	['about', ratio('約0.6倍', { value: 0.6, qualifier: 'about' })],
	['less than', ratio('2倍未満', { value: 2, qualifier: '<' })],
	['more than, easy', worded('まえのねんど = 1', '3ばいより おおい')],
	['more than, en', worded('year before = 1', 'more than 3 times')],
	['more than, high', ratio('12倍超', { value: 12, qualifier: '>' })],
	['exact, easy', worded('まえのねんど = 1', '1.7ばい', { value: 1.7, qualifier: '=' })],
	['about, en', worded('year before = 1', 'about 0.6 times', { value: 0.6, qualifier: 'about' })]
];

test.each(RATIOS)('ratio bar: %s', async (name, input) => {
	const image = painted(RatioBar, { scene: ratioScene(input) });
	await expect(image).toMatchFileSnapshot(`./svg/ratio ${name}.svg`);
});

test('ratio bar: a page names both periods at the left of its wide frame', async () => {
	const { wide } = ratioScene({
		...HIYORIYAMA,
		place: 'page',
		reference: { label: '令和4年度', text: '1' }
	});
	const image = wide ? paintedFrame(wide, '', 'wide') : '';
	await expect(image).toMatchFileSnapshot('./svg/ratio more than, wide.svg');
});

test('ratio bar: long words on a page leave the bars their length', async () => {
	const { wide } = ratioScene({
		...worded('FY2022 (April to March)', 'more than 3 times'),
		place: 'page',
		reference: { label: 'FY2022 (April to March)', text: '1' }
	});
	const image = wide ? paintedFrame(wide, '', 'wide') : '';
	await expect(image).toMatchFileSnapshot('./svg/ratio more than, wide, en.svg');
});

const SPARKLINES: [name: string, input: SparklineInput][] = [
	['card', card([points(2019, [19600, 19480, 19300, 18990, 18600, 18248])], '18,248人')],
	['card, rising', card([points(2019, [10, 12, 15, 14, 18, 22])], '22%')],
	['card, one point', card([points(2023, [54])], '54万人')],
	['row', row([points(2010, [5, 4, 4.5, 3, 2, 2.2, 1])])],
	['row, missing and break', row([points(2010, [5, 4]), points(2013, [3]), points(2015, [8, 9])])],
	['row, equal values', row([points(2010, [3, 3, 3])])],
	['row, one point', row([points(2010, [3])])]
];

test.each(SPARKLINES)('sparkline: %s', async (name, input) => {
	const scene = sparklineScene(input);
	const image = scene === null ? 'nothing to draw' : painted(Sparkline, { scene });
	await expect(image).toMatchFileSnapshot(`./svg/sparkline ${name}.svg`);
});

const WARDS = [
	['15101', '北区', -4.5, 4, 1],
	['15102', '東区', -2.3, 3, 1],
	['15103', '中央区', -1.2, 2, 2],
	['15104', '江南区', -1.1, 3, 2],
	['15105', '秋葉区', -2, 3, 3],
	['15106', '南区', -5.1, 2, 3],
	['15107', '西区', -1.1, 1, 2],
	['15108', '西蒲区', -7, 1, 3]
] as const;

test('tile map: darker with magnitude, the chosen ward outlined', async () => {
	const tiles = WARDS.map(([code, name, value, column, row]) => ({
		area: { code, tile: { column, row } },
		name,
		value,
		text: `△${-value}%`,
		spoken: `マイナス${-value}%`,
		chosen: code === '15103'
	}));
	const image = painted(TileMap, { scene: tileScene('8つの区の人口の増減率', tiles) });
	await expect(image).toMatchFileSnapshot('./html/tile map.txt');
});

test('tile map: a map with rises and falls marks the rises, and a missing value has no colour', async () => {
	const tiles = WARDS.map(([code, name, value, column, row], index) => ({
		area: { code, tile: { column, row } },
		name,
		value: index === 0 ? null : value + 2,
		text: index === 0 ? '−' : (value + 2).toFixed(1),
		spoken: '',
		chosen: false
	}));
	const image = painted(TileMap, { scene: tileScene('8つの区の人口の増減率', tiles) });
	await expect(image).toMatchFileSnapshot('./html/tile map, mixed.txt');
});

test('small multiples: one scale, a zero line, the chosen ward blue', async () => {
	const cells = WARDS.map(([code, name, value]) => ({
		code,
		name,
		runs: [points(2014, [0, value * 0.1, value * 0.25, value * 0.45, value * 0.6, value])],
		text: `△${-value}%`,
		spoken: `${name} マイナス${-value}%`,
		chosen: code === '15103'
	}));
	const image = painted(SmallMultiples, { scene: multiplesScene('区ごとの増減率', cells) });
	await expect(image).toMatchFileSnapshot('./html/small multiples.txt');
});

test('small multiples: scales of their own, with both ends printed', async () => {
	const own = [
		['北区', [71, 70, 68, 66], '66千人'],
		['中央区', [180, 178, 175, 171], '171千人'],
		['南区', [12, 30, 18, 41], '41千人'],
		['西区', [3, 2, -1, -4], '△4千人'],
		['江南区', [69, 69, 69, 69], '123,456,789人'],
		['秋葉区', [], '未収録']
	] as const;
	const cells = own.map(([name, values, text]) => ({
		code: name,
		name,
		runs: [points(2020, values)],
		text,
		spoken: `${name} ${text}`,
		chosen: name === '中央区'
	}));
	const scene = multiplesScene('区ごとの人口', cells, {
		axes: 'own',
		fromZero: false,
		formatTick: digits
	});
	const image = painted(SmallMultiples, { scene });
	await expect(image).toMatchFileSnapshot('./html/small multiples, own axes.txt');
});

function ratio(text: string, amount: RatioInput['value']['amount']): RatioInput {
	return { ...HIYORIYAMA, value: { label: '2024年', text, amount } };
}

function worded(
	label: string,
	text: string,
	amount: RatioInput['value']['amount'] = HIYORIYAMA.value.amount
): RatioInput {
	return { ...ratio(text, amount), reference: { label, text: '1' } };
}

function card(runs: SparklineInput['runs'], endLabel: string): SparklineInput {
	return { title: '15歳未満の人口', runs, endLabel };
}

function row(runs: SparklineInput['runs']): SparklineInput {
	return { title: null, runs, endLabel: null };
}
