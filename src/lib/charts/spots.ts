import type { BarScene } from './bar-scene.ts';
import type { XY } from './geometry.ts';
import { pointsOfPath } from './path.ts';
import type { PointScene } from './point-scene.ts';
import type { TimeScene } from './time-scene.ts';

/** A chart that tells its points. */
export type LiveScene = TimeScene | BarScene | PointScene;

/** What the reader asks for: the point under the pointer, or that stop of the arrow keys. */
export type Asked = Pick<PointerEvent, 'clientX' | 'clientY'> | number;

/** One point or bar that can be pointed at, in the units of its frame. */
export interface Spot {
	readonly at: XY;
	/** Name of its line where there are several; empty otherwise. */
	readonly name: string;
	readonly periodLabel: string;
	readonly text: string;
	/** Which of the scene's stops tells it; null where the arrow keys do not visit it. */
	readonly stop: number | null;
	/** Its place in the Chart.js data. */
	readonly datasetIndex: number;
	readonly index: number;
}

/** A step sideways counts for more than a step up, so that the period under the pointer wins. */
const SIDEWAYS = 3;

/** Every point or bar of a frame. */
export function spotsOf(scene: LiveScene, size: 'wide' | 'narrow'): Spot[] {
	if (scene.chart === 'time') {
		return linePoints(scene, size);
	}
	return scene.chart === 'bar' ? bars(scene, size) : discs(scene, size);
}

/** The spot nearest to a place; null when there is none. */
export function nearest(scene: LiveScene, spots: readonly Spot[], [x, y]: XY): Spot | null {
	const [across, along] = weights(scene);
	const distance = ({ at }: Spot) => Math.hypot((at[0] - x) * across, (at[1] - y) * along);
	return spots.reduce<Spot | null>(
		(best, spot) => (best === null || distance(spot) < distance(best) ? spot : best),
		null
	);
}

/** The places of a line's points in a frame, run by run. */
export function placesOf(scene: TimeScene, size: 'wide' | 'narrow', id: string): XY[][] {
	return pointsOfPath(scene[size].shapes.find((shape) => shape.id === id)?.d ?? '');
}

/** What a step sideways and a step up count for. */
function weights(scene: LiveScene): readonly [number, number] {
	if (scene.chart === 'time') {
		return [SIDEWAYS, 1];
	}
	return scene.chart === 'bar' ? [Number(scene.axis === 'y'), Number(scene.axis === 'x')] : [1, 1];
}

function linePoints(scene: TimeScene, size: 'wide' | 'narrow'): Spot[] {
	let datasetIndex = -1;
	return scene.lines.flatMap((line) =>
		placesOf(scene, size, line.id).flatMap((places, runIndex) => {
			datasetIndex += 1;
			return places.map((at, index): Spot => {
				const point = line.runs[runIndex]?.[index];
				return {
					at,
					name: scene.lines.length > 1 ? line.label : '',
					periodLabel: point?.periodLabel ?? '',
					text: point?.text ?? '',
					stop: point?.stop ?? null,
					datasetIndex,
					index
				};
			});
		})
	);
}

function bars(scene: BarScene, size: 'wide' | 'narrow'): Spot[] {
	let stop = -1;
	return scene.bars.flatMap(({ periodLabel, text, isNegative, name }, index): Spot[] => {
		const bar = scene[size].bars[index];
		if (!bar) {
			return [];
		}
		stop += 1;
		const { x, y, width, height } = bar;
		const at: XY =
			scene.axis === 'x'
				? [isNegative ? x : x + width, y + height / 2]
				: [x + width / 2, isNegative ? y + height : y];
		return [{ at, name, periodLabel, text, stop, datasetIndex: 0, index }];
	});
}

function discs(scene: PointScene, size: 'wide' | 'narrow'): Spot[] {
	return scene.points.flatMap(({ name, periodLabel, text }, index): Spot[] => {
		const disc = scene[size].spots[index];
		return disc
			? [{ at: disc.at, name, periodLabel, text, stop: index, datasetIndex: 0, index }]
			: [];
	});
}
