import { expect, test } from 'vitest';
import { areaBarsScene } from './bar-scene.ts';
import { chartConfig } from './config.ts';
import { nearest, placesOf, spotsOf } from './spots.ts';
import { timeScene, type TimeLine } from './time-scene.ts';

const PAINT = {
	scale: 2,
	color: (id: string) => `colour of ${id}`,
	paper: 'white',
	ink: 'black',
	size: 'wide'
} as const;

function line(id: string, role: TimeLine['role'], values: readonly number[]): TimeLine {
	const points = values.map((value, index) => ({
		position: 2020 + index,
		value,
		periodLabel: `${2020 + index}年`,
		text: `${value}人`,
		spoken: `${2020 + index}年 ${value}人`
	}));
	return { id, role, label: id, runs: [points.slice(0, 2), points.slice(2)] };
}

function twoLines() {
	const scene = timeScene({
		title: '',
		kind: 'count',
		formatTick: String,
		cutNote: '',
		lines: [line('main', 'main', [1, 2, 3]), line('other', 'context', [9, 9, 9])]
	});
	if (scene === null) {
		throw new Error('two lines with points make a scene');
	}
	return scene;
}

test('spotsOf lets the keyboard stop at the points of the main line, in order', () => {
	const scene = twoLines();
	const stops = spotsOf(scene, 'wide').filter(({ isStop }) => isStop);
	expect(stops.map(({ periodLabel }) => periodLabel)).toEqual(['2020年', '2021年', '2022年']);
	expect(scene.stops).toEqual(['2020年 1人', '2021年 2人', '2022年 3人']);
});

test('nearest finds the line that the pointer is on', () => {
	const scene = twoLines();
	const spots = spotsOf(scene, 'wide');
	const other = spots.find(({ name, text }) => name === 'other' && text === '9人');
	expect(nearest(scene, spots, other?.at ?? [0, 0])).toBe(other);
});

test('nearest finds nothing where there are no spots', () => {
	expect(nearest(twoLines(), [], [0, 0])).toBeNull();
});

test('nearest finds a bar by its row alone', () => {
	const words = { periodLabel: '', spoken: '', chosen: false };
	const scene = areaBarsScene({
		title: '',
		bars: [
			{ ...words, id: 'a', label: 'a', value: 1, text: '1' },
			{ ...words, id: 'b', label: 'b', value: 100, text: '100' }
		]
	});
	const spots = scene === null ? [] : spotsOf(scene, 'wide');
	// The second row lies from 38 to 76.
	expect(scene && nearest(scene, spots, [0, 60])?.name).toBe('b');
});

test('chartConfig paints every run where the SVG has it', () => {
	const scene = twoLines();
	const { datasets } = chartConfig(scene, PAINT).data;
	const [x, y] = placesOf(scene, 'wide', 'main')[1]?.[0] ?? [0, 0];
	expect(datasets).toHaveLength(4);
	expect(datasets[3]).toMatchObject({
		data: [{ x, y }],
		borderColor: 'colour of main',
		borderWidth: 7
	});
});

test('chartConfig counts datasets and points as the spots do', () => {
	const scene = twoLines();
	const last = spotsOf(scene, 'wide').at(-1);
	const { datasets } = chartConfig(scene, PAINT).data;
	expect(datasets[last?.datasetIndex ?? 0]?.data[last?.index ?? 0]).toEqual({
		x: last?.at[0],
		y: last?.at[1]
	});
});
