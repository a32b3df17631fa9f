import { vi } from 'vitest';
import type { Deck } from '$lib/brief/deck.ts';
import type { FileWords } from '$lib/brief/pptx/file.ts';
import { LOCALES } from '$lib/domain/locale.ts';

export const WORDS: FileWords = { script: '読み上げの文', sources: '出典', table: '表' };

/** The briefings of a dataset's own goal sheet, in all languages. */
export async function decksOf(folder: string): Promise<readonly Deck[]> {
	// A dataset is read once for all; another one asks for fresh modules.
	vi.stubEnv('MEYASU_DATA', folder);
	vi.resetModules();
	const { deckOf } = await import('$lib/brief/compose.ts');
	const { dataset } = await import('$lib/server/dataset.ts');
	const { sheetsOf } = await import('$lib/server/goals.ts');
	const { factsOf } = await import('../../src/routes/[[lang]]/views/brief/facts.ts');
	const { organization, fiscalYear } = dataset().defaultSheet;
	const sheet = sheetsOf(organization).find((one) => one.fiscalYear === fiscalYear);
	if (sheet === undefined) {
		throw new Error(`${folder} has no sheet ${organization} ${fiscalYear}`);
	}
	return LOCALES.map((locale) => deckOf(factsOf(sheet), locale));
}
