import type { Annotation, Indicator, Unit } from '$lib/domain/indicator.ts';
import type { Localized } from '$lib/domain/locale.ts';
import type { Source } from '$lib/domain/source.ts';
import { dictionary, entryOf } from './dictionary.ts';
import type { Facts } from './facts.ts';
import {
	packObservations,
	unpackObservations,
	type PackedObservations
} from './packed-observations.ts';

/** Something with some of its parts in a dictionary: the number of the entry stands in their place. */
type Numbered<Thing, Part extends keyof Thing> = Omit<Thing, Part> & Readonly<Record<Part, number>>;

/**
 * Facts as a file holds them. What stands beside many values (a word, a note, a unit, a publisher) is written
 * once and named by its number; observations are columns, so that no name of a column is repeated.
 */
export interface PackedFacts extends Omit<
	Facts,
	'indicators' | 'sources' | 'annotations' | 'observations' | 'notice'
> {
	/** Left out where nothing must be said of the figures. */
	readonly notice?: Localized;
	readonly words: readonly string[];
	readonly texts: readonly Localized[];
	readonly units: readonly Unit[];
	readonly indicators: readonly Numbered<Indicator, 'unit'>[];
	readonly sources: readonly Numbered<Source, 'publisher' | 'licence'>[];
	readonly annotations: readonly Numbered<Annotation, 'text'>[];
	readonly observations: PackedObservations;
}

/** What files of versions stored before these parts existed leave out, and meant. */
const SINCE_ADDED = {
	indicator: { cumulative: false, doIt: false, limit: null, owner: null },
	target: { upper: null }
} as const;

/** Packs facts into plain data that JSON can hold. */
export function packFacts({ notice, ...facts }: Facts): PackedFacts {
	const words = dictionary<string>();
	const texts = dictionary<Localized>();
	const units = dictionary<Unit>();
	return {
		...(notice !== null && { notice }),
		...facts,
		indicators: facts.indicators.map((one) => ({ ...one, unit: units.numberOf(one.unit) })),
		sources: facts.sources.map((one) => ({
			...one,
			publisher: texts.numberOf(one.publisher),
			licence: texts.numberOf(one.licence)
		})),
		annotations: facts.annotations.map((one) => ({ ...one, text: texts.numberOf(one.text) })),
		observations: packObservations(facts.observations, { words, texts }),
		words: words.entries,
		texts: texts.entries,
		units: units.entries
	};
}

/** The facts that were packed. Throws a `RangeError` when the file is not as it was written. */
export function unpackFacts({ words, texts, units, ...packed }: PackedFacts): Facts {
	return {
		...packed,
		notice: packed.notice ?? null,
		indicators: packed.indicators.map((one) => ({
			...SINCE_ADDED.indicator,
			...one,
			unit: entryOf(units, one.unit)
		})),
		targets: packed.targets.map((one) => ({ ...SINCE_ADDED.target, ...one })),
		sources: packed.sources.map((one) => ({
			...one,
			publisher: entryOf(texts, one.publisher),
			licence: entryOf(texts, one.licence)
		})),
		annotations: packed.annotations.map((one) => ({ ...one, text: entryOf(texts, one.text) })),
		observations: unpackObservations(packed.observations, { words, texts })
	};
}
