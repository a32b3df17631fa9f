import type { GoalSheet } from '$lib/domain/goal-sheet.ts';
import { dataset } from './dataset.ts';

/** The goal sheet of an organisation for a fiscal year; null when the dataset has none. */
export function goalSheet(fiscalYear: number, organization: string): GoalSheet | null {
	return (
		dataset().goalSheets.find(
			(sheet) => sheet.fiscalYear === fiscalYear && sheet.organization === organization
		) ?? null
	);
}
