import type { Goal, GoalSheet } from './goal-sheet.ts';
import type { Footing } from './scheme.ts';

/**
 * What the judged indicators of a goal come to: all of them are reached or on the guideline (`onCourse`), some
 * of them (`partly`), none of them (`behind`), or there is none that could be judged (`none`).
 */
export const GOAL_OUTCOMES = ['onCourse', 'partly', 'behind', 'none'] as const;
export type GoalOutcome = (typeof GOAL_OUTCOMES)[number];

/** The judged indicators of a goal, counted. */
export interface GoalTally {
	readonly indicators: number;
	readonly assessable: number;
	/** Of the assessable ones, those that are reached or on the guideline. */
	readonly met: number;
}

/** Counts what the indicators of a goal were judged; `none` is not assessable. */
export function goalTally(footings: readonly Footing[]): GoalTally {
	const assessed = footings.filter((footing) => footing !== 'none');
	const met = assessed.filter((footing) => footing === 'reached' || footing === 'onLine');
	return { indicators: footings.length, assessable: assessed.length, met: met.length };
}

/** The one rule by which a goal rolls up from its indicators; our computation, never the organisation's word. */
export function goalOutcome({ assessable, met }: GoalTally): GoalOutcome {
	if (assessable === 0) {
		return 'none';
	}
	return met === assessable ? 'onCourse' : met > 0 ? 'partly' : 'behind';
}

/**
 * What the organisation reported of a goal: its own word, else what its two counts leave no doubt of (all
 * achieved, or none). Null where they do not tell, and before the year was evaluated.
 */
export function reportedGoal(
	{ reported }: Pick<Goal, 'reported'>,
	{ evaluation }: Pick<GoalSheet, 'evaluation'>
): Goal['reported'] {
	if (reported !== null || evaluation === null || evaluation.goalsSet === 0) {
		return reported;
	}
	const { goalsAchieved, goalsSet } = evaluation;
	return goalsAchieved === goalsSet ? 'achieved' : goalsAchieved === 0 ? 'notAchieved' : null;
}
