import type { Locale } from '$lib/domain/locale.ts';
import type { Deck } from './deck.ts';
import { exampleDeck } from './example.ts';
import type { BriefFacts } from './facts.ts';

/** The briefing of a goal sheet in one language: as its file asks, else as the program thinks sensible. */
export function deckOf(facts: BriefFacts, locale: Locale): Deck {
	const { sheet } = facts;
	return {
		...exampleDeck({ fiscalYear: sheet.fiscalYear, organization: sheet.organization }),
		locale
	};
}
