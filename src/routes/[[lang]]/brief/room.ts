import type { Deck } from '$lib/brief/deck.ts';
import type { DeckRoom } from './shown-deck.ts';

/** The room of a deck on the site: facts are fetched from the address that `addressOf` gives. */
export function roomOnSite(
	{ fiscalYear, locale, organization, version }: Deck,
	addressOf: (indicator: string, version: string) => string
): DeckRoom {
	return {
		name: `${fiscalYear}/${organization}/${version}/${locale}`,
		isFile: false,
		facts: async (indicator) => {
			const response = await fetch(addressOf(indicator, version));
			if (!response.ok) {
				throw new Error(`no facts: ${response.status}`);
			}
			return response.json();
		}
	};
}
