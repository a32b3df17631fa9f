import { deckOf } from '$lib/brief/compose.ts';
import type { Deck } from '$lib/brief/deck.ts';
import { slideDrawings, type SlideDrawings } from '$lib/brief/drawn.ts';
import type { BriefFacts } from '$lib/brief/facts.ts';
import type { GoalSheet } from '$lib/domain/goal-sheet.ts';
import type { Locale } from '$lib/domain/locale.ts';
import { dataset } from '$lib/server/dataset.ts';
import { goalTallyOf, sheetsOf } from '$lib/server/goals.ts';
import { verdictsFor } from '$lib/server/verdicts.ts';
import { controlLabelsIn } from '$lib/wording/control-labels.ts';
import { deckFileLabelsIn } from '$lib/wording/deck-file-labels.ts';
import { paperLabelsIn } from '$lib/wording/paper-labels.ts';
import { showLabelsIn } from '$lib/wording/show-labels.ts';
import type { ShownDeck } from '../../brief/shown-deck.ts';
import { ground } from '../ground.ts';
import { knownOrganization } from '../known.ts';
import { siteIn } from '../site.ts';

/** The briefing of a goal sheet, of the figures as they are now. */
export function shownDeck(sheet: GoalSheet, locale: Locale): ShownDeck {
	return shownFrom(deckOf(factsOf(sheet), locale), null);
}

function shownFrom(deck: Deck, frozen: string | null): ShownDeck {
	const { locale } = deck;
	return {
		deck,
		drawings: Object.fromEntries(deck.slides.flatMap((slide) => drawn(slide.id))),
		say: {
			...controlLabelsIn(locale),
			...showLabelsIn(locale),
			...paperLabelsIn(locale),
			...deckFileLabelsIn(locale)
		},
		site: siteIn(locale).title,
		frozen
	};

	function drawn(id: string): [string, SlideDrawings][] {
		const chart = deck.slides.find((slide) => slide.id === id)?.chart ?? null;
		const drawings = chart === null ? null : slideDrawings(chart, locale);
		return drawings === null ? [] : [[id, drawings]];
	}
}

function factsOf(sheet: GoalSheet): BriefFacts {
	return {
		ground: ground(),
		dataset: dataset(),
		sheet,
		organization: knownOrganization(sheet.organization),
		sheets: sheetsOf(sheet.organization),
		briefing: null,
		verdictsFor,
		tallyOf: (goal) => goalTallyOf(goal, sheet)
	};
}
