import { startsAtZero } from '$lib/charts/scale-scene.ts';
import { paintOrder, runsOf } from '$lib/charts/time-lines.ts';
import type { TimeLine, TimePoint } from '$lib/charts/time-scene.ts';
import { allPoints, allPositions } from '$lib/charts/time-space.ts';
import { bracketedText } from '$lib/wording/bracketed.ts';
import type { SlideChart } from '../slide-chart.ts';
import { endLabels, endWidth } from './end-labels.ts';
import { dotLookOf, GUIDELINE, lineLookOf, REFERENCE } from './line-looks.ts';
import { type ChartFrame, everyHowMany, shareOf } from './native-bars.ts';
import type { NativeChart, NativeSeries } from './native-chart.ts';
import { numberFormat } from './number-format.ts';
import { plotAxis } from './value-axis.ts';
import { pathAt } from './plan-path.ts';
import { type TimeGrid, timeGrid } from './time-grid.ts';

export type LinesChart = Extract<SlideChart, { form: 'lines' }>;

/** Above the highest point and below the axis, in inches. */
const HEAD = 0.3;
const FOOT = 0.4;

/** A line of its own for each run that touches the next: one line would bridge the break between them. */
export interface Stretch {
	readonly line: TimeLine;
	readonly points: readonly TimePoint[];
	/** Whether the line's last point is in it, where its name stands. */
	readonly isLast: boolean;
}

/** Lines over time: gaps stay gaps, breaks stay breaks, the plan's path is dashed. */
export function linesNative(chart: LinesChart, frame: ChartFrame): NativeChart {
	const grid = timeGrid(allPositions({ ...chart, formatTick: String }));
	const values = allValues(chart);
	const axis = plotAxis(values, {
		fromZero: startsFromZero(chart),
		indicator: chart.indicator,
		locale: frame.locale
	});
	const stretches = paintOrder(chart.lines).flatMap((line) => stretchesOf(line, grid));
	const format = numberFormat(chart.indicator, frame.locale);
	const words = endWidth(chart);
	const plot = {
		x: axis.width,
		y: HEAD,
		width: frame.width - axis.width - words,
		height: frame.height - HEAD - FOOT
	};
	const labels = endLabels(chart, { stretches, axis: axis.scale, plot, frame, format, grid });
	const names = namesOf(chart, grid);
	return {
		kind: 'line',
		categories: names,
		series: atLeastOne([
			...(chart.references ?? []).map((reference, index) => ({
				name: bracketedText(reference.label),
				values: grid.positions.map(() => reference.value),
				look: REFERENCE,
				points: [],
				labels: labels.references[index] ?? []
			})),
			...(chart.guideline ? [guideline(chart.guideline, grid, labels.guideline)] : []),
			...stretches.map((stretch, index) => ({
				...seriesOf(stretch, grid, labels.lines[index] ?? []),
				name: lineName(stretch.line, chart)
			}))
		]),
		scale: axis.scale,
		axisFormat: axis.format,
		plot: shareOf(plot, frame),
		every: everyHowMany(names, plot.width)
	};
}

/** Whether the axis of values starts at zero; where not, a note says so. */
export function startsFromZero(chart: LinesChart): boolean {
	const values = allValues(chart);
	return chart.fromZero ?? (startsAtZero(values, chart.kind) || values.some((value) => value <= 0));
}

function seriesOf(
	{ line, points }: Stretch,
	grid: TimeGrid,
	labels: NativeSeries['labels']
): Omit<NativeSeries, 'name'> {
	const places = new Map(points.map((point) => [grid.at(point.position), point]));
	return {
		values: grid.positions.map((_, index) => places.get(index)?.value ?? null),
		look: lineLookOf(line.role),
		points: [...places].flatMap(([index, { mark }]) => {
			const isAlone = !places.has(index - 1) && !places.has(index + 1);
			const look = dotLookOf(line.role, { mark, isAlone });
			return look === null ? [] : [{ index, ...look }];
		}),
		labels
	};
}

/** A line's name, or what heads its column where the chart needs none: the workbook has no column without a head. */
function lineName({ id, label }: TimeLine, { table }: LinesChart): string {
	const column = table.columns.find((each) => each.id === id) ?? table.columns.at(-1);
	return bracketedText([label, column?.label, table.caption].find(Boolean) ?? id);
}

function guideline(
	{ points, keyLabel, targetLabel }: NonNullable<LinesChart['guideline']>,
	grid: TimeGrid,
	labels: NativeSeries['labels']
): NativeSeries {
	return {
		name: bracketedText(keyLabel ?? targetLabel),
		values: grid.positions.map((position) => pathAt(points, position)),
		look: GUIDELINE,
		points: points.flatMap(({ position, label }, index) =>
			index === points.length - 1 || label !== undefined
				? [{ ...GUIDELINE, index: grid.at(position), fill: 'paper' as const, dot: 10 }]
				: []
		),
		labels
	};
}

/** The runs of a line, those together between which the grid has an empty place. */
function stretchesOf(line: TimeLine, grid: TimeGrid): Stretch[] {
	const parts: TimePoint[][] = [];
	for (const run of runsOf(line)) {
		const before = parts.at(-1);
		const [first] = run;
		const last = before?.at(-1);
		const hasGap =
			first !== undefined &&
			last !== undefined &&
			grid.at(first.position) - grid.at(last.position) > 1;
		if (before !== undefined && hasGap) {
			before.push(...run);
		} else {
			parts.push([...run]);
		}
	}
	return parts.map((points, index) => ({ line, points, isLast: index === parts.length - 1 }));
}

function namesOf({ xTicks }: LinesChart, grid: TimeGrid): string[] {
	const given = new Map((xTicks ?? []).map(({ position, text }) => [grid.at(position), text]));
	return grid.names.map((name, index) => bracketedText(given.get(index) ?? name));
}

function allValues({ lines, guideline: path, references }: LinesChart): number[] {
	return [...allPoints(lines), ...(path?.points ?? []), ...(references ?? [])].map(
		({ value }) => value
	);
}

function atLeastOne(series: readonly NativeSeries[]): NativeChart['series'] {
	const [first, ...rest] = series;
	if (first === undefined) {
		throw new Error('a chart without a line');
	}
	return [first, ...rest];
}
