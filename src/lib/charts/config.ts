import type { ChartConfiguration, ChartDataset } from 'chart.js';
import type { BarDrawing, BarScene } from './bar-scene.ts';
import { DOT_RADIUS, LINES, strokeOf } from './marks.ts';
import type { PointScene } from './point-scene.ts';
import { placesOf, type LiveScene } from './spots.ts';
import type { TimeScene } from './time-scene.ts';

/** What only the browser knows: pixels for one unit of the frame, and the colours in force. */
export interface Paint {
	readonly scale: number;
	/** Colour of a line or bar by its id. */
	readonly color: (id: string) => string;
	readonly paper: string;
	readonly ink: string;
	readonly size: 'wide' | 'narrow';
}

/** From the edge of a disc to the ring around it. */
const RING = 4;
const NOWHERE = { x: Number.NaN, y: Number.NaN, width: Number.NaN, height: Number.NaN };

/**
 * The marks of a scene for Chart.js, in the units of its frame, so that they fall on those of the SVG.
 * Axes, labels and text are left to the SVG.
 */
export function chartConfig(scene: LiveScene, paint: Paint): ChartConfiguration<'line' | 'bar'> {
	const frame = scene[paint.size];
	return {
		type: scene.chart === 'bar' ? 'bar' : 'line',
		data: { datasets: datasets(scene, paint) },
		options: {
			animation: false,
			responsive: false,
			events: [],
			indexAxis: scene.chart === 'bar' && scene.axis === 'x' ? 'y' : 'x',
			layout: { padding: 0, autoPadding: false },
			scales: {
				x: { type: 'linear', display: false, min: 0, max: frame.width, offset: false },
				y: {
					type: 'linear',
					display: false,
					min: 0,
					max: frame.height,
					offset: false,
					reverse: true
				}
			}
		}
	};
}

function datasets(scene: LiveScene, paint: Paint): ChartDataset<'line' | 'bar'>[] {
	if (scene.chart === 'time') {
		return lineData(scene, paint);
	}
	return scene.chart === 'bar'
		? [barData(scene, scene[paint.size], paint)]
		: [discData(scene, paint)];
}

/** One dataset for each run, because nothing joins two runs. */
function lineData(scene: TimeScene, paint: Paint): ChartDataset<'line'>[] {
	return scene.lines.flatMap(({ id, role, runs }, lineIndex) =>
		placesOf(scene, paint.size, id).map((places, runIndex): ChartDataset<'line'> => {
			const color = paint.color(id);
			const dots = places.map((_, index) => runs[runIndex]?.[index]?.dot);
			return {
				data: places.map(([x, y]) => ({ x, y })),
				clip: false,
				// Chart.js paints the highest order first, the SVG the last line on top.
				order: -lineIndex,
				borderColor: color,
				borderWidth: strokeOf(role, paint.size) * paint.scale,
				borderDash: LINES[role].dash.map((length) => length * paint.scale),
				borderJoinStyle: 'round',
				borderCapStyle: LINES[role].dash.length > 0 ? 'butt' : 'round',
				pointRadius: dots.map((dot) => (dot ? DOT_RADIUS[dot] : 0) * paint.scale),
				pointBackgroundColor: ({ chart, dataIndex }) => {
					const dot = dots[dataIndex];
					if (dot === 'about') {
						const y = (places[dataIndex]?.[1] ?? 0) * paint.scale;
						return lowerHalf(chart.ctx, { y, color, paper: paint.paper });
					}
					return dot === 'hollow' ? paint.paper : color;
				},
				pointBorderColor: color,
				pointBorderWidth: dots.map((dot) =>
					dot === 'hollow' || dot === 'about' ? 2 * paint.scale : 0
				),
				pointHoverRadius: dots.map((dot) => (dot ? DOT_RADIUS[dot] + 2 : 5) * paint.scale),
				pointHoverBackgroundColor: paint.paper,
				pointHoverBorderColor: color,
				pointHoverBorderWidth: 3 * paint.scale
			};
		})
	);
}

/** Floating bars; provisional and open-ended ones stay with the SVG, which has dashes and tips. */
function barData(scene: BarScene, frame: BarDrawing, paint: Paint): ChartDataset<'bar'> {
	const isRow = scene.axis === 'x';
	const thick = frame.bars.find((bar) => bar !== null);
	return {
		data: frame.bars.map((bar) => {
			const { x, y, width, height } = bar ?? NOWHERE;
			const place = isRow
				? { x: [x, x + width], y: y + height / 2 }
				: { x: x + width / 2, y: [y, y + height] };
			// Chart.js reads a pair within a place as a floating bar; its types know only bare pairs.
			return place as unknown as [number, number];
		}),
		grouped: false,
		barThickness: (isRow ? (thick?.height ?? 0) : (thick?.width ?? 0)) * paint.scale,
		borderSkipped: false,
		backgroundColor: scene.bars.map(({ id, isKept }) => (isKept ? 'transparent' : paint.color(id))),
		hoverBackgroundColor: scene.bars.map(({ id, isKept }) =>
			isKept ? 'transparent' : paint.color(id)
		),
		hoverBorderColor: paint.ink,
		hoverBorderWidth: 2 * paint.scale
	};
}

/** Nothing but a ring around the one that is asked for: discs stay with the SVG. */
function discData(scene: PointScene, paint: Paint): ChartDataset<'line'> {
	const { spots } = scene[paint.size];
	return {
		data: spots.map(({ at: [x, y] }) => ({ x, y })),
		clip: false,
		showLine: false,
		pointRadius: 0,
		pointHoverRadius: spots.map(({ radius }) => (radius + RING) * paint.scale),
		pointHoverBackgroundColor: 'transparent',
		pointHoverBorderColor: paint.ink,
		pointHoverBorderWidth: 3 * paint.scale
	};
}

/** Paper down to the height of the dot's middle, its colour from there. */
function lowerHalf(
	ctx: CanvasRenderingContext2D,
	{ y, color, paper }: { y: number; color: string; paper: string }
): CanvasGradient {
	const gradient = ctx.createLinearGradient(0, y - 1, 0, y + 1);
	gradient.addColorStop(0.5, paper);
	gradient.addColorStop(0.5, color);
	return gradient;
}
