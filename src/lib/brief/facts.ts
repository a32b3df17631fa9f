import type { Organization } from '$lib/domain/area.ts';
import type { Briefing } from '$lib/domain/briefing.ts';
import type { Dataset } from '$lib/domain/dataset.ts';
import type { GoalTally } from '$lib/domain/goal-outcome.ts';
import type { Goal, GoalSheet } from '$lib/domain/goal-sheet.ts';
import type { Period } from '$lib/domain/period.ts';
import type { Verdicts } from '$lib/domain/verdicts.ts';
import type { Ground } from '$lib/explore/ground.ts';

/** What the briefing of one goal sheet is made from. */
export interface BriefFacts {
	readonly ground: Ground;
	readonly dataset: Pick<
		Dataset,
		| 'publisher'
		| 'licence'
		| 'updated'
		| 'notice'
		| 'drafts'
		| 'languages'
		| 'organizations'
		| 'overview'
		| 'populations'
		| 'rounding'
	>;
	readonly sheet: GoalSheet;
	readonly organization: Organization;
	/** All sheets of the organisation, from the earliest year, this one among them. */
	readonly sheets: readonly GoalSheet[];
	/** What the dataset asks of this briefing; null where it leaves all to the program. */
	readonly briefing: Briefing | null;
	/** The verdicts on an indicator in an area for a period, or for the latest that has a value. */
	readonly verdictsFor: (indicator: string, area: string, period: Period | null) => Verdicts;
	/** What the indicators of a goal were judged in the year of the sheet, counted. */
	readonly tallyOf: (goal: Goal) => GoalTally;
}
