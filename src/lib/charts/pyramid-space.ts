import { scaleLinear } from 'd3-scale';
import type { FrameSize } from './frame-size.ts';
import { tenth, type Rect, type XY } from './geometry.ts';
import { type Arm, armsOf, outlineRuns, reachOf, type Side } from './pyramid-arms.ts';
import type { PyramidInput } from './pyramid-scene.ts';
import { textWidth } from './text-width.ts';

/** One side of the pyramid. */
export interface Wing {
	/** Where shares start, and which way they grow. */
	readonly zero: number;
	readonly towards: 1 | -1;
	/** From the youngest group. */
	readonly arms: readonly (Arm | null)[];
	readonly at: (share: number) => number;
}

/** Where the groups and shares of one frame lie. */
export interface PyramidSpace {
	readonly wings: readonly Wing[];
	readonly isTwoSided: boolean;
	/** Top and bottom of the rows. */
	readonly top: number;
	readonly bottom: number;
	/** Height of one row, and the baseline of its texts. */
	readonly row: number;
	readonly baseline: (index: number) => number;
	readonly ticks: readonly number[];
}

/** Heights in ems of the axis text: a row where there are few and where there are many. */
const ROW = { few: 1.9, many: 1.5 };
const MANY = 10;
const BAR = 0.68;
const HEAD = 1.6;
const MIDDLE = 0.35;
/** How many ticks are tried, until their texts stand this many ems apart. */
const TICKS = [5, 4, 3, 2, 1];
const AIR = 0.5;

/** The space of one frame: names between the two sides, or at the left of the only one. */
export function pyramidSpace(input: PyramidInput, size: FrameSize): PyramidSpace {
	const { groups, sides } = input;
	const { axis: font, width } = size;
	const { left, right } = armsOf(input);
	const gap = font / 2;
	const names = Math.max(...groups.map(({ label }) => textWidth(label, font)));
	const start = left === null ? names + gap : width / 2 + names / 2 + gap;
	const all = [...(left ?? []), ...right].filter((arm) => arm !== null);
	const { at, ticks } = shareScale(all, { room: width - start - gap, font, input });
	const row = font * (groups.length > MANY ? ROW.many : ROW.few);
	const top = tenth(sides && left ? font * HEAD : 0);
	const bottom = tenth(top + groups.length * row);
	const wing = (zero: number, towards: 1 | -1, arms: Wing['arms']): Wing => ({
		zero: tenth(zero),
		towards,
		arms,
		at: (share) => tenth(zero + towards * at(share))
	});
	return {
		wings: [wing(start, 1, right), ...(left === null ? [] : [wing(width - start, -1, left)])],
		isTwoSided: left !== null,
		top,
		bottom,
		row,
		baseline: (index) => tenth(bottom - (index + 0.5) * row + MIDDLE * font),
		ticks
	};
}

/** The bars of one side. */
export function barsOf(
	{ arms, at, zero }: Wing,
	{ bottom, row }: PyramidSpace
): { side: Side; place: Rect }[] {
	return arms.flatMap((arm, index) => {
		if (arm === null) {
			return [];
		}
		const end = at(arm.share);
		const place = {
			x: Math.min(zero, end),
			y: tenth(bottom - (index + (1 + BAR) / 2) * row),
			width: tenth(Math.abs(end - zero)),
			height: tenth(row * BAR)
		};
		return [{ side: arm.side, place }];
	});
}

/** The outline of the whole at one side, step by step from the foot up. */
export function stepsOf({ arms, at, zero }: Wing, { bottom, row }: PyramidSpace): XY[][] {
	const height = (index: number) => tenth(bottom - index * row);
	return outlineRuns(arms).map((run) => {
		const steps = run.flatMap(({ beside, index }): XY[] => [
			[at(beside), height(index)],
			[at(beside), height(index + 1)]
		]);
		const foot = height(run[0]?.index ?? 0);
		const head = height((run.at(-1)?.index ?? 0) + 1);
		return [[zero, foot], ...steps, [zero, head]];
	});
}

/** As long as the bars can be with every text at its end, and round ticks as far as they have room. */
function shareScale(
	arms: readonly Arm[],
	{ room, font, input }: { room: number; font: number; input: PyramidInput }
): { at: (share: number) => number; ticks: number[] } {
	const most = Math.max(...arms.map(reachOf)) || 1;
	const lengths = arms.map((arm) => {
		const free = room - textWidth(arm.text, font);
		return (free * most) / (reachOf(arm) || most);
	});
	const scale = scaleLinear()
		.domain([0, most])
		.range([0, Math.min(room, ...lengths)]);
	const fits = (ticks: readonly number[]) =>
		ticks.slice(1).every((tick, index) => {
			const before = ticks[index] ?? 0;
			const texts = [before, tick].map((value) => textWidth(input.unitTick(value), font));
			const [one = 0, other = 0] = texts;
			return scale(tick) - scale(before) >= (one + other) / 2 + AIR * font;
		});
	const ticks = TICKS.map((count) => scale.ticks(count)).find(fits);
	return { at: scale, ticks: ticks ?? [0] };
}
