import type { Rect } from '$lib/charts/geometry.ts';
import { bracketedText } from '$lib/wording/bracketed.ts';
import type { SlideChart } from '../slide-chart.ts';
import { BLUE, GREY, INK, PAPER } from './colors.ts';
import { inches, LEADING } from './fitted.ts';
import { barShare } from './native-bars.ts';
import type { NativeChart } from './native-chart.ts';
import { isOpenUp, ratioPoints, TIP } from './native-ratio.ts';
import type { Board } from './slide-part.ts';
import { addWords, inchesOf } from './words.ts';
import { AXIS_POINTS } from './value-axis.ts';

const GAP = 0.15;
/** Strokes that break a bar: how thick, how far they lean and reach beyond it, in points and inches. */
const STROKE_POINTS = 7;
const LEAN = 0.14;
const BEYOND = 0.04;
/** So that no gap shows between a bar and its tip. */
const OVERLAP = 0.01;
/** From the end of the bar to the nearer stroke, and from stroke to stroke. */
const BEFORE_END = 0.35;
const APART = 0.26;

interface Overlaid {
	readonly chart: SlideChart;
	readonly native: NativeChart;
	readonly place: Rect;
	readonly name: string;
}

/** What Office has no chart for: an end that is open. The plot's place is fixed, so that it fits. */
export function addOverlay(board: Board, overlaid: Overlaid): void {
	const { chart } = overlaid;
	if (chart.form === 'ratio' && isOpenUp(chart)) {
		addOpenEnd(board, overlaid, {
			text: bracketedText(chart.value.text),
			points: ratioPoints(chart, overlaid.place)
		});
	}
}

/** A line behind bars by area that they are compared with; over them it would cross out their values. */
export function addUnderlay(board: Board, overlaid: Overlaid): void {
	const { chart } = overlaid;
	if (chart.form === 'areas' && chart.reference) {
		addReference(board, overlaid, chart.reference);
	}
}

function addOpenEnd(
	board: Board,
	{ native, place, name }: Overlaid,
	{ text, points }: { text: string; points: number }
): void {
	const { slide, said, locale } = board;
	const plot = plotOf(native, place);
	const [, times = 0] = native.series[0].values;
	const end = xOf(native, plot, times ?? 0);
	const height = plot.height * barShare(2);
	const middle = plot.y + plot.height * 0.75;
	// A triangle points up before it is turned, about its middle.
	const tip = { x: end + (TIP - height) / 2 - OVERLAP, y: middle - TIP / 2, w: height, h: TIP };
	said.set(`${name} tip`, null);
	slide.addShape('triangle', {
		...tip,
		rotate: 90,
		objectName: `${name} tip`,
		fill: { color: BLUE }
	});
	for (const [index, before] of [BEFORE_END + APART, BEFORE_END].entries()) {
		const stroke = `${name} break ${index + 1}`;
		said.set(stroke, null);
		slide.addShape('line', {
			x: end - before,
			y: middle - height / 2 - BEYOND,
			w: LEAN,
			h: height + 2 * BEYOND,
			flipH: true,
			objectName: stroke,
			line: { color: PAPER, width: STROKE_POINTS }
		});
	}
	const line = (points * LEADING) / 72;
	addWords(slide, [{ text, isBold: true }], {
		name: `${name} value`,
		place: {
			x: end + TIP + GAP,
			y: middle - line / 2,
			width: inches(text, points) + GAP,
			height: line
		},
		points,
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
