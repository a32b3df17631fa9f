import type { SceneBar } from './bar-scene.ts';
import { tenth, type Rect } from './geometry.ts';

/** How far the end of a bar waves, as a share of how thick it is. */
const WAVE = 0.6;

/**
 * SVG path data of a bar: a wave at its end when it is about so much; when the value is open-ended a tip where
 * it may lie further out, a notch where it may lie further in.
 */
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
	const isOutward = (mark === 'above') !== isNegative;
	const point = Math.min(thick / 2, long) * (isNegative ? -1 : 1);
	const tip = tenth(isOutward ? point : -point);
	const side = tenth(isOutward ? end - point : end);
	const half = tenth(thick / 2);
	if (axis === 'x') {
		const base = isNegative ? x + width : x;
		return `M${base} ${y}h${side}l${tip} ${half}l${-tip} ${half}H${base}Z`;
	}
	const base = isNegative ? y : y + height;
	return `M${x} ${base}v${-side}l${half} ${-tip}l${half} ${tip}V${base}Z`;
}

/** Slanting lines across a bar, `gap` apart, from edge to edge; at least one. */
export function stripesPath({ x, y, width, height }: Rect, gap: number): string {
	const count = Math.ceil((width + height) / gap);
	const first = Math.min(gap, width + height) / 2;
	return Array.from({ length: count }, (_, index) => {
		// Along each line the way right of the corner and the way down from it add up to the same.
		const sum = first + index * gap;
		const [left, right] = [Math.max(0, sum - height), Math.min(width, sum)];
		return left < right
			? `M${tenth(x + left)} ${tenth(y + sum - left)}L${tenth(x + right)} ${tenth(y + sum - right)}`
			: '';
	}).join('');
}
