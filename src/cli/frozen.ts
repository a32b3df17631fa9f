import { deckOf } from '$lib/brief/compose.ts';
import type { Dataset } from '$lib/domain/dataset.ts';
import type { GoalSheet } from '$lib/domain/goal-sheet.ts';
import { storeBrief, type StoredBrief } from '$lib/server/store-brief.ts';
import { factsOf } from '../routes/[[lang]]/views/brief/facts.ts';

/** Keeps the briefing of a goal sheet of the chosen folder, in every language, to the version of today. */
export function freeze(folder: string, dataset: Dataset, sheet: GoalSheet): StoredBrief {
	const { fiscalYear, organization } = sheet;
	const facts = factsOf(sheet);
	const decks = Object.fromEntries(
		dataset.languages.map((locale) => [locale, deckOf(facts, locale)])
	);
	return storeBrief(folder, dataset, { fiscalYear, organization, decks });
}
