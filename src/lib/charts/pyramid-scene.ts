import type { Drawing } from './drawing.ts';
import { NARROW, WIDE } from './frame-size.ts';
import { pyramidDrawing } from './pyramid-drawing.ts';
import { pyramidFrame } from './pyramid-frame.ts';

export interface PyramidBar {
	/** In the unit of the axis. */
	readonly share: number;
	readonly text: string;
	/** Group, side and share as they are read aloud. */
	readonly spoken: string;
	/** The whole's share, drawn as an outline around the bar; null where there is none. */
	readonly beside: number | null;
}

export interface PyramidGroup {
	readonly id: string;
	readonly label: string;
	/** Male and female; null where they are not told apart. */
	readonly left: PyramidBar | null;
	readonly right: PyramidBar | null;
	/** Both sexes together, drawn where neither side has a bar; null when not recorded. */
	readonly total: PyramidBar | null;
}

export interface PyramidInput {
	/** Accessible name: one sentence that says what the chart shows. */
	readonly title: string;
	/** From the youngest, which stands at the foot. */
	readonly groups: readonly PyramidGroup[];
	readonly unitTick: (value: number) => string;
	/** Written over the two sides (男, 女). */
	readonly sides?: { readonly left: string; readonly right: string } | undefined;
	/** What the outline stands for (新潟市), in the key under the chart. */
	readonly besideLabel?: string | undefined;
}

export interface PyramidScene {
	readonly chart: 'pyramid';
	readonly title: string;
	/** Every bar as it is read aloud, from the youngest group. */
	readonly spoken: readonly { readonly id: string; readonly text: string }[];
	readonly wide: Drawing;
	readonly narrow: Drawing;
}

/** Age groups as bars to both sides, or to one where the sexes are not told apart; null without a bar. */
export function pyramidScene(input: PyramidInput): PyramidScene | null {
	const spoken = input.groups.flatMap((group) => {
		const bars = barsOf(group);
		return bars.length === 0
			? []
			: [{ id: group.id, text: bars.map((bar) => bar.spoken).join(' ') }];
	});
	if (spoken.length === 0) {
		return null;
	}
	return {
		chart: 'pyramid',
		title: input.title,
		spoken,
		wide: pyramidDrawing(pyramidFrame(input, WIDE)),
		narrow: pyramidDrawing(pyramidFrame(input, NARROW))
	};
}

/** The bars that are drawn of a group: its two sides, else both sexes together. */
function barsOf({ left, right, total }: PyramidGroup): PyramidBar[] {
	const sides = [left, right].filter((bar) => bar !== null);
	return sides.length > 0 || total === null ? sides : [total];
}
