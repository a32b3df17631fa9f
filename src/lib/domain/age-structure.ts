import type { AgeGroup } from './dataset.ts';
import { percentOf } from './decimal.ts';
import type { Observation } from './observation.ts';
import { comparePeriods, type Period, type PeriodType } from './period.ts';
import { at, type Series } from './series.ts';
import { amountOf, isOpenEnded } from './value.ts';

/** A number of residents and what share of all groups it is, in per cent. */
export interface AgeCount {
	readonly count: number;
	readonly sharePct: number;
}

/** One age group on a day; either both sexes or only the total. */
export interface AgePart {
	readonly group: AgeGroup;
	readonly male: AgeCount | null;
	readonly female: AgeCount | null;
	readonly total: AgeCount;
}

/** 年齢構成: every age group of an area on one day, from the youngest. */
export interface AgeStructure {
	readonly period: Period;
	readonly periodType: PeriodType;
	/** The sum of all groups, which the shares are of. */
	readonly sum: number;
	readonly parts: readonly AgePart[];
	/** Everything that was counted, group by group. */
	readonly observations: readonly Observation[];
}

/**
 * The age groups of an area on the latest day on which every one of them has a value (on `period` where that is given);
 * null where there is no such day, a count is open-ended, or nobody is counted.
 */
export function ageStructure(
	groups: readonly AgeGroup[],
	seriesOf: (indicator: string) => Series | null,
	period?: Period
): AgeStructure | null {
	const all = groups.flatMap(({ counts }) => Object.values(counts)).map(seriesOf);
	const found = all.filter((series) => series !== null);
	const [first] = found;
	if (first === undefined || found.length < all.length) {
		return null;
	}
	const day = period ?? latestCommon(found);
	const observations = new Map(
		found.flatMap((series) => {
			const observation = day && at(series, day);
			return observation && countOf(observation) !== null
				? [[series.indicator.id, observation] as const]
				: [];
		})
	);
	const sum = [...observations.values()].reduce((total, one) => total + (countOf(one) ?? 0), 0);
	if (day === null || observations.size < found.length || sum <= 0) {
		return null;
	}
	return {
		period: day,
		periodType: first.indicator.periodType,
		sum,
		parts: groups.map((group) => partOf(group, observations, sum)),
		observations: [...observations.values()]
	};
}

/** What share of everybody is at least so old, in per cent; null where no group starts at that age. */
export function shareFrom({ parts, sum }: AgeStructure, age: number): number | null {
	const older = parts.filter(({ group }) => group.from >= age);
	return parts.some(({ group }) => group.from === age)
		? percentOf(
				older.reduce((total, part) => total + part.total.count, 0),
				sum
			)
		: null;
}

function partOf(
	group: AgeGroup,
	observations: ReadonlyMap<string, Observation>,
	sum: number
): AgePart {
	const { counts } = group;
	const ids = 'total' in counts ? [counts.total] : [counts.male, counts.female];
	const found = ids.map((id) => {
		const observation = observations.get(id);
		return observation === undefined ? 0 : (countOf(observation) ?? 0);
	});
	const [male = null, female = null] =
		'total' in counts ? [] : found.map((one) => shareIn(one, sum));
	const total = found.reduce((all, one) => all + one, 0);
	return { group, male, female, total: shareIn(total, sum) };
}

function shareIn(count: number, sum: number): AgeCount {
	return { count, sharePct: percentOf(count, sum) ?? 0 };
}

function latestCommon(all: readonly Series[]): Period | null {
	const [first, ...rest] = all.map(
		({ points }) => new Set(points.filter((one) => countOf(one) !== null).map((one) => one.period))
	);
	const common = [...(first ?? [])].filter((day) => rest.every((days) => days.has(day)));
	return common.sort(comparePeriods).at(-1) ?? null;
}

function countOf({ reading }: Observation): number | null {
	const amount = amountOf(reading);
	return amount === null || isOpenEnded(amount.qualifier) ? null : amount.value;
}
