import type { IndicatorKind } from '$lib/domain/indicator.ts';
import { NARROW, WIDE } from './frame-size.ts';
import { slopeFrame } from './slope-frame.ts';
import { slopeLines } from './slope-lines.ts';
import { timeDrawing } from './time-drawing.ts';
import { visitedLines } from './time-lines.ts';
import { pointsOf } from './time-space.ts';
import type { SceneLine, TimeLine, TimeScene } from './time-scene.ts';

/** One area at both ends of a slope. */
export interface SlopeLine {
	readonly id: string;
	/** Name of the area. */
	readonly label: string;
	readonly chosen: boolean;
	/** The earlier and the later value; null where there is none. */
	readonly from: number | null;
	readonly to: number | null;
	readonly fromText: string;
	readonly toText: string;
	/** Both values, as they are read aloud with the name of the area. */
	readonly spoken: string;
}

export interface SlopeInput {
	/** Accessible name: one sentence that says what the chart shows. */
	readonly title: string;
	/** The earlier and the later period. */
	readonly from: string;
	readonly to: string;
	readonly lines: readonly SlopeLine[];
	readonly kind: IndicatorKind;
	readonly formatTick: (value: number) => string;
	/** Printed under the chart when its axis does not start at zero. */
	readonly cutNote: string;
}

/**
 * Straight lines from one period to another, one for each area, with a dot alone where an area has only one of
 * the two values; null when no area has any. The arrow keys visit every line once, the chosen ones first.
 */
export function slopeScene(input: SlopeInput): TimeScene | null {
	const lines = slopeLines(input);
	if (lines.length === 0) {
		return null;
	}
	const chosen = visitedLines(lines);
	const visited = [...chosen, ...lines.filter((line) => !chosen.includes(line))];
	const scene = lines.map((line) => sceneLine(line, visited.indexOf(line)));
	return {
		chart: 'time',
		title: input.title,
		lines: scene,
		stops: visited.map((line) => pointsOf(line)[0]?.spoken ?? ''),
		wide: timeDrawing(slopeFrame(input, lines, WIDE), scene, 'wide'),
		narrow: timeDrawing(slopeFrame(input, lines, NARROW), scene, 'narrow')
	};
}

/** One stop for the whole line, at its later end. */
function sceneLine(line: TimeLine, stop: number): SceneLine {
	const { id, label, role } = line;
	const points = pointsOf(line);
	return {
		id,
		label,
		role,
		runs: [
			points.map(({ periodLabel, text }, index) => ({
				periodLabel,
				text,
				dot: role === 'context' ? 'small' : 'end',
				...(index === points.length - 1 ? { stop } : {})
			}))
		]
	};
}
