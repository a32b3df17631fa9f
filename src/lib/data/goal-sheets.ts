import type { GoalSheet } from '$lib/domain/goal-sheet.ts';
import { reportCarried } from './carried-goals.ts';
import { readDocument } from './document.ts';
import { reportCounts } from './goal-counts.ts';
import {
	GOAL_SHEET_PARTS,
	goalSheetFile,
	goalSheetSchema,
	type Sheet
} from './goal-sheet-schema.ts';
import { quoted } from './quote.ts';
import type { Reading } from './reading.ts';
import { resolvePair } from './recorded.ts';

const PATH = /^goals\/(?<year>\d{4})\/(?<organization>[^/]+)\.json$/;

/** 組織目標 of all files under `goals/`, by year and organisation. */
export function readGoalSheets(reading: Reading): GoalSheet[] {
	const form = { schema: goalSheetSchema(reading.languages), parts: GOAL_SHEET_PARTS };
	const sheets = new Map<string, Sheet>();
	const files = [...reading.files]
		.filter(([file]) => file.startsWith('goals/') && file.endsWith('.json'))
		.toSorted(([a], [b]) => (a < b ? -1 : 1));
	for (const [file, bytes] of files) {
		const sheet = readDocument(file, bytes, form, reading.problems);
		if (sheet !== null) {
			sheets.set(file, sheet);
			reading.rowCounts.set(file, 1);
			reportPath(file, sheet, reading);
			reportReferences(sheet, reading);
			reportCounts(sheet, reading);
		}
	}
	reportCarried(sheets, reading);
	return [...sheets.values()].flatMap(({ value }) => value ?? []);
}

function reportPath(file: string, { parts, at }: Sheet, { problems }: Reading): void {
	const place: { year?: string; organization?: string } = PATH.exec(file)?.groups ?? {};
	const year = parts.fiscalYear === null ? place.year : String(parts.fiscalYear);
	const organization = parts.organization ?? place.organization;
	const agrees = year === place.year && organization === place.organization;
	if (year === undefined || organization === undefined || agrees) {
		return;
	}
	const field = year === place.year ? 'organization' : 'fiscalYear';
	const wanted = goalSheetFile(year, organization);
	const shown = quoted(String(parts[field]));
	problems.add(at(field), {
		ja: `${shown.ja}はファイルの場所と合いません。ファイルを ${wanted} に移すか、ここを直してください。`,
		en: `${shown.en} does not agree with the file's place; move the file to ${wanted} or correct this.`
	});
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
