import { expect, test } from 'vitest';
import { slideDrawings } from '$lib/brief/drawn.ts';
import { EXAMPLE_AREAS, EXAMPLE_LINES, EXAMPLE_RATIO } from '$lib/brief/example.ts';
import type { SlideChart } from '$lib/brief/slide-chart.ts';
import { paintedFrame } from './painted.ts';

test('a slide of a ratio: the year before as 1, more than three times as an open end', async () => {
	await check('slide, ratio', EXAMPLE_RATIO);
});

test('a slide of lines: broken where a year is missing', async () => {
	await check('slide, lines', EXAMPLE_LINES);
});

test('a slide of areas: a missing value comes last with its word', async () => {
	await check('slide, areas', EXAMPLE_AREAS);
});

test('a slide of areas: eight rows keep their letters', async () => {
	const names = ['中央区', '東区', '西区', '北区', '秋葉区', '江南区', '西蒲区', '南区'];
	await check('slide, eight areas', {
		form: 'areas',
		title: EXAMPLE_AREAS.title,
		indicator: EXAMPLE_AREAS.indicator,
		unit: '人',
		note: null,
		table: EXAMPLE_AREAS.table,
		bars: names.map((label, index) => ({
			id: label,
			label,
			value: 180_000,
			chosen: index === 0,
			periodLabel: '令和5年',
			text: '180,000人',
			spoken: ''
		}))
	});
});

test('a slide of bars: rises and falls from zero, the latest with its value', async () => {
	await check('slide, bars', BARS);
});

const BARS: SlideChart = {
	form: 'bars',
	title: '例の区の人口は、前の年から399人減りました。',
	indicator: EXAMPLE_LINES.indicator,
	unit: '人',
	note: null,
	key: { good: '望ましい向き', bad: '望ましくない向き' },
	bars: [
		change('2020', 120, '+120人'),
		change('2021', -60, '△60人'),
		{ ...change('2022', 0, '未収録'), value: null },
		{ ...change('2023', -399, '△399人'), chosen: true }
	],
	table: EXAMPLE_LINES.table
};

function change(label: string, value: number, text: string) {
	const tone = value < 0 ? ('bad' as const) : ('good' as const);
	return { id: label, label, value, text, tone, periodLabel: label, spoken: '', chosen: false };
}

async function check(name: string, chart: SlideChart): Promise<void> {
	const drawings = slideDrawings(chart, 'ja');
	const image = (shape: 'wide' | 'standard' | 'narrow') =>
		drawings === null ? 'nothing to draw' : paintedFrame(drawings[shape], chart.title, 'wide');
	await expect(image('wide')).toMatchFileSnapshot(`./svg/${name}, wide.svg`);
	await expect(image('standard')).toMatchFileSnapshot(`./svg/${name}, standard.svg`);
	await expect(image('narrow')).toMatchFileSnapshot(`./svg/${name}, narrow.svg`);
}
