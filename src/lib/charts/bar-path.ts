import type { SceneBar } from './bar-scene.ts';
import type { Rect } from './geometry.ts';

/** SVG path data of a bar, with a tip at its end when the value is open-ended. */
export function barPath(
	{ x, y, width, height }: Rect,
	{ mark, isNegative }: Pick<SceneBar, 'mark' | 'isNegative'>,
	axis: 'x' | 'y'
): string {
	if (mark !== 'above' && mark !== 'below') {
		return `M${x} ${y}h${width}v${height}h${-width}Z`;
	}
	const thick = axis === 'x' ? height : width;
	const long = axis === 'x' ? width : height;
	const tip = Math.min(thick / 2, long) * (isNegative ? -1 : 1);
	const end = long * (isNegative ? -1 : 1);
	if (axis === 'x') {
		const base = isNegative ? x + width : x;
		return `M${base} ${y}h${end - tip}l${tip} ${height / 2}l${-tip} ${height / 2}H${base}Z`;
	}
	const base = isNegative ? y : y + height;
	return `M${x} ${base}v${tip - end}l${width / 2} ${-tip}l${width / 2} ${tip}V${base}Z`;
}
