import { BAR_GAP } from './chart-part.ts';
import type { Rect } from '$lib/charts/geometry.ts';
import type { Locale } from '$lib/domain/locale.ts';
import { bracketedText } from '$lib/wording/bracketed.ts';
import type { SlideChart } from '../slide-chart.ts';
import { barLabels, barName, LABEL_POINTS, looksOf } from './bar-looks.ts';
import { inches } from './fitted.ts';
import type { NativeChart } from './native-chart.ts';
import { numberFormat } from './number-format.ts';
import { AXIS_POINTS, plotAxis, roomyScale } from './value-axis.ts';

export type AreasChart = Extract<SlideChart, { form: 'areas' }>;
export type PeriodsChart = Extract<SlideChart, { form: 'bars' }>;

/** Width and height of a chart's frame in inches, and its language. */
export interface ChartFrame {
	readonly width: number;
	readonly height: number;
	readonly locale: Locale;
}

const GAP = 0.12;
/** The most of the width that names may take. */
const MOST_NAMES = 0.4;
/** Over the bars, for the name of the line that they are compared with. */
const REFERENCE_HEAD = 0.36;
/** More columns than this have a value at the chosen ones only. */
const MOST_VALUES = 8;
/** What a label takes of the height of a plot. */
const LABEL_SHARE = 0.12;
/** Above the highest column and below the axis. */
const HEAD = 0.35;
const FOOT = 0.4;

/** One bar for each area, from the top: the chosen one blue, the others pale with an edge. */
export function areasNative(chart: AreasChart, frame: ChartFrame): NativeChart {
	const bars = [
		...chart.bars.filter(({ value }) => value !== null),
		...chart.bars.filter(({ value }) => value === null)
	];
	const format = numberFormat(chart.indicator, frame.locale);
	const names = bars.map(barName);
	const left = Math.min(widest(names, AXIS_POINTS) + 2 * GAP, frame.width * MOST_NAMES);
	const top = chart.reference ? REFERENCE_HEAD : 0;
	const width = frame.width - left;
	const words = widest(
		bars.map(({ text }) => bracketedText(text)),
		LABEL_POINTS
	);
	const values = bars.flatMap(({ value }) => (value === null ? [] : [value]));
	const reached = [...values, ...(chart.reference ? [chart.reference.value] : [])];
	return {
		kind: 'bar',
		categories: names,
		series: [
			{
				name: valueName(chart),
				values: bars.map(({ value }) => value),
				...looksOf(bars),
				labels: barLabels(bars, { format })
			}
		],
		scale: roomyScale(reached, (words + 2 * GAP) / width),
		axisFormat: format.code,
		plot: shareOf({ x: left, y: top, width, height: frame.height - top }, frame),
		every: 1
	};
}

/** One column for each period; the chosen ones blue, or as their tone says. */
export function periodsNative(chart: PeriodsChart, frame: ChartFrame): NativeChart {
	const { bars, indicator } = chart;
	const format = numberFormat(indicator, frame.locale);
	const values = bars.flatMap(({ value }) => (value === null ? [] : [value]));
	const axis = plotAxis(values, { fromZero: true, indicator, locale: frame.locale });
	const names = bars.map(({ label }) => bracketedText(label));
	const width = frame.width - axis.width;
	const scale = withFoot(axis.scale, Math.min(0, ...values));
	const plot = { x: axis.width, y: HEAD, width, height: frame.height - HEAD - FOOT };
	return {
		kind: 'column',
		categories: names,
		series: [
			{
				name: valueName(chart),
				values: bars.map(({ value }) => value),
				...looksOf(bars),
				labels: barLabels(bars, {
					format,
					...(bars.length > MOST_VALUES ? { only: ({ chosen }) => chosen } : {})
				})
			}
		],
		scale,
		axisFormat: axis.format,
		plot: shareOf(plot, frame),
		every: everyHowMany(names, width)
	};
}

/** Down to where the value of the lowest bar does not touch the names under the axis. */
function withFoot(scale: NativeChart['scale'], lowest: number): NativeChart['scale'] {
	const span = scale.max - scale.min;
	const isLow = lowest < 0 && lowest - scale.min < span * LABEL_SHARE;
	return isLow ? { ...scale, min: scale.min - (scale.step ?? span / 4) } : scale;
}

/** What the column of values in the workbook is headed with. */
export function valueName({ table, unit }: Pick<SlideChart, 'table' | 'unit'>): string {
	return bracketedText(table.columns.at(-1)?.label ?? unit);
}

/** A place in inches as shares of its frame. */
export function shareOf(place: Rect, { width, height }: { width: number; height: number }): Rect {
	return {
		x: place.x / width,
		y: place.y / height,
		width: place.width / width,
		height: place.height / height
	};
}

/** Every how many of evenly spread names one can stand without touching the next. */
export function everyHowMany(names: readonly string[], width: number): number {
	return Math.max(1, Math.ceil((widest(names, AXIS_POINTS) + GAP) / (width / names.length)));
}

/** Thickness of one of so many bars, in parts of the plot. */
export function barShare(count: number): number {
	return 1 / count / (1 + BAR_GAP / 100);
}

function widest(texts: readonly string[], points: number): number {
	return Math.max(0, ...texts.map((text) => inches(text, points)));
}
