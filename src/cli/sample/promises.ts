import type { Figures } from './figures.ts';
import { seriesOf } from './series.ts';
import { NOW } from './state.ts';
import { targetRows, type TargetRow } from './targets.ts';

/**
 * Whether an organisation of the sample would call a year's value as promised, by a straight line of its own; null
 * when there is no value, or no plan for the year.
 */
export function keepsPromise(figures: Figures, area: string, year: number): boolean | null {
	const value = valueOf(figures, area, year);
	const points = targetRows(figures, NOW).filter((row) => row.area === area);
	const first = points.find(({ kind }) => kind === 'baseline');
	const last = points.at(-1);
	if (value === null || first === undefined || last === undefined) {
		return null;
	}
	if (year <= Number(first.period) || year > Number(last.period)) {
		return null;
	}
	if (figures.direction === 'maintain') {
		return value >= Number(last.value) && (last.upper === '' || value <= Number(last.upper));
	}
	const wanted = lineAt(points, year);
	return figures.direction === 'decrease' ? value <= wanted : value >= wanted;
}

/** The value of a year; the total since the plan began for 累計; null when there is none. */
export function valueOf(figures: Figures, area: string, year: number): number | null {
	const values = seriesOf(figures, []).get(area);
	if (values === undefined || /-/.test(figures.cycle)) {
		return null;
	}
	if (!figures.flags.includes('total')) {
		return values.get(String(year)) ?? null;
	}
	return [...values]
		.filter(([period]) => period > '2021' && period <= String(year))
		.reduce((sum, [, value]) => sum + value, 0);
}

function lineAt(points: readonly TargetRow[], year: number): number {
	const next = points.find(({ period }) => Number(period) >= year);
	const before = points.findLast(({ period }) => Number(period) < year);
	if (next === undefined || before === undefined) {
		return 0;
	}
	const part = (year - Number(before.period)) / (Number(next.period) - Number(before.period));
	return Number(before.value) + (Number(next.value) - Number(before.value)) * part;
}
