import type { Shape } from './drawing.ts';
import { tenth, type XY } from './geometry.ts';
import { DOT_RADIUS, type Dot } from './marks.ts';
import { PAPER } from './palette.ts';
import { circlePath, linePath } from './path.ts';

export interface PlacedDot {
	readonly dot: Dot;
	readonly at: XY;
}

/** From the dot of an open-ended value to the tip of its arrow, and half the width of the arrow's head. */
const STEM = 16;
const WING = 5;
const RIM = 2;

/** Dots in as few shapes as their looks allow; arrows stay with the SVG, as Chart.js has none. */
export function dotShapes(
	dots: readonly PlacedDot[],
	mark: Pick<Shape, 'class' | 'color'>
): Shape[] {
	const pathOf = (kinds: readonly Dot[], path: (dot: PlacedDot) => string) =>
		dots
			.filter(({ dot }) => kinds.includes(dot))
			.map(path)
			.join('');
	const line = { stroke: 'currentColor', width: RIM } as const;
	const shapes: Shape[] = [
		{ ...mark, d: pathOf(['small', 'end', 'above', 'below'], disc), fill: 'currentColor' },
		{
			...mark,
			class: `${mark.class} paper`,
			d: pathOf(['hollow', 'about'], disc),
			fill: PAPER,
			...line
		},
		{ ...mark, d: pathOf(['about'], lowerHalf), fill: 'currentColor' },
		{
			...mark,
			class: `${mark.class} mark-kept`,
			d: pathOf(['above', 'below'], arrow),
			...line,
			cap: 'round'
		}
	];
	return shapes.filter(({ d }) => d !== '');
}

/** The line that labels keep off: from the dot of an open-ended value to its arrow's tip. */
export function stemOf({ dot, at: [x, y] }: PlacedDot): readonly [XY, XY] {
	return [
		[x, y],
		[x, tenth(y + (dot === 'above' ? -STEM : STEM))]
	];
}

function disc({ dot, at }: PlacedDot): string {
	return circlePath(at, DOT_RADIUS[dot]);
}

function lowerHalf({ dot, at: [x, y] }: PlacedDot): string {
	const radius = DOT_RADIUS[dot];
	return `M${tenth(x - radius)} ${y}a${radius} ${radius} 0 0 0 ${2 * radius} 0Z`;
}

function arrow(placed: PlacedDot): string {
	const stem = stemOf(placed);
	const [x, tip] = stem[1];
	const foot = tenth(tip + (placed.dot === 'above' ? WING : -WING));
	const head: XY[] = [
		[tenth(x - WING), foot],
		[x, tip],
		[tenth(x + WING), foot]
	];
	return linePath(stem) + linePath(head);
}
