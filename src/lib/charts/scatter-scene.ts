import { NARROW, WIDE, type FrameSize } from './frame-size.ts';
import type { Mark, PointText } from './marks.ts';
import type { PointScene, ScenePoint } from './point-scene.ts';
import { scatterDrawing } from './scatter-drawing.ts';
import { scatterFrame } from './scatter-frame.ts';

export interface ScatterAxis {
	/** What it measures, with the unit. */
	readonly label: string;
	readonly formatTick: (value: number) => string;
	/** Everything that must fit, those of other periods too, so that the axis stays where it is. */
	readonly values: readonly number[];
	readonly fromZero: boolean;
}

export interface ScatterPoint extends PointText {
	readonly id: string;
	readonly label: string;
	readonly x: number;
	readonly y: number;
	/** Shown as the area of a bubble; null for a plain dot. */
	readonly size: number | null;
	readonly chosen: boolean;
	/** A dashed edge where either value is not plainly final and exact. */
	readonly mark?: Mark | undefined;
	/** Where it was before, from the earliest. */
	readonly trail: readonly { readonly x: number; readonly y: number }[];
}

export interface ScatterInput {
	/** Accessible name: one sentence that says what the chart shows. */
	readonly title: string;
	readonly x: ScatterAxis;
	readonly y: ScatterAxis;
	readonly points: readonly ScatterPoint[];
	/** What the size of a bubble stands for, under the chart. */
	readonly sizeNote: string | null;
	/** The values of the whole, as two lines that cross. */
	readonly reference?:
		{ readonly x: number; readonly y: number; readonly label: string } | null | undefined;
}

/** Two values of each point against each other; null without a point. */
export function scatterScene(input: ScatterInput): PointScene | null {
	if (input.points.length === 0) {
		return null;
	}
	const drawing = (size: FrameSize) => scatterDrawing(scatterFrame(input, size), input.points);
	return {
		chart: 'points',
		title: input.title,
		points: input.points.map(scenePoint),
		stops: input.points.map(({ spoken }) => spoken),
		wide: drawing(WIDE),
		narrow: drawing(NARROW)
	};
}

function scenePoint({ id, label, chosen, periodLabel, text }: ScatterPoint): ScenePoint {
	return { id, name: label, chosen, periodLabel, text };
}
