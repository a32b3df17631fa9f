import { bracketedText } from '$lib/wording/bracketed.ts';
import type { SlideChart } from '../slide-chart.ts';
import { LABEL_POINTS } from './bar-looks.ts';
import { BLUE, GREY, INK, QUIET_BLUE } from './colors.ts';
import { inches } from './fitted.ts';
import { type ChartFrame, shareOf, valueName } from './native-bars.ts';
import type { NativeChart, NativeLabel } from './native-chart.ts';
import { AXIS_POINTS } from './value-axis.ts';

export type RatioChart = Extract<SlideChart, { form: 'ratio' }>;

const GAP = 0.15;
const MOST_NAMES = 0.35;
/** Letters of the ratio itself, in points; words that take more than so much of the width are smaller. */
const RATIO_POINTS = { most: 32, least: 20 };
const MOST_WORDS = 0.3;
/** Length of the tip of an open-ended bar, in inches. */
export const TIP = 0.55;

/** Two bars: the reference as 1, and as many times of it as are known; shapes over it say that its end is open. */
export function ratioNative(chart: RatioChart, frame: ChartFrame): NativeChart {
	const names = [chart.reference.label, ratioName(chart)].map(bracketedText);
	const left = Math.min(
		Math.max(...names.map((name) => inches(name, AXIS_POINTS))) + 2 * GAP,
		frame.width * MOST_NAMES
	);
	const width = frame.width - left;
	const times = chart.value.amount.value;
	const points = ratioPoints(chart, frame);
	const words = inches(bracketedText(chart.value.text), points) + TIP + 3 * GAP;
	const referenceWords = inches(chart.reference.text, LABEL_POINTS) + 3 * GAP;
	// What one time is long: both bars with their words fit.
	const unit = Math.min((width - words) / Math.max(times, Number.EPSILON), width - referenceWords);
	const label = {
		format: 'General',
		place: 'outEnd',
		shift: { x: 0, y: 0 },
		isBold: true,
		color: INK
	} as const;
	const labels: NativeLabel[] = [
		{ ...label, index: 0, text: bracketedText(chart.reference.text), points: LABEL_POINTS },
		...(isOpenUp(chart)
			? []
			: [{ ...label, index: 1, text: bracketedText(chart.value.text), points }])
	];
	const plain = { width: null, dash: 'solid', dot: 0 } as const;
	const isBelow = chart.value.amount.qualifier.startsWith('<');
	return {
		kind: 'bar',
		categories: names,
		series: [
			{
				name: valueName(chart),
				values: [1, times],
				look: { ...plain, color: QUIET_BLUE, fill: 'solid', edge: GREY },
				points: [
					{ ...plain, index: 1, color: BLUE, fill: isBelow ? 'striped' : 'solid', edge: null }
				],
				labels
			}
		],
		scale: { min: 0, max: width / unit, step: null },
		axisFormat: 'General',
		plot: shareOf({ x: left, y: 0, width, height: frame.height }, frame),
		every: 1
	};
}

/** Size of the words of the ratio. */
export function ratioPoints({ value }: RatioChart, { width }: Pick<ChartFrame, 'width'>): number {
	const one = inches(bracketedText(value.text), 1);
	const fitting = Math.floor((width * MOST_WORDS) / one);
	return Math.max(RATIO_POINTS.least, Math.min(RATIO_POINTS.most, fitting));
}

/** Whether the value is more than the number says: 超, 以上. */
export function isOpenUp({ value }: RatioChart): boolean {
	return value.amount.qualifier.startsWith('>');
}

/** The name of the value's bar; where it is not exact the name says so, even without the shapes over the chart. */
function ratioName({ value }: RatioChart): string {
	return value.amount.qualifier === '=' ? value.label : `${value.label} ${value.text}`;
}
