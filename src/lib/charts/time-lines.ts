import type { Dot, LineRole } from './marks.ts';
import { pointsOf } from './time-space.ts';
import type { SceneLine, TimeLine, TimePoint, TimeScene } from './time-scene.ts';

/** Points closer than this share of the chart have no dots. */
const CROWDED = 1 / 12;
const PAINTED: readonly LineRole[] = [
	'projected-context',
	'context',
	'fourth',
	'third',
	'second',
	'projected',
	'main'
];
const VISITED: readonly LineRole[] = ['main', 'projected', 'second', 'third', 'fourth'];

/** The lines with the least important first, so that the chosen one is painted last. */
export function paintOrder(lines: readonly TimeLine[]): TimeLine[] {
	return lines
		.filter((line) => pointsOf(line).length > 0)
		.sort((a, b) => PAINTED.indexOf(a.role) - PAINTED.indexOf(b.role));
}

/** The lines that the arrow keys visit, in turn: the chosen ones, or the one painted last where none is. */
export function visitedLines(lines: readonly TimeLine[]): TimeLine[] {
	const painted = paintOrder(lines);
	const chosen = VISITED.flatMap((role) => painted.filter((line) => line.role === role));
	return chosen.length > 0 ? chosen : painted.slice(-1);
}

/** The runs of a line that have points, which are those that are drawn. */
export function runsOf({ runs }: TimeLine): TimeLine['runs'] {
	return runs.filter((run) => run.length > 0);
}

/** The line that the keyboard follows and whose value is written large: the one painted last. */
export function leadingLine(lines: readonly TimeLine[]): TimeLine | null {
	return paintOrder(lines).at(-1) ?? null;
}

/** Which dot a point of a line has; null for none. */
export type DotRule = (
	line: TimeLine
) => (point: TimePoint, run: readonly TimePoint[]) => Dot | null;

/** Every line's strings and dots, which are the same in every frame, and what the arrow keys read aloud. */
export function sceneLines(
	lines: readonly TimeLine[],
	dots: DotRule
): Pick<TimeScene, 'lines' | 'stops'> {
	const visited = visitedLines(lines);
	const numbers = new Map<TimeLine, number>();
	let next = 0;
	for (const line of visited) {
		numbers.set(line, next);
		next += pointsOf(line).length;
	}
	return {
		stops: visited.flatMap(pointsOf).map(({ spoken }) => spoken),
		lines: paintOrder(lines).map((line) => sceneLine(line, dots(line), numbers.get(line)))
	};
}

/** Dots at the end of the main line, at lone points and, where there is room, along the main line; `span` in years. */
export function lineDots(span: number): DotRule {
	return (line) => {
		const all = pointsOf(line);
		const last = all.at(-1);
		const isRoomy = closest(all) >= span * CROWDED;
		return (point, run) => {
			if (point.mark !== undefined) {
				return point.mark;
			}
			if (line.role === 'main' && point === last) {
				return 'end';
			}
			return run.length === 1 || (line.role === 'main' && isRoomy) ? 'small' : null;
		};
	};
}

function sceneLine(
	line: TimeLine,
	dotOf: ReturnType<DotRule>,
	firstStop: number | undefined
): SceneLine {
	const { id, role, label } = line;
	let stop = firstStop;
	return {
		id,
		role,
		label,
		runs: runsOf(line).map((run) =>
			run.map((point) => {
				const { periodLabel, text } = point;
				const dot = dotOf(point, run);
				const place = stop === undefined ? {} : { stop: stop++ };
				return { periodLabel, text, ...(dot === null ? {} : { dot }), ...place };
			})
		)
	};
}

/** Years between the two points that are nearest to each other. */
function closest(points: readonly TimePoint[]): number {
	const steps = points
		.slice(1)
		.map(({ position }, index) => position - (points[index]?.position ?? 0));
	return Math.min(...steps);
}
