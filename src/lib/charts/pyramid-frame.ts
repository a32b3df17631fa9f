import type { FrameSize } from './frame-size.ts';
import { tenth, type Label, type Rect, type Rule, type XY } from './geometry.ts';
import { LEADING } from './label-layout.ts';
import type { LabelKind } from './label-look.ts';
import { reachOf, type Side } from './pyramid-arms.ts';
import type { PyramidInput } from './pyramid-scene.ts';
import { barsOf, type PyramidSpace, pyramidSpace, stepsOf } from './pyramid-space.ts';

/** Where the bars, outlines and labels of one frame lie. */
export interface PyramidFrame {
	readonly width: number;
	readonly height: number;
	readonly font: { readonly axis: number; readonly value: number };
	readonly bars: readonly { readonly side: Side; readonly place: Rect }[];
	/** The shares of the whole as steps, each run from the foot up; the last is that of the key. */
	readonly steps: readonly (readonly XY[])[];
	readonly rules: readonly Rule<'grid' | 'zero'>[];
	readonly labels: readonly Label<LabelKind>[];
}

type PyramidLabel = Label<LabelKind>;

/** From the rows to the ticks and to what stands under them, in ems. */
const TICK = 1.35;
const FOOT = 1.9;
/** Length of the line in the key, in ems. */
const SAMPLE = 1.6;

/** One frame of a pyramid. */
export function pyramidFrame(input: PyramidInput, size: FrameSize): PyramidFrame {
	const space = pyramidSpace(input, size);
	const { wings, ticks, top, bottom } = space;
	const { axis: font, width } = size;
	const steps = wings.flatMap((wing) => stepsOf(wing, space));
	const under = bottom + font * FOOT;
	const key = keyOf(input, { hasSteps: steps.length > 0, y: under, font });
	return {
		width,
		height: Math.ceil(under + key.height),
		font: { axis: size.axis, value: size.value },
		bars: wings.flatMap((wing) => barsOf(wing, space)),
		steps: [...steps, ...key.steps],
		rules: wings.flatMap(({ at }) =>
			ticks.map((tick) => ({
				kind: tick === 0 ? 'zero' : 'grid',
				from: [at(tick), top],
				to: [at(tick), bottom]
			}))
		),
		labels: [
			...headLabels(input, space, font),
			...nameLabels(input, space, width),
			...shareLabels(space, font),
			...tickLabels(input, space, font),
			...key.labels
		]
	};
}

/** Over the two sides. */
function headLabels({ sides }: PyramidInput, space: PyramidSpace, font: number): PyramidLabel[] {
	if (!sides || !space.isTwoSided) {
		return [];
	}
	return space.wings.map(({ zero, towards }): PyramidLabel => {
		const [anchor, text] =
			towards === 1 ? (['start', sides.right] as const) : (['end', sides.left] as const);
		return { kind: 'note', x: zero, y: font, anchor, text };
	});
}

function nameLabels(
	{ groups }: PyramidInput,
	{ isTwoSided, baseline }: PyramidSpace,
	width: number
): PyramidLabel[] {
	return groups.map(({ label: text }, index) => {
		const name = { kind: 'name', y: baseline(index), text } as const;
		return isTwoSided
			? { ...name, x: width / 2, anchor: 'middle' }
			: { ...name, x: 0, anchor: 'start' };
	});
}

/** At the bars' ends, beyond the outline. */
function shareLabels({ wings, baseline }: PyramidSpace, font: number): PyramidLabel[] {
	return wings.flatMap(({ arms, at, towards }) =>
		arms.flatMap((arm, index): PyramidLabel[] => {
			if (arm === null || arm.text === '') {
				return [];
			}
			const x = tenth(at(reachOf(arm)) + (towards * font) / 2);
			const anchor = towards === 1 ? 'start' : 'end';
			return [{ kind: 'amount', x, y: baseline(index), anchor, text: arm.text }];
		})
	);
}

function tickLabels(
	{ unitTick }: PyramidInput,
	{ wings, ticks, bottom }: PyramidSpace,
	font: number
): PyramidLabel[] {
	const y = tenth(bottom + font * TICK);
	return wings.flatMap(({ at }) =>
		ticks.map((tick): PyramidLabel => {
			return { kind: 'tick', x: at(tick), y, anchor: 'middle', text: unitTick(tick) };
		})
	);
}

/** A step like those of the outline, and what it stands for. */
function keyOf(
	{ besideLabel: text }: PyramidInput,
	{ hasSteps, y, font }: { hasSteps: boolean; y: number; font: number }
): { labels: PyramidLabel[]; steps: XY[][]; height: number } {
	if (text === undefined || !hasSteps) {
		return { labels: [], steps: [], height: 0 };
	}
	const baseline = tenth(y + font);
	const [left, right, high] = [1, tenth(SAMPLE * font), tenth(baseline - 0.8 * font)];
	const sample: XY[] = [
		[left, baseline],
		[left, high],
		[right, high],
		[right, baseline]
	];
	const x = tenth((SAMPLE + 0.5) * font);
	return {
		labels: [{ kind: 'note', x, y: baseline, anchor: 'start', text }],
		steps: [sample],
		height: font * LEADING
	};
}
