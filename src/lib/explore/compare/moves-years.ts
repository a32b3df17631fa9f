import { yearOf } from '$lib/domain/period.ts';
import { latest } from '$lib/domain/series.ts';
import type { Ground } from '../ground.ts';
import { kept } from './kept.ts';
import { endsSince, movableIn } from './moves-of.ts';

interface Years {
	readonly all: readonly string[];
	readonly usual: string;
}

/** The years from which at least one indicator of an area can be followed to its newest value, from the earliest. */
export function movesYears(ground: Ground, area: string): readonly string[] {
	return yearsOf(ground, area).all;
}

/** The year from which the most indicators can be followed, the earliest of several; empty without any. */
export function usualYear(ground: Ground, area: string): string {
	return yearsOf(ground, area).usual;
}

const yearsOf = kept(countYears, (area: string) => area);

function countYears(ground: Ground, area: string): Years {
	const counts = new Map<number, number>();
	for (const series of movableIn(ground, area)) {
		const end = yearOf(latest(series)?.period ?? series.points[0].period);
		const years = new Set(series.points.map(({ period }) => yearOf(period)));
		for (const year of [...years].filter((one) => one < end)) {
			if (typeof endsSince(series, year) !== 'string') {
				counts.set(year, (counts.get(year) ?? 0) + 1);
			}
		}
	}
	const all = [...counts].sort(([a], [b]) => a - b);
	const most = Math.max(...counts.values());
	const usual = all.find(([, count]) => count === most);
	return {
		all: all.map(([year]) => String(year)),
		usual: usual === undefined ? '' : String(usual[0])
	};
}
