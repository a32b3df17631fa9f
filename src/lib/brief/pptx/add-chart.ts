import type { Rect } from '$lib/charts/geometry.ts';
import type { ShownTable } from '$lib/explore/answer.ts';
import { bracketedText } from '$lib/wording/bracketed.ts';
import type { SlideChart } from '../slide-chart.ts';
import { addOverlay, addUnderlay } from './chart-overlay.ts';
import { chartSheet } from './chart-part.ts';
import { areasNative, type ChartFrame, periodsNative } from './native-bars.ts';
import type { NativeChart } from './native-chart.ts';
import { linesNative } from './native-lines.ts';
import { ratioNative } from './native-ratio.ts';
import type { Board } from './slide-part.ts';
import { inchesOf } from './words.ts';
import type { Sheet } from './workbook.ts';

/** Puts a chart on a slide that Office can change, with its figures in a workbook of its own. */
export function addChart(board: Board, chart: SlideChart, place: Rect): void {
	const { slide, said, charts, locale } = board;
	const native = nativeOf(chart, { ...place, locale });
	const name = `Chart ${charts.length + 1}`;
	charts.push({ chart: native, sheets: [chartSheet(native), tableSheet(chart, board)] });
	said.set(name, chart.title);
	addUnderlay(board, { chart, native, place, name });
	// Stands for the place only: the chart itself is written by chart-part.ts, as pptxgenjs has no gaps, no labels of
	// single points and an order of elements that Office does not take.
	slide.addChart('bar', [{ name: '-', labels: ['-'], values: [1] }], {
		...inchesOf(place),
		objectName: name,
		altText: chart.title
	});
	addOverlay(board, { chart, native, place, name });
}

/** A chart of the deck as Office keeps it. */
function nativeOf(chart: SlideChart, frame: ChartFrame): NativeChart {
	switch (chart.form) {
		case 'areas':
			return areasNative(chart, frame);
		case 'bars':
			return periodsNative(chart, frame);
		case 'lines':
			return linesNative(chart, frame);
		case 'ratio':
			return ratioNative(chart, frame);
	}
}

/** The figures as the deck shows them, words like 3倍超 and 未収録 included. */
function tableSheet({ table }: { table: ShownTable }, { tableName }: Board): Sheet {
	return {
		name: tableName,
		rows: [
			table.columns.map(({ label }) => bracketedText(label)),
			...table.rows.map(({ cells }) =>
				cells.map(({ text, value }) => (typeof value === 'number' ? value : bracketedText(text)))
			)
		]
	};
}
