import type { CaseFacts } from '../case-facts.ts';

/**
 * The conditions of a scheme in the letters of the domain rules: where higher is better, where lower is, and for a
 * range to be kept, where d(x) is how far x lies outside of it.
 */
export interface FormulaSet<Status extends string> {
	readonly up: Readonly<Record<Status, string>>;
	readonly down: Readonly<Record<Status, string>>;
	readonly range: Readonly<Record<Status, string>>;
}

/** The conditions for the direction of a case. With one end only, a range is met as a target is: from below. */
export function formulasFor<Status extends string>(
	formulas: FormulaSet<Status>,
	{ plan, figures: { baseline, target } }: CaseFacts
): Readonly<Record<Status, string>> {
	if (plan.direction !== 'maintain') {
		return plan.direction === 'decrease' ? formulas.down : formulas.up;
	}
	const isFromBelow =
		target !== null &&
		target.upper === null &&
		(baseline === null || baseline.value <= target.value);
	return isFromBelow ? formulas.up : formulas.range;
}
