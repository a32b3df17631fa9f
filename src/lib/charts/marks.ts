import { BLUE, GREY, INK, OCHRE, QUIET_BLUE, SECOND_BLUE } from './palette.ts';

/** `main` is what the chart is about, up to three more are set against it, `projected` lies in the future. */
export type LineRole =
	'main' | 'second' | 'third' | 'fourth' | 'context' | 'projected' | 'projected-context';

const CHOSEN: readonly LineRole[] = ['main', 'second', 'third', 'fourth'];

/** The role of the nth chosen line, from 0; beyond the fourth there are no looks left that differ. */
export function chosenRole(index: number): LineRole {
	return CHOSEN[index] ?? 'context';
}

/** `main` is the chosen area or the latest period. */
export type BarRole = 'main' | 'context';

/**
 * How a value that is not plainly final and exact is drawn: `hollow` provisional, estimated or a draft, `about` 約, and
 * open-ended ones with an arrow (`above` 超・以上, `below` 未満・以下).
 */
export type Mark = 'hollow' | 'about' | 'above' | 'below';

/** How a point is drawn where it has a dot. */
export type Dot = 'small' | 'end' | Mark;

/** What is said of one point: in the tooltip, and aloud. */
export interface PointText {
	/** 令和4年(2022年). */
	readonly periodLabel: string;
	/** 4,733人. */
	readonly text: string;
	/** Both, as they are read aloud. */
	readonly spoken: string;
}

/** Lines of the narrow frame, which is shown larger, are thinner by this. */
const NARROW_STROKE = 0.72;

/** Colour, width and dashes of a line, shared by both painters. */
export const LINES = {
	main: { color: BLUE, width: 3.5, dash: [] },
	second: { color: SECOND_BLUE, width: 3, dash: [10, 4] },
	third: { color: OCHRE, width: 3, dash: [2.5, 3.5] },
	fourth: { color: INK, width: 2.5, dash: [12, 4, 2.5, 4] },
	context: { color: GREY, width: 1.5, dash: [] },
	'projected-context': { color: GREY, width: 1.5, dash: [3, 3] },
	projected: { color: BLUE, width: 2.5, dash: [4, 4] }
} as const satisfies Record<LineRole, { color: string; width: number; dash: readonly number[] }>;

export const DOT_RADIUS = {
	small: 3.5,
	end: 6,
	hollow: 4.5,
	about: 5,
	above: 4,
	below: 4
} as const satisfies Record<Dot, number>;

export const BARS = {
	main: { color: BLUE },
	context: { color: QUIET_BLUE }
} as const satisfies Record<BarRole, { color: string }>;

/** Width of a line in the units of its frame. */
export function strokeOf(role: LineRole, size: 'wide' | 'narrow'): number {
	return LINES[role].width * (size === 'narrow' ? NARROW_STROKE : 1);
}
