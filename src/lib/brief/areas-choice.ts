import type { ChartWish } from '$lib/domain/briefing.ts';
import type { Area } from '$lib/domain/area.ts';
import { comparePeriods, fiscalYearOf, type Period } from '$lib/domain/period.ts';
import {
	type Compared,
	comparedOf,
	earlierPeriods,
	usualPeriod,
	valuesAt
} from '$lib/explore/areas-compared.ts';
import type { Ground } from '$lib/explore/ground.ts';
import type { BriefFacts } from './facts.ts';

/** What is compared among the areas: the values of a period, or how they changed since an earlier one. */
export interface AreasChoice {
	readonly compared: Compared;
	readonly at: Period;
	/** Null where values are compared and not their changes. */
	readonly since: Period | null;
}

/**
 * What is worth comparing: the planned indicator; else the first key indicator of the goals that has an exact value in
 * every area, of the sheet's own year before the year before it; else the change that the dataset's first page shows;
 * else the residents. Null where the organisation's area has no sisters, or nothing can be compared.
 */
export function areasChoice(facts: BriefFacts, wish: ChartWish | null): AreasChoice | null {
	return wish === null ? usualChoice(facts) : wishedChoice(facts, wish);
}

function usualChoice(facts: BriefFacts): AreasChoice | null {
	const { dataset, organization, sheet } = facts;
	const ground = groundAround(facts.ground, organization.area);
	const area = ground.area(organization.area);
	const keys = sheet.goals.flatMap(({ key }) => (key === null ? [] : [key.indicator]));
	const near = yearsNear(sheet.fiscalYear);
	const candidates = [
		...keys.map((id) => () => valuesOf(ground, id, area, [sheet.fiscalYear])),
		...keys.map((id) => () => valuesOf(ground, id, area, near)),
		() => changeOf(ground, dataset.overview.wards, area, sheet.fiscalYear),
		...dataset.populations.map((id) => () => valuesOf(ground, id, area, near))
	];
	return candidates.reduce<AreasChoice | null>((found, next) => found ?? next(), null);
}

function wishedChoice(facts: BriefFacts, wish: ChartWish): AreasChoice | null {
	const ground = groundAround(facts.ground, wish.area);
	const compared = comparedOf(ground, wish.indicator, 'total');
	if (compared === null) {
		return null;
	}
	const among = (period: Period | null) => compared.periods.find((one) => one === period) ?? null;
	const at =
		among(wish.to) ??
		lastShared(compared, yearsNear(facts.sheet.fiscalYear)) ??
		usualPeriod(compared);
	const since = earlierPeriods(compared, at).find((one) => one === wish.from) ?? null;
	return { compared, at, since: since !== null && hasRates(compared, [since, at]) ? since : null };
}

/** Areas are compared around the site's own area; here around that of the organisation. */
function groundAround(ground: Ground, code: string): Ground {
	return { ...ground, facts: { ...ground.facts, defaultArea: code } };
}

function valuesOf(
	ground: Ground,
	id: string,
	area: Area | null,
	years: readonly number[]
): AreasChoice | null {
	const compared = comparedOf(ground, id, 'total');
	if (compared === null || !isBeside(compared, area)) {
		return null;
	}
	const at = lastShared(compared, years);
	return at === null ? null : { compared, at, since: null };
}

function changeOf(
	ground: Ground,
	{ from, indicator, to }: BriefFacts['dataset']['overview']['wards'],
	area: Area | null,
	fiscalYear: number
): AreasChoice | null {
	const compared = comparedOf(ground, indicator, 'total');
	if (compared === null || !isBeside(compared, area)) {
		return null;
	}
	const at = fiscalYearOf(to) > fiscalYear ? lastShared(compared, yearsNear(fiscalYear)) : to;
	if (at === null || !hasRates(compared, [from, at])) {
		return null;
	}
	return earlierPeriods(compared, at).includes(from) ? { compared, at, since: from } : null;
}

/** Whether every area has a rate of change that is exact: bars of rates have no open ends. */
function hasRates(compared: Compared, periods: readonly Period[]): boolean {
	const { indicator, isNet } = compared;
	const isExact = (period: Period) => typeof valuesAt(compared, period) !== 'string';
	return indicator.kind === 'count' && !isNet && periods.every(isExact);
}

/** Whether the areas compared are the area's sisters, or lie inside it. */
function isBeside({ areas, whole }: Compared, area: Area | null): boolean {
	return areas.length > 1 && (area?.parent === whole.code || area?.code === whole.code);
}

/** The last period of some fiscal years in which every area has an exact value. */
function lastShared(compared: Compared, years: readonly number[]): Period | null {
	return (
		compared.periods
			.filter((period) => years.includes(fiscalYearOf(period)))
			.filter((period) => typeof valuesAt(compared, period) !== 'string')
			.toSorted(comparePeriods)
			.at(-1) ?? null
	);
}

/** The year of a sheet, and the one before for figures that come late. */
function yearsNear(fiscalYear: number): readonly number[] {
	return [fiscalYear - 1, fiscalYear];
}
