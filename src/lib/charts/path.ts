import { tenth, type XY } from './geometry.ts';

/** SVG path data of a line through the points. */
export function linePath(points: readonly XY[]): string {
	return points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('');
}

/** The points of a path made by `linePath`, run by run. */
export function pointsOfPath(d: string): XY[][] {
	return d
		.split('M')
		.slice(1)
		.map((run) =>
			run.split('L').map((place): XY => {
				const [x = Number.NaN, y = Number.NaN] = place.split(' ').map(Number);
				return [x, y];
			})
		);
}

/** The same path elsewhere: what it says relatively stays as it is, M, L, H and V move. */
export function movedPath(d: string, [dx, dy]: XY): string {
	return d
		.replace(/([ML])(-?[\d.]+)[ ,](-?[\d.]+)/g, (_, command: string, x: string, y: string) => {
			return `${command}${tenth(Number(x) + dx)} ${tenth(Number(y) + dy)}`;
		})
		.replace(/H(-?[\d.]+)/g, (_, x: string) => `H${tenth(Number(x) + dx)}`)
		.replace(/V(-?[\d.]+)/g, (_, y: string) => `V${tenth(Number(y) + dy)}`);
}

/** SVG path data of a circle. */
export function circlePath([x, y]: XY, radius: number): string {
	const arc = `a${radius} ${radius} 0 1 0`;
	return `M${tenth(x - radius)} ${y}${arc} ${2 * radius} 0${arc} ${-2 * radius} 0Z`;
}
