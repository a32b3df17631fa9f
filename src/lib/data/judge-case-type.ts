import type { Period } from '$lib/domain/period.ts';

/** Whether a period is a month, and not a year. */
export function isMonth(period: Period): boolean {
	return period.length > 4;
}

/** Whether the first period that the plan names is a month. */
export function planHasMonths(planned: readonly (Period | null)[]): boolean {
	const first = planned.find((period) => period !== null);
	return first !== undefined && first !== null && isMonth(first);
}
