import { expect, test } from 'vitest';
import { periodBarsScene } from '$lib/charts/bar-scene.ts';
import type { Drawing } from '$lib/charts/drawing.ts';
import { multiplesPicture, tilesPicture } from '$lib/charts/grid-picture.ts';
import { multiplesScene } from '$lib/charts/multiples-scene.ts';
import { framedPicture } from '$lib/charts/picture-frame.ts';
import { svgText } from '$lib/charts/picture-svg.ts';
import { tileScene } from '$lib/charts/tile-scene.ts';
import { timeScene } from '$lib/charts/time-scene.ts';
import { births, digits, line, points } from './births.ts';

const FOOT = {
	source: '出典: 住民基本台帳人口（新潟市）／人口動態統計（厚生労働省）',
	asOf: '2022年',
	note: 'めやす · データの版 2026-11-22-3f2a91'
};

test('picture: a chart over time with its title and its sources', async () => {
	const wide = timeScene(births())?.wide;
	const picture =
		wide &&
		framedPicture({
			...FOOT,
			drawing: wide,
			title: '出生児数は14年で28%減り、2022年は4,733人でした。前の年から399人減りました。',
			remarks: ['出生児数（新潟市、暦年、人）', '2020年から感染症の影響があります。']
		});
	await check('picture, time', picture);
});

test('picture: halos, dashes, stripes and hostile words', async () => {
	const wide = periodBarsScene({
		title: '',
		formatTick: digits,
		bars: [120, -60, 240, -420].map((value, index) => ({
			id: String(index),
			label: `<${2019 + index}>`,
			value,
			periodLabel: '',
			text: `${digits(value)}人 & "more"`,
			spoken: '',
			chosen: index === 1,
			tone: value > 0 ? ('good' as const) : ('bad' as const),
			mark: (['hollow', 'about', 'above', 'below'] as const)[index]
		}))
	})?.wide;
	const picture =
		wide &&
		framedPicture({ ...FOOT, drawing: wide, title: '<script>alert(1)</script>', remarks: [] });
	await check('picture, bars', picture);
});

test('picture: a narrow chart has a narrow head and foot', async () => {
	const narrow = timeScene(
		births({ lines: [line({ runs: [points(2018, [1, 2, 3, 2])] })] })
	)?.narrow;
	const picture =
		narrow &&
		framedPicture({
			...FOOT,
			drawing: narrow,
			title: 'A long sentence that needs more than one line in a narrow picture',
			remarks: []
		});
	await check('picture, narrow', picture);
});

test('picture: a tile map', async () => {
	const places = [
		['北区', 4.5, 4, 1],
		['東区', -2.3, 3, 1],
		['中央区', 1.2, 2, 2],
		['江南区', null, 3, 2],
		['西蒲区', -7, 1, 3]
	] as const;
	const tiles = places.map(([name, value, column, row]) => ({
		area: { code: name, tile: { column, row } },
		name,
		value,
		text: value === null ? '未収録' : `${digits(value)}%`,
		spoken: '',
		chosen: name === '中央区'
	}));
	await check('picture, tile map', tilesPicture(tileScene('', tiles)));
});

test('picture: small multiples', async () => {
	const names = ['北区', '東区', '中央区', '江南区', '秋葉区', 'Nishikan Ward', '西区'];
	const cells = names.map((name, index) => ({
		code: name,
		name,
		runs: index === 3 ? [] : [points(2014, [40, 42 - index * 5, 41 + index, 60 - index * 9])],
		text: index === 3 ? '未収録' : `${60 - index * 9}人`,
		spoken: '',
		chosen: name === '中央区'
	}));
	const scene = multiplesScene('', cells, { axes: 'own', formatTick: digits });
	await check('picture, small multiples', multiplesPicture(scene));
});

async function check(name: string, picture: Drawing | undefined): Promise<void> {
	const text = picture ? svgText(picture, { title: name, lang: 'ja' }) : 'nothing to draw';
	await expect(text).toMatchFileSnapshot(`./svg/${name}.svg`);
}
