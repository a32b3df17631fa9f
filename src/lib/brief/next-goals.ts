import type { Goal, GoalSheet } from '$lib/domain/goal-sheet.ts';

/** What became of the goals of a sheet in the sheet of the year after. */
export interface NextGoals {
	readonly sheet: GoalSheet;
	/** The goal that carries one on, by the number of the one carried on. */
	readonly carriedBy: ReadonlyMap<number, Goal>;
	/** Goals that carry none on. */
	readonly added: readonly Goal[];
}

/** The goals of the following fiscal year beside those of this one; null where that sheet is not recorded. */
export function nextGoals(sheet: GoalSheet, sheets: readonly GoalSheet[]): NextGoals | null {
	const after = sheets.find(({ fiscalYear }) => fiscalYear === sheet.fiscalYear + 1);
	if (after === undefined) {
		return null;
	}
	const numbers = new Set(sheet.goals.map(({ number }) => number));
	const carries = (goal: Goal) => goal.carriedFrom !== null && numbers.has(goal.carriedFrom);
	return {
		sheet: after,
		carriedBy: new Map(
			after.goals.filter(carries).map((goal) => [goal.carriedFrom ?? goal.number, goal])
		),
		added: after.goals.filter((goal) => !carries(goal))
	};
}
