import { type Destination, pathTo } from '$lib/components/destination.ts';
import type { Deck } from '$lib/brief/deck.ts';
import type { ShownDeck } from '../shown-deck.ts';

/** What the site shows of itself wherever it is opened. */
const FURNITURE = ['favicon.svg', 'icon-192.png', 'icon-512.png', 'icon-maskable-512.png'] as const;

/**
 * Addresses, from the root of the site, of what a briefing needs where there is no network: itself, the pages that it
 * leads to, and the figures that they are asked about. In its own language.
 */
export function keptAddresses({ deck, frozen }: Pick<ShownDeck, 'deck' | 'frozen'>): string[] {
	const { fiscalYear, organization, version } = deck;
	const indicators = indicatorsOf(deck);
	const pages: Destination[] = [
		{ page: 'brief', fiscalYear, organization, ...(frozen === null ? {} : { version }) },
		{ page: 'goals', fiscalYear, organization },
		...indicators.map((id) => ({ page: 'indicator', id }) as const),
		{ page: 'about' },
		{ page: 'overview' }
	];
	const home = pathTo({ page: 'overview' }, deck.locale).slice(1);
	return [
		...pages.flatMap((page) => pageFiles(pathTo(page, deck.locale).slice(1))),
		...indicators.map((id) => `facts/${version}/indicators/${id}.json`),
		`${home}manifest.webmanifest`,
		...FURNITURE
	];
}

/** The indicators that a reader can ask further about, each once, in the order of the slides. */
export function indicatorsOf({ slides }: Pick<Deck, 'slides'>): string[] {
	return [...new Set(slides.flatMap(({ evidence }) => evidence?.indicator ?? []))];
}

/** A page, and what is fetched of it when a reader comes to it from another page. */
function pageFiles(path: string): string[] {
	return [path, `${path}__data.json`];
}
