import type { Shape } from './drawing.ts';
import { tenth, type XY } from './geometry.ts';
import { DOT_RADIUS, type Dot } from './marks.ts';
import { PAPER } from './palette.ts';
import { circlePath } from './path.ts';
import type { SceneLine } from './time-scene.ts';

/** Dots of a line: solid ones and the arrows of open-ended values in one shape, hollow ones in another. */
export function dotShapes(
	line: SceneLine,
	runs: readonly (readonly XY[])[],
	mark: Pick<Shape, 'class' | 'color'>
): Shape[] {
	const dots = line.runs.flatMap((run, runIndex) =>
		run.flatMap(({ dot }, index) => {
			const at = runs[runIndex]?.[index];
			return dot && at ? [{ dot, d: dotPath(at, dot) }] : [];
		})
	);
	const hollow = dots.filter(({ dot }) => dot === 'hollow').map(({ d }) => d);
	const solid = dots.filter(({ dot }) => dot !== 'hollow').map(({ d }) => d);
	const shapes: Shape[] = [
		{ ...mark, d: solid.join(''), fill: 'currentColor' },
		{
			...mark,
			class: `${mark.class} paper`,
			d: hollow.join(''),
			fill: PAPER,
			stroke: 'currentColor',
			width: 2
		}
	];
	return shapes.filter(({ d }) => d !== '');
}

function dotPath([x, y]: XY, dot: Dot): string {
	const radius = DOT_RADIUS[dot];
	if (dot !== 'above' && dot !== 'below') {
		return circlePath([x, y], radius);
	}
	// The equilateral triangle that Chart.js draws.
	const wing = (radius * Math.sqrt(3)) / 2;
	const tip = dot === 'above' ? -radius : radius;
	const foot = tenth(y - tip / 2);
	return `M${x} ${tenth(y + tip)}L${tenth(x + wing)} ${foot}H${tenth(x - wing)}Z`;
}
