import { NARROW, WIDE } from './frame-size.ts';
import { ranksFrame } from './ranks-frame.ts';
import { rankLines } from './ranks-lines.ts';
import { timeDrawing } from './time-drawing.ts';
import { sceneLines, type DotRule } from './time-lines.ts';
import type { TimeScene } from './time-scene.ts';
import { pointsOf } from './time-space.ts';

/** One area with its rank in each period. */
export interface RanksLine {
	readonly id: string;
	/** Name of the area. */
	readonly label: string;
	readonly chosen: boolean;
	/** One for each period, the first rank being 1; null where there is none. */
	readonly ranks: readonly (number | null)[];
	/** What is said of each period: in the tooltip, and aloud. */
	readonly texts: readonly string[];
	readonly spoken: readonly string[];
}

export interface RanksInput {
	/** Accessible name: one sentence that says what the chart shows. */
	readonly title: string;
	/** Evenly spaced; one without a label stands for a gap. */
	readonly periods: readonly { readonly id: string; readonly label: string }[];
	readonly lines: readonly RanksLine[];
	/** The last rank that there is. */
	readonly size: number;
}

/** Chosen lines of at most so many periods have a dot at each. */
const MOST_DOTS = 13;

/** The rank of each area over time, the first one on top; null when no area has a rank. */
export function ranksScene(input: RanksInput): TimeScene | null {
	const lines = rankLines(input);
	if (lines.length === 0) {
		return null;
	}
	const scene = sceneLines(lines, dots(input.periods.length));
	return {
		chart: 'time',
		title: input.title,
		...scene,
		wide: timeDrawing(ranksFrame(input, lines, WIDE), scene.lines, 'wide'),
		narrow: timeDrawing(ranksFrame(input, lines, NARROW), scene.lines, 'narrow')
	};
}

/** None where a chosen line has its badges. */
function dots(periods: number): DotRule {
	return (line) => {
		const isChosen = line.role !== 'context';
		const all = pointsOf(line);
		return (point, run) => {
			if (isChosen && (point === all[0] || point === all.at(-1))) {
				return null;
			}
			return run.length === 1 || (isChosen && periods <= MOST_DOTS) ? 'small' : null;
		};
	};
}
