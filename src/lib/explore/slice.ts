import { grouped } from '$lib/domain/grouped.ts';
import type { Indicator } from '$lib/domain/indicator.ts';
import { countOneDay } from '$lib/domain/per-thousand.ts';
import type { Facts } from './facts.ts';

/**
 * The facts that questions about one indicator are answered from: its own, those of what carries it on or what
 * it carries on, and the residents of its very periods where its values can be divided by them.
 */
export function factsAbout(facts: Facts, id: string): Facts {
	const byIndicator = grouped(facts.observations, ({ indicator }) => indicator);
	const own = facts.indicators.find((indicator) => indicator.id === id);
	const residents = own === undefined ? [] : residentsFor(facts, own);
	const joined = (one: Indicator) => one.continues === id || one.id === own?.continues;
	const indicators = facts.indicators.filter(
		(one) => one === own || joined(one) || residents.includes(one)
	);
	const periods = new Set((byIndicator.get(id) ?? []).map(({ period }) => period));
	return complete(facts, {
		indicators,
		observations: indicators.flatMap((one) => {
			const recorded = byIndicator.get(one.id) ?? [];
			return residents.includes(one)
				? recorded.filter(({ period }) => periods.has(period))
				: recorded;
		}),
		targets: facts.targets.filter(({ indicator }) => indicator === id)
	});
}

/** The facts that indicators are compared by: all of them, but for the notes of single values. */
export function factsOfAll(facts: Facts): Facts {
	return {
		...withoutVisions(facts),
		observations: facts.observations.map((one) => ({ ...one, note: null }))
	};
}

/** What values of the indicator can be divided by; nothing for the residents themselves. */
function residentsFor({ indicators, populations }: Facts, own: Indicator): Indicator[] {
	return populations.includes(own.id)
		? []
		: indicators
				.filter(({ id }) => populations.includes(id))
				.filter((one) => countOneDay(own, one));
}

/** A part of the facts with all that it names; comparisons and ages, which name other indicators, are left out. */
function complete(
	facts: Facts,
	part: Pick<Facts, 'indicators' | 'observations' | 'targets'>
): Facts {
	const ids = new Set(part.indicators.map(({ id }) => id));
	const themes = new Set(part.indicators.map(({ theme }) => theme));
	const sources = new Set(
		[...part.indicators, ...part.observations, ...part.targets, facts.plan].map(
			(one) => one?.source
		)
	);
	return {
		...withoutVisions(facts),
		...part,
		themes: facts.themes.filter(({ id }) => themes.has(id)),
		annotations: facts.annotations.filter(({ indicator }) => ids.has(indicator)),
		sources: facts.sources.filter(({ id }) => sources.has(id)),
		comparisons: [],
		ageGroups: []
	};
}

/** The facts alone, whatever stands beside them, but for 将来像: long texts that no figure needs. */
function withoutVisions(facts: Facts): Facts {
	return {
		version: facts.version,
		updated: facts.updated,
		defaultArea: facts.defaultArea,
		areas: facts.areas.map((area) => ({ ...area, vision: null })),
		themes: facts.themes,
		indicators: facts.indicators,
		observations: facts.observations,
		annotations: facts.annotations,
		targets: facts.targets,
		sources: facts.sources,
		populations: facts.populations,
		comparisons: facts.comparisons,
		ageGroups: facts.ageGroups,
		plan: facts.plan,
		notice: facts.notice
	};
}
