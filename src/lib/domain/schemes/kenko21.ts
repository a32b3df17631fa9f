import { percentOf, subtract } from '../decimal.ts';
import { type End, meets } from '../end.ts';
import type { Position } from '../climb.ts';
import type { JudgedFigures } from '../judged.ts';
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
		C: '|a − b| ÷ |b| < 5 %',
		D: 'd(a) > d(b)'
	}
} as const satisfies FormulaSet<Assessed>;

/** Where there is no relative change to name: from zero, and as far outside of a range on its other side. */
const SAME = {
	up: { C: 'a = b' },
	down: { C: 'a = b' },
	range: { C: 'd(a) = d(b)' }
} as const satisfies FormulaSet<'C'>;

const TESTED = {
	up: { ...FORMULAS.up, C: '|a − b| ≤ m' },
	down: { ...FORMULAS.down, C: '|a − b| ≤ m' },
	range: { ...FORMULAS.range, C: '|d(a) − d(b)| ≤ m' }
} as const satisfies FormulaSet<Assessed>;

/**
 * The scheme `kenko21`. A range to be kept is judged by the distance outside of it, but its relative change is that of
 * the value itself. As far outside on the other side is no change either.
 */
export const kenko21: Rules<'kenko21'> = (facts, actual) => {
	const { target, baseline, expected } = facts.climb;
	const isTested = facts.plan.tolerance !== null;
	const formulas = formulasFor(isTested ? TESTED : FORMULAS, facts);
	if (target !== null && meets(actual.value, target)) {
		return { status: 'A', formula: formulas.A };
	}
	if (facts.isOutside) {
		return { reason: 'outsidePlan' };
	}
	if (baseline === null || expected === null) {
		return { reason: 'noBaseline' };
	}
	const status = statusOf(actual, { ...facts, baseline, expected });
	return status === 'C' && !isTested && !isNearly(facts.figures, actual.value)
		? { status, formula: formulasFor(SAME, facts).C }
		: { status, formula: formulas[status] };
};

function statusOf(
	{ value, onPath }: Position,
	facts: Pick<JudgedFacts, 'plan' | 'figures'> & {
		readonly baseline: number;
		readonly expected: number;
	}
): Assessed {
	const { baseline, expected, figures, plan } = facts;
	if (
		plan.tolerance === null
			? isNearly(figures, value) || isAt(value, baseline)
			: isWithin(value, baseline, plan.tolerance)
	) {
		return 'C';
	}
	if (value.value <= baseline) {
		return 'D';
	}
	return meets(onPath, expected) ? 'B' : 'B*';
}

function isWithin(end: End, baseline: number, tolerance: number): boolean {
	return (
		end.value <= subtract(baseline, 0 - tolerance) && meets(end, subtract(baseline, tolerance))
	);
}

function isAt({ value, below }: End, baseline: number): boolean {
	return value === baseline && !below;
}

/** Whether the value itself has hardly changed; an end that is not known has, and so has any from a baseline of zero. */
function isNearly({ actual, baseline }: JudgedFigures, end: End): boolean {
	if (actual === null || baseline === null || !Number.isFinite(end.value)) {
		return false;
	}
	const changed = Math.abs(subtract(actual.value, baseline.value));
	const changePct = percentOf(changed, Math.abs(baseline.value));
	return changePct !== null && changePct < NOTICEABLE_PCT;
}
