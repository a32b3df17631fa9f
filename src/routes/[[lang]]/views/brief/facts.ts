import type { BriefFacts } from '$lib/brief/facts.ts';
import type { GoalSheet } from '$lib/domain/goal-sheet.ts';
import { briefingOf } from '$lib/server/briefings.ts';
import { dataset } from '$lib/server/dataset.ts';
import { goalTallyOf, sheetsOf } from '$lib/server/goals.ts';
import { verdictsFor } from '$lib/server/verdicts.ts';
import { ground } from '../ground.ts';
import { knownOrganization } from '../known.ts';

/** What the chosen dataset knows for the briefing of a goal sheet. */
export function factsOf(sheet: GoalSheet): BriefFacts {
	return {
		ground: ground(),
		dataset: dataset(),
		sheet,
		organization: knownOrganization(sheet.organization),
		sheets: sheetsOf(sheet.organization),
		briefing: briefingOf(sheet.fiscalYear, sheet.organization),
		verdictsFor,
		tallyOf: (goal) => goalTallyOf(goal, sheet)
	};
}
