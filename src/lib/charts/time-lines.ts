import type { Dot } from './marks.ts';
import { pointsOf } from './time-space.ts';
import type { SceneLine, TimeLine, TimePoint } from './time-scene.ts';

/** Points closer than this share of the chart have no dots. */
const CROWDED = 1 / 12;

/** The lines with the least important first, so that the chosen one is painted last. */
export function paintOrder(lines: readonly TimeLine[]): TimeLine[] {
	const rank = { context: 0, 'projected-context': 0, second: 1, projected: 2, main: 3 };
	return lines
		.filter((line) => pointsOf(line).length > 0)
		.sort((a, b) => rank[a.role] - rank[b.role]);
}

/** The runs of a line that have points, which are those that are drawn. */
export function runsOf({ runs }: TimeLine): TimeLine['runs'] {
	return runs.filter((run) => run.length > 0);
}

/** The line that the keyboard follows and whose value is written large: the one painted last. */
export function leadingLine(lines: readonly TimeLine[]): TimeLine | null {
	return paintOrder(lines).at(-1) ?? null;
}

/** A line's strings and dots, which are the same in every frame; `span` is the whole chart's, in years. */
export function sceneLine(line: TimeLine, span: number): SceneLine {
	const { id, role, label } = line;
	const all = pointsOf(line);
	const isRoomy = closest(all) >= span * CROWDED;
	return {
		id,
		role,
		label,
		runs: runsOf(line).map((run) =>
			run.map((point) => {
				const dot = dotOf(point, { line, run, isRoomy, last: all.at(-1) });
				return {
					periodLabel: point.periodLabel,
					text: point.text,
					...(dot === null ? {} : { dot })
				};
			})
		)
	};
}

function dotOf(
	point: TimePoint,
	{
		line,
		run,
		isRoomy,
		last
	}: { line: TimeLine; run: readonly TimePoint[]; isRoomy: boolean; last: TimePoint | undefined }
): Dot | null {
	if (point.mark !== undefined) {
		return point.mark;
	}
	if (line.role === 'main' && point === last) {
		return 'end';
	}
	if (run.length === 1) {
		return 'small';
	}
	return line.role === 'main' && isRoomy ? 'small' : null;
}

/** Years between the two points that are nearest to each other. */
function closest(points: readonly TimePoint[]): number {
	const steps = points
		.slice(1)
		.map(({ position }, index) => position - (points[index]?.position ?? 0));
	return Math.min(...steps);
}
