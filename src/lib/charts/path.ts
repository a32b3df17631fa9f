import type { XY } from './geometry.ts';

/** SVG path data of a line through the points. */
export function linePath(points: readonly XY[]): string {
	return points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('');
}
