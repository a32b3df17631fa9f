import type { Organization } from './area.ts';
import type { GoalSheet } from './goal-sheet.ts';
import type { Indicator } from './indicator.ts';

/**
 * Ids of the organisations that answer for an indicator: the owner that is recorded, then every organisation whose
 * goal sheets name the indicator, in the order of the sheets. Empty when nobody is recorded.
 */
export function ownersOf(
	indicator: Indicator,
	goalSheets: readonly GoalSheet[]
): readonly string[] {
	const naming = goalSheets
		.filter((sheet) => names(sheet, indicator.id))
		.map(({ organization }) => organization);
	return [...new Set(indicator.owner === null ? naming : [indicator.owner, ...naming])];
}

/**
 * Ids of the organisations to ask for the figure of an indicator in one area: its recorded owner, else those that name
 * the indicator on a goal sheet and either belong to the area or name it there. Empty when nobody is recorded.
 */
export function askedFor(
	{ indicator, area }: { readonly indicator: Indicator; readonly area: string },
	{
		goalSheets,
		organizations
	}: { readonly goalSheets: readonly GoalSheet[]; readonly organizations: readonly Organization[] }
): readonly string[] {
	if (indicator.owner !== null) {
		return [indicator.owner];
	}
	const own = new Set(organizations.filter((one) => one.area === area).map(({ id }) => id));
	const asked = goalSheets.filter(
		(sheet) =>
			sheet.goals.some(({ key }) => key?.indicator === indicator.id && key.area === area) ||
			(own.has(sheet.organization) && names(sheet, indicator.id))
	);
	return [...new Set(asked.map(({ organization }) => organization))];
}

function names({ goals, policyIndicators }: GoalSheet, id: string): boolean {
	return (
		policyIndicators.some(({ indicator }) => indicator === id) ||
		goals.some(({ key, indicators }) => key?.indicator === id || indicators.includes(id))
	);
}
