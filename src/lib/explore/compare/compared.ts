import type { Indicator, Theme } from '$lib/domain/indicator.ts';
import { grouped } from '$lib/domain/grouped.ts';
import { comparePeriods, type Period } from '$lib/domain/period.ts';
import type { Series } from '$lib/domain/series.ts';
import type { Ground } from '../ground.ts';
import type { Group } from './group.ts';
import { kept } from './kept.ts';

/** An indicator that sets areas against each other: at one period at least, two of them have a value. */
export interface Compared {
	readonly indicator: Indicator;
	/** The series of each area that has a value, by its code. */
	readonly series: ReadonlyMap<string, Series>;
	/** How many areas have a value at each period, from the earliest. */
	readonly recorded: ReadonlyMap<Period, number>;
}

/** The indicators of one theme that set the areas of a group against each other. */
export interface ComparedTheme {
	readonly theme: Theme;
	readonly members: readonly Compared[];
}

/** The indicators that set the areas of a group against each other, by theme; found once for each group. */
export const comparedThemes = kept(themesOf, (group: Group) => group.whole.code);

/** The same without their themes, in the same order. */
export function comparedIn(ground: Ground, group: Group): readonly Compared[] {
	return comparedThemes(ground, group).flatMap(({ members }) => members);
}

/** One of them by its id; null for any other. */
export function comparedOf(ground: Ground, group: Group, id: string): Compared | null {
	return comparedIn(ground, group).find(({ indicator }) => indicator.id === id) ?? null;
}

/**
 * The newest period at which every area has a value, because only then can they be ranked; where there is
 * none, the newest at which any has.
 */
export function sharedPeriod({ recorded }: Compared, size: number): Period | null {
	const periods = [...recorded.keys()];
	return periods.findLast((period) => recorded.get(period) === size) ?? periods.at(-1) ?? null;
}

function themesOf(ground: Ground, group: Group): readonly ComparedTheme[] {
	const byTheme = grouped(ground.facts.indicators, ({ theme }) => theme);
	return ground.facts.themes
		.map((theme) => ({
			theme,
			members: (byTheme.get(theme.id) ?? []).flatMap(
				(indicator) => compared(ground, group, indicator) ?? []
			)
		}))
		.filter(({ members }) => members.length > 0);
}

function compared(ground: Ground, { areas }: Group, indicator: Indicator): Compared | null {
	const series = new Map(
		areas.flatMap(({ code }) => {
			const own = ground.series(indicator.id, code);
			return own === null ? [] : [[code, own] as const];
		})
	);
	const counts = new Map<Period, number>();
	for (const { points } of series.values()) {
		for (const { period, reading } of points) {
			if (reading.kind === 'amount') {
				counts.set(period, (counts.get(period) ?? 0) + 1);
			}
		}
	}
	const recorded = new Map([...counts].sort(([a], [b]) => comparePeriods(a, b)));
	return Math.max(0, ...counts.values()) < 2 ? null : { indicator, series, recorded };
}
