import { expect, test } from 'vitest';
import { period } from '$lib/domain/example.ts';
import { exampleGround, RESIDENTS, rough, VISITORS } from '$lib/explore/areas-example.ts';
import type { Slide } from '../deck.ts';
import { exampleGoal, exampleSheet } from '../facts-example.ts';
import { factsOn, factsWith, plannedSlide, visitorsGoal } from './asked-example.ts';
import { areasSlide } from './areas.ts';

const ASKED = plannedSlide('areas');

const { organization: office } = factsWith({});

const EVERY = {
	north: { 2022: 10, 2023: 20 },
	east: { 2022: 20, 2023: 30 },
	south: { 2022: 30, 2023: 10 }
};

/** Name, figure, and a star for the chosen one. */
function barsOf(slide: Slide | undefined): string[] {
	const chart = slide?.chart;
	return chart?.form === 'areas'
		? chart.bars.map(({ chosen, label, text }) => `${chosen ? '*' : ''}${label} ${text}`)
		: [];
}

test('areasSlide() says where the area stands in the year of the sheet, and draws all areas', () => {
	const [slide] = areasSlide(factsWith(EVERY), ASKED, 'ja');
	expect(slide?.kicker).toBe('3つの区の中で');
	expect(slide?.headline.text).toBe('令和5年の北区の来訪者数は、3区のうち2番目に多い。');
	expect(slide?.headline.emphasis).toBe('3区のうち2番目に多い');
	expect(slide?.script[0]).toBe('令和5年の北区の来訪者数は、3区のうち2番目に多いです。');
	expect(barsOf(slide)).toEqual(['東区 30人', '*北区 20人', '南区 10人']);
});

test('areasSlide() takes the year before where the year of the sheet lacks an area', () => {
	const values = { ...EVERY, south: { 2022: 30 } };
	const [slide] = areasSlide(factsWith(values), ASKED, 'ja');
	expect(slide?.headline.text).toBe('令和4年の北区の来訪者数は、3区のうち最も少ない。');
});

test('areasSlide() takes no value of a later year', () => {
	const values = {
		north: { 2023: 20, 2024: 99 },
		east: { 2023: 30, 2024: 98 },
		south: { 2023: 10, 2024: 97 }
	};
	const [slide] = areasSlide(factsWith(values), ASKED, 'ja');
	expect(slide?.headline.text).toBe('令和5年の北区の来訪者数は、3区のうち2番目に多い。');
});

test('areasSlide() is empty where a ward never has a value', () => {
	const values = { north: { 2023: 20 }, east: { 2023: 30 } };
	expect(areasSlide(factsWith(values), ASKED, 'ja')).toEqual([]);
});

test('areasSlide() shows the planned indicator with the word for a missing value, without a rank', () => {
	const values = { north: { 2023: 20 }, east: { 2023: 30 } };
	const chart = {
		indicator: 'visitors',
		area: 'north',
		form: null,
		from: null,
		to: period('2023')
	};
	const [slide] = areasSlide(factsWith(values), plannedSlide('areas', { chart }), 'ja');
	expect(slide?.headline.text).toBe('令和5年の北区の来訪者数は20人です。');
	expect(slide?.remark).toBe('南区の値がないため、順位は付けません。');
	expect(barsOf(slide)).toEqual(['東区 30人', '*北区 20人', '南区 未収録']);
});

test('areasSlide() ranks nothing among open-ended values', () => {
	const values = { ...EVERY, south: { 2023: rough(10, '>') } };
	expect(areasSlide(factsWith(values), ASKED, 'ja')).toEqual([]);
});

test('areasSlide() says that all areas have the same', () => {
	const values = { north: { 2023: 5 }, east: { 2023: 5 }, south: { 2023: 5 } };
	const [slide] = areasSlide(factsWith(values), ASKED, 'ja');
	expect(slide?.headline.text).toBe('令和5年の来訪者数。3区とも5人。');
});

test('areasSlide() of a city chooses no ward and names the ends', () => {
	const organization = { ...office, area: 'city' };
	const [slide] = areasSlide(factsWith(EVERY, { organization }), ASKED, 'ja');
	expect(slide?.headline.text).toBe(
		'令和5年の来訪者数。最も多いのは東区の30人、最も少ないのは南区の10人。'
	);
	expect(barsOf(slide)).toEqual(['東区 30人', '北区 20人', '南区 10人']);
});

test('areasSlide() chooses the area of the organisation and not that of the site', () => {
	const organization = { ...office, area: 'south' };
	const [slide] = areasSlide(factsWith(EVERY, { organization }), ASKED, 'ja');
	expect(slide?.headline.text).toBe('令和5年の南区の来訪者数は、3区のうち最も少ない。');
	expect(barsOf(slide)).toEqual(['東区 30人', '北区 20人', '*南区 10人']);
});

test('areasSlide() sets the city as a line beside measures and never beside counts that add up', () => {
	const city = { ...EVERY, city: { 2023: 60 } };
	const steps = { ...VISITORS, kind: 'measure' as const, additive: false };
	const [counted] = areasSlide(factsWith(city), ASKED, 'ja');
	const [measured] = areasSlide(factsWith(city, { indicator: steps }), ASKED, 'ja');
	expect(counted?.chart).toHaveProperty('reference', null);
	expect(measured?.chart).toHaveProperty('reference', { value: 60, label: '市 60人' });
});

const RESIDENT_VALUES = {
	north: { '2020-04-01': 100, '2023-04-01': 98 },
	east: { '2020-04-01': 100, '2023-04-01': 90 },
	south: { '2020-04-01': 100, '2023-04-01': 70 }
};

function residentsOnly(differing: Partial<typeof RESIDENT_VALUES> = {}) {
	const goals = [exampleGoal()];
	const values = { ...RESIDENT_VALUES, ...differing };
	return factsOn(exampleGround([[RESIDENTS, values]]), { sheet: exampleSheet({ goals }) });
}

test('areasSlide() falls back on the change that the first page shows', () => {
	const [slide] = areasSlide(residentsOnly(), ASKED, 'ja');
	expect(barsOf(slide)).toEqual(['*北区 △2.0%', '東区 △10.0%', '南区 △30.0%']);
	expect(slide?.chart?.unit).toBe('%');
	expect(slide?.headline.text).toBe(
		'令和2年4月1日から令和5年4月1日までの人口。北区は △2.0%。3区のうち減り方が最も小さい。'
	);
});

test('areasSlide() says in one breath how the area moved and where that stands, values of every year given', () => {
	const [slide] = areasSlide(
		residentsOnly({
			north: { '2020-04-01': 100, '2021-04-01': 99, '2022-04-01': 99, '2023-04-01': 98 } as never
		}),
		ASKED,
		'ja'
	);
	expect(slide?.headline.text).toBe(
		'北区の人口は3年で2.0%減りました。3区のうち減り方が最も小さい。'
	);
	expect(slide?.script[1]).toBe('減ったのは3区です。');
});

test('areasSlide() compares residents of one day where the change cannot be told', () => {
	const [slide] = areasSlide(residentsOnly({ south: { '2023-04-01': 70 } as never }), ASKED, 'ja');
	expect(slide?.headline.text).toBe('令和5年4月1日の北区の人口は、3区のうち最も多い。');
});

test('areasSlide() leads to the same period on the page of the indicator', () => {
	const values = { ...EVERY, north: { 2022: 10, 2023: 20, 2024: 1 } };
	const [slide] = areasSlide(factsWith(values), ASKED, 'ja');
	expect(slide?.evidence).toMatchObject({ part: 'areas', indicator: 'visitors', query: '' });
	const [earlier] = areasSlide(
		factsWith(values, { sheet: exampleSheet({ fiscalYear: 2022, goals: [visitorsGoal()] }) }),
		ASKED,
		'ja'
	);
	expect(earlier?.evidence?.query).toBe('at=2022');
});

test('areasSlide() speaks English and easy Japanese too', () => {
	const [english] = areasSlide(factsWith(EVERY), ASKED, 'en');
	const [easy] = areasSlide(factsWith(EVERY), ASKED, 'easy');
	expect(english?.kicker).toBe('Among the 3 wards');
	expect(english?.headline.text).toBe('来訪者数 in 北区, 2023: 2nd highest figure of 3 wards.');
	expect(easy?.headline.text).toBe(
		'2023｜年《ねん》の 北区の 来訪者数は、 3｜区《く》の なかで 2｜番目《ばんめ》に ｜多《おお》いです。'
	);
});
