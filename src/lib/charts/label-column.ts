import type { FrameSize } from './frame-size.ts';
import { tenth, type Label, type Rect, type Rule, type XY } from './geometry.ts';
import { spread } from './label-layout.ts';
import type { LabelKind } from './label-look.ts';
import { textWidth } from './text-width.ts';

/** A text that belongs to a place: to the end of its line. */
export interface EndLabel {
	readonly kind: LabelKind;
	/** The text, broken where one line has no room. */
	readonly lines: readonly string[];
	readonly at: XY;
}

type Side = 'left' | 'right';

interface LabelColumn {
	readonly labels: readonly Label<LabelKind>[];
	readonly rules: readonly Rule<'leader'>[];
	/** How far the label is from its place that had to move most. */
	readonly furthest: number;
}

/** From the plot to the labels at the ends of its lines. */
export const END_GAP = 14;
/** Height of a digit's middle above its baseline. */
export const MIDDLE = 0.35;
/** From one label to the next, in ems. */
const STEP = 1.15;
/** From one line of a label to the next, and what sets it apart from its neighbours, in ems. */
const LINE = 1.15;
const AIR = 0.35;
/** A label moved further than this from its place gets a thin line to it. */
const MOVED = 6;

/** Font size of a label of this kind. */
export function fontOf(kind: LabelKind, size: FrameSize): number {
	return kind === 'value' ? size.value : size.axis;
}

/** Height of a plot beside which all of these labels have room. */
export function columnHeight(labels: readonly Pick<EndLabel, 'lines'>[], size: FrameSize): number {
	const heights = labels.reduce((sum, label) => sum + heightOf(label, size), 0);
	return Math.ceil(heights - size.axis * STEP);
}

/** Width of the widest of the labels. */
export function widest(
	labels: readonly Pick<EndLabel, 'kind' | 'lines'>[],
	size: FrameSize
): number {
	const widths = labels.flatMap(({ kind, lines }) =>
		lines.map((line) => textWidth(line, fontOf(kind, size)))
	);
	return Math.max(0, ...widths);
}

/**
 * Labels in a column beside the plot, nudged apart, with thin lines to the places they belong to. Where the
 * plot is too low for all of them, names are left out, the last of the list first.
 */
export function labelColumn(
	labels: readonly EndLabel[],
	{ side, plot, size, gap = END_GAP }: { side: Side; plot: Rect; size: FrameSize; gap?: number }
): LabelColumn {
	const step = size.axis * STEP;
	const [from, to] = [plot.y - step / 2, plot.y + plot.height + step / 2];
	const fitting = mostImportant(labels, { room: to - from, size });
	const middles = spread(
		fitting.map((label) => ({ middle: label.at[1], size: heightOf(label, size) })),
		{ from, to }
	);
	const away = side === 'right' ? 1 : -1;
	const edge = side === 'right' ? plot.x + plot.width : plot.x;
	const x = tenth(edge + away * gap);
	const anchor = side === 'right' ? 'start' : 'end';
	return {
		labels: fitting.flatMap(({ kind, lines, at }, index) => {
			const first = (middles[index] ?? at[1]) - below(lines, size) / 2;
			const y = tenth(first + fontOf(kind, size) * MIDDLE);
			return lines.map((text, line) => ({
				...{ kind, x, anchor, text },
				y: tenth(y + line * size.axis * LINE)
			}));
		}),
		rules: fitting.flatMap(({ at: [endX, endY] }, index): Rule<'leader'>[] => {
			const middle = middles[index] ?? endY;
			const tip: XY = [tenth(x - away * 2), tenth(middle)];
			return Math.abs(middle - endY) > MOVED
				? [{ kind: 'leader', from: [tenth(endX + away * 2), endY], to: tip }]
				: [];
		}),
		furthest: Math.max(
			0,
			...fitting.map(({ at }, index) => Math.abs((middles[index] ?? at[1]) - at[1]))
		)
	};
}

function heightOf({ lines }: Pick<EndLabel, 'lines'>, size: FrameSize): number {
	return size.axis * STEP + (lines.length > 1 ? below(lines, size) + size.axis * AIR : 0);
}

/** From the first line of a label to its last. */
function below(lines: readonly string[], size: FrameSize): number {
	return (lines.length - 1) * size.axis * LINE;
}

/** What is chosen, the line painted last first, then names as long as they have room. */
function mostImportant(
	labels: readonly EndLabel[],
	{ room, size }: { room: number; size: FrameSize }
): EndLabel[] {
	const chosen = labels.filter(({ kind }) => kind !== 'name').reverse();
	const names = labels.filter(({ kind }) => kind === 'name');
	let used = 0;
	return [...chosen, ...names].filter((label) => {
		used += heightOf(label, size);
		return label.kind !== 'name' || used <= room;
	});
}
