import type { PlannedSlide, SlideKind } from '$lib/domain/briefing.ts';
import type { GoalSheet } from '$lib/domain/goal-sheet.ts';
import { type Locale, textIn } from '$lib/domain/locale.ts';
import { m } from '$lib/paraglide/messages.js';
import { updatedSentence } from '$lib/wording/as-of.ts';
import { noticesIn } from '$lib/wording/notice.ts';
import { fiscalYearPhrase } from '$lib/wording/period.ts';
import type { Deck, Slide } from './deck.ts';
import type { BriefFacts } from './facts.ts';
import { inOwnWords } from './own-words.ts';
import { areasSlide } from './slides/areas.ts';
import { behindSlide } from './slides/behind.ts';
import { changesSlide } from './slides/changes.ts';
import { coverSlide } from './slides/cover.ts';
import { goalSlide } from './slides/goal.ts';
import { nextSlide } from './slides/next.ts';
import { sourcesSlide } from './slides/sources.ts';
import { standingSlide } from './slides/standing.ts';

/** Makes what a planned slide shows: empty where there is nothing true to say, several where one has no room for it. */
export type SlideMaker = (
	facts: BriefFacts,
	planned: PlannedSlide,
	locale: Locale
) => readonly Slide[];

/** Sources are of what the others show, so they are made last. */
const MAKERS = {
	cover: coverSlide,
	standing: standingSlide,
	goal: goalSlide,
	changes: changesSlide,
	areas: areasSlide,
	behind: behindSlide,
	next: nextSlide
} as const satisfies Record<Exclude<SlideKind, 'sources'>, SlideMaker>;

/** The briefing of a goal sheet in one language: as its file asks, else as the program thinks sensible. */
export function deckOf(facts: BriefFacts, locale: Locale): Deck {
	const { dataset, ground, organization, sheet } = facts;
	const year = fiscalYearPhrase(sheet.fiscalYear, locale).text;
	const organizationName = textIn(organization.name, locale);
	return {
		locale,
		fiscalYear: sheet.fiscalYear,
		organization: organization.id,
		organizationName,
		title: m.brief_deck_title({ year, organization: organizationName }, { locale }),
		version: ground.facts.version,
		updated: updatedSentence(dataset.updated, locale).text,
		publisher: textIn(dataset.publisher, locale),
		licence: textIn(dataset.licence, locale),
		notices: noticesIn(dataset, locale),
		slides: slidesOf(facts, locale)
	};
}

/** The slides of a sheet that no file asks anything of. */
export function usualSlides({ goals }: Pick<GoalSheet, 'goals'>): PlannedSlide[] {
	return [
		planned('cover'),
		planned('standing'),
		...goals.map(({ number }) => ({ ...planned('goal'), goal: number })),
		planned('changes'),
		planned('areas'),
		planned('behind'),
		planned('next'),
		planned('sources')
	];
}

function slidesOf(facts: BriefFacts, locale: Locale): Deck['slides'] {
	const plan = facts.briefing?.slides ?? usualSlides(facts.sheet);
	const made = plan.map((one) =>
		one.kind === 'sources' ? null : inOwnWords(MAKERS[one.kind](facts, one, locale), one, locale)
	);
	const shown = made.flatMap((slides) => slides ?? []);
	const all = plan.flatMap(
		(one, index) => made[index] ?? inOwnWords(sourcesSlide(facts, shown, locale), one, locale)
	);
	const [first, ...rest] = withOwnIds(all);
	return first === undefined
		? [coverSlide(facts, planned('cover'), locale)[0], ...rest]
		: [first, ...rest];
}

/** Every address once, and nothing said twice: a slide whose id is taken gets the next number that is free. */
function withOwnIds(slides: readonly Slide[]): Slide[] {
	const taken = new Set<string>();
	return slides.map((slide) => {
		const id = freeId(slide.id, taken);
		taken.add(id);
		return {
			...slide,
			id,
			notes: [...new Set(slide.notes)],
			script: [...new Set(slide.script)]
		};
	});
}

function freeId(wanted: string, taken: ReadonlySet<string>): string {
	let id = wanted;
	for (let number = 2; taken.has(id); number += 1) {
		id = `${wanted}-${number}`;
	}
	return id;
}

function planned(kind: SlideKind): PlannedSlide {
	return { kind, goal: null, chart: null, rows: [], headline: null, notes: [] };
}
