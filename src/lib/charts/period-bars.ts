import type { BarFrame } from './bar-drawing.ts';
import { barKey } from './bar-key.ts';
import type { PeriodBarsInput } from './bar-scene.ts';
import type { FrameSize } from './frame-size.ts';
import { tenth, type Label, type Rect } from './geometry.ts';
import { LEADING } from './label-layout.ts';
import { chosenValues, periodNames } from './period-labels.ts';
import { valueScale } from './scale-scene.ts';
import { textWidth } from './text-width.ts';

const TICKS = 4;
/** Part of its place that a bar fills, and the most it may be wide, in ems of the axis text. */
const FILL = 0.68;
const MOST = 2.6;
/** Height of the mark for zero. */
const FLAT = 3;

/** One frame of bars by period: round ticks at the left, the chosen bars' values at their ends. */
export function periodBarsFrame(
	{ bars, formatTick, key: labels }: PeriodBarsInput,
	size: FrameSize
): BarFrame {
	const { axis: font } = size;
	const top = size.value * 1.3;
	const bottom = top + size.plot;
	const values = bars.flatMap(({ value }) => (value === null ? [] : [value]));
	const y = valueScale(values, { fromZero: true, from: bottom, to: top, ticks: TICKS });
	const left = Math.max(...y.ticks.map((tick) => textWidth(formatTick(tick), font))) + font / 2;
	const step = (size.width - left - overhang(bars, { left, size })) / bars.length;
	const width = Math.min(step * FILL, font * MOST);
	const rects = bars.map(({ value }, index): Rect | null =>
		value === null
			? null
			: {
					x: tenth(left + (index + 0.5) * step - width / 2),
					width: tenth(width),
					...heightOf(y.at(value), y.at(0))
				}
	);
	const centres = bars.map((_, index) => left + (index + 0.5) * step);
	const amounts = chosenValues(bars, { centres, rects, zero: y.at(0), size });
	const lowest = Math.max(bottom, ...amounts.labels.map((label) => label.y + font / 4));
	const under = lowest + font * 1.9;
	const key = barKey(bars, { key: labels, size, y: under + font * LEADING });
	return {
		width: size.width,
		height: Math.ceil(under + key.height),
		font: { axis: size.axis, value: size.value },
		bars: rects,
		rules: [
			...y.ticks.map((tick) => ({
				kind: tick === 0 ? ('zero' as const) : ('grid' as const),
				from: [tenth(left), tenth(y.at(tick))] as const,
				to: [size.width, tenth(y.at(tick))] as const
			})),
			...amounts.rules
		],
		labels: [
			...y.ticks.map((tick): Label<'tick'> => {
				const baseline = tenth(y.at(tick) + font * 0.35);
				const x = tenth(left - font / 2);
				return { kind: 'tick', text: formatTick(tick), x, y: baseline, anchor: 'end' };
			}),
			...periodNames(bars, { centres, size, y: tenth(lowest + font * 1.5) }),
			...amounts.labels,
			...key.labels
		],
		key: key.samples
	};
}

/** From zero to the value; a value of zero is a flat mark on the axis, so that it does not look missing. */
function heightOf(end: number, zero: number): Pick<Rect, 'y' | 'height'> {
	return end === zero
		? { y: tenth(zero - FLAT / 2), height: FLAT }
		: { y: tenth(Math.min(end, zero)), height: tenth(Math.abs(end - zero)) };
}

/** What the name under the last bar needs beyond the bar's own place. */
function overhang(
	bars: PeriodBarsInput['bars'],
	{ left, size }: { left: number; size: FrameSize }
): number {
	const name = textWidth(bars.at(-1)?.label ?? '', size.axis);
	// Half the name reaches out by as much as the frame keeps free: name / 2 = step / 2 + free.
	const free = (name * bars.length - (size.width - left)) / (2 * bars.length - 1);
	return Math.max(0, free);
}
