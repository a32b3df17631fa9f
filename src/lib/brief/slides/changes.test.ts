import { expect, test } from 'vitest';
import { exampleIndicator, period } from '$lib/domain/example.ts';
import type { Indicator } from '$lib/domain/indicator.ts';
import {
	exampleBreak,
	exampleGround,
	type ExampleValues,
	rough
} from '$lib/explore/areas-example.ts';
import type { Slide } from '../deck.ts';
import { exampleSheet } from '../facts-example.ts';
import { factsOn, factsWith, plannedSlide, visitorsGoal } from './asked-example.ts';
import { changesSlide } from './changes.ts';

const ASKED = plannedSlide('changes');
const VISITS = exampleIndicator();
const ACCIDENTS = indicator('accidents', '事故', { direction: 'decrease' });
const BIRTHS = indicator('births', '出生数', { direction: 'neutral' });
const SHARE = indicator('share', '割合', { kind: 'share', direction: 'neutral', decimals: 1 });

function indicator(id: string, ja: string, differing: Partial<Indicator>): Indicator {
	return exampleIndicator({ id, name: { ja }, ...differing });
}

/** The slides of a goal with these indicators. */
function slides(...figures: readonly (readonly [Indicator, ExampleValues])[]) {
	return changesSlide(factsOf(figures), ASKED, 'ja');
}

function factsOf(figures: readonly (readonly [Indicator, ExampleValues])[]) {
	const indicators = figures.map(([{ id }]) => id);
	const sheet = exampleSheet({ goals: [visitorsGoal({ key: null, indicators })] });
	return factsOn(exampleGround(figures), { sheet });
}

function rowsOf(slide: Slide | undefined) {
	return (slide?.table?.rows ?? []).map(({ cells }) =>
		cells.map(({ mark, text }) => [mark, text].filter(Boolean).join(' ')).join(' | ')
	);
}

test('changesSlide() counts what moved the wanted way and what the other', () => {
	const [slide] = slides(
		[VISITS, { north: { 2022: 100, 2023: 120 } }],
		[ACCIDENTS, { north: { 2022: 50, 2023: 60 } }]
	);
	expect(slide?.headline.text).toBe(
		'望ましい方向があって前の年とくらべられる2つの指標のうち、1つが望ましい方向へ、1つが反対の方向へ動きました。'
	);
	expect(rowsOf(slide)).toEqual([
		'来訪者数 | 120人（令和5年度） | ▲ 前年度から +20人（+20.0%）',
		'事故 | 60人（令和5年度） | ▼ 前年度から +10人（+20.0%）'
	]);
});

test('changesSlide() takes a fall for good where less is better', () => {
	const [slide] = slides([ACCIDENTS, { north: { 2022: 60, 2023: 50 } }]);
	expect(slide?.headline.text).toBe(
		'令和5年度の北区の事故は50人で、前年度から △10人（△16.7%）です。'
	);
	expect(slide?.table?.rows[0]?.cells[2]).toEqual({
		text: '前年度から △10人（△16.7%）',
		mark: '▲',
		tone: 'good'
	});
});

test('changesSlide() says so where all that can be compared moved the other way', () => {
	const [slide] = slides(
		[VISITS, { north: { 2022: 120, 2023: 100 } }],
		[ACCIDENTS, { north: { 2022: 50, 2023: 60 } }]
	);
	expect(slide?.headline.text).toBe(
		'望ましい方向があって前の年とくらべられる2つの指標は、どれも反対の方向へ動きました。'
	);
});

test('changesSlide() counts an equal value as neither', () => {
	const [slide] = slides(
		[VISITS, { north: { 2022: 100, 2023: 100 } }],
		[ACCIDENTS, { north: { 2022: 60, 2023: 50 } }]
	);
	expect(slide?.headline.text).toBe(
		'望ましい方向があって前の年とくらべられる2つの指標のうち、望ましい方向へ動いたのは1つです。反対の方向へ動いた指標はありません。'
	);
	expect(rowsOf(slide)[0]).toBe('来訪者数 | 100人（令和5年度） | 前年度と同じ');
});

test('changesSlide() never calls a change of a neutral indicator good or bad', () => {
	const [slide] = slides(
		[VISITS, { north: { 2022: 100, 2023: 120 } }],
		[BIRTHS, { north: { 2022: 100, 2023: 90 } }]
	);
	expect(slide?.headline.text).toBe(
		'令和5年度の北区の来訪者数は120人で、前年度から +20人（+20.0%）です。'
	);
	expect(slide?.table?.rows[1]?.cells[2]).toEqual({
		text: '前年度から △10人（△10.0%）',
		mark: null,
		tone: 'neutral'
	});
});

test('changesSlide() names the largest rate where no direction is wanted', () => {
	const [slide] = slides(
		[BIRTHS, { north: { 2022: 100, 2023: 90 } }],
		[indicator('deaths', '死亡数', { direction: 'neutral' }), { north: { 2022: 100, 2023: 105 } }]
	);
	expect(slide?.headline.text).toBe(
		'くらべられる2つの指標のうち、前の年から最も大きく変わったのは北区の出生数で、△10.0%です。'
	);
	expect(slide?.headline.emphasis).toBe('△10.0%');
	expect(slide?.remark).toBeNull();
});

test('changesSlide() counts rises and falls where rates do not compare', () => {
	const [slide] = slides(
		[BIRTHS, { north: { 2022: 100, 2023: 90 } }],
		[SHARE, { north: { 2022: 20, 2023: 25 } }]
	);
	expect(slide?.headline.text).toBe('前の年から、値が上がった指標は1つ、下がった指標は1つです。');
	expect(rowsOf(slide)[1]).toBe('割合 | 25.0人（令和5年度） | 前年度から +5.0ポイント');
});

test('changesSlide() gives the reason where nothing can be compared, below what can', () => {
	const [slide] = slides(
		[BIRTHS, { north: { 2023: 90 } }],
		[VISITS, { north: { 2022: 100, 2023: 120 } }]
	);
	expect(rowsOf(slide)).toEqual([
		'来訪者数 | 120人（令和5年度） | ▲ 前年度から +20人（+20.0%）',
		'出生数 | 90人（令和5年度） | — 前の年の値なし'
	]);
	expect(slide?.script.slice(-2)).toEqual([
		'令和5年度の北区の出生数は90人です。',
		'前年度の値が収録されていないため、比べられません。'
	]);
});

test('changesSlide() does not compare across a break', () => {
	const ground = exampleGround(
		[
			[BIRTHS, { north: { 2022: 100, 2023: 90 } }],
			[VISITS, { north: { 2022: 100, 2023: 120 } }]
		],
		{ annotations: [exampleBreak(BIRTHS, '2023')] }
	);
	const goals = [visitorsGoal({ indicators: ['visitors', 'births'] })];
	const [slide] = changesSlide(factsOn(ground, { sheet: exampleSheet({ goals }) }), ASKED, 'ja');
	expect(rowsOf(slide)[1]).toBe('出生数 | 90人（令和5年度） | — 方法変更のため比較不可');
});

test('changesSlide() is empty where nothing can be compared', () => {
	expect(slides([VISITS, { north: { 2023: 120 } }])).toEqual([]);
});

test('changesSlide() tells no value of a later year', () => {
	const [slide] = slides([VISITS, { north: { 2022: 100, 2023: 120, 2024: 300 } }]);
	expect(rowsOf(slide)).toEqual(['来訪者数 | 120人（令和5年度） | ▲ 前年度から +20人（+20.0%）']);
});

test('changesSlide() names indicators without a value of the year in the notes', () => {
	const [slide] = slides(
		[VISITS, { north: { 2022: 100, 2023: 120 } }],
		[BIRTHS, { north: { 2021: 100, 2022: 90 } }]
	);
	expect(slide?.notes).toContain('令和5年度にあたる値がなく、表に入れていない指標：出生数。');
});

test('changesSlide() names the area around where the own one has no value', () => {
	const [slide] = slides([VISITS, { city: { 2022: 100, 2023: 120 } }]);
	expect(rowsOf(slide)[0]).toBe('市 来訪者数 | 120人（令和5年度） | ▲ 前年度から +20人（+20.0%）');
	expect(slide?.asOf).toBe('市の令和5年度（2023年度）の値');
});

test('changesSlide() takes nothing from a sister area', () => {
	expect(slides([VISITS, { east: { 2022: 100, 2023: 120 } }])).toEqual([]);
});

test('changesSlide() gives a reported ratio as reported', () => {
	const ratio = exampleIndicator({ kind: 'ratio', unit: { ...VISITS.unit, base: '倍' } });
	const ground = exampleGround([[ratio, { north: { 2023: rough(3, '>') } }]]);
	const reported = ground.facts.observations.map((one) => ({ ...one, reference: period('2022') }));
	const told = exampleGround([[ratio, {}]], { observations: reported });
	const [slide] = changesSlide(factsOn(told), ASKED, 'ja');
	expect(rowsOf(slide)).toEqual(['来訪者数 | 3倍超（令和5年度） | ▲ 前年度の3倍超']);
	expect(slide?.script.at(-1)).toBe('令和5年度の来訪者数は、前年度の3倍を超えました。');
	expect(slide?.evidence).toBeNull();
});

test('changesSlide() has room for six rows and goes on for more', () => {
	const made = slides(
		...[1, 2, 3, 4, 5, 6, 7].map(
			(number) =>
				[indicator(`i${number}`, `指標${number}`, {}), { north: { 2022: 1, 2023: 2 } }] as const
		)
	);
	expect(made.map(({ id, table }) => [id, table?.rows.length])).toEqual([
		['changes', 6],
		['changes-2', 1]
	]);
});

test('changesSlide() has room for four rows with readings', () => {
	const made = changesSlide(
		factsOf(
			[1, 2, 3, 4, 5].map(
				(number) =>
					[indicator(`i${number}`, `指標${number}`, {}), { north: { 2022: 1, 2023: 2 } }] as const
			)
		),
		ASKED,
		'easy'
	);
	expect(made.map(({ table }) => table?.rows.length)).toEqual([4, 1]);
});

test('changesSlide() shows twelve rows and says how many are left', () => {
	const numbers = Array.from({ length: 15 }, (_, index) => index);
	const made = slides(
		...numbers.map(
			(number) =>
				[indicator(`i${number}`, `指標${number}`, {}), { north: { 2022: 1, 2023: 2 } }] as const
		)
	);
	expect(made[1]?.table?.rows.length).toBe(6);
	expect(made[1]?.remark).toContain('ほかの3つの指標は、組織目標のページにあります。');
});

test('changesSlide() shows the planned rows alone, the latest value where the year has none', () => {
	const facts = factsWith(
		{ north: { 2022: 100, 2023: 120 }, city: { 2023: 900, 2024: 950 } },
		{ indicator: VISITS }
	);
	const rows = [{ indicator: 'visitors', area: 'city' }];
	const sheet = exampleSheet({ fiscalYear: 2022 });
	const [slide] = changesSlide({ ...facts, sheet }, plannedSlide('changes', { rows }), 'ja');
	expect(rowsOf(slide)).toEqual(['市 来訪者数 | 950人（令和6年度） | ▲ 前年度から +50人（+5.6%）']);
});

test('changesSlide() says the headline first, what counts, and then each row', () => {
	const [slide] = slides(
		[VISITS, { north: { 2022: 100, 2023: 120 } }],
		[ACCIDENTS, { north: { 2022: 60, 2023: 50 } }]
	);
	expect(slide?.script).toEqual([
		'望ましい方向があって前の年とくらべられる2つの指標は、どれも望ましい方向へ動きました。',
		'望ましい方向は、指標ごとに「増えるとよい」「減るとよい」と定めたものです。よしあしを付けない指標は、数えていません。',
		'令和5年度の北区の来訪者数は120人で、前年度から プラス20人（プラス20.0%）です。',
		'令和5年度の北区の事故は50人で、前年度から マイナス10人（マイナス16.7%）です。'
	]);
});

test('changesSlide() speaks English and easy Japanese too', () => {
	const facts = factsOf([[VISITS, { north: { 2022: 120, 2023: 100 } }]]);
	const [english] = changesSlide(facts, ASKED, 'en');
	const [easy] = changesSlide(facts, ASKED, 'easy');
	expect(english?.headline.text).toBe(
		'来訪者数 in 北区, FY2023: 100 人, down 20 人 (−16.7\u00a0%) from the fiscal year before.'
	);
	expect(easy?.headline.spoken).toBe(
		'2023ねんどの 北区の 来訪者数は 100人です。 まえの ねんどより 20人 すくない（マイナス16.7%）です。'
	);
});

test('changesSlide() leads to the changes of the first row', () => {
	const [slide] = slides([VISITS, { north: { 2022: 100, 2023: 120 } }]);
	expect(slide?.evidence).toEqual({
		indicator: 'visitors',
		name: '来訪者数',
		part: 'change',
		query: ''
	});
});
