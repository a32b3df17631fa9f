import type { IndicatorKind } from '$lib/domain/indicator.ts';
import type { Drawing } from './drawing.ts';
import { PAGE } from './frame-size.ts';
import type { Dot, LineRole, Mark, PointText } from './marks.ts';
import { timeDrawing } from './time-drawing.ts';
import { timeFrame } from './time-frame.ts';
import { leadingLine, lineDots, sceneLines } from './time-lines.ts';
import { allPositions } from './time-space.ts';

export interface TimePoint extends PointText {
	/** Decimal years, as `periodPosition` gives. */
	readonly position: number;
	readonly value: number;
	/** A solid dot, or none, when left out. */
	readonly mark?: Mark | undefined;
}

export interface TimeLine {
	readonly id: string;
	readonly role: LineRole;
	/** Its name; empty where the line's last value says enough. */
	readonly label: string;
	/** Runs of points joined by a line; nothing is drawn between two runs. */
	readonly runs: readonly (readonly TimePoint[])[];
	/** What a projection says the value may lie between, run by run. */
	readonly band?: readonly (readonly BandPoint[])[] | undefined;
}

export interface BandPoint {
	readonly position: number;
	readonly low: number;
	readonly high: number;
}

/** 目安線: the plan's path, with its target and the gap between path and latest value. */
export interface GuidelineInput {
	readonly points: readonly GuidelinePoint[];
	/** What the dotted line is called under the years (目安線); left out there where it is not. */
	readonly keyLabel?: string | undefined;
	/** Said at the last point of the path (目標 5,500（令和12年）). */
	readonly targetLabel: string;
	/** The same for a narrow frame (目標 5,500). */
	readonly shortTargetLabel?: string | undefined;
	/** Fills what lies between the main line and the path; null when that says nothing. */
	readonly gap: { readonly label: string; readonly tone: 'good' | 'bad' } | null;
}

/** A point of the path; `label` marks one on the way as a target of its own (中間目標 5,400（令和8年）). */
export interface GuidelinePoint {
	readonly position: number;
	readonly value: number;
	readonly label?: string | undefined;
	/** The same for a narrow frame (中間 5,400); the whole label where it is left out. */
	readonly short?: string | undefined;
}

/** What is said of provisional and estimated, of rounded and of open-ended values. */
export interface KeyLabels {
	readonly hollow: string;
	readonly about: string;
	readonly open: string;
}

export interface TimeInput {
	/** Accessible name: one sentence that says what the chart shows. */
	readonly title: string;
	readonly lines: readonly TimeLine[];
	readonly kind: IndicatorKind;
	readonly formatTick: (value: number) => string;
	/** What stands under the chart in place of years, all of it where there is room; the chart reaches each. */
	readonly xTicks?: readonly { readonly position: number; readonly text: string }[] | undefined;
	/** Overrides the rule for the kind (counts and ratios start at zero, others where it is near). */
	readonly fromZero?: boolean | undefined;
	/** Printed under the chart when its axis does not start at zero. */
	readonly cutNote: string;
	/** What stands beside each kind of dot that occurs, under the years; no key when left out. */
	readonly keyLabels?: KeyLabels | undefined;
	readonly guideline?: GuidelineInput | null | undefined;
	readonly references?: readonly { readonly value: number; readonly label: string }[] | undefined;
	readonly annotations?:
		| readonly {
				readonly position: number;
				readonly kind: 'break' | 'event';
				readonly label: string;
		  }[]
		| undefined;
}

interface ScenePoint {
	readonly periodLabel: string;
	readonly text: string;
	readonly dot?: Dot;
	/** Which of the scene's stops tells it, where the arrow keys visit it. */
	readonly stop?: number;
}

export interface SceneLine {
	readonly id: string;
	readonly role: LineRole;
	readonly label: string;
	readonly runs: readonly (readonly ScenePoint[])[];
}

export interface TimeScene {
	readonly chart: 'time';
	readonly title: string;
	/** In painting order: the last one is what the chart is about. */
	readonly lines: readonly SceneLine[];
	/** What the arrow keys read aloud, one after the other: the chosen lines in turn, from what the chart is about. */
	readonly stops: readonly string[];
	readonly wide: Drawing;
	readonly narrow: Drawing;
}

/**
 * A chart over time as plain numbers and ready strings, for both painters; null when no line has a point
 * to draw (say so in a sentence instead).
 */
export function timeScene(input: TimeInput, sizes = PAGE): TimeScene | null {
	const leading = leadingLine(input.lines);
	if (leading === null) {
		return null;
	}
	const positions = allPositions(input);
	const span = Math.max(...positions) - Math.min(...positions);
	const { lines, stops } = sceneLines(input.lines, lineDots(span));
	return {
		chart: 'time',
		title: input.title,
		lines,
		stops,
		wide: timeDrawing(timeFrame({ ...input, leading }, sizes.wide), lines, 'wide'),
		narrow: timeDrawing(timeFrame({ ...input, leading }, sizes.narrow), lines, 'narrow')
	};
}
