import type { Goal, GoalSheet } from '$lib/domain/goal-sheet.ts';
import type { Indicator } from '$lib/domain/indicator.ts';
import { seriesFor, targetsFor } from '$lib/server/indicators.ts';
import { dataset } from '$lib/server/dataset.ts';
import { once } from '$lib/server/once.ts';
import { plannedPairs } from '$lib/server/verdicts.ts';
import { latest } from '$lib/domain/series.ts';
import { ground } from '../ground.ts';
import { knownArea, knownIndicator, knownOrganization } from '../known.ts';
import { parentOf, shownSeries } from '../place.ts';

/** Where a sheet names an indicator: in one of its goals, or among its policy indicators (null). */
export interface Naming {
	readonly sheet: GoalSheet;
	readonly goal: Goal | null;
}

/** An indicator in an area that the review looks at, with every newest sheet that names it. */
export interface Subject {
	readonly indicator: Indicator;
	readonly area: string;
	readonly namings: readonly Naming[];
}

/** The newest sheet of every organisation, in the order of the dataset. */
export const newestSheets: () => readonly GoalSheet[] = once(() => {
	const { goalSheets, organizations } = dataset();
	return organizations.flatMap(({ id }) => {
		const own = goalSheets.filter(({ organization }) => organization === id);
		const newest = own.toSorted((a, b) => b.fiscalYear - a.fiscalYear)[0];
		return newest === undefined ? [] : [newest];
	});
});

/**
 * Every indicator and area that has a plan, and every indicator of the newest sheets in the organisation's own area or in
 * the nearest one where anything is recorded of it; by the order of the dataset's indicators and areas.
 */
export const reviewSubjects: () => readonly Subject[] = once(() => {
	const found = new Map<string, { indicator: string; area: string; namings: Naming[] }>();
	plannedPairs().forEach((pair) => subject(pair.indicator, pair.area));
	for (const sheet of newestSheets()) {
		for (const { id, area, goal } of namedOn(sheet)) {
			subject(id, area).namings.push({ sheet, goal });
		}
	}
	const places = orderOf(dataset().areas.map(({ code }) => code));
	const ranks = orderOf(dataset().indicators.map(({ id }) => id));
	return [...found.values()]
		.sort((a, b) => ranks(a.indicator) - ranks(b.indicator) || places(a.area) - places(b.area))
		.map(({ indicator, area, namings }) => ({
			indicator: knownIndicator(indicator),
			area,
			namings
		}));

	function subject(indicator: string, area: string) {
		const key = `${indicator} ${area}`;
		const known = found.get(key) ?? { indicator, area, namings: [] };
		found.set(key, known);
		return known;
	}
});

function namedOn(sheet: GoalSheet) {
	const home = knownOrganization(sheet.organization).area;
	const inGoals = sheet.goals.flatMap((goal) => {
		const ids = new Set([...(goal.key === null ? [] : [goal.key.indicator]), ...goal.indicators]);
		return [...ids].map((id) => ({
			id,
			goal,
			area: goal.key?.indicator === id ? goal.key.area : areaOf(id, home)
		}));
	});
	const beside = sheet.policyIndicators.flatMap(({ indicator: id }) =>
		id === null || inGoals.some((named) => named.id === id)
			? []
			: [{ id, goal: null, area: areaOf(id, home) }]
	);
	return [...inGoals, ...beside];
}

/** The area itself or the nearest around it where anything is recorded of the indicator; else any that has a value. */
function areaOf(indicator: string, home: string): string {
	for (let area = ground().area(home); area !== null; area = parentOf(area)) {
		if (isRecorded(indicator, area.code)) {
			return area.code;
		}
	}
	return shownSeries(indicator, home)?.area ?? knownArea(home).code;
}

function isRecorded(indicator: string, area: string): boolean {
	const series = seriesFor(indicator, area);
	return (
		(series !== null && latest(series) !== null) ||
		targetsFor(indicator, area).length > 0 ||
		dataset().reported.some((one) => one.indicator === indicator && one.area === area)
	);
}

function orderOf(ids: readonly string[]): (id: string) => number {
	const places = new Map(ids.map((id, place) => [id, place]));
	return (id) => places.get(id) ?? ids.length;
}
