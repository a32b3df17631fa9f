import { endsOf, type End } from './end.ts';
import type { Direction } from './indicator.ts';
import type { Range } from './range.ts';
import { nearness, outsideBy } from './range.ts';
import { type Amount, negated } from './value.ts';

/** A plan turned so that higher is better; of a range to be kept, the distance outside of it with its sign turned. */
export interface Climb {
	readonly target: number | null;
	readonly expected: number | null;
	readonly baseline: number | null;
	/** Where the actual value stands at the least and at the most; the same object twice where it is one number. */
	readonly worst: Position;
	readonly best: Position;
}

/** Where a value stands: seen from the target and the baseline, and seen from the guideline. */
export interface Position {
	readonly value: End;
	/** Another end only where a range of the path is to be reached before the final one. */
	readonly onPath: End;
}

/** The plan of something that is to go up or down. */
export function climbOf(
	direction: Direction,
	actual: Amount,
	bars: Pick<Climb, 'target' | 'expected' | 'baseline'>
): Climb {
	const turn = (bar: number | null) => (bar === null || direction !== 'decrease' ? bar : 0 - bar);
	const [least, most] = endsOf(direction === 'decrease' ? negated(actual) : actual);
	const worst: Position = { value: least, onPath: least };
	return {
		target: turn(bars.target),
		expected: turn(bars.expected),
		baseline: turn(bars.baseline),
		worst,
		best: least === most ? worst : { value: most, onPath: most }
	};
}

/** The plan of something that is to be kept within a range. */
export function climbInto(
	range: Range,
	actual: Amount,
	path: {
		readonly baseline: number | null;
		readonly allowance: { readonly range: Range; readonly slack: number } | null;
	}
): Climb {
	const [least, most] = nearness(range, actual);
	const [leastOnPath, mostOnPath] = nearness(path.allowance?.range ?? range, actual);
	const worst: Position = { value: least, onPath: leastOnPath };
	return {
		target: 0,
		expected: path.allowance && 0 - path.allowance.slack,
		baseline: path.baseline === null ? null : 0 - outsideBy(range, path.baseline),
		worst,
		best: least === most ? worst : { value: most, onPath: mostOnPath }
	};
}
