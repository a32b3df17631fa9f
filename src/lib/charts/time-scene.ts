import type { IndicatorKind } from '$lib/domain/indicator.ts';
import type { Label, Rect, Rule, XY } from './geometry.ts';
import type { Dot, LineRole, PointText } from './marks.ts';
import { NARROW, WIDE } from './frame-size.ts';
import { timeFrame } from './time-frame.ts';
import { allPositions } from './time-space.ts';
import { leadingLine, paintOrder, sceneLine } from './time-lines.ts';

export interface TimePoint extends PointText {
	/** Decimal years, as `periodPosition` gives. */
	readonly position: number;
	readonly value: number;
	/** Drawn hollow when provisional or estimated, as an arrow when open-ended; solid when left out. */
	readonly mark?: 'hollow' | 'above' | 'below' | undefined;
}

export interface TimeLine {
	readonly id: string;
	readonly role: LineRole;
	readonly label: string;
	/** Runs of points joined by a line; nothing is drawn between two runs. */
	readonly runs: readonly (readonly TimePoint[])[];
}

/** 目安線: the plan's path, with its target and the gap between path and latest value. */
export interface GuidelineInput {
	readonly points: readonly { readonly position: number; readonly value: number }[];
	/** Said at the last point of the path (目標 5,500（令和12年）). */
	readonly targetLabel: string;
	/** Fills what lies between the main line and the path; null when that says nothing. */
	readonly gap: { readonly label: string; readonly tone: 'good' | 'bad' } | null;
}

export interface TimeInput {
	/** Accessible name: one sentence that says what the chart shows. */
	readonly title: string;
	readonly lines: readonly TimeLine[];
	readonly kind: IndicatorKind;
	readonly formatTick: (value: number) => string;
	/** Overrides the rule for the kind (counts and ratios start at zero, others where it is near). */
	readonly fromZero?: boolean | undefined;
	/** Printed under the chart when its axis does not start at zero. */
	readonly cutNote: string;
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

export type TimeLabelKind =
	'value' | 'name' | 'chosen' | 'first' | 'note' | 'target' | 'gap-good' | 'gap-bad';

export interface TimeFrame {
	readonly width: number;
	readonly height: number;
	readonly plot: Rect;
	readonly font: { readonly axis: number; readonly value: number };
	readonly yTicks: readonly { readonly y: number; readonly text: string }[];
	readonly xTicks: readonly { readonly x: number; readonly text: string }[];
	/** Height of zero; null when the axis does not reach it. */
	readonly zero: number | null;
	/** Line by line, run by run, in the order of `TimeScene.lines`. */
	readonly lines: readonly (readonly (readonly XY[])[])[];
	readonly guideline: readonly XY[];
	readonly gap: { readonly points: readonly XY[]; readonly tone: 'good' | 'bad' } | null;
	readonly rules: readonly Rule<'reference' | 'break' | 'event' | 'leader'>[];
	readonly labels: readonly Label<TimeLabelKind>[];
}

interface ScenePoint {
	readonly periodLabel: string;
	readonly text: string;
	/** Left out on context lines, which the keyboard does not visit. */
	readonly spoken?: string;
	readonly dot?: Dot;
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
	/** In painting order: the last one is what the chart is about, and what the keyboard follows. */
	readonly lines: readonly SceneLine[];
	readonly wide: TimeFrame;
	readonly narrow: TimeFrame;
}

/**
 * A chart over time as plain numbers and ready strings, for both painters; null when no line has a point
 * to draw (say so in a sentence instead).
 */
export function timeScene(input: TimeInput): TimeScene | null {
	const leading = leadingLine(input.lines);
	if (leading === null) {
		return null;
	}
	const positions = allPositions(input);
	const span = Math.max(...positions) - Math.min(...positions);
	return {
		chart: 'time',
		title: input.title,
		lines: paintOrder(input.lines).map((line) => sceneLine(line, span)),
		wide: timeFrame({ ...input, leading }, WIDE),
		narrow: timeFrame({ ...input, leading }, NARROW)
	};
}
