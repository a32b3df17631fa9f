import type { Shape } from './drawing.ts';
import type { XY } from './geometry.ts';
import { LINES, type LineRole } from './marks.ts';
import { TINT } from './palette.ts';
import { linePath } from './path.ts';
import type { TimeLine } from './time-scene.ts';
import type { TimeSpace } from './time-space.ts';

/** What a projection says the value may lie between: its upper and its lower edge, from the earliest point. */
export interface Band {
	readonly role: LineRole;
	readonly high: readonly XY[];
	readonly low: readonly XY[];
}

/** Every run of a line's band in a frame; a run of one point has no area. */
export function bandsOf({ role, band }: TimeLine, { place }: TimeSpace): Band[] {
	return (band ?? [])
		.filter(({ length }) => length > 1)
		.map((run) => ({
			role,
			high: run.map(({ position, high }) => place({ position, value: high })),
			low: run.map(({ position, low }) => place({ position, value: low }))
		}));
}

/** All areas lie under all edges, so that a band that crosses another is still seen whole. */
export function bandShapes(bands: readonly Band[]): Shape[] {
	const areas = bands.map(({ high, low }): Shape => ({
		class: 'band',
		d: `${linePath([...high, ...[...low].reverse()])}Z`,
		fill: TINT
	}));
	const edges = bands.map(({ role, high, low }): Shape => ({
		class: `mark-${role}`,
		color: LINES[role].color,
		d: linePath(high) + linePath(low),
		stroke: 'currentColor',
		width: 1,
		dash: '2 3'
	}));
	return [...areas, ...edges];
}
