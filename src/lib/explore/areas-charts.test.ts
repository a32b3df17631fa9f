import { describe, expect, test } from 'vitest';
import { exampleIndicator } from '$lib/domain/example.ts';
import type { Locale } from '$lib/domain/locale.ts';
import { areasAnswer, readAreasQuestion } from './areas.ts';
import {
	CITY,
	exampleBreak,
	exampleGround,
	type ExampleValues,
	FOREIGNERS,
	RESIDENTS,
	rough,
	VISITORS
} from './areas-example.ts';
import type { Ground } from './ground.ts';

const YEARS = {
	city: { 2021: 240, 2022: 290, 2023: 305, 2024: 300 },
	north: { 2021: 100, 2022: 110, 2023: 120, 2024: 90 },
	east: { 2021: 80, 2022: 120, 2023: 130, 2024: 150 },
	south: { 2021: 60, 2022: 60, 2023: 55, 2024: 60 }
};

const AGEING = exampleIndicator({
	id: 'ageing',
	name: { ja: '高齢化率' },
	unit: { id: '%', base: '%', factor: 1, name: { ja: '%' } },
	periodType: 'cy',
	decimals: 1,
	kind: 'share',
	direction: 'neutral',
	additive: false
});

function answer(ground: Ground, id: string, query: string, locale: Locale = 'ja') {
	const { question } = readAreasQuestion(ground, id, new URLSearchParams(query));
	return areasAnswer(ground, id, question, locale);
}

function visitors(values: ExampleValues, query = '') {
	return answer(exampleGround([[VISITORS, values]]), 'visitors', query);
}

function ageing(values: ExampleValues, query = '') {
	return answer(exampleGround([[AGEING, values]]), 'ageing', query);
}

/** The texts of a row of the table. */
function row({ table }: ReturnType<typeof answer>, id: string): string[] {
	return table.rows.filter((one) => one.id === id).flatMap(({ cells }) => cells.map(textOf));
}

function textOf({ text }: { text: string }): string {
	return text;
}

describe('bars', () => {
	test('say where the own area stands, and who is at the ends', () => {
		expect(visitors(YEARS)).toMatchObject({
			chart: 'bars',
			sentence:
				'令和6年（2024年）の来訪者数。北区は、3区のうち2番目に多い。最も多いのは東区の150人、最も少ないのは南区の60人。',
			scene: { bars: [{ id: 'east', text: '150人' }, { id: 'north' }, { id: 'south' }] }
		});
	});

	test('have the same figures in the table, and the ranks', () => {
		const { table } = visitors(YEARS);
		expect(table.caption).toBe('来訪者数（単位 人）');
		expect(table.columns.map(({ label }) => label)).toEqual(['区域', '令和6年（2024年）', '順位']);
		expect(table.rows).toEqual([
			{
				id: 'east',
				cells: [
					{ text: '東区', value: '東区' },
					{ text: '150人', value: 150 },
					{ text: '1位', value: 1 }
				]
			},
			{
				id: 'north',
				cells: [
					{ text: '北区', value: '北区' },
					{ text: '90人', value: 90 },
					{ text: '2位', value: 2 }
				]
			},
			{
				id: 'south',
				cells: [
					{ text: '南区', value: '南区' },
					{ text: '60人', value: 60 },
					{ text: '3位', value: 3 }
				]
			},
			{
				id: 'city',
				cells: [
					{ text: '市', value: '市' },
					{ text: '300人', value: 300 },
					{ text: '−', value: null }
				]
			}
		]);
	});

	test('of what adds up tell the sum instead of a line for it', () => {
		const { remarks, scene } = visitors(YEARS);
		expect(remarks).toContain('市全体では、3区の合計で300人です。');
		expect(scene).not.toMatchObject({
			wide: { shapes: expect.arrayContaining([expect.objectContaining({ class: 'rule' })]) }
		});
	});

	test('of percentages have the whole as a line', () => {
		const { remarks, scene } = ageing({
			city: { 2024: 29 },
			north: { 2024: 30 },
			east: { 2024: 28 },
			south: { 2024: 29 }
		});
		expect(scene).toMatchObject({
			wide: {
				shapes: expect.arrayContaining([expect.objectContaining({ class: 'rule' })]),
				texts: expect.arrayContaining([expect.objectContaining({ text: '市 29.0%' })])
			}
		});
		expect(remarks).toEqual([]);
	});

	test('with a missing value name it, rank nobody and say so', () => {
		const some = visitors({
			north: { 2024: 90 },
			east: { 2024: 150 },
			south: { 2024: { kind: 'missing', reason: 'notYet' } }
		});
		expect(some.sentence).toBe('令和6年（2024年）の来訪者数。');
		expect(some.remarks).toContain('南区の値がないため、順位は付けません。');
		expect(row(some, 'south')).toEqual(['南区', '集計中', '−']);
		expect(some.scene).toMatchObject({ bars: [{ id: 'east' }, { id: 'north' }, { id: 'south' }] });
	});

	test('with an open-ended or a rounded value show it as such, and rank nobody', () => {
		const open = visitors({
			north: { 2024: 90 },
			east: { 2024: rough(150, '>') },
			south: { 2024: rough(60, 'about') }
		});
		expect(open.remarks).toContain('幅のある値やおよその値があるため、順位は付けません。');
		expect(open.scene).toMatchObject({
			bars: [
				{ id: 'east', mark: 'above', text: '150人超' },
				{ id: 'north' },
				{ id: 'south', mark: 'about', text: '約60人' }
			]
		});
		expect(open.table.rows[0]?.cells[1]).toEqual({ text: '150人超', value: '>150' });
	});

	test('of equal values say that all are equal', () => {
		const same = visitors({ north: { 2024: 5 }, east: { 2024: 5 }, south: { 2024: 5 } });
		expect(same.sentence).toBe('令和6年（2024年）の来訪者数。3区とも5人。');
		expect(same.table.rows.map((one) => one.cells[2]?.text)).toEqual(['1位', '1位', '1位']);
	});

	test('of figures below zero are larger or smaller, not more or fewer', () => {
		const net = visitors({ north: { 2024: -5 }, east: { 2024: 2 }, south: { 2024: -8 } });
		expect(net.sentence).toContain('最も大きいのは東区の2人、最も小さいのは南区の△8人。');
		expect(net.scene?.title).toContain('南区のマイナス8人');
	});

	test('say which end is the better one, by the direction alone', () => {
		const directed = (direction: 'increase' | 'decrease' | 'maintain') =>
			answer(exampleGround([[{ ...VISITORS, direction }, YEARS]]), 'visitors', '').remarks;
		expect(directed('decrease')).toContain('値が小さいほどよい指標です。');
		expect(directed('increase')).toContain('値が大きいほどよい指標です。');
		expect(directed('maintain').join('')).not.toContain('よい指標');
	});
});

describe('a map', () => {
	test('is shaded by one scale for all periods', () => {
		const at = (year: number) => visitors(YEARS, `chart=map&at=${year}`).scene;
		// In fifths of 150, the greatest of all years: 80 is in the third, 150 in the fifth.
		expect(at(2021)).toMatchObject({ tiles: expect.arrayContaining([step('east', 3)]) });
		expect(at(2024)).toMatchObject({ tiles: expect.arrayContaining([step('east', 5)]) });
		expect(visitors(YEARS, 'chart=map').remarks).toContain(
			'色の濃さの基準は、令和3年から令和6年まで同じです。'
		);
	});

	test('names the areas that have no place on it', () => {
		const areas = CITY.map((area) => (area.code === 'east' ? { ...area, tile: null } : area));
		const { remarks, scene, table } = answer(
			exampleGround([[VISITORS, YEARS]], { areas }),
			'visitors',
			'chart=map'
		);
		expect(scene).toMatchObject({ tiles: [{ code: 'north' }, { code: 'south' }] });
		expect(remarks).toContain('東区は、地図に場所がありません。');
		expect(table.rows.map(({ id }) => id)).toContain('east');
	});

	function step(code: string, depth: number): unknown {
		return expect.objectContaining({ code, step: depth });
	}
});

describe('a slope', () => {
	test('says how the own area moved, how many rose and fell, and how far', () => {
		const slope = visitors(YEARS, 'chart=slope&since=2023');
		// 90 of 120 is a quarter less; 150 of 130 is 15.4 % more; 60 of 55 is 9.1 % more.
		expect(slope.sentence).toBe(
			'令和5年から令和6年までの来訪者数。北区は △25.0%。増えたのは2区、減ったのは1区。増減率は、北区の△25.0%から東区の+15.4%まで。'
		);
		expect(row(slope, 'east')).toEqual(['東区', '130人', '150人', '+20人', '+15.4%']);
		expect(row(slope, 'city')).toEqual(['市', '305人', '300人', '△5人', '△1.6%']);
	});

	test('of percentages moves in points', () => {
		const values = { north: { 2023: 30, 2024: 31.5 }, east: { 2023: 28, 2024: 28 } };
		const slope = ageing(values, 'chart=slope');
		expect(slope.sentence).toBe(
			'令和5年から令和6年までの高齢化率。北区は +1.5ポイント。上がったのは1区、変わらないのは1区。差は、東区の0.0ポイントから北区の+1.5ポイントまで。'
		);
		expect(row(slope, 'north')).toEqual(['北区', '30.0%', '31.5%', '+1.5ポイント']);
	});

	test('of projections says what is expected', () => {
		const ground = exampleGround([[{ ...VISITORS, basis: 'projected' }, YEARS]]);
		expect(answer(ground, 'visitors', 'chart=slope').sentence).toContain(
			'増える見通しなのは1区、減る見通しなのは1区、変わらない見通しなのは1区。'
		);
	});

	test('of figures below zero has no rates', () => {
		const net = visitors(
			{ north: { 2023: -5, 2024: 5 }, east: { 2023: 2, 2024: 1 } },
			'chart=slope'
		);
		expect(net.sentence).toContain('増減は、東区の△1人から北区の+10人まで。');
		expect(row(net, 'north')).toEqual(['北区', '△5人', '5人', '+10人', '−']);
	});

	test('draws no line to a value with an open end, and says so', () => {
		const values = { north: { 2023: 5, 2024: rough(9, '>') }, east: { 2023: 2, 2024: 1 } };
		const open = visitors(values, 'chart=slope');
		expect(open.remarks).toContain('幅のある値は、線にしていません。表にはあります。');
		expect(row(open, 'north')[2]).toBe('9人超');
		expect(open.scene).toMatchObject({
			lines: expect.arrayContaining([
				expect.objectContaining({ id: 'north', runs: [[expect.objectContaining({ text: '5人' })]] })
			])
		});
	});

	test('begins after a break in series, and says why', () => {
		const ground = exampleGround([[VISITORS, YEARS]], {
			annotations: [exampleBreak(VISITORS, '2022')]
		});
		const slope = answer(ground, 'visitors', 'chart=slope');
		expect(slope.table.columns.map(({ id }) => id)).toEqual([
			'area',
			'2022',
			'2024',
			'difference',
			'rate'
		]);
		expect(slope.remarks).toContain(
			'令和4年（2022年）の前と後は、集計の方法や範囲が違うため比べられません。数え方が変わった。'
		);
		expect(slope.options.since.map(({ id }) => id)).toEqual(['2022', '2023']);
	});
});

describe('ranks over time', () => {
	test('say where the own area went, and who moved furthest', () => {
		const ranks = visitors(YEARS, 'chart=ranks');
		expect(ranks.sentence).toBe(
			'令和3年から令和6年までの来訪者数の順位（多い順）。北区は1位から2位へ。最も順位が上がったのは東区（2位から1位）。最も順位が下がったのは北区（1位から2位）。'
		);
		expect(ranks.table.caption).toBe('来訪者数の順位');
		expect(row(ranks, 'north')).toEqual(['北区', '1位', '2位', '2位', '2位', '90人']);
	});

	test('share a rank among equals', () => {
		const values = {
			north: { 2023: 5, 2024: 5 },
			east: { 2023: 5, 2024: 5 },
			south: { 2023: 1, 2024: 9 }
		};
		const ranks = visitors(values, 'chart=ranks');
		expect(row(ranks, 'north')).toEqual(['北区', '1位', '2位', '5人']);
		expect(row(ranks, 'east')).toEqual(['東区', '1位', '2位', '5人']);
		expect(ranks.sentence).toContain('最も順位が下がったのは北区・東区（1つ）。');
	});

	test('say that nothing moved', () => {
		const values = {
			north: { 2023: 3, 2024: 6 },
			east: { 2023: 2, 2024: 5 },
			south: { 2023: 1, 2024: 4 }
		};
		expect(visitors(values, 'chart=ranks').sentence).toBe(
			'令和5年から令和6年までの来訪者数の順位（多い順）。北区は、はじめもおわりも1位。令和5年と令和6年の順位は、すべて同じです。'
		);
	});

	test('are not given where an area has no exact value, and the lines are broken there', () => {
		const values = { ...YEARS, east: { ...YEARS.east, 2023: rough(130, 'about') } };
		const ranks = visitors(values, 'chart=ranks');
		expect(row(ranks, 'north')).toEqual(['北区', '1位', '2位', '−', '2位', '90人']);
		expect(ranks.remarks).toContain(
			'すべての区域に正確な値がそろわない時点では、順位を付けず、線を切っています。'
		);
		expect(runsOf(ranks)).toEqual([2, 1]);
	});

	test('are not joined over a year of which nothing is recorded', () => {
		const values = {
			north: { 2020: 1, 2021: 1, 2023: 3 },
			east: { 2020: 2, 2021: 2, 2023: 2 },
			south: { 2020: 3, 2021: 3, 2023: 1 }
		};
		const ranks = visitors(values, 'chart=ranks');
		expect(row(ranks, 'north')).toEqual(['北区', '3位', '3位', '1位', '3人']);
		expect(runsOf(ranks)).toEqual([2, 1]);
	});

	/** How many points each run of the first area's line joins. */
	function runsOf({ scene }: ReturnType<typeof answer>): number[] {
		const lines = scene !== null && 'lines' in scene ? scene.lines : [];
		const runs = lines.filter(({ id }) => id === 'north').flatMap((line) => line.runs);
		return runs.map(({ length }) => length).filter((length) => length > 0);
	}
});

describe('small charts', () => {
	test('say the same as a slope, and tell every value in the table', () => {
		const small = visitors(YEARS, 'chart=multiples&since=2022');
		expect(small.sentence).toBe(visitors(YEARS, 'chart=slope&since=2022').sentence);
		expect(row(small, 'south')).toEqual(['南区', '60人', '55人', '60人', '0人', '0.0%']);
	});

	test('stand in the order of the dataset', () => {
		expect(visitors(YEARS, 'chart=multiples').scene).toMatchObject({
			cells: [
				{ code: 'north', chosen: true },
				{ code: 'east', chosen: false },
				{ code: 'south', chosen: false }
			]
		});
	});

	test('on one scale that does not reach zero say so', () => {
		const cut = '縦の軸は0から始まりません。';
		const values = { north: { 2023: 30, 2024: 31 }, east: { 2023: 28, 2024: 28 } };
		expect(ageing(values, 'chart=multiples').remarks).toEqual([cut]);
		expect(visitors(YEARS, 'chart=multiples').remarks).not.toContain(cut);
	});

	test('on scales of their own warn that heights cannot be compared', () => {
		const warning = '目盛りは区域ごとに違います。線の高さどうしは比べられません。';
		expect(visitors(YEARS, 'chart=multiples&axes=own').remarks).toContain(warning);
		expect(visitors(YEARS, 'chart=multiples').remarks).not.toContain(warning);
	});
});

describe('values per 1,000 residents', () => {
	const ground = exampleGround([
		[
			FOREIGNERS,
			{
				city: { '2024-01-01': 37 },
				north: { '2024-01-01': 12 },
				east: { '2024-01-01': 20 },
				south: { '2024-01-01': 5 }
			}
		],
		[
			RESIDENTS,
			{
				city: { '2024-01-01': 6000 },
				north: { '2024-01-01': 1000 },
				east: { '2024-01-01': 4000 },
				south: { '2024-01-01': 1000 }
			}
		]
	]);
	const rates = answer(ground, 'foreigners', 'per=thousand');

	test('are ranked anew, with the whole as a line', () => {
		expect(rates.sentence).toBe(
			'令和6年1月1日（2024年1月1日）の人口千人あたりの外国人。北区は、3区のうち最も多い。最も多いのは北区の12.00人、最も少ないのは東区・南区の5.00人。'
		);
		expect(rates.scene).toMatchObject({
			wide: { texts: expect.arrayContaining([expect.objectContaining({ text: '市 6.17人' })]) }
		});
	});

	test('say what they are divided by, and have it in the table', () => {
		expect(rates.remarks).toEqual([
			'人口千人あたりの数は、値を同じ日の「人口」で割り、1,000を掛けたものです。'
		]);
		expect(rates.table.columns.map(({ label }) => label)).toEqual([
			'区域',
			'令和6年1月1日（2024年1月1日）',
			'順位',
			'外国人',
			'人口'
		]);
		expect(row(rates, 'east')).toEqual(['東区', '5.00人', '2位', '20人', '4,000人']);
	});

	test('stand unrounded in files', () => {
		// 37 ÷ 6,000 × 1,000
		const [city] = rates.table.rows.filter(({ id }) => id === 'city');
		expect(city?.cells[1]).toEqual({ text: '6.17人', value: 37000 / 6000 });
	});

	test('stand beside the counts in their table', () => {
		expect(row(answer(ground, 'foreigners', ''), 'east')).toEqual([
			'東区',
			'20人',
			'1位',
			'5.00人',
			'2位'
		]);
	});
});

describe('every language', () => {
	const ground = exampleGround([[VISITORS, YEARS]]);

	test('speaks English', () => {
		const { sentence, table } = answer(ground, 'visitors', 'chart=ranks', 'en');
		expect(sentence).toBe(
			'来訪者数: ranks from the highest figure, 2021 to 2024. 北区 went from 1st to 2nd. 東区 rose the most ranks (2nd to 1st). 北区 fell the most ranks (1st to 2nd).'
		);
		expect(table.rows[0]?.cells.map(textOf).slice(1, 3)).toEqual(['2nd', '1st']);
	});

	test('speaks plainly, with readings for the eye and without them for the ear', () => {
		const { scene, sentence } = answer(ground, 'visitors', 'chart=slope', 'easy');
		expect(sentence).toContain('｜増《ふ》えたのは 1｜区《く》、 ｜減《へ》ったのは 1｜区《く》');
		expect(scene?.title).toContain('ふえたのは 1く、 へったのは 1く');
	});
});
