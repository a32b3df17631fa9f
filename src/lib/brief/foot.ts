import { type Locale, textIn } from '$lib/domain/locale.ts';
import type { Observation } from '$lib/domain/observation.ts';
import { creditOf, sourcesOf } from '$lib/explore/credit.ts';
import { m } from '$lib/paraglide/messages.js';
import { fiscalYearPhrase } from '$lib/wording/period.ts';
import type { Slide, SlideSource } from './deck.ts';
import type { BriefFacts } from './facts.ts';

/** What stands at the foot of a slide, and all of the sources that it stands for. */
export type SlideFoot = Pick<Slide, 'source' | 'asOf' | 'sources'>;

/** The foot of a slide that shows these values, with their area where it is not the one of the organisation named beside; those of the sheet where none is a figure. */
export function figuresFoot(
	facts: BriefFacts,
	observations: readonly Observation[],
	locale: Locale
): SlideFoot {
	const { asOf, sources } = creditOf(facts.ground, observations, locale);
	if (sources.length === 0) {
		return sheetFoot(facts, locale);
	}
	const area = otherArea(facts, observations, locale);
	return {
		source: sourceLine(sources, locale),
		asOf: area === null ? asOf : m.brief_foot_area({ area, asOf }, { locale }),
		sources
	};
}

/** The name of the one area that all the figures are of, where it is another than the organisation's; else null. */
function otherArea(
	{ ground, organization }: BriefFacts,
	observations: readonly Observation[],
	locale: Locale
): string | null {
	const figures = observations.filter(({ reading }) => reading.kind === 'amount');
	const [code, ...others] = new Set(figures.map(({ area }) => area));
	const isOther = code !== undefined && others.length === 0 && code !== organization.area;
	const area = isOther ? ground.area(code) : null;
	return area === null ? null : textIn(area.name, locale);
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
