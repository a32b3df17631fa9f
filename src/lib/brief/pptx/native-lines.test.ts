import { expect, test } from 'vitest';
import { EXAMPLE_LINES } from '../example.ts';
import { type LinesChart, linesNative } from './native-lines.ts';

const FRAME = { width: 11.8, height: 3.5, locale: 'ja' } as const;

test('a break in the series ends one line and begins another of the same name', () => {
	const { series } = linesNative(
		linesOf([[point(2019, 5), point(2020, 6)], [point(2021, 9)]]),
		FRAME
	);
	expect(series.map(({ name, values }) => [name, values])).toEqual([
		['例の区', [5, 6, null]],
		['例の区', [null, null, 9]]
	]);
});

test('a missing year leaves a gap in one line', () => {
	const { series } = linesNative(
		linesOf([[point(2019, 5), point(2020, 6)], [point(2022, 9)]]),
		FRAME
	);
	expect(series.map(({ values }) => values)).toEqual([[5, 6, null, 9]]);
});

test('the path of a plan is dashed, and has a value in every year that it crosses', () => {
	const chart = {
		...linesOf([[point(2019, 5), point(2020, 6)]]),
		guideline: {
			points: [
				{ position: 2019, value: 4 },
				{ position: 2021, value: 8 }
			],
			keyLabel: '目安線',
			targetLabel: '目標 8人',
			gap: null
		}
	};
	const [path] = linesNative(chart, FRAME).series;
	expect(path).toMatchObject({ name: '目安線', values: [4, 6, 8], look: { dash: 'dash' } });
});

test('targets on the way and at the end of the path stand at their points with their years', () => {
	const chart = {
		...linesOf([[point(2019, 5), point(2020, 6)]]),
		guideline: {
			points: [
				{ position: 2019, value: 4 },
				{ position: 2020, value: 5, label: '中間 5人（令和2年）', short: '中間 5人' },
				{ position: 2021, value: 8 }
			],
			keyLabel: '目安線',
			targetLabel: '目標 8人（令和3年）',
			shortTargetLabel: '目標 8人',
			gap: null
		}
	};
	const [path] = linesNative(chart, FRAME).series;
	expect(path.labels.map(({ index, text, place }) => [index, text, place])).toEqual([
		[1, '中間 5人（令和2年）', 'b'],
		[2, '目標 8人（令和3年）', 'r']
	]);
});

test('the axis of counts starts at zero', () => {
	expect(linesNative(linesOf([[point(2019, 90), point(2020, 100)]]), FRAME).scale.min).toBe(0);
});

test('a provisional value is a hollow dot', () => {
	const hollow = { ...point(2020, 6), mark: 'hollow' as const };
	const [line] = linesNative(linesOf([[point(2019, 5), hollow]]), FRAME).series;
	expect(line.points).toMatchObject([{ index: 1, fill: 'paper' }]);
});

test('the last value stands at the end of the line with its name', () => {
	const [line] = linesNative(linesOf([[point(2019, 5), point(2020, 6)]]), FRAME).series;
	expect(line.labels.at(-1)).toMatchObject({ index: 1, text: '例の区\n6人', place: 'r' });
});

test('a value is labelled by the format of its number, one told otherwise by its words', () => {
	const about = { ...point(2020, 6), text: '約6人' };
	const [line] = linesNative(linesOf([[point(2019, 5), about, point(2021, 7)]]), FRAME).series;
	expect(line.labels.slice(0, 2).map(({ text }) => text)).toEqual([null, '約6人']);
});

function linesOf(runs: LinesChart['lines'][number]['runs']): LinesChart {
	if (EXAMPLE_LINES.form !== 'lines') {
		throw new Error('no lines');
	}
	return { ...EXAMPLE_LINES, lines: [{ id: '15103', role: 'main', label: '例の区', runs }] };
}

function point(position: number, value: number) {
	return { position, value, periodLabel: `${position}年度`, text: `${value}人`, spoken: '' };
}
