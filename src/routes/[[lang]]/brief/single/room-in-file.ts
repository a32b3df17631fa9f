import type { Deck } from '$lib/brief/deck.ts';
import type { FileContent } from '../files/single-file.ts';
import type { DeckRoom } from '../shown-deck.ts';

/** The room of a deck in a single file: its facts are in the file. */
export function roomInFile(
	{ fiscalYear, locale, organization, version }: Deck,
	facts: FileContent['facts']
): DeckRoom {
	return {
		name: `file/${fiscalYear}/${organization}/${version}/${locale}`,
		isFile: true,
		facts: async (indicator) => {
			const found = facts[indicator];
			if (found === undefined) {
				throw new Error(`no facts: ${indicator}`);
			}
			return found;
		}
	};
}
