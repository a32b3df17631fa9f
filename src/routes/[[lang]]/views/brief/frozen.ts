import type { Deck } from '$lib/brief/deck.ts';
import type { Locale } from '$lib/domain/locale.ts';
import { parsePeriod } from '$lib/domain/period.ts';
import { m } from '$lib/paraglide/messages.js';
import { frozenDeck, frozenDecks, type FrozenKey } from '$lib/server/frozen.ts';
import { goalSheet } from '$lib/server/sheets.ts';
import { periodPhrase } from '$lib/wording/period.ts';
import type { ShownDeck } from '../../brief/shown-deck.ts';
import { shownFrom } from './shown.ts';

/** A briefing that is kept to a version, as its page shows it. */
export interface FrozenView {
	readonly shown: ShownDeck;
	/** Its title with the day of the version. */
	readonly title: string;
	/** Leads to the briefing of the figures as they are now; null where its goal sheet is gone. */
	readonly current: string | null;
}

/** The address of every briefing that is kept, without its language. */
export function frozenEntries(): { year: string; organization: string; version: string }[] {
	return frozenDecks().map(({ fiscalYear, organization, version }) => ({
		year: String(fiscalYear),
		organization,
		version
	}));
}

/** Null for a briefing that is not kept. Where it was stored without the language, it is shown in Japanese. */
export function frozenView(key: FrozenKey, locale: Locale): FrozenView | null {
	const frozen = frozenDeck(key);
	// What was stored were decks: `data:freeze` makes them with the same `deckOf` as the pages.
	const decks = (frozen?.decks ?? {}) as Partial<Record<Locale, Deck>>;
	const deck = decks[locale] ?? decks.ja;
	const updated = parsePeriod(frozen?.updated ?? '', 'date');
	if (deck === undefined || updated === null) {
		return null;
	}
	const { version } = key;
	const day = periodPhrase(updated, 'date', locale).text;
	const isCurrent = goalSheet(key.fiscalYear, key.organization) !== null;
	return {
		shown: shownFrom(deck, m.brief_frozen({ day, version }, { locale })),
		title: m.brief_frozen_title({ title: deck.title, day }, { locale }),
		current: isCurrent ? m.brief_frozen_current({}, { locale }) : null
	};
}
