import { z } from 'zod';
import type { GoalSheet } from '$lib/domain/goal-sheet.ts';
import type { Locale } from '$lib/domain/locale.ts';
import { identifier, oneOf, text } from './cell.ts';
import type { Document } from './document.ts';
import { localized } from './localized.ts';
import { idPart, listOf, NO_PAIR, orNull, pairPart } from './parts.ts';
import { yearlyFile } from './yearly-file.ts';

const count = z.int().min(0);
const goalNumber = z.int().min(1);
const reported = oneOf(['achieved', 'notAchieved']);

/** The file that holds a goal sheet. */
export function goalSheetFile(fiscalYear: number | string, organization: string): string {
	return yearlyFile('goals', fiscalYear, organization);
}

/** The form of a goal sheet, its texts in the languages of the dataset. */
export function goalSheetSchema(languages: readonly Locale[]): z.ZodType<GoalSheet> {
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
					reported: z.nullable(reported).default(null),
					carriedFrom: z.nullable(goalNumber).default(null),
					programmes: z.array(words)
				})
			)
			.min(1),
		evaluation: z.nullable(z.strictObject({ goalsSet: count, goalsAchieved: count }))
	});
}

const NO_GOAL = {
	number: null,
	key: NO_PAIR,
	indicators: [],
	reported: null,
	carriedFrom: null
};

/** The same as far as it can be made out. */
export const GOAL_SHEET_PARTS = z.object({
	organization: orNull(identifier),
	fiscalYear: orNull(z.int()),
	source: idPart,
	policyIndicators: listOf(z.object({ indicator: idPart }).catch({ indicator: '' })),
	goals: listOf(
		z
			.object({
				number: orNull(goalNumber),
				key: pairPart,
				indicators: listOf(idPart),
				reported: orNull(reported),
				carriedFrom: orNull(goalNumber)
			})
			.catch(NO_GOAL)
	),
	evaluation: z
		.object({ goalsSet: orNull(count), goalsAchieved: orNull(count) })
		.catch({ goalsSet: null, goalsAchieved: null })
});

/** A goal sheet that was read, with the place of everything in it. */
export type Sheet = Document<GoalSheet, z.output<typeof GOAL_SHEET_PARTS>>;
