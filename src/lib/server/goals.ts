import type { GoalResult } from '$lib/domain/attainment.ts';
import { goalOutcome, type GoalTally, goalTally, reportedGoal } from '$lib/domain/goal-outcome.ts';
import type { Goal, GoalSheet } from '$lib/domain/goal-sheet.ts';
import type { Period } from '$lib/domain/period.ts';
import { footingOf } from '$lib/domain/scheme.ts';
import type { Verdicts } from '$lib/domain/verdicts.ts';
import { lastWithin } from '$lib/domain/within-year.ts';
import { areaByCode, organizationById } from './areas.ts';
import { dataset } from './dataset.ts';
import { indicatorById, observationsOf, targetsFor } from './indicators.ts';
import { once } from './once.ts';
import { verdictsFor } from './verdicts.ts';

/** Every goal of every sheet as it came out, in the order of the sheets. */
export const goalResults: () => readonly GoalResult[] = once(() =>
	dataset().goalSheets.flatMap((sheet) =>
		sheet.goals.map((goal) => ({
			organization: sheet.organization,
			fiscalYear: sheet.fiscalYear,
			number: goal.number,
			theme: themeOf(goal),
			reported: reportedGoal(goal, sheet),
			outcome: goalOutcome(goalTallyOf(goal, sheet))
		}))
	)
);

/** What the indicators of a goal were judged in the year of its sheet, counted. */
export function goalTallyOf(goal: Goal, sheet: GoalSheet): GoalTally {
	return goalTally(
		goalVerdicts(goal, sheet).map(({ judged }) => footingOf(judged.scheme, judged.status))
	);
}

/**
 * The verdicts on the indicators of a goal in the year of its sheet: the key one for the area that the goal names,
 * each other for the organisation's area; where there is no plan for it, for the nearest one around it. An indicator
 * without a value in that year is left out.
 */
function goalVerdicts(goal: Goal, { fiscalYear, organization }: GoalSheet): Verdicts[] {
	const own = organizationById(organization);
	return goal.indicators.flatMap((id) => {
		const from = goal.key?.indicator === id ? goal.key.area : (own?.area ?? null);
		const area = plannedArea(id, from);
		const period = area === null ? null : periodWithin(fiscalYear, id, area);
		return area === null || period === null ? [] : [verdictsFor(id, area, period)];
	});
}

/** The sheets of an organisation, from the earliest year. */
export function sheetsOf(organization: string): GoalSheet[] {
	return dataset()
		.goalSheets.filter((sheet) => sheet.organization === organization)
		.toSorted((a, b) => a.fiscalYear - b.fiscalYear);
}

function plannedArea(indicator: string, from: string | null): string | null {
	for (let code = from; code !== null; code = areaByCode(code)?.parent ?? null) {
		if (targetsFor(indicator, code).length > 0) {
			return code;
		}
	}
	return null;
}

function periodWithin(fiscalYear: number, indicator: string, area: string): Period | null {
	const own = observationsOf(indicator).filter((one) => one.area === area);
	return lastWithin(own, fiscalYear)?.period ?? null;
}

function themeOf({ indicators, key }: Goal): string | null {
	const first = key?.indicator ?? indicators[0];
	return first === undefined ? null : (indicatorById(first)?.theme ?? null);
}
