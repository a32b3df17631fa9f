import type { Dataset } from './dataset.ts';
import { notAssessable, outcomeByGuideline, type Outcome } from './guideline-scheme.ts';
import { expectedAt, type Expected } from './guideline.ts';
import type { Indicator } from './indicator.ts';
import type { Observation } from './observation.ts';
import { comparePeriods, type Period } from './period.ts';
import type { Target } from './target.ts';
import { amountOf, type Amount } from './value.ts';

/** 達成, 目安どおり, 改善・目安に届かない, 横ばい, 基準より悪化, 期限までに未達, 判定できない. */
export const JUDGEMENT_STATUSES = [
	'achieved',
	'onTrack',
	'improving',
	'unchanged',
	'worse',
	'missed',
	'notAssessable'
] as const;
export type JudgementStatus = (typeof JUDGEMENT_STATUSES)[number];
export type AssessedStatus = Exclude<JudgementStatus, 'notAssessable'>;

/** Why there is no judgement. `notReported` is for do-it types (実施型), which hold no number. */
export type NotAssessableReason =
	| 'noActual'
	| 'noBaseline'
	| 'noTarget'
	| 'ratioOnly'
	| 'notReported'
	| 'outsidePlan'
	| 'neutral'
	| 'openEnded';

/** What is judged, and by which plan: the targets of one indicator in one area. */
export interface JudgementCase {
	readonly indicator: Indicator;
	/** 実績値 of the period that is judged; null when nothing is recorded. */
	readonly actual: Observation | null;
	readonly targets: readonly Target[];
	/** How the dataset rounds for display; a judgement itself is made on unrounded values. */
	readonly rounding: Dataset['rounding'];
}

/** Everything that a judgement rests on, in the indicator's unit. */
export interface JudgementBasis {
	readonly scheme: 'guideline';
	/** The condition that decided (a actual, b baseline, t target, E guideline, m tolerance), or null. */
	readonly formula: string | null;
	readonly baseline: Target | null;
	/** The final target. */
	readonly target: Target | null;
	readonly expected: Expected | null;
	/** As published: an `about` value was judged on its number. */
	readonly actual: Amount | null;
	readonly period: Period | null;
	/** The survey's margin of error; 0 when there is none. */
	readonly tolerance: number;
	readonly rounding: Dataset['rounding'];
}

/** 判定: our computed status with its basis, or the reason why there is none. */
export type Judgement = { readonly basis: JudgementBasis } & (
	| { readonly status: AssessedStatus; readonly reason: null }
	| { readonly status: 'notAssessable'; readonly reason: NotAssessableReason }
);

/**
 * Judges the actual value against the plan by the scheme `guideline`. An `about` value is judged on its
 * number; an open-ended one only where every value it may stand for is judged the same.
 */
export function judge(given: JudgementCase): Judgement {
	const basis = basisOf(given);
	const outcome = decide(given, basis);
	return outcome.status === 'notAssessable'
		? { ...outcome, basis }
		: { status: outcome.status, reason: null, basis: { ...basis, formula: outcome.formula } };
}

function basisOf({ indicator, actual, targets, rounding }: JudgementCase): JudgementBasis {
	const points = targets.toSorted((a, b) => comparePeriods(a.period, b.period));
	return {
		scheme: 'guideline',
		formula: null,
		baseline: points.find(({ kind }) => kind === 'baseline') ?? null,
		target: points.findLast(({ kind }) => kind === 'final') ?? null,
		expected: actual && expectedAt(points, actual.period, indicator.periodType),
		actual: actual && amountOf(actual.reading),
		period: actual && actual.period,
		tolerance: actual?.margin ?? 0,
		rounding
	};
}

function decide(
	{ indicator, actual: observation }: JudgementCase,
	{ actual, baseline, target, expected, tolerance }: JudgementBasis
): Outcome {
	const { direction } = indicator;
	if (direction === 'neutral') {
		return notAssessable('neutral');
	}
	if (observation === null || actual === null) {
		return notAssessable('noActual');
	}
	if (isRatioOnly(indicator, observation, target)) {
		return notAssessable('ratioOnly');
	}
	if (target === null) {
		return notAssessable('noTarget');
	}
	const time = comparePeriods(observation.period, target.period);
	if (time > 0) {
		return notAssessable('outsidePlan');
	}
	if (expected === null) {
		return notAssessable(baseline === null ? 'noBaseline' : 'outsidePlan');
	}
	return outcomeByGuideline({
		direction,
		actual,
		baseline: baseline && baseline.value,
		target: target.value,
		expected: expected.value,
		tolerance,
		isDue: time === 0
	});
}

/** A ratio is judged only where the plan itself asks for a ratio. */
function isRatioOnly(
	indicator: Indicator,
	observation: Observation,
	target: Target | null
): boolean {
	return indicator.kind === 'ratio' ? target === null : observation.reference !== null;
}
