import { z } from 'zod';
import type { GoalSheet } from '$lib/domain/goal-sheet.ts';
import type { Locale } from '$lib/domain/locale.ts';
import { identifier, oneOf, text } from './cell.ts';
import { readDocument, type Document } from './document.ts';
import { localized } from './localized.ts';
import { idPart, listOf, NO_PAIR, orNull, pairPart } from './parts.ts';
import { quoted } from './quote.ts';
import type { Reading } from './reading.ts';
import { resolvePair } from './recorded.ts';

const PATH = /^goals\/(?<year>\d{4})\/(?<organization>[^/]+)\.json$/;

const count = z.int().min(0);
const goalNumber = z.int().min(1);

const PARTS = z.object({
	organization: orNull(identifier),
	fiscalYear: orNull(z.int()),
	source: idPart,
	policyIndicators: listOf(z.object({ indicator: idPart }).catch({ indicator: '' })),
	goals: listOf(
		z
			.object({ number: orNull(goalNumber), key: pairPart, indicators: listOf(idPart) })
			.catch({ number: null, key: NO_PAIR, indicators: [] })
	),
	evaluation: z
		.object({ goalsSet: orNull(count), goalsAchieved: orNull(count) })
		.catch({ goalsSet: null, goalsAchieved: null })
});

type Sheet = Document<GoalSheet, z.output<typeof PARTS>>;

/** The file that holds a goal sheet. */
export function goalSheetFile(fiscalYear: number, organization: string): string {
	return `goals/${fiscalYear}/${organization}.json`;
}

/** 組織目標 of all files under `goals/`, by year and organisation. */
export function readGoalSheets(reading: Reading): GoalSheet[] {
	const schema = goalSheetSchema(reading.languages);
	return [...reading.files]
		.filter(([file]) => file.startsWith('goals/') && file.endsWith('.json'))
		.toSorted(([a], [b]) => (a < b ? -1 : 1))
		.flatMap(([file, bytes]) => {
			const sheet = readDocument(file, bytes, { schema, parts: PARTS }, reading.problems);
			if (sheet === null) {
				return [];
			}
			reading.rowCounts.set(file, 1);
			reportPath(file, sheet, reading);
			reportReferences(sheet, reading);
			reportCounts(sheet, reading);
			return sheet.value ?? [];
		});
}

function goalSheetSchema(languages: readonly Locale[]): z.ZodType<GoalSheet> {
	const words = localized(languages);
	const sheetText = z.strictObject({ text: words, summary: z.boolean() });
	return z.strictObject({
		organization: identifier,
		fiscalYear: z.int(),
		source: text,
		head: z.strictObject({ title: words, name: words }),
		vision: words,
		purpose: sheetText,
		policyIndicators: z.array(z.strictObject({ name: words, indicator: z.nullable(text) })),
		goals: z
			.array(
				z.strictObject({
					number: goalNumber,
					title: sheetText,
					promise: sheetText,
					result: sheetText,
					next: sheetText,
					key: z.nullable(z.strictObject({ indicator: text, area: text })),
					indicators: z.array(text),
					reported: z.nullable(oneOf(['achieved', 'notAchieved'])).default(null),
					carriedFrom: z.nullable(goalNumber).default(null),
					programmes: z.array(words)
				})
			)
			.min(1),
		evaluation: z.strictObject({ goalsSet: count, goalsAchieved: count })
	});
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
	const wanted = `goals/${year}/${organization}.json`;
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

function reportCounts({ parts, at }: Sheet, { problems }: Reading): void {
	const { goals, evaluation } = parts;
	const { goalsSet, goalsAchieved } = evaluation;
	if (goalsSet !== null && goals.length > 0 && goalsSet !== goals.length) {
		problems.add(at('evaluation.goalsSet'), {
			ja: `目標数 ${goalsSet} が、goals に書かれた目標の数 ${goals.length} と合いません。どちらかを直してください。`,
			en: `${goalsSet} goals set do not agree with the ${goals.length} in goals; correct one of them.`
		});
	}
	if (goalsSet !== null && goalsAchieved !== null && goalsAchieved > goalsSet) {
		problems.add(at('evaluation.goalsAchieved'), {
			ja: `達成数 ${goalsAchieved} が目標数 ${goalsSet} より多くなっています。どちらかを直してください。`,
			en: `${goalsAchieved} goals achieved are more than the ${goalsSet} that were set; correct one of them.`
		});
	}
	goals.forEach(({ number }, index) => {
		const first = goals.findIndex((goal) => goal.number === number);
		if (number !== null && first < index) {
			problems.add(at(`goals[${index}].number`), {
				ja: `番号 ${number} は goals[${first}] にもあります。番号を直してください。`,
				en: `goals[${first}] has the number ${number} too; correct it.`
			});
		}
	});
}
