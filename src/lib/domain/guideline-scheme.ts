import { subtract } from './decimal.ts';
import type { Direction } from './indicator.ts';
import type { AssessedStatus, NotAssessableReason } from './judgement.ts';
import { negated, type Amount, type Qualifier } from './value.ts';

/** Conditions where higher is better (for `maintain`, falling below is what counts). */
const HIGHER_IS_BETTER = {
	achieved: 'a ≥ t',
	onTrack: 'a ≥ E',
	improving: 'a > b + m',
	unchanged: '|a − b| ≤ m',
	worse: 'a < b − m',
	missed: 'a < t'
} as const satisfies Record<AssessedStatus, string>;

const LOWER_IS_BETTER = {
	achieved: 'a ≤ t',
	onTrack: 'a ≤ E',
	improving: 'a < b − m',
	unchanged: '|a − b| ≤ m',
	worse: 'a > b + m',
	missed: 'a > t'
} as const satisfies Record<AssessedStatus, string>;

const FORMULAS = {
	increase: HIGHER_IS_BETTER,
	decrease: LOWER_IS_BETTER,
	maintain: HIGHER_IS_BETTER
} as const satisfies Record<JudgedDirection, Readonly<Record<AssessedStatus, string>>>;

type JudgedDirection = Exclude<Direction, 'neutral'>;

/** What the scheme `guideline` says, with the condition that decided. */
export type Outcome =
	| { readonly status: AssessedStatus; readonly formula: string }
	| { readonly status: 'notAssessable'; readonly reason: NotAssessableReason };

/** The figures of one judgement, all in the indicator's unit. */
export interface GuidelineFigures {
	readonly direction: JudgedDirection;
	readonly actual: Amount;
	/** Null when not recorded: then only the target and the guideline can decide. */
	readonly baseline: number | null;
	readonly target: number;
	readonly expected: number;
	readonly tolerance: number;
	/** Whether the actual value is that of the target's own period. */
	readonly isDue: boolean;
}

/** One end of what a value may be; `below` tells that it is just under the number (未満). */
interface End {
	readonly value: number;
	readonly below: boolean;
}

/** The plan turned so that higher is better. */
type Path = Omit<GuidelineFigures, 'direction' | 'actual'>;

/** Judges by the rules of the scheme `guideline`; the first status whose condition holds wins. */
export function outcomeByGuideline(figures: GuidelineFigures): Outcome {
	const { actual, direction } = figures;
	const turn = direction === 'decrease' ? (value: number) => 0 - value : (value: number) => value;
	const path: Path = {
		...figures,
		baseline: figures.baseline === null ? null : turn(figures.baseline),
		target: turn(figures.target),
		expected: turn(figures.expected)
	};
	const [worst, best] = endsOf(direction === 'decrease' ? negated(actual) : actual);
	const status = statusOf(worst, path);
	if (status !== statusOf(best, path)) {
		return notAssessable('openEnded');
	}
	return status === null
		? notAssessable('noBaseline')
		: { status, formula: FORMULAS[direction][status] };
}

/** The outcome for a case that cannot be judged. */
export function notAssessable(reason: NotAssessableReason): Outcome {
	return { status: 'notAssessable', reason };
}

function statusOf(actual: End, path: Path): AssessedStatus | null {
	if (meets(actual, path.target)) {
		return 'achieved';
	}
	if (path.isDue) {
		return 'missed';
	}
	if (meets(actual, path.expected)) {
		return 'onTrack';
	}
	if (path.baseline === null) {
		return null;
	}
	if (actual.value > subtract(path.baseline, -path.tolerance)) {
		return 'improving';
	}
	return meets(actual, subtract(path.baseline, path.tolerance)) ? 'unchanged' : 'worse';
}

/** Just over a number is judged as the number: with no end above, only what the number meets is sure. */
function endsOf({ value, qualifier }: Amount): readonly [worst: End, best: End] {
	const lowest: End = { value: -Infinity, below: false };
	const highest: End = { value: Infinity, below: false };
	const known: End = { value, below: false };
	const ends: Record<Qualifier, readonly [End, End]> = {
		'=': [known, known],
		about: [known, known],
		'>': [known, highest],
		'>=': [known, highest],
		'<': [lowest, { value, below: true }],
		'<=': [lowest, known]
	};
	return ends[qualifier];
}

function meets({ value, below }: End, bar: number): boolean {
	return value > bar || (value === bar && !below);
}
