import type { Deck } from '$lib/brief/deck.ts';
import type { SlideDrawings } from '$lib/brief/drawn.ts';
import type { ControlLabels } from '$lib/wording/control-labels.ts';
import type { DeckFileLabels } from '$lib/wording/deck-file-labels.ts';
import type { PaperLabels } from '$lib/wording/paper-labels.ts';
import type { ShowLabels } from '$lib/wording/show-labels.ts';

/** A briefing as its page holds it: plain, serialisable values in one language. */
export interface ShownDeck {
	readonly deck: Deck;
	/** The drawn chart of each slide, by the slide's id; slides without one are left out. */
	readonly drawings: Readonly<Record<string, SlideDrawings>>;
	readonly say: ShowLabels & PaperLabels & DeckFileLabels & ControlLabels;
	/** Title of the site, for files and the evidence. */
	readonly site: string;
	/** That the figures are kept to a version, as they were shown on a day; null while they follow the dataset. */
	readonly frozen: string | null;
}

/** How a briefing reaches what is not on its page. On the site by fetching, in a single file from the file itself. */
export interface DeckRoom {
	/** The facts of one indicator at the deck's version, as `/facts/<version>/indicators/<id>.json` holds them. */
	readonly facts: (indicator: string) => Promise<unknown>;
	/** Tells two decks apart where windows talk to each other. */
	readonly name: string;
	/** Whether the page is a single file, opened without a site. */
	readonly isFile: boolean;
}
