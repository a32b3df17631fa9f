import type { Observation } from './observation.ts';
import { comparePeriods, fiscalYearOf } from './period.ts';

/**
 * The last observation with an amount whose period lies in the fiscal year; a calendar year counts as the one of its
 * number. Null where there is none.
 */
export function lastWithin(
	observations: readonly Observation[],
	fiscalYear: number
): Observation | null {
	return (
		observations
			.filter(
				({ period, reading }) => reading.kind === 'amount' && fiscalYearOf(period) === fiscalYear
			)
			.toSorted((a, b) => comparePeriods(a.period, b.period))
			.at(-1) ?? null
	);
}
