import { expect, test } from 'vitest';
import { areaBarsScene } from './bar-scene.ts';
import { chartConfig } from './config.ts';
import type { PointScene } from './point-scene.ts';
import { nearest, placesOf, spotsOf } from './spots.ts';
import { timeScene, type TimeLine } from './time-scene.ts';

const PAINT = {
	scale: 2,
	color: (id: string) => `colour of ${id}`,
	paper: 'white',
	ink: 'black',
	size: 'wide'
} as const;

const DRAWING = { width: 100, height: 100, shapes: [], texts: [] };

const PLANE: PointScene = {
	chart: 'points',
	title: '',
	points: ['a', 'b'].map((id) => ({ id, name: id, chosen: false, periodLabel: '', text: '' })),
	stops: ['a', 'b'],
	wide: {
		...DRAWING,
		spots: [
			{ at: [10, 20], radius: 5 },
			{ at: [30, 20], radius: 8 }
		]
	},
	narrow: { ...DRAWING, spots: [] }
};

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
	const stops = spotsOf(scene, 'wide').filter(({ stop }) => stop !== null);
	expect(stops.map(({ stop, periodLabel }) => [stop, periodLabel])).toEqual([
		[0, '2020年'],
		[1, '2021年'],
		[2, '2022年']
	]);
	expect(scene.stops).toEqual(['2020年 1人', '2021年 2人', '2022年 3人']);
});

test('spotsOf finds each bar with a value by the number of its stop', () => {
	const bar = { periodLabel: '', spoken: '', text: '', chosen: false };
	const scene = areaBarsScene({
		title: '',
		bars: [
			{ ...bar, id: 'a', label: 'a', value: 1 },
			{ ...bar, id: 'b', label: 'b', value: null },
			{ ...bar, id: 'c', label: 'c', value: 3 }
		]
	});
	const spots = scene === null ? [] : spotsOf(scene, 'narrow');
	expect(spots.map(({ stop, name }) => [stop, name])).toEqual([
		[0, 'a'],
		[1, 'c']
	]);
});

test('spotsOf has the discs of a plane in the order of their stops', () => {
	const spots = spotsOf(PLANE, 'wide');
	expect(spots.map(({ stop, name, at }) => [stop, name, at])).toEqual([
		[0, 'a', [10, 20]],
		[1, 'b', [30, 20]]
	]);
});

test('nearest counts both directions alike in a plane', () => {
	const spots = spotsOf(PLANE, 'wide');
	expect(nearest(PLANE, spots, [19, 60])?.name).toBe('a');
	expect(nearest(PLANE, spots, [21, 60])?.name).toBe('b');
});

test('chartConfig only rings the disc that is asked for', () => {
	const { type, data } = chartConfig(PLANE, PAINT);
	expect(type).toBe('line');
	expect(data.datasets).toHaveLength(1);
	// Radii 5 and 8 with 4 around them, at two pixels a unit.
	expect(data.datasets[0]).toMatchObject({
		data: [
			{ x: 10, y: 20 },
			{ x: 30, y: 20 }
		],
		showLine: false,
		pointRadius: 0,
		pointHoverRadius: [18, 24],
		pointHoverBorderColor: 'black'
	});
});

test('chartConfig gives each chosen line its own dashes', () => {
	const scene = timeScene({
		title: '',
		kind: 'count',
		formatTick: String,
		cutNote: '',
		lines: (['main', 'second', 'third', 'fourth'] as const).map((role) => line(role, role, [1, 2]))
	});
	const { datasets } = scene === null ? { datasets: [] } : chartConfig(scene, PAINT).data;
	expect(datasets.map((dataset) => 'borderDash' in dataset && dataset.borderDash)).toEqual([
		[24, 8, 5, 8],
		[5, 7],
		[20, 8],
		[]
	]);
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
