import { expect, test } from 'vitest';
import { exampleIndicator, period } from '$lib/domain/example.ts';
import { exampleGround, type ExampleValues, RESIDENTS } from '$lib/explore/areas-example.ts';
import { exampleSheet } from '../facts-example.ts';
import { factsOn, plannedSlide, visitorsGoal } from './asked-example.ts';
import { behindSlide } from './behind.ts';

const ASKED = plannedSlide('behind');
const KEY = exampleIndicator();
const BIRTHS = exampleIndicator({ id: 'births', name: { ja: '出生数' }, direction: 'neutral' });
const FIVE = { 2019: 100, 2020: 95, 2021: 90, 2022: 85, 2023: 80 };
const RESIDENTS_OF_FIVE = {
	'2019-04-01': 100,
	'2020-04-01': 99,
	'2021-04-01': 98,
	'2022-04-01': 97,
	'2023-04-01': 96
};

function factsOf(births: ExampleValues, residents: ExampleValues = {}) {
	const ground = exampleGround([
		[KEY, { north: FIVE }],
		[BIRTHS, births],
		[RESIDENTS, residents]
	]);
	const goals = [visitorsGoal({ indicators: ['visitors', 'births'] })];
	return factsOn(ground, { sheet: exampleSheet({ goals }) });
}

test('behindSlide() shows an indicator of the goals that is no key', () => {
	const [slide] = behindSlide(factsOf({ north: FIVE }), ASKED, 'ja');
	expect(slide?.headline.text).toBe('北区の出生数は4年で20%減りました。');
	expect(slide?.chart?.form).toBe('lines');
	expect(slide?.script).toEqual([
		'北区の出生数は4年で20%減りました。',
		'令和5年度の北区の出生数は80人で、前年度から マイナス5人（マイナス5.9%）です。'
	]);
});

test('behindSlide() takes the area around where the own one has too few values', () => {
	const [slide] = behindSlide(factsOf({ north: { 2022: 1, 2023: 2 }, city: FIVE }), ASKED, 'ja');
	expect(slide?.headline.text).toBe('市の出生数は4年で20%減りました。');
});

test('behindSlide() takes the residents where no other indicator runs for five values', () => {
	const facts = factsOf({ north: { 2022: 1, 2023: 2 } }, { north: RESIDENTS_OF_FIVE });
	const [slide] = behindSlide(facts, ASKED, 'ja');
	expect(slide?.headline.text).toBe('北区の人口は4年で4.0%減りました。');
});

test('behindSlide() counts no values across a gap', () => {
	const gap = { 2018: 1, 2019: 100, 2020: 95, 2022: 85, 2023: 80 };
	expect(behindSlide(factsOf({ north: gap }), ASKED, 'ja')).toEqual([]);
});

test('behindSlide() takes no trend that ended long before the year of the sheet', () => {
	const old = { 2015: 100, 2016: 95, 2017: 90, 2018: 85, 2019: 80 };
	expect(behindSlide(factsOf({ north: old }), ASKED, 'ja')).toEqual([]);
});

test('behindSlide() tells nothing newer than the year of the sheet', () => {
	const [slide] = behindSlide(factsOf({ north: { ...FIVE, 2024: 10 } }), ASKED, 'ja');
	expect(slide?.headline.text).toBe('北区の出生数は4年で20%減りました。');
	expect(slide?.evidence?.query).toBe('to=2023');
});

test('behindSlide() shows what is planned, in the range asked for', () => {
	const chart = {
		indicator: 'births',
		area: 'north',
		form: null,
		from: period('2020'),
		to: period('2022')
	};
	const planned = plannedSlide('behind', { chart });
	const [slide] = behindSlide(factsOf({ north: FIVE }), planned, 'ja');
	expect(slide?.headline.text).toBe('北区の出生数は2年で11%減りました。');
	expect(slide?.evidence?.query).toBe('from=2020&to=2022');
});

test('behindSlide() says that it is no evaluation', () => {
	const [slide] = behindSlide(factsOf({ north: FIVE }), ASKED, 'ja');
	expect(slide?.notes).toEqual([
		'出生数：例',
		'背景にある数の動きで、組織目標の評価ではありません。'
	]);
});

test('behindSlide() speaks English and easy Japanese too', () => {
	const [english] = behindSlide(factsOf({ north: FIVE }), ASKED, 'en');
	const [easy] = behindSlide(factsOf({ north: FIVE }), ASKED, 'easy');
	expect(english?.kicker).toBe('Behind the goals');
	expect(english?.headline.text).toBe('出生数 in 北区 fell by 20\u00a0% in 4 years.');
	expect(easy?.headline.text).toBe('北区の 出生数は 4｜年《ねん》で 20% ｜減《へ》りました。');
});
