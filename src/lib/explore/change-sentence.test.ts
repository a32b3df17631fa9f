import { describe, expect, test } from 'vitest';
import type { Indicator } from '$lib/domain/indicator.ts';
import { rough, VISITORS } from './areas-example.ts';
import { answer, bars, FALLING, groundWith } from './change-example.ts';

describe('what changes say', () => {
	test('says the last change, the longest run and the largest changes', () => {
		expect(answer(FALLING).sentence).toBe(
			'令和5年の北区の来訪者数は、前年から △40人（△50.0%）。3年続けて減りました。最も増えたのは令和2年の+20.0%。最も減ったのは令和5年の△50.0%。'
		);
	});

	test('says when the longest run was, once it has ended', () => {
		const given = groundWith({ north: { 2018: 5, 2019: 4, 2020: 3, 2021: 2, 2022: 9 } });
		expect(answer(given, 'as=difference').sentence).toBe(
			'令和4年の北区の来訪者数は、前年から +7人。令和元年から令和3年までは、3年続けて減りました。最も増えたのは令和4年の+7人。'
		);
	});

	test('compares months with the same month', () => {
		const monthly: Indicator = { ...VISITORS, periodType: 'month', cycleMonths: 1 };
		const given = groundWith(
			{ north: { '2023-01': 9, '2023-02': 8, '2024-01': 8, '2024-02': 6 } },
			monthly
		);
		expect(bars(given, 'as=difference')).toEqual(['2024-01 △1人 neutral', '2024-02 △2人 neutral']);
		expect(answer(given, 'as=difference').sentence).toBe(
			'令和6年2月の北区の来訪者数は、前年同月から △2人。2か月続けて、前年同月より減りました。'
		);
	});

	test('compares readings of several years with the reading before, and says so', () => {
		const census: Indicator = { ...VISITORS, cycleMonths: 60 };
		const given = groundWith({ north: { 2010: 10, 2015: 8, 2020: 6 } }, census);
		expect(answer(given).sentence).toBe(
			'令和2年の北区の来訪者数は、平成27年から △2人（△25.0%）。2回続けて減りました。'
		);
		expect(answer(given).remarks).toEqual(['値は5年ごとのため、5年前の値とくらべています。']);
	});

	test('says why the latest value has no change', () => {
		expect(answer(groundWith({ north: { 2021: 4, 2023: 5 } }))).toMatchObject({
			sentence:
				'令和5年の北区の来訪者数は5人です。前年の値が収録されていないため、比べられません。',
			scene: null
		});
	});

	test('says that open ends leave a change unknown', () => {
		const given = groundWith({ north: { 2021: rough(5, '>'), 2022: rough(9, '>') } });
		expect(answer(given).sentence).toBe(
			'令和4年の北区の来訪者数の、前年からの増減は、公表された値からは分かりません。'
		);
		expect(answer(given).table.rows[0]?.cells.at(-1)?.text).toBe('増減は不明');
	});

	test('lets figures that go below zero go up and down', () => {
		const given = groundWith({ north: { 2021: -5, 2022: -6, 2023: -9 } });
		expect(answer(given).sentence).toBe(
			'令和5年の北区の来訪者数は、前年から △3人。2年続けて下がりました。'
		);
	});

	test('derives nothing from a reported ratio', () => {
		const ratio: Indicator = { ...VISITORS, kind: 'ratio', additive: false };
		const given = groundWith({ north: { 2021: rough(3, '>') } }, ratio);
		expect(answer(given).scene).toBeNull();
		expect(answer(given).sentence).toContain(
			'人数などの実数は公表されていないため、差や増減率は求められません。'
		);
		expect(answer(given).table.columns.map(({ id }) => id)).toEqual(['period', 'value']);
	});

	test('is a sentence where nothing is recorded', () => {
		expect(answer(groundWith({}))).toMatchObject({
			sentence: '来訪者数の値は、まだ収録していません。',
			scene: null,
			table: { rows: [] }
		});
	});

	test('expects what is projected', () => {
		const future: Indicator = { ...VISITORS, basis: 'projected', cycleMonths: 60 };
		const given = groundWith({ north: { 2030: 20, 2035: 16, 2040: 10, 2045: 9 } }, future);
		expect(answer(given).sentence).toBe(
			'令和27年の北区の来訪者数は、令和22年から △1人（△10.0%）。3回続けて減る見通しです。最も減る見通しなのは令和22年の△37.5%。'
		);
	});

	test('names no largest change where one of them is open-ended, or has its equal', () => {
		const open = groundWith({ north: { 2020: 9, 2021: 8, 2022: 4, 2023: rough(1, '<') } });
		expect(answer(open, 'as=difference').sentence).toBe(
			'令和5年の北区の来訪者数は、前年から △3人超。3年続けて減りました。'
		);
		const equal = groundWith({ north: { 2020: 9, 2021: 8, 2022: 7, 2023: 9 } });
		expect(answer(equal, 'as=difference').sentence).toBe(
			'令和5年の北区の来訪者数は、前年から +2人。令和3年から令和4年までは、2年続けて減りました。最も増えたのは令和5年の+2人。'
		);
	});
});
