import type { Facts } from './facts.ts';

/** The indicators that count the residents of one age group; a pyramid shows them better than a list. */
export function ageCounts({ ageGroups }: Pick<Facts, 'ageGroups'>): ReadonlySet<string> {
	return new Set(ageGroups.flatMap(({ counts }) => Object.values(counts)));
}
