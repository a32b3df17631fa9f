import type { BarScene } from './bar-scene.ts';
import type { XY } from './geometry.ts';
import { pointsOfPath } from './path.ts';
import type { TimeScene } from './time-scene.ts';

/** What the reader asks for: the point under the pointer, or that stop of the arrow keys. */
export type Asked = Pick<PointerEvent, 'clientX' | 'clientY'> | number;

/** One point or bar that can be pointed at, in the units of its frame. */
export interface Spot {
	readonly at: XY;
	/** Name of its line where there are several; empty otherwise. */
	readonly name: string;
	readonly periodLabel: string;
	readonly text: string;
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

/** The places of a line's points in a frame, run by run. */
export function placesOf(scene: TimeScene, size: 'wide' | 'narrow', id: string): XY[][] {
	return pointsOfPath(scene[size].shapes.find((shape) => shape.id === id)?.d ?? '');
}

function points(scene: TimeScene, size: 'wide' | 'narrow'): Spot[] {
	const leading = scene.lines.at(-1);
	let datasetIndex = -1;
	return scene.lines.flatMap((line) =>
		placesOf(scene, size, line.id).flatMap((places, runIndex) => {
			datasetIndex += 1;
			return places.map((at, index): Spot => ({
				at,
				name: scene.lines.length > 1 ? line.label : '',
				periodLabel: line.runs[runIndex]?.[index]?.periodLabel ?? '',
				text: line.runs[runIndex]?.[index]?.text ?? '',
				isStop: line === leading,
				datasetIndex,
				index
			}));
		})
	);
}

function bars(scene: BarScene, size: 'wide' | 'narrow'): Spot[] {
	return scene.bars.flatMap(({ periodLabel, text, isNegative, name }, index): Spot[] => {
		const bar = scene[size].bars[index];
		if (!bar) {
			return [];
		}
		const { x, y, width, height } = bar;
		const at: XY =
			scene.axis === 'x'
				? [isNegative ? x : x + width, y + height / 2]
				: [x + width / 2, isNegative ? y + height : y];
		return [{ at, name, periodLabel, text, isStop: true, datasetIndex: 0, index }];
	});
}
