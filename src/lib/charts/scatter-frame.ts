import type { FrameSize } from './frame-size.ts';
import { tenth, type Label, type Rule, type XY } from './geometry.ts';
import { block, LEADING } from './label-layout.ts';
import type { LabelKind } from './label-look.ts';
import { scatterLabels } from './scatter-labels.ts';
import { type ScatterSpace, scatterSpace } from './scatter-space.ts';
import type { ScatterInput } from './scatter-scene.ts';
import { textWidth, wrapText } from './text-width.ts';

/** A point in a frame: its middle and its radius. */
export interface Disc {
	readonly at: XY;
	readonly radius: number;
}

/** Where the points, lines and labels of one frame lie. */
export interface ScatterFrame {
	readonly width: number;
	readonly height: number;
	readonly font: { readonly axis: number; readonly value: number };
	/** In the order of the points. */
	readonly discs: readonly Disc[];
	/** From the earliest place of each point to where it is; empty where it was nowhere before. */
	readonly trails: readonly (readonly XY[])[];
	readonly rules: readonly Rule<'grid' | 'zero' | 'reference' | 'leader'>[];
	readonly labels: readonly Label<LabelKind>[];
}

/** Radius of the largest bubble and of a point without size, in ems of the axis text. */
const LARGEST = 1.2;
const PLAIN = 0.35;
const TALL = 1.2;

/** One frame of two measures against each other: their names at the top left and at the lower right. */
export function scatterFrame(input: ScatterInput, size: FrameSize): ScatterFrame {
	const { axis: font, width } = size;
	const radii = radiiOf(input, font);
	const yTitle = wrapText(input.y.label, font, width);
	const top = yTitle.length * font * LEADING + font * 0.3;
	const plotHeight = Math.round(size.plot * TALL);
	const space = scatterSpace(input, { size, top, plotHeight, inset: Math.max(...radii) + 2 });
	const discs = input.points.map((point, index): Disc => ({
		at: space.place(point),
		radius: radii[index] ?? 0
	}));
	const trails = input.points.map(({ trail }, index) => {
		const end = discs[index]?.at;
		return trail.length > 0 && end ? [...trail.map(space.place), end] : [];
	});
	const references = referenceRules(input, space);
	const named = scatterLabels(input, { size, plot: space.plot, discs, trails, references });
	const under = space.plot.y + space.plot.height + font * 1.35;
	const titles = footLabels(input, { size, y: under + font * 1.5 });
	const first = { kind: 'note', x: 0, y: tenth(font), anchor: 'start' } as const;
	return {
		width,
		height: Math.ceil(Math.max(...titles.map(({ y }) => y)) + font * 0.5),
		font: { axis: size.axis, value: size.value },
		discs,
		trails,
		rules: [...axisRules(space), ...references, ...named.rules],
		labels: [
			...block<LabelKind>(yTitle, first, font),
			...tickLabels(input, { space, size }),
			...named.labels,
			...titles
		]
	};
}

/** Bubbles by their area; points without size are all alike. */
function radiiOf({ points }: ScatterInput, font: number): number[] {
	const most = Math.max(0, ...points.map(({ size }) => size ?? 0));
	return points.map(({ size }) =>
		tenth(
			most > 0 && size !== null
				? Math.sqrt(Math.max(size, 0) / most) * LARGEST * font
				: PLAIN * font
		)
	);
}

function axisRules({ plot, x, y, at }: ScatterSpace): ScatterFrame['rules'] {
	const right = tenth(plot.x + plot.width);
	const bottom = tenth(plot.y + plot.height);
	return [
		...x.map((tick) => ({
			kind: tick === 0 ? ('zero' as const) : ('grid' as const),
			from: [at.x(tick), plot.y] as const,
			to: [at.x(tick), bottom] as const
		})),
		...y.map((tick) => ({
			kind: tick === 0 ? ('zero' as const) : ('grid' as const),
			from: [plot.x, at.y(tick)] as const,
			to: [right, at.y(tick)] as const
		}))
	];
}

function referenceRules(
	{ reference }: ScatterInput,
	{ plot, place }: ScatterSpace
): Rule<'reference'>[] {
	if (!reference) {
		return [];
	}
	const [x, y] = place(reference);
	return [
		{ kind: 'reference', from: [x, plot.y], to: [x, tenth(plot.y + plot.height)] },
		{ kind: 'reference', from: [plot.x, y], to: [tenth(plot.x + plot.width), y] }
	];
}

function tickLabels(
	input: ScatterInput,
	{ space: { plot, x, y, at }, size }: { space: ScatterSpace; size: FrameSize }
): Label<LabelKind>[] {
	const { axis: font, width } = size;
	const below = tenth(plot.y + plot.height + font * 1.35);
	return [
		...y.map((tick): Label<LabelKind> => {
			const text = input.y.formatTick(tick);
			const baseline = tenth(at.y(tick) + font * 0.35);
			return { kind: 'tick', x: tenth(plot.x - font / 2), y: baseline, anchor: 'end', text };
		}),
		...x.map((tick): Label<LabelKind> => {
			const text = input.x.formatTick(tick);
			const half = textWidth(text, font) / 2;
			const middle = tenth(Math.min(Math.max(at.x(tick), half), width - half));
			return { kind: 'tick', x: middle, y: below, anchor: 'middle', text };
		})
	];
}

/** What the x axis measures, at the right, and what the bubbles stand for, at the left or below. */
function footLabels(
	{ x: { label }, sizeNote }: ScatterInput,
	{ size: { width, axis: font }, y }: { size: FrameSize; y: number }
): Label<LabelKind>[] {
	const title = wrapText(label, font, width);
	const isOneLine = textWidth(`${label}${sizeNote ?? ''}`, font) + font * 2 <= width;
	const note = sizeNote === null ? [] : wrapText(sizeNote, font, width);
	const from = isOneLine ? y : y + title.length * font * LEADING;
	return [
		...block<LabelKind>(title, { kind: 'note', x: width, y: tenth(y), anchor: 'end' }, font),
		...block<LabelKind>(note, { kind: 'name', x: 0, y: tenth(from), anchor: 'start' }, font)
	];
}
