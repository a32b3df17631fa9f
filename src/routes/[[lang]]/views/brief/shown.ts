import { deckOf } from '$lib/brief/compose.ts';
import type { Deck, Slide } from '$lib/brief/deck.ts';
import { slideDrawings, type SlideDrawings } from '$lib/brief/drawn.ts';
import { chartRoom } from '$lib/brief/slide-room.ts';
import type { GoalSheet } from '$lib/domain/goal-sheet.ts';
import type { Locale } from '$lib/domain/locale.ts';
import { controlLabelsIn } from '$lib/wording/control-labels.ts';
import { deckFileLabelsIn } from '$lib/wording/deck-file-labels.ts';
import { paperLabelsIn } from '$lib/wording/paper-labels.ts';
import { showLabelsIn } from '$lib/wording/show-labels.ts';
import type { ShownDeck } from '../../brief/shown-deck.ts';
import { siteIn } from '../site.ts';
import { factsOf } from './facts.ts';

/** The briefing of a goal sheet, of the figures as they are now. */
export function shownDeck(sheet: GoalSheet, locale: Locale): ShownDeck {
	return shownFrom(deckOf(factsOf(sheet), locale), null);
}

/** A briefing as its page holds it. `frozen` says that its figures are kept to a version; null when they are not. */
export function shownFrom(deck: Deck, frozen: string | null): ShownDeck {
	const { locale } = deck;
	return {
		deck,
		drawings: Object.fromEntries(deck.slides.flatMap(drawn)),
		say: {
			...controlLabelsIn(locale),
			...showLabelsIn(locale),
			...paperLabelsIn(locale),
			...deckFileLabelsIn(locale)
		},
		site: siteIn(locale).title,
		frozen
	};

	function drawn(slide: Slide): [string, SlideDrawings][] {
		const { id, chart } = slide;
		const room = chartRoom(slide, locale);
		const drawings = chart === null ? null : slideDrawings(chart, locale, room);
		return drawings === null ? [] : [[id, drawings]];
	}
}
