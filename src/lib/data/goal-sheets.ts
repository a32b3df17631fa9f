import type { GoalSheet } from '$lib/domain/goal-sheet.ts';
import { reportCarried } from './carried-goals.ts';
import { readDocument } from './document.ts';
import { reportCounts } from './goal-counts.ts';
import { GOAL_SHEET_PARTS, goalSheetSchema, type Sheet } from './goal-sheet-schema.ts';
import type { Reading } from './reading.ts';
import { resolvePair } from './recorded.ts';
import { reportPlace, yearlyFiles } from './yearly-file.ts';

/** 組織目標 of all files under `goals/`, by year and organisation. */
export function readGoalSheets(reading: Reading): GoalSheet[] {
	const form = { schema: goalSheetSchema(reading.languages), parts: GOAL_SHEET_PARTS };
	const sheets = new Map<string, Sheet>();
	for (const [file, bytes] of yearlyFiles('goals', reading.files)) {
		const sheet = readDocument(file, bytes, form, reading.problems);
		if (sheet !== null) {
			sheets.set(file, sheet);
			reading.rowCounts.set(file, 1);
			reportPlace('goals', file, sheet, reading.problems);
			reportReferences(sheet, reading);
			reportCounts(sheet, reading);
		}
	}
	reportCarried(sheets, reading);
	return [...sheets.values()].flatMap(({ value }) => value ?? []);
}

function reportReferences({ parts, at }: Sheet, reading: Reading): void {
	const { organizations, sources, indicators, problems } = reading;
	organizations.resolve(parts.organization ?? '', at('organization'), problems);
	sources.resolve(parts.source, at('source'), problems);
	parts.policyIndicators.forEach(({ indicator }, index) => {
		indicators.resolve(indicator, at(`policyIndicators[${index}].indicator`), problems);
	});
	parts.goals.forEach((goal, index) => {
		goal.indicators.forEach((indicator, nth) => {
			indicators.resolve(indicator, at(`goals[${index}].indicators[${nth}]`), problems);
		});
		resolvePair(goal.key, (name) => at(`goals[${index}].key.${name}`), reading);
	});
}
