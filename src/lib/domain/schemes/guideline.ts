import { subtract } from '../decimal.ts';
import { meets } from '../end.ts';
import type { Position } from '../climb.ts';
import type { StatusOf } from '../scheme.ts';
import { type FormulaSet, formulasFor } from './formulas.ts';
import type { JudgedFacts, Rules } from './said.ts';

type Assessed = Exclude<StatusOf<'guideline'>, 'notAssessable'>;

const FORMULAS = {
	up: {
		achieved: 'a ≥ t',
		onTrack: 'a ≥ E',
		improving: 'a > b + m',
		unchanged: '|a − b| ≤ m',
		worse: 'a < b − m',
		missed: 'a < t'
	},
	down: {
		achieved: 'a ≤ t',
		onTrack: 'a ≤ E',
		improving: 'a < b − m',
		unchanged: '|a − b| ≤ m',
		worse: 'a > b + m',
		missed: 'a > t'
	},
	range: {
		achieved: 'd(a) = 0',
		onTrack: 'd(a) ≤ d(E)',
		improving: 'd(a) < d(b) − m',
		unchanged: '|d(a) − d(b)| ≤ m',
		worse: 'd(a) > d(b) + m',
		missed: 'd(a) > 0'
	}
} as const satisfies FormulaSet<Assessed>;

/** The scheme `guideline`: the first status whose condition holds wins. */
export const guideline: Rules<'guideline'> = (facts, actual) => {
	if (facts.isOutside) {
		return { reason: 'outsidePlan' };
	}
	const status = statusOf(facts, actual);
	return status === null
		? { reason: 'noBaseline' }
		: { status, formula: formulasFor(FORMULAS, facts)[status] };
};

function statusOf(
	{ climb: { target, expected, baseline }, figures: { tolerance }, isDue }: JudgedFacts,
	{ value, onPath }: Position
): Assessed | null {
	if (target !== null && meets(value, target)) {
		return 'achieved';
	}
	if (isDue) {
		return 'missed';
	}
	if (expected !== null && meets(onPath, expected)) {
		return 'onTrack';
	}
	if (baseline === null) {
		return null;
	}
	if (value.value > subtract(baseline, 0 - tolerance)) {
		return 'improving';
	}
	return meets(value, subtract(baseline, tolerance)) ? 'unchanged' : 'worse';
}
