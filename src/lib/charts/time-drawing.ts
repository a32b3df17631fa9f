import { lettering, type Drawing, type Lettering, type Shape } from './drawing.ts';
import { tenth, type Label, type Rect, type Rule, type XY } from './geometry.ts';
import type { LabelKind } from './label-look.ts';
import { LINES, strokeOf, type LineRole } from './marks.ts';
import { GREY, INK, PAPER, RED_TINT, RULE, SECONDARY, TINT } from './palette.ts';
import { circlePath, linePath } from './path.ts';
import { bandShapes, type Band } from './time-band.ts';
import { dotShapes, type PlacedDot } from './time-dots.ts';
import type { TimeKey } from './time-key.ts';
import type { SceneLine } from './time-scene.ts';

/** Where everything of one frame lies. */
export interface TimeFrame {
	readonly width: number;
	readonly height: number;
	readonly plot: Rect;
	readonly font: { readonly axis: number; readonly value: number };
	readonly yTicks: readonly { readonly y: number; readonly text: string }[];
	readonly xTicks: readonly { readonly x: number; readonly text: string }[];
	/** Height of zero; null when the axis does not reach it, or means no amount. */
	readonly zero: number | null;
	/** Whether the axis is drawn as cut off before zero. */
	readonly isCut: boolean;
	/** Line by line, run by run, in painting order. */
	readonly lines: readonly (readonly (readonly XY[])[])[];
	readonly guideline: readonly XY[];
	/** Points of the guideline before its last that are targets too. */
	readonly stations: readonly XY[];
	readonly gap: { readonly points: readonly XY[]; readonly tone: 'good' | 'bad' } | null;
	readonly bands: readonly Band[];
	readonly rules: readonly Rule<'reference' | 'break' | 'event' | 'leader' | 'column'>[];
	readonly labels: readonly Label<LabelKind>[];
	/** Discs under labels of their own. */
	readonly badges: readonly Badge[];
	/** The dots and pieces of lines of the key; its labels are among the others. */
	readonly key: Pick<TimeKey, 'dots' | 'samples'>;
}

export interface Badge {
	readonly role: LineRole;
	readonly at: XY;
	readonly radius: number;
}

type Size = 'wide' | 'narrow';

const PLAN = { class: 'mark-plan', color: INK } as const;

/** A frame of a chart over time, ready to paint. */
export function timeDrawing(frame: TimeFrame, lines: readonly SceneLine[], size: Size): Drawing {
	const { width, height, labels, font } = frame;
	return {
		width,
		height,
		shapes: [
			...gapShape(frame),
			...bandShapes(frame.bands),
			...axisShapes(frame),
			...frame.rules.map(ruleShape),
			...planShapes(frame, size),
			...lines.flatMap((line, index) => lineShapes(line, frame.lines[index] ?? [], size)),
			...frame.badges.map(badgeShape),
			...keyShapes(frame, lines, size)
		],
		texts: [...tickTexts(frame), ...labels.map((label) => lettering(label, font))]
	};
}

function gapShape({ gap }: TimeFrame): Shape[] {
	const fill = gap?.tone === 'bad' ? RED_TINT : TINT;
	return gap ? [{ class: `gap-${gap.tone}`, d: `${linePath(gap.points)}Z`, fill }] : [];
}

function axisShapes({ plot, yTicks, zero, isCut }: TimeFrame): Shape[] {
	const right = tenth(plot.x + plot.width);
	const bottom = tenth(plot.y + plot.height);
	const grid = yTicks
		.filter(({ y }) => y !== zero)
		.map(({ y }) => `M${plot.x} ${y}H${right}`)
		.join('');
	const cut = `M${right} ${bottom}H${plot.x}v-6l-5 -3l10 -5l-5 -3v-5`;
	const axis: Shape[] = isCut ? [{ class: 'axis-cut', d: cut, stroke: GREY }] : [];
	if (zero !== null) {
		axis.push({ class: 'axis-zero', d: `M${plot.x} ${zero}H${right}`, stroke: SECONDARY });
	}
	return [{ class: 'grid', d: grid, stroke: RULE }, ...axis];
}

function ruleShape({ kind, from, to }: TimeFrame['rules'][number]): Shape {
	const shape = { class: 'rule', d: linePath([from, to]), stroke: GREY };
	return kind === 'leader' || kind === 'column' ? shape : { ...shape, dash: '2 4' };
}

/** The path of the plan, dotted, its target as a ring around a dot and targets on the way as rings. */
function planShapes({ guideline, stations }: TimeFrame, size: Size): Shape[] {
	const target = guideline.at(-1);
	if (target === undefined) {
		return [];
	}
	const line = { ...PLAN, stroke: 'currentColor' };
	const rings = stations.map((at) => circlePath(at, 5)).join('');
	return [
		{ ...planStroke(size), d: linePath(guideline) },
		...(rings === ''
			? []
			: [{ ...line, class: `${PLAN.class} paper`, d: rings, fill: PAPER, width: 2 }]),
		{ ...line, d: circlePath(target, 7), width: 2 },
		{ ...PLAN, d: circlePath(target, 2.5), fill: 'currentColor' }
	];
}

function planStroke(size: Size): Omit<Shape, 'd'> {
	return { ...PLAN, stroke: 'currentColor', width: size === 'narrow' ? 1.5 : 2, dash: '3 4' };
}

/** The line itself carries its id; its dots follow. */
function lineShapes(line: SceneLine, runs: readonly (readonly XY[])[], size: Size): Shape[] {
	const { color } = LINES[line.role];
	const mark = { class: `mark mark-${line.role}`, color };
	return [
		{ ...stroke(line.role, size), ...mark, id: line.id, d: runs.map(linePath).join('') },
		...dotShapes(dotsOf(line, runs), mark)
	];
}

/** A line in the looks of its role; its class leaves it out of the marks that Chart.js paints. */
function stroke(role: LineRole, size: Size): Omit<Shape, 'd'> {
	const { color, dash } = LINES[role];
	return {
		class: `mark-${role}`,
		color,
		stroke: 'currentColor',
		width: strokeOf(role, size),
		...(dash.length > 0 ? { dash: dash.join(' ') } : { cap: 'round' })
	};
}

function badgeShape({ role, at, radius }: Badge): Shape {
	const { color } = LINES[role];
	return {
		class: `mark-${role} badge`,
		color,
		d: circlePath(at, radius),
		fill: 'currentColor'
	};
}

function dotsOf(line: SceneLine, runs: readonly (readonly XY[])[]): PlacedDot[] {
	return line.runs.flatMap((run, runIndex) =>
		run.flatMap(({ dot }, index) => {
			const at = runs[runIndex]?.[index];
			return dot && at ? [{ dot, at }] : [];
		})
	);
}

/** The dots in the looks of the chart's own line. */
function keyShapes({ key }: TimeFrame, lines: readonly SceneLine[], size: Size): Shape[] {
	const role = lines.at(-1)?.role ?? 'main';
	return [
		...key.samples.map((sample) => ({
			...(sample.role === 'plan' ? planStroke(size) : stroke(sample.role, size)),
			d: linePath(sample.points)
		})),
		...dotShapes(key.dots, { class: `mark-${role}`, color: LINES[role].color })
	];
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
