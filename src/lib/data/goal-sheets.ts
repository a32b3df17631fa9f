import { z } from 'zod';
import type { GoalSheet } from '$lib/domain/goal-sheet.ts';
import type { Locale } from '$lib/domain/locale.ts';
import { identifier, text } from './cell.ts';
import { readDocument, type Document } from './document.ts';
import { localized } from './localized.ts';
import { quoted } from './quote.ts';
import type { Reading } from './reading.ts';
import { resolvePair } from './recorded.ts';

const PATH = /^goals\/(?<year>\d{4})\/(?<organization>[^/]+)\.json$/;

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
			const sheet = readDocument(file, bytes, schema, reading.problems);
			if (sheet === null) {
				return [];
			}
			reading.rowCounts.set(file, 1);
			reportPath(file, sheet, reading);
			reportReferences(sheet, reading);
			reportCounts(sheet, reading);
			return [sheet.value];
		});
}

function goalSheetSchema(languages: readonly Locale[]): z.ZodType<GoalSheet> {
	const words = localized(languages);
	const sheetText = z.strictObject({ text: words, summary: z.boolean() });
	const count = z.int().min(0);
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
					number: z.int().min(1),
					title: sheetText,
					promise: sheetText,
					result: sheetText,
					next: sheetText,
					key: z.nullable(z.strictObject({ indicator: text, area: text })),
					indicators: z.array(text),
					programmes: z.array(words)
				})
			)
			.min(1),
		evaluation: z.strictObject({ goalsSet: count, goalsAchieved: count })
	});
}

function reportPath(file: string, { value, at }: Document<GoalSheet>, reading: Reading): void {
	const { year, organization } = PATH.exec(file)?.groups ?? {};
	const wanted = goalSheetFile(value.fiscalYear, value.organization);
	if (year === String(value.fiscalYear) && organization === value.organization) {
		return;
	}
	const field = year === String(value.fiscalYear) ? 'organization' : 'fiscalYear';
	const shown = quoted(String(value[field]));
	reading.problems.add(at(field), {
		ja: `${shown.ja}はファイルの場所と合いません。ファイルを ${wanted} に移すか、ここを直してください。`,
		en: `${shown.en} does not agree with the file's place; move the file to ${wanted} or correct this.`
	});
}

function reportReferences(
	{ value, at }: Document<GoalSheet>,
	reading: Reading
): void {
	const { organizations, sources, indicators, problems } = reading;
	organizations.resolve(value.organization, at('organization'), problems);
	sources.resolve(value.source, at('source'), problems);
	value.policyIndicators.forEach(({ indicator }, index) => {
		indicators.resolve(indicator ?? '', at(`policyIndicators[${index}].indicator`), problems);
	});
	value.goals.forEach((goal, index) => {
		goal.indicators.forEach((indicator, nth) => {
			indicators.resolve(indicator, at(`goals[${index}].indicators[${nth}]`), problems);
		});
		if (goal.key !== null) {
			resolvePair(goal.key, (name) => at(`goals[${index}].key.${name}`), reading);
		}
	});
}

function reportCounts({ value, at }: Document<GoalSheet>, { problems }: Reading): void {
	const { goalsSet, goalsAchieved } = value.evaluation;
	if (goalsAchieved > goalsSet) {
		problems.add(at('evaluation.goalsAchieved'), {
			ja: `達成数 ${goalsAchieved} が目標数 ${goalsSet} より多くなっています。どちらかを直してください。`,
			en: `${goalsAchieved} goals achieved are more than the ${goalsSet} that were set; correct one of them.`
		});
	}
	value.goals.forEach(({ number }, index) => {
		const first = value.goals.findIndex((goal) => goal.number === number);
		if (first < index) {
			problems.add(at(`goals[${index}].number`), {
				ja: `番号 ${number} は goals[${first}] にもあります。番号を直してください。`,
				en: `goals[${first}] has the number ${number} too; correct it.`
			});
		}
	});
}
