import type { Tone } from '$lib/domain/comparison.ts';
import type { BarInput } from './bar-scene.ts';
import type { FrameSize } from './frame-size.ts';
import { tenth, type Label, type Rect, type Rule } from './geometry.ts';
import type { LabelKind } from './label-look.ts';
import { textWidth } from './text-width.ts';

/** Every how many bars one may be named: steps that suit years and months. */
const STEPS = [1, 2, 3, 4, 5, 6, 12, 24, 36, 60, 120];
/** Between two names, in ems. */
const AIR = 0.6;
/** A value further than this from its bar, in ems of its own text, gets a thin line to it. */
const NEAR = 0.6;
/** A wavy end reaches further than its value by this share of the bar's width. */
const WAVE = 0.2;
/** The chosen bar's value has the colour of what it means. */
const VALUE = {
	good: 'value',
	bad: 'value-bad',
	neutral: 'value-neutral'
} as const satisfies Record<Tone, LabelKind>;

/** As many periods as have room under their bars, evenly, counted back from the last. */
export function periodNames(
	bars: readonly BarInput[],
	{ centres, size, y }: { centres: readonly number[]; size: FrameSize; y: number }
): Label<'tick'>[] {
	const names = bars.map(({ label }, index) => {
		const width = textWidth(label, size.axis);
		return { text: label, width, x: within(centres[index] ?? 0, width, size.width) };
	});
	const every = (step: number) =>
		names.filter((_, index) => (names.length - 1 - index) % step === 0);
	const fits = (some: typeof names) =>
		some.every((name, index) => {
			const before = some[index - 1];
			const room = (name.width + (before?.width ?? 0)) / 2 + AIR * size.axis;
			return before === undefined || name.x - before.x >= room;
		});
	const shown = STEPS.map(every).find(fits) ?? names.slice(-1);
	return shown.map(({ text, x }) => ({ kind: 'tick', text, x, y, anchor: 'middle' }));
}

/** The values of the chosen bars at their ends, and lines to those that others hold away. */
export function chosenValues(
	bars: readonly BarInput[],
	context: {
		centres: readonly number[];
		rects: readonly (Rect | null)[];
		zero: number;
		size: FrameSize;
	}
): { labels: Label<LabelKind>[]; rules: Rule<'leader'>[] } {
	const font = context.size.value;
	const labels: Label<LabelKind>[] = [];
	const rules: Rule<'leader'>[] = [];
	for (const [index, bar] of bars.entries()) {
		if (!bar.chosen) {
			continue;
		}
		const isBelow = bar.value !== null && bar.value < 0;
		const label = valueLabel(bar, isBelow, { ...context, centre: context.centres[index] ?? 0 });
		const edge = label.y + (isBelow ? -font * 0.85 : font * 0.2);
		const rect = context.rects[index];
		const end = rect ? rect.y + (isBelow ? rect.height : 0) : edge;
		labels.push(label);
		if (Math.abs(edge - end) > font * NEAR) {
			const x = tenth(context.centres[index] ?? 0);
			rules.push({ kind: 'leader', from: [x, tenth(end)], to: [x, tenth(edge)] });
		}
	}
	return { labels, rules };
}

/** At the bar's end, beyond the ends of the neighbours that its text reaches over. */
function valueLabel(
	{ text, tone, mark }: BarInput,
	isBelow: boolean,
	{
		centre,
		rects,
		zero,
		size
	}: { centre: number; rects: readonly (Rect | null)[]; zero: number; size: FrameSize }
): Label<LabelKind> {
	const width = textWidth(text, size.value);
	const x = within(centre, width, size.width);
	const ends = rects.flatMap((rect) => {
		if (rect === null || Math.abs(rect.x + rect.width / 2 - x) >= (width + rect.width) / 2) {
			return [];
		}
		return [isBelow ? rect.y + rect.height : rect.y];
	});
	const wave = mark === 'about' ? (rects.find((rect) => rect !== null)?.width ?? 0) * WAVE : 0;
	const y = isBelow
		? Math.max(zero, ...ends) + wave + size.value * 1.05
		: Math.min(zero, ...ends) - wave - size.value * 0.35;
	return { kind: VALUE[tone ?? 'good'], x, y: tenth(y), anchor: 'middle', text };
}

/** The middle of a text as near to `x` as the frame lets it be. */
function within(x: number, width: number, frame: number): number {
	return tenth(Math.min(Math.max(x, width / 2), frame - width / 2));
}
