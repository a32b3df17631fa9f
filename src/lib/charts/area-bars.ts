import type { BarFrame } from './bar-drawing.ts';
import type { AreaBarsInput, BarInput } from './bar-scene.ts';
import type { FrameSize } from './frame-size.ts';
import { tenth, type Label } from './geometry.ts';
import { plainScale } from './scale-scene.ts';
import { textWidth } from './text-width.ts';

/** Heights in ems of the axis text: of a row, also the least and the most where the height of all is given. */
const ROW = 1.9;
const LEAST_ROW = 1.2;
const MOST_ROW = 2.6;
/** Part of its row that a bar fills. */
const BAR = 1.2 / ROW;
const HEAD = 1.7;
const MIDDLE = 0.35;

/** One frame of bars by area: names at the left, values at the bars' ends, the city as a dotted line. */
export function areaBarsFrame({ bars, reference }: AreaBarsInput, size: FrameSize): BarFrame {
	const { axis: font, width } = size;
	const gap = font / 2;
	const names = Math.max(...bars.map(({ label }) => textWidth(label, font))) + gap;
	const amounts = (side: 'left' | 'right') =>
		Math.max(
			0,
			...bars
				.filter(({ value }) => (side === 'left') === (value !== null && value < 0))
				.map(({ text }) => textWidth(text, font) + gap)
		);
	const values = bars.flatMap(({ value }) => (value === null ? [] : [value]));
	const x = plainScale(
		[0, ...values, ...(reference ? [reference.value] : [])],
		names + amounts('left'),
		width - Math.max(amounts('right'), 2)
	);
	const top = reference ? font * HEAD : 0;
	const row = rowHeight(bars.length, { top, size });
	const rowAt = (index: number) => top + index * row;
	const height = rowAt(bars.length);
	const baseline = (index: number) => tenth(rowAt(index) + row / 2 + MIDDLE * font);
	const zero = tenth(x(0));
	return {
		width,
		height: Math.ceil(height),
		font: { axis: size.axis, value: size.value },
		bars: bars.map(({ value }, index) =>
			value === null
				? null
				: {
						x: tenth(Math.min(x(value), x(0))),
						y: tenth(rowAt(index) + ((1 - BAR) / 2) * row),
						width: tenth(Math.abs(x(value) - x(0))),
						height: tenth(BAR * row)
					}
		),
		rules: [
			{ kind: 'zero', from: [zero, tenth(top)], to: [zero, tenth(height)] },
			...(reference
				? [
						{
							kind: 'reference' as const,
							from: [tenth(x(reference.value)), tenth(top)] as const,
							to: [tenth(x(reference.value)), tenth(height)] as const
						}
					]
				: [])
		],
		labels: [
			...(reference ? [referenceLabel(reference, { at: x(reference.value), size })] : []),
			...bars.flatMap((bar, index) => rowLabels(bar, { y: baseline(index), x, gap }))
		]
	};
}

function rowHeight(
	count: number,
	{ top, size: { axis, rows } }: { top: number; size: FrameSize }
): number {
	const ems = rows === undefined ? ROW : (rows - top) / count / axis;
	return Math.min(Math.max(ems, LEAST_ROW), MOST_ROW) * axis;
}

function rowLabels(
	{ label, value, text, chosen }: BarInput,
	{ y, x, gap }: { y: number; x: (value: number) => number; gap: number }
): BarFrame['labels'] {
	const isLeft = value !== null && value < 0;
	return [
		{ kind: chosen ? 'chosen' : 'name', x: 0, y, anchor: 'start', text: label },
		{
			kind: value === null ? 'name' : chosen ? 'chosen' : 'amount',
			x: tenth(x(value ?? 0) + (isLeft ? -gap : gap)),
			y,
			anchor: isLeft ? 'end' : 'start',
			text
		}
	];
}

function referenceLabel(
	{ label }: { label: string },
	{ at, size }: { at: number; size: FrameSize }
): Label<'note'> {
	const half = textWidth(label, size.axis) / 2;
	const x = tenth(Math.min(Math.max(at, half), size.width - half));
	return { kind: 'note', x, y: tenth(size.axis), anchor: 'middle', text: label };
}
