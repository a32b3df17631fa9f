import type { Shape } from './drawing.ts';
import type { XY } from './geometry.ts';
import { circlePath, linePath } from './path.ts';

/** A plain line through its runs; a run of one point is a dot of the radius `lone`. */
export function lineMark(
	runs: readonly (readonly XY[])[],
	{ lone, width, ...mark }: Pick<Shape, 'class' | 'color'> & { width: number; lone: number }
): Shape[] {
	const line = runs.filter(({ length }) => length > 1).map(linePath);
	const dots = runs.flatMap(([first, ...rest]) =>
		first && rest.length === 0 ? [circlePath(first, lone)] : []
	);
	const shapes: Shape[] = [
		{ ...mark, d: line.join(''), stroke: 'currentColor', width, cap: 'round' },
		{ ...mark, d: dots.join(''), fill: 'currentColor' }
	];
	return shapes.filter(({ d }) => d !== '');
}
