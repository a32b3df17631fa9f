import type { BarScene } from './bar-scene.ts';
import type { XY } from './geometry.ts';
import type { TimeScene } from './time-scene.ts';

/** One point or bar that can be pointed at, in the units of its frame. */
export interface Spot {
	readonly at: XY;
	/** Name of its line where there are several; empty otherwise. */
	readonly name: string;
	readonly periodLabel: string;
	readonly text: string;
	readonly spoken: string;
	/** Whether the arrow keys visit it. */
	readonly isStop: boolean;
	/** Its place in the Chart.js data. */
	readonly datasetIndex: number;
	readonly index: number;
}

/** A step sideways counts for more than a step up, so that the period under the pointer wins. */
const SIDEWAYS = 3;

/** Every point or bar of a frame, in the order in which the arrow keys visit them. */
export function spotsOf(scene: TimeScene | BarScene, size: 'wide' | 'narrow'): Spot[] {
	return scene.chart === 'time' ? points(scene, size) : bars(scene, size);
}

/** The spot nearest to a place; null when there is none. */
export function nearest(
	scene: TimeScene | BarScene,
	spots: readonly Spot[],
	[x, y]: XY
): Spot | null {
	const weights =
		scene.chart === 'time'
			? [SIDEWAYS, 1]
			: [Number(scene.axis === 'y'), Number(scene.axis === 'x')];
	const distance = ({ at }: Spot) =>
		Math.hypot((at[0] - x) * (weights[0] ?? 1), (at[1] - y) * (weights[1] ?? 1));
	return spots.reduce<Spot | null>(
		(best, spot) => (best === null || distance(spot) < distance(best) ? spot : best),
		null
	);
}

function points(scene: TimeScene, size: 'wide' | 'narrow'): Spot[] {
	const leading = scene.lines.at(-1);
	let datasetIndex = -1;
	return scene.lines.flatMap((line, lineIndex) =>
		line.runs.flatMap((run, runIndex) => {
			datasetIndex += 1;
			return run.map((point, index): Spot => ({
				at: scene[size].lines[lineIndex]?.[runIndex]?.[index] ?? [0, 0],
				name: scene.lines.length > 1 ? line.label : '',
				periodLabel: point.periodLabel,
				text: point.text,
				spoken: point.spoken ?? '',
				isStop: line === leading,
				datasetIndex,
				index
			}));
		})
	);
}

function bars(scene: BarScene, size: 'wide' | 'narrow'): Spot[] {
	return scene.bars.flatMap(({ periodLabel, text, spoken, isNegative, name }, index): Spot[] => {
		const bar = scene[size].bars[index];
		if (!bar) {
			return [];
		}
		const { x, y, width, height } = bar;
		const at: XY =
			scene.axis === 'x'
				? [isNegative ? x : x + width, y + height / 2]
				: [x + width / 2, isNegative ? y + height : y];
		return [{ at, name, periodLabel, text, spoken, isStop: true, datasetIndex: 0, index }];
	});
}
