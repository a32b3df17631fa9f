const SIZE_PX = 208;
const OUTER_PX = 103;
const INNER_PX = 80;
const GAP_PX = 6;

/** A ring with one segment a goal; filled segments stand for achieved goals, clockwise from the top. */
export interface RingScene {
	readonly size: number;
	readonly achieved: number;
	readonly set: number;
	/** What the ring says, for screen readers. */
	readonly title: string;
	readonly segments: readonly { readonly path: string; readonly filled: boolean }[];
}

/** The ring for goals achieved of goals set; `title` is its spoken text. */
export function ringScene(input: { achieved: number; set: number; title: string }): RingScene {
	const { achieved, set, title } = input;
	const segments = Array.from({ length: set }, (_, index) => ({
		path: segmentPath(index / set, (index + 1) / set),
		filled: index < achieved
	}));
	return { size: SIZE_PX, achieved, set, title, segments };
}

function segmentPath(from: number, to: number): string {
	// A whole turn has no start and end that SVG could tell apart.
	const end = to - from === 1 ? to - 1e-4 : to;
	const large = end - from > 0.5 ? 1 : 0;
	const [outerStart, outerEnd] = [point(OUTER_PX, from, 1), point(OUTER_PX, end, -1)];
	const [innerEnd, innerStart] = [point(INNER_PX, end, -1), point(INNER_PX, from, 1)];
	return (
		`M${outerStart}A${OUTER_PX} ${OUTER_PX} 0 ${large} 1 ${outerEnd}` +
		`L${innerEnd}A${INNER_PX} ${INNER_PX} 0 ${large} 0 ${innerStart}Z`
	);
}

// The gap is the same width at both radii, so each end turns by the angle that half of it takes there.
function point(radiusPx: number, turn: number, side: 1 | -1): string {
	const angle = turn * 2 * Math.PI + side * Math.asin(GAP_PX / 2 / radiusPx);
	const x = SIZE_PX / 2 + radiusPx * Math.sin(angle);
	const y = SIZE_PX / 2 - radiusPx * Math.cos(angle);
	return `${x.toFixed(2)} ${y.toFixed(2)}`;
}
