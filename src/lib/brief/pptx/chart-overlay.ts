import type { Rect } from '$lib/charts/geometry.ts';
import { bracketedText } from '$lib/wording/ruby.ts';
import type { SlideChart } from '../slide-chart.ts';
import { BLUE, GREY, INK, PAPER } from './colors.ts';
import { inches, LEADING } from './fitted.ts';
import { barShare } from './native-bars.ts';
import type { NativeChart } from './native-chart.ts';
import { isOpenUp, RATIO_POINTS, TIP } from './native-ratio.ts';
import type { Board } from './slide-part.ts';
import { addWords, inchesOf } from './words.ts';
import { AXIS_POINTS } from './value-axis.ts';

const GAP = 0.15;
/** Strokes that break a bar: width, and how far they lean, in inches. */
const STROKE = 0.09;
const LEAN = 0.14;
/** From the end of the bar to the nearer stroke, and from stroke to stroke. */
const BEFORE_END = 0.35;
const APART = 0.26;

interface Overlaid {
	readonly chart: SlideChart;
	readonly native: NativeChart;
	readonly place: Rect;
	readonly name: string;
}

/** What Office has no chart for: an end that is open, and a line across bars. The plot's place is fixed, so it fits. */
export function addOverlay(board: Board, overlaid: Overlaid): void {
	const { chart } = overlaid;
	if (chart.form === 'ratio' && isOpenUp(chart)) {
		addOpenEnd(board, overlaid, bracketedText(chart.value.text));
	}
	if (chart.form === 'areas' && chart.reference) {
		addReference(board, overlaid, chart.reference);
	}
}

function addOpenEnd(board: Board, { native, place, name }: Overlaid, text: string): void {
	const { slide, locale } = board;
	const plot = plotOf(native, place);
	const [, times = 0] = native.series[0].values;
	const end = xOf(native, plot, times ?? 0);
	const height = plot.height * barShare(2);
	const middle = plot.y + plot.height * 0.75;
	const bar = { y: middle - height / 2, height };
	const tip = { ...bar, x: end - 0.01, width: TIP };
	shape(board, `${name} tip`, tip, {
		color: BLUE,
		points: [
			[0, 0],
			[1, 0.5],
			[0, 1]
		]
	});
	for (const [index, before] of [BEFORE_END + APART, BEFORE_END].entries()) {
		const stroke = { ...bar, x: end - before, width: STROKE + LEAN };
		const foot = STROKE / stroke.width;
		shape(board, `${name} break ${index + 1}`, stroke, {
			color: PAPER,
			points: [
				[1 - foot, 0],
				[1, 0],
				[foot, 1],
				[0, 1]
			]
		});
	}
	const line = (RATIO_POINTS * LEADING) / 72;
	addWords(slide, [{ text, isBold: true }], {
		name: `${name} value`,
		place: {
			x: end + TIP + GAP,
			y: middle - line / 2,
			width: inches(text, RATIO_POINTS) + GAP,
			height: line
		},
		points: RATIO_POINTS,
		locale,
		valign: 'middle'
	});
}

function addReference(
	board: Board,
	{ native, place, name }: Overlaid,
	{ value, label }: { value: number; label: string }
): void {
	const { slide, said, locale } = board;
	const plot = plotOf(native, place);
	const x = xOf(native, plot, value);
	const rule = `${name} reference`;
	said.set(rule, null);
	slide.addShape('line', {
		...inchesOf({ x, y: plot.y, width: 0, height: plot.height }),
		objectName: rule,
		line: { color: GREY, width: 1.5, dashType: 'dash' }
	});
	const text = bracketedText(label);
	const width = inches(text, AXIS_POINTS) + GAP;
	const from = Math.max(place.x, Math.min(x - width / 2, place.x + place.width - width));
	addWords(slide, [{ text, color: INK }], {
		name: `${name} reference name`,
		place: { x: from, y: place.y, width, height: plot.y - place.y },
		points: AXIS_POINTS,
		locale,
		align: 'center'
	});
}

/** A figure of straight sides, its corners in shares of its place; screen readers hear of it from the chart. */
function shape(
	{ slide, said }: Board,
	name: string,
	place: Rect,
	{ color, points }: { color: string; points: readonly (readonly [number, number])[] }
): void {
	said.set(name, null);
	slide.addShape('custGeom', {
		...inchesOf(place),
		objectName: name,
		fill: { color },
		points: [
			...points.map(([x, y]) => ({ x: x * place.width, y: y * place.height })),
			{ close: true as const }
		]
	});
}

function plotOf({ plot }: NativeChart, place: Rect): Rect {
	return {
		x: place.x + plot.x * place.width,
		y: place.y + plot.y * place.height,
		width: plot.width * place.width,
		height: plot.height * place.height
	};
}

function xOf({ scale }: NativeChart, plot: Rect, value: number): number {
	return plot.x + ((value - scale.min) / (scale.max - scale.min)) * plot.width;
}
