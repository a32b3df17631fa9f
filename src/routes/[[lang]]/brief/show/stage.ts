import type { Evidence, Slide } from '$lib/brief/deck.ts';
import type { Mode } from './place.ts';
import type { Blank } from './told.ts';

/** What lies over the slide; one at a time. */
export type Layer = 'help' | 'overview' | 'evidence';

/** Where a briefing is in its presentation, in this window and in step with the others. */
export interface Stage {
	readonly mode: Mode;
	/** From 0. */
	readonly place: number;
	readonly slide: Slide;
	/** The one after it; null on the last. */
	readonly following: Slide | null;
	readonly blank: Blank | null;
	readonly layer: Layer | null;
	/** The digits typed so far. */
	readonly typed: string;
	/** What the key for evidence opens: the slide's own figures, or the nearest; null where the briefing has none. */
	readonly evidence: Evidence | null;
	/** What came of a wish that could not be granted; empty for nothing. */
	readonly told: string;
	/** Number and headline of the slide, or what is shown in its place: read aloud when it changes. */
	readonly said: string;
	/** Shows the slides one by one; `full` asks for the whole screen, once the stage is there. */
	readonly start: (full: () => void) => void;
	readonly leave: () => void;
	readonly goTo: (place: number) => void;
	readonly step: (steps: number) => void;
	readonly blankOut: (blank: Blank | null) => void;
	readonly type: (digit: string) => void;
	readonly erase: () => void;
	/** To the slide whose number was typed. */
	readonly goToTyped: () => void;
	/** Opens a layer, or closes it when it is open. */
	readonly turn: (layer: Layer) => void;
	/** The evidence of a slide of the long page. */
	readonly look: (slide: string) => void;
	/** Closes what is uppermost; without anything open the presentation itself. */
	readonly close: () => void;
	/** Opens the other window, or brings it to the front. */
	readonly open: (mode: 'show' | 'presenter') => void;
}
