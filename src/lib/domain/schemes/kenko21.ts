import { percentOf, subtract } from '../decimal.ts';
import { type End, meets } from '../end.ts';
import type { Position } from '../climb.ts';
import type { StatusOf } from '../scheme.ts';
import { type FormulaSet, formulasFor } from './formulas.ts';
import type { JudgedFacts, Rules } from './said.ts';

type Assessed = Exclude<StatusOf<'kenko21'>, 'E'>;

/** A relative change under this many per cent counts as unchanged, unless the change was tested. */
const NOTICEABLE_PCT = 5;

const FORMULAS = {
	up: {
		A: 'a ≥ t',
		B: 'a > b, a ≥ E',
		'B*': 'a > b, a < E',
		C: '|a − b| ÷ |b| < 5 %',
		D: 'a < b'
	},
	down: {
		A: 'a ≤ t',
		B: 'a < b, a ≤ E',
		'B*': 'a < b, a > E',
		C: '|a − b| ÷ |b| < 5 %',
		D: 'a > b'
	},
	range: {
		A: 'd(a) = 0',
		B: 'd(a) < d(b), d(a) ≤ d(E)',
		'B*': 'd(a) < d(b), d(a) > d(E)',
		C: '|d(a) − d(b)| ÷ d(b) < 5 %',
		D: 'd(a) > d(b)'
	}
} as const satisfies FormulaSet<Assessed>;

const TESTED = {
	up: { ...FORMULAS.up, C: '|a − b| ≤ m' },
	down: { ...FORMULAS.down, C: '|a − b| ≤ m' },
	range: { ...FORMULAS.range, C: '|d(a) − d(b)| ≤ m' }
} as const satisfies FormulaSet<Assessed>;

/**
 * The scheme `kenko21`. A range to be kept is judged by the distance outside of it, its relative change included: from
 * a baseline inside the range, any falling out is a change for the worse.
 */
export const kenko21: Rules<'kenko21'> = (facts, actual) => {
	const { target, baseline, expected } = facts.climb;
	const formulas = formulasFor(facts.plan.tolerance === null ? FORMULAS : TESTED, facts);
	if (target !== null && meets(actual.value, target)) {
		return { status: 'A', formula: formulas.A };
	}
	if (facts.isOutside) {
		return { reason: 'outsidePlan' };
	}
	if (baseline === null || expected === null) {
		return { reason: 'noBaseline' };
	}
	const status = statusOf(actual, { baseline, expected, tolerance: facts.plan.tolerance });
	return { status, formula: formulas[status] };
};

function statusOf(
	{ value, onPath }: Position,
	bars: Pick<JudgedFacts['plan'], 'tolerance'> & {
		readonly baseline: number;
		readonly expected: number;
	}
): Assessed {
	const { baseline, expected, tolerance } = bars;
	const isUnchanged =
		tolerance === null
			? isNearly(value, baseline)
			: value.value <= subtract(baseline, 0 - tolerance) &&
				meets(value, subtract(baseline, tolerance));
	if (isUnchanged) {
		return 'C';
	}
	if (value.value <= baseline) {
		return 'D';
	}
	return meets(onPath, expected) ? 'B' : 'B*';
}

/** From a baseline of zero, which nothing can be divided by, any change counts. */
function isNearly(actual: End, baseline: number): boolean {
	const changePct = percentOf(Math.abs(subtract(actual.value, baseline)), Math.abs(baseline));
	return changePct === null
		? actual.value === baseline && !actual.below
		: changePct < NOTICEABLE_PCT;
}
