import { lettering, type Drawing, type Lettering, type Shape } from './drawing.ts';
import { tenth, type Label, type Rect, type Rule, type XY } from './geometry.ts';
import type { LabelKind } from './label-look.ts';
import { LINES, strokeOf } from './marks.ts';
import { GREY, INK, RED_TINT, RULE, SECONDARY, TINT } from './palette.ts';
import { circlePath, linePath } from './path.ts';
import { dotShapes, type PlacedDot } from './time-dots.ts';
import type { SceneLine } from './time-scene.ts';

/** Where everything of one frame lies. */
export interface TimeFrame {
	readonly width: number;
	readonly height: number;
	readonly plot: Rect;
	readonly font: { readonly axis: number; readonly value: number };
	readonly yTicks: readonly { readonly y: number; readonly text: string }[];
	readonly xTicks: readonly { readonly x: number; readonly text: string }[];
	/** Height of zero; null when the axis does not reach it. */
	readonly zero: number | null;
	/** Line by line, run by run, in painting order. */
	readonly lines: readonly (readonly (readonly XY[])[])[];
	readonly guideline: readonly XY[];
	readonly gap: { readonly points: readonly XY[]; readonly tone: 'good' | 'bad' } | null;
	readonly rules: readonly Rule<'reference' | 'break' | 'event' | 'leader'>[];
	readonly labels: readonly Label<LabelKind>[];
	/** The dots of the key; their labels are among the others. */
	readonly key: readonly PlacedDot[];
}

type Size = 'wide' | 'narrow';

/** A frame of a chart over time, ready to paint. */
export function timeDrawing(frame: TimeFrame, lines: readonly SceneLine[], size: Size): Drawing {
	const { width, height, labels, font } = frame;
	return {
		width,
		height,
		shapes: [
			...gapShape(frame),
			...axisShapes(frame),
			...frame.rules.map(ruleShape),
			...planShapes(frame, size),
			...lines.flatMap((line, index) => lineShapes(line, frame.lines[index] ?? [], size)),
			...keyShapes(frame, lines)
		],
		texts: [...tickTexts(frame), ...labels.map((label) => lettering(label, font))]
	};
}

function gapShape({ gap }: TimeFrame): Shape[] {
	const fill = gap?.tone === 'bad' ? RED_TINT : TINT;
	return gap ? [{ class: `gap-${gap.tone}`, d: `${linePath(gap.points)}Z`, fill }] : [];
}

function axisShapes({ plot, yTicks, zero }: TimeFrame): Shape[] {
	const right = tenth(plot.x + plot.width);
	const bottom = tenth(plot.y + plot.height);
	const grid = yTicks
		.filter(({ y }) => y !== zero)
		.map(({ y }) => `M${plot.x} ${y}H${right}`)
		.join('');
	const cut = `M${right} ${bottom}H${plot.x}v-6l-5 -3l10 -5l-5 -3v-5`;
	return [
		{ class: 'grid', d: grid, stroke: RULE },
		zero === null
			? { class: 'axis-cut', d: cut, stroke: GREY }
			: { class: 'axis-zero', d: `M${plot.x} ${zero}H${right}`, stroke: SECONDARY }
	];
}

function ruleShape({ kind, from, to }: TimeFrame['rules'][number]): Shape {
	const shape = { class: 'rule', d: linePath([from, to]), stroke: GREY };
	return kind === 'leader' ? shape : { ...shape, dash: '2 4' };
}

/** The path of the plan, dotted, and its target as a ring around a dot. */
function planShapes({ guideline }: TimeFrame, size: Size): Shape[] {
	const target = guideline.at(-1);
	if (target === undefined) {
		return [];
	}
	const plan = { class: 'mark-plan', color: INK };
	const line = { ...plan, stroke: 'currentColor' };
	const width = size === 'narrow' ? 1.5 : 2;
	return [
		{ ...line, d: linePath(guideline), width, dash: '3 4' },
		{ ...line, d: circlePath(target, 7), width: 2 },
		{ ...plan, d: circlePath(target, 2.5), fill: 'currentColor' }
	];
}

/** The line itself carries its id; its dots follow. */
function lineShapes(line: SceneLine, runs: readonly (readonly XY[])[], size: Size): Shape[] {
	const { color, dash } = LINES[line.role];
	const mark = { class: `mark mark-${line.role}`, color };
	const stroke = {
		...mark,
		id: line.id,
		d: runs.map(linePath).join(''),
		stroke: 'currentColor',
		width: strokeOf(line.role, size)
	};
	return [
		dash.length > 0 ? { ...stroke, dash: dash.join(' ') } : { ...stroke, cap: 'round' },
		...dotShapes(dotsOf(line, runs), mark)
	];
}

function dotsOf(line: SceneLine, runs: readonly (readonly XY[])[]): PlacedDot[] {
	return line.runs.flatMap((run, runIndex) =>
		run.flatMap(({ dot }, index) => {
			const at = runs[runIndex]?.[index];
			return dot && at ? [{ dot, at }] : [];
		})
	);
}

/** In the looks of the chart's own line, but not among the marks that Chart.js paints. */
function keyShapes({ key }: TimeFrame, lines: readonly SceneLine[]): Shape[] {
	const role = lines.at(-1)?.role ?? 'main';
	return dotShapes(key, { class: `mark-${role}`, color: LINES[role].color });
}

function tickTexts({ plot, font, xTicks, yTicks }: TimeFrame): Lettering[] {
	const tick = { kind: 'tick', anchor: 'end' } as const;
	const x = tenth(plot.x - font.axis / 2);
	const below = tenth(plot.y + plot.height + font.axis * 1.5);
	const labels: Label<'tick'>[] = [
		...yTicks.map(({ y, text }) => ({ ...tick, x, y: tenth(y + font.axis * 0.35), text })),
		...xTicks.map((at) => ({ ...tick, anchor: 'middle' as const, ...at, y: below }))
	];
	return labels.map((label) => lettering(label, font));
}
