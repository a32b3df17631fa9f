import { describe, expect, test } from 'vitest';
import type { Indicator } from '$lib/domain/indicator.ts';
import { exampleBreak, exampleGround, type ExampleValues, VISITORS } from './areas-example.ts';
import type { Ground } from './ground.ts';
import { readTrendQuestion, trendAnswer } from './trend.ts';

const MONTHLY: Indicator = { ...VISITORS, periodType: 'month', cycleMonths: 1 };

const TWO_YEARS: ExampleValues = {
	north: { '2023-02': 90, '2023-03': 95, '2023-04': 100, '2023-05': 110, '2024-04': 120 },
	east: { '2024-04': 7 }
};

function ground(values: ExampleValues, indicator = MONTHLY): Ground {
	return exampleGround([[indicator, values]]);
}

function answer(given: Ground, query = 'months=years') {
	const { question } = readTrendQuestion(given, 'visitors', new URLSearchParams(query));
	return trendAnswer(given, 'visitors', question, 'ja');
}

describe('months laid over each other', () => {
	test('are a line a fiscal year, the latest on top', () => {
		const { scene } = answer(ground(TWO_YEARS));
		expect(
			scene?.lines.map(
				({ id, role, label, runs }) => `${id} ${role} ${label} ${runs.flat().length}`
			)
		).toEqual(['fy2022 context 2022年度 2', 'fy2023 second 2023年度 2', 'fy2024 main 2024年度 1']);
	});

	test('stand over the months from April on', () => {
		const months = answer(ground(TWO_YEARS)).scene?.wide.texts.map(({ text }) => text) ?? [];
		expect(months.filter((text) => /^\d+月$/.test(text))).toEqual([
			'4月',
			'6月',
			'8月',
			'10月',
			'12月',
			'2月'
		]);
	});

	test('compare the latest month with the same month of the year before', () => {
		const { scene, sentence } = answer(ground(TWO_YEARS));
		expect(sentence).toBe('令和6年4月の北区の来訪者数は120人。前年同月から +20人（+20.0%）。');
		expect(scene?.title).toBe(
			'令和6年4月の北区の来訪者数は120人。前年同月から プラス20人（プラス20.0%）。令和4年度から令和6年度までを、1年度1本の線で重ねています。'
		);
	});

	test('are a row a month in the table, a column a year, the latest first', () => {
		const { table } = answer(ground(TWO_YEARS));
		expect(table.columns.map(({ label }) => label)).toEqual([
			'月',
			'令和6年度',
			'令和5年度',
			'令和4年度'
		]);
		expect(table.rows).toHaveLength(12);
		expect(table.rows[0]).toEqual({
			id: '4',
			cells: [
				{ text: '4月', value: 4 },
				{ text: '120人', value: 120 },
				{ text: '100人', value: 100 },
				{ text: '未収録', value: null }
			]
		});
		expect(table.rows.at(-1)?.cells.map(({ value }) => value)).toEqual([3, null, null, 95]);
	});

	test('show the first of several areas, and say so', () => {
		const { remarks, scales } = answer(
			ground(TWO_YEARS),
			'months=years&areas=north,east&scale=index'
		);
		expect(remarks).toEqual(['年度を重ねた図は、はじめに選んだ北区だけを示します。']);
		expect(scales).toEqual(['value']);
	});

	test('say the value alone where the year before has none', () => {
		const values = { north: { '2023-04': 1, '2023-05': 2, '2024-06': 3 } };
		expect(answer(ground(values)).sentence).toBe('令和6年6月の北区の来訪者数は3人です。');
	});

	test('are not joined across a break', () => {
		const broken = exampleGround(
			[[MONTHLY, { north: { '2023-04': 1, '2023-05': 2, '2024-04': 3 } }]],
			{
				annotations: [exampleBreak(MONTHLY, '2023-05')]
			}
		);
		expect(answer(broken).scene?.lines.map(({ runs }) => runs.length)).toEqual([2, 1]);
	});

	test('show the range that is asked for', () => {
		const query = 'months=years&from=2023-04';
		expect(answer(ground(TWO_YEARS), query).table.columns).toHaveLength(3);
	});
});

test.each([
	['months of two fiscal years', MONTHLY, { north: { '2023-04': 1, '2024-05': 2 } }, true],
	['months of one fiscal year', MONTHLY, { north: { '2023-04': 1, '2024-03': 2 } }, false],
	['the same month of two years', MONTHLY, { north: { '2023-04': 1, '2024-04': 2 } }, false],
	['years', VISITORS, { north: { '2023': 1, '2024': 2 } }, false]
])('%s can be laid over each other: %o', (_, indicator, values, can) => {
	expect(answer(ground(values, indicator), '').hasYears).toBe(can);
});
