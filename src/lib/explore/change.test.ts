import { describe, expect, test } from 'vitest';
import type { Indicator } from '$lib/domain/indicator.ts';
import type { Reading } from '$lib/domain/value.ts';
import { exampleBreak, exampleGround, rough, VISITORS } from './areas-example.ts';
import { answer, asked, bars, FALLING, groundWith } from './change-example.ts';

const NOT_YET: Reading = { kind: 'missing', reason: 'notYet' };
const WELCOME: Indicator = { ...VISITORS, direction: 'increase' };
const SHARE: Indicator = {
	...VISITORS,
	unit: { id: '%', base: '%', factor: 1, name: { ja: '%' } },
	decimals: 1,
	kind: 'share',
	additive: false
};

describe('readChangeQuestion(ground, id, address)', () => {
	test('asks for rates in the own area when nothing is asked', () => {
		expect(asked(FALLING, '').question).toEqual({ of: 'north', as: 'rate' });
	});

	test('reads area and measure, and refuses what there is not', () => {
		expect(asked(FALLING, 'of=east&as=difference')).toEqual({
			question: { of: 'east', as: 'difference' },
			refused: []
		});
		expect(asked(FALLING, 'of=south&as=points')).toEqual({
			question: { of: 'north', as: 'rate' },
			refused: [
				{ key: 'of', text: 'south' },
				{ key: 'as', text: 'points' }
			]
		});
	});

	test.each([
		['percentages', SHARE, { 2020: 5, 2021: 6 }, ['points']],
		['figures that go below zero', VISITORS, { 2020: -5, 2021: 6 }, ['difference']],
		['reported ratios', { ...VISITORS, kind: 'ratio' as const }, { 2020: 5, 2021: 6 }, []],
		['counts', VISITORS, { 2020: 5, 2021: 6 }, ['rate', 'difference']]
	])('knows the measures of %s', (_, indicator, values, measures) => {
		expect(answer(groundWith({ north: values }, indicator)).options.measures).toEqual(measures);
	});
});

describe('changeAnswer(ground, id, question, locale)', () => {
	test('draws a bar for each change, from the first that there is', () => {
		expect(bars(FALLING)).toEqual([
			'2020 +20.0% neutral',
			'2021 △25.0% neutral',
			'2022 △11.1% neutral',
			'2023 △50.0% neutral'
		]);
		expect(bars(FALLING, 'as=difference')).toEqual([
			'2020 +20人 neutral',
			'2021 △30人 neutral',
			'2022 △10人 neutral',
			'2023 △40人 neutral'
		]);
	});

	test('tells good from bad by the direction, not by the sign', () => {
		expect(bars(groundWith({ north: { 2020: 5, 2021: 6, 2022: 3 } }, WELCOME))).toEqual([
			'2021 +20.0% good',
			'2022 △50.0% bad'
		]);
		const unwelcome = { ...VISITORS, direction: 'decrease' as const };
		expect(bars(groundWith({ north: { 2020: 5, 2021: 6 } }, unwelcome))).toEqual([
			'2021 +20.0% bad'
		]);
	});

	test('explains its colours only where they mean something', () => {
		const texts = (indicator: Indicator) =>
			answer(groundWith({ north: { 2020: 5, 2021: 6 } }, indicator)).scene?.wide.texts.map(
				({ text }) => text
			);
		expect(texts(WELCOME)).toContain('望ましい向き');
		expect(texts(VISITORS)).not.toContain('どちらでもない');
	});

	test('marks what is no exact number', () => {
		const given = groundWith({
			north: { 2020: 10, 2021: rough(20, 'about'), 2022: 5, 2023: rough(6, '>') }
		});
		expect(bars(given, 'as=difference')).toEqual([
			'2021 約+10人 neutral about',
			'2022 約△15人 neutral about',
			'2023 +1人超 neutral above'
		]);
	});

	test('leaves a place empty where a value is missing or a year was never recorded', () => {
		const given = groundWith({ north: { 2018: 1, 2019: 2, 2020: NOT_YET, 2022: 4, 2023: 5 } });
		expect(bars(given)).toEqual([
			'2019 +100.0% neutral',
			'2020',
			'2021',
			'2022',
			'2023 +25.0% neutral'
		]);
		expect(answer(given).remarks).toEqual(['値がないため差を示せない時点の数は3です。']);
		expect(answer(given).scene?.stops).toHaveLength(2);
	});

	test('crosses no break, and says so', () => {
		const given = exampleGround([[VISITORS, { north: { 2020: 1, 2021: 2, 2022: 9, 2023: 8 } }]], {
			annotations: [exampleBreak(VISITORS, '2022')]
		});
		expect(bars(given, 'as=difference')).toEqual([
			'2021 +1人 neutral',
			'2022',
			'2023 △1人 neutral'
		]);
		expect(answer(given).remarks).toEqual([
			'令和4年（2022年）の前と後は、集計の方法や範囲が違うため比べられません。数え方が変わった。'
		]);
	});

	test('gives no rate from zero', () => {
		const given = groundWith({ north: { 2020: 0, 2021: 4 } });
		expect(answer(given).scene).toBeNull();
		expect(bars(given, 'as=difference')).toEqual(['2021 +4人 neutral']);
		expect(answer(given).table.rows[0]?.cells.map(({ text }) => text)).toEqual([
			'令和3年（2021年）',
			'4人',
			'0人',
			'+4人',
			'−'
		]);
	});

	test('lists every period with the value before and every measure, newest first', () => {
		const { table } = answer(groundWith({ north: { 2020: 100, 2021: 90 } }));
		expect(table.columns.map(({ label }) => label)).toEqual([
			'期間',
			'値',
			'前年の同じ期間の値',
			'差',
			'増減率'
		]);
		expect(table.rows.map(({ cells }) => cells.map(({ value }) => value))).toEqual([
			['2021', 90, 100, -10, -10],
			['2020', 100, null, null, null]
		]);
		expect(table.rows[1]?.cells[3]?.text).toBe('くらべる前の値なし');
	});
});
