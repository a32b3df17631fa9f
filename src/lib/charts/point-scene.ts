import type { Drawing } from './drawing.ts';
import type { XY } from './geometry.ts';

/** One point of a plane, with what is said of it. */
export interface ScenePoint {
	readonly id: string;
	/** Name of the area. */
	readonly name: string;
	readonly chosen: boolean;
	readonly periodLabel: string;
	readonly text: string;
}

/** A frame ready to paint, with the disc of each point in the order of `PointScene.points`. */
export interface PointDrawing extends Drawing {
	readonly spots: readonly { readonly at: XY; readonly radius: number }[];
}

/** Points in a plane, which stay with the SVG: Chart.js only marks the one that is asked for. */
export interface PointScene {
	readonly chart: 'points';
	readonly title: string;
	/** In the order in which the arrow keys visit them. */
	readonly points: readonly ScenePoint[];
	/** What the arrow keys read aloud, one for each point. */
	readonly stops: readonly string[];
	readonly wide: PointDrawing;
	readonly narrow: PointDrawing;
}
