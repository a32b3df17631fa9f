import type { BarFrame } from './bar-drawing.ts';
import type { BarInput, PeriodBarsInput } from './bar-scene.ts';
import type { FrameSize } from './frame-size.ts';
import { tenth, type Label, type Rect } from './geometry.ts';
import { valueScale } from './scale-scene.ts';
import { textWidth } from './text-width.ts';

const TICKS = 4;
/** Part of its place that a bar fills, and the most it may be wide, in ems of the axis text. */
const FILL = 0.68;
const MOST = 2.6;
const AIR = 0.8;

/** One frame of bars by period: round ticks at the left, the chosen bars' values at their ends. */
export function periodBarsFrame({ bars, formatTick }: PeriodBarsInput, size: FrameSize): BarFrame {
	const { axis: font } = size;
	const top = size.value * 1.3;
	const bottom = top + size.plot;
	const values = bars.flatMap(({ value }) => (value === null ? [] : [value]));
	const y = valueScale(values, { fromZero: true, from: bottom, to: top, ticks: TICKS });
	const left = Math.max(...y.ticks.map((tick) => textWidth(formatTick(tick), font))) + font / 2;
	const step = (size.width - left) / bars.length;
	const width = Math.min(step * FILL, font * MOST);
	const rects = bars.map(({ value }, index): Rect | null =>
		value === null
			? null
			: {
					x: tenth(left + (index + 0.5) * step - width / 2),
					y: tenth(Math.min(y.at(value), y.at(0))),
					width: tenth(width),
					height: tenth(Math.abs(y.at(value) - y.at(0)))
				}
	);
	const amounts = bars.flatMap((bar, index) => {
		const centre = left + (index + 0.5) * step;
		return bar.chosen ? [valueLabel(bar, { centre, rects, zero: y.at(0), size })] : [];
	});
	const lowest = Math.max(bottom, ...amounts.map((label) => label.y + font / 4));
	const nth = labelStep(bars, { step, font });
	return {
		width: size.width,
		height: Math.ceil(lowest + font * 1.9),
		font: { axis: size.axis, value: size.value },
		bars: rects,
		rules: y.ticks.map((tick) => ({
			kind: tick === 0 ? 'zero' : 'grid',
			from: [tenth(left), tenth(y.at(tick))],
			to: [size.width, tenth(y.at(tick))]
		})),
		labels: [
			...y.ticks.map((tick) => {
				const text = formatTick(tick);
				const baseline = tenth(y.at(tick) + font * 0.35);
				return label({ text, x: tenth(left - font / 2), y: baseline, anchor: 'end' });
			}),
			...bars.flatMap(({ label: text }, index) => {
				const x = within(left + (index + 0.5) * step, textWidth(text, font), size.width);
				const isNamed = (bars.length - 1 - index) % nth === 0;
				return isNamed ? [label({ text, x, y: tenth(lowest + font * 1.5), anchor: 'middle' })] : [];
			}),
			...amounts
		]
	};
}

/** At the bar's end, beyond the ends of the neighbours that its text reaches over. */
function valueLabel(
	{ text, value }: BarInput,
	{
		centre,
		rects,
		zero,
		size
	}: { centre: number; rects: readonly (Rect | null)[]; zero: number; size: FrameSize }
): Label<'value'> {
	const width = textWidth(text, size.value);
	const x = within(centre, width, size.width);
	const isBelow = value !== null && value < 0;
	const ends = rects.flatMap((rect) => {
		if (rect === null || Math.abs(rect.x + rect.width / 2 - x) >= (width + rect.width) / 2) {
			return [];
		}
		return [isBelow ? rect.y + rect.height : rect.y];
	});
	const y = isBelow
		? Math.max(zero, ...ends) + size.value * 1.05
		: Math.min(zero, ...ends) - size.value * 0.35;
	return { kind: 'value', x, y: tenth(y), anchor: 'middle', text };
}

function label(rest: Omit<Label<'tick'>, 'kind'>): Label<'tick'> {
	return { kind: 'tick', ...rest };
}

/** The middle of a text as near to `x` as the frame lets it be. */
function within(x: number, width: number, frame: number): number {
	return tenth(Math.min(Math.max(x, width / 2), frame - width / 2));
}

/** Every how many bars a name fits, counted back from the last. */
function labelStep(
	bars: PeriodBarsInput['bars'],
	{ step, font }: { step: number; font: number }
): number {
	const widest = Math.max(...bars.map(({ label }) => textWidth(label, font)));
	return Math.max(1, Math.ceil((widest + font * AIR) / step));
}
