import type { Locale } from '$lib/domain/locale.ts';
import type { Observation } from '$lib/domain/observation.ts';
import { creditOf, sourcesOf } from '$lib/explore/credit.ts';
import { m } from '$lib/paraglide/messages.js';
import { fiscalYearPhrase } from '$lib/wording/period.ts';
import type { Slide, SlideSource } from './deck.ts';
import type { BriefFacts } from './facts.ts';

/** What stands at the foot of a slide, and all of the sources that it stands for. */
export type SlideFoot = Pick<Slide, 'source' | 'asOf' | 'sources'>;

/** The foot of a slide that shows these values; those of the sheet where none is a figure. */
export function figuresFoot(
	facts: BriefFacts,
	observations: readonly Observation[],
	locale: Locale
): SlideFoot {
	const { asOf, sources } = creditOf(facts.ground, observations, locale);
	return sources.length === 0
		? sheetFoot(facts, locale)
		: { source: sourceLine(sources, locale), asOf, sources };
}

/** The foot of a slide that says what stands on the goal sheet. */
export function sheetFoot({ ground, sheet }: BriefFacts, locale: Locale): SlideFoot {
	const year = fiscalYearPhrase(sheet.fiscalYear, locale).text;
	const sources = sourcesOf(ground, [sheet.source], locale);
	return {
		source: sourceLine(sources, locale),
		asOf: sheet.evaluation === null ? year : m.brief_deck_evaluated({ year }, { locale }),
		sources
	};
}

/** 出典 新潟市の統計（ほか2件）; empty where there is none. */
export function sourceLine(sources: readonly SlideSource[], locale: Locale): string {
	const [first, ...others] = sources;
	if (first === undefined) {
		return '';
	}
	const { title } = first;
	return others.length === 0
		? m.brief_deck_source({ title }, { locale })
		: m.brief_deck_source_others({ title, count: others.length }, { locale });
}
