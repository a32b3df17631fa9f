import type { SceneBar } from './bar-scene.ts';
import { tenth, type Rect } from './geometry.ts';

/** How far the end of a bar waves, as a share of how thick it is. */
const WAVE = 0.6;

/** SVG path data of a bar, with a tip at its end when the value is open-ended, a wave when it is about so much. */
export function barPath(
	{ x, y, width, height }: Rect,
	{ mark, isNegative }: Pick<SceneBar, 'mark' | 'isNegative'>,
	axis: 'x' | 'y'
): string {
	if (mark === undefined || mark === 'hollow') {
		return `M${x} ${y}h${width}v${height}h${-width}Z`;
	}
	const thick = axis === 'x' ? height : width;
	const long = axis === 'x' ? width : height;
	const end = long * (isNegative ? -1 : 1);
	if (mark === 'about') {
		const wave = tenth(Math.min(thick * WAVE, long));
		const [third, rest] = [tenth(thick / 3), tenth((thick * 2) / 3)];
		return axis === 'x'
			? `M${isNegative ? x + width : x} ${y}h${end}c${wave} ${third} ${-wave} ${rest} 0 ${height}h${-end}Z`
			: `M${x} ${isNegative ? y : y + height}v${-end}c${third} ${-wave} ${rest} ${wave} ${width} 0v${end}Z`;
	}
	const tip = Math.min(thick / 2, long) * (isNegative ? -1 : 1);
	if (axis === 'x') {
		const base = isNegative ? x + width : x;
		return `M${base} ${y}h${end - tip}l${tip} ${height / 2}l${-tip} ${height / 2}H${base}Z`;
	}
	const base = isNegative ? y : y + height;
	return `M${x} ${base}v${tip - end}l${width / 2} ${-tip}l${width / 2} ${tip}V${base}Z`;
}
