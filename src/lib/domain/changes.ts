import { changeBetween, type Comparison, type NoComparison } from './comparison.ts';
import { comparePeriods, parsePeriod, type Period, previousYear, yearOf } from './period.ts';
import type { Series } from './series.ts';

const MONTHS_A_YEAR = 12;

/** A period beside the one that it is compared with. */
export interface PeriodChange {
	readonly period: Period;
	readonly from: Period;
	readonly change: Comparison | NoComparison;
}

/** How many years lie between a reading and the one it is compared with: one, or as many as the cycle has. */
export function yearsApart({ indicator }: Pick<Series, 'indicator'>): number {
	const years = (indicator.cycleMonths ?? 0) / MONTHS_A_YEAR;
	return Number.isInteger(years) && years > 1 ? years : 1;
}

/**
 * Every period with its change from the same period of the year before (of the reading before, where
 * readings come in cycles of several years). Periods that the cycle asks for and that are not recorded are
 * there too, without a change.
 */
export function changesOf(series: Series): PeriodChange[] {
	const years = yearsApart(series);
	return expectedPeriods(series).map((period) => {
		const from = yearsBefore(series, period, years);
		return { period, from, change: changeBetween(series, from, period) };
	});
}

/** The changes from the first that can be told; empty where none can. */
export function fromFirstChange(changes: readonly PeriodChange[]): readonly PeriodChange[] {
	const first = changes.findIndex(({ change }) => !('reason' in change));
	return first === -1 ? [] : changes.slice(first);
}

function yearsBefore({ indicator }: Series, period: Period, years: number): Period {
	return Array.from({ length: years }).reduce<Period>(
		(before) => previousYear(before, indicator.periodType),
		period
	);
}

/** The recorded periods, and those that are missing between them by the indicator's cycle. */
function expectedPeriods(series: Series): Period[] {
	const recorded = series.points.map(({ period }) => period);
	return recorded.flatMap((period, index) => {
		const before = recorded[index - 1];
		return before === undefined ? [period] : [...periodsBetween(series, before, period), period];
	});
}

function periodsBetween(series: Series, from: Period, to: Period): Period[] {
	const between: Period[] = [];
	let period = cycleBefore(series, to);
	while (period !== null && comparePeriods(period, from) > 0) {
		between.unshift(period);
		period = cycleBefore(series, period);
	}
	return between;
}

/** The period one cycle earlier; null for an indicator without a cycle. */
function cycleBefore(series: Series, period: Period): Period | null {
	const { cycleMonths, periodType } = series.indicator;
	if (cycleMonths === null) {
		return null;
	}
	if (cycleMonths % MONTHS_A_YEAR === 0) {
		return yearsBefore(series, period, cycleMonths / MONTHS_A_YEAR);
	}
	const months = yearOf(period) * MONTHS_A_YEAR + Number(period.slice(5, 7)) - 1 - cycleMonths;
	const month = String((months % MONTHS_A_YEAR) + 1).padStart(2, '0');
	return parsePeriod(`${Math.floor(months / MONTHS_A_YEAR)}-${month}`, periodType);
}
