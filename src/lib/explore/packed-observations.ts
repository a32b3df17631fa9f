import type { Localized } from '$lib/domain/locale.ts';
import { type Observation, STATUSES } from '$lib/domain/observation.ts';
import type { Period } from '$lib/domain/period.ts';
import { MISSING_REASONS, QUALIFIERS, type Reading } from '$lib/domain/value.ts';
import { type Dictionary, entryOf } from './dictionary.ts';
import { fromRuns, fromSteps, type Runs, runsOf, stepsOf } from './runs.ts';

/** In the place of a number that stands for an entry: there is none. */
const NONE = -1;

/** Observations by columns, all in one order. The numbers in runs and steps stand for words and texts. */
export interface PackedObservations {
	readonly indicators: Runs;
	readonly areas: Runs;
	/** Periods are entered as they come, so the years of one area count up. */
	readonly periods: Runs;
	/** Null where there is no value. */
	readonly values: readonly (number | null)[];
	/** The qualifier of a value, or why there is none. */
	readonly marks: Runs;
	readonly statuses: Runs;
	readonly sources: Runs;
	readonly notes: Runs;
	readonly references: Runs;
	/** Where in the order, low, high; so too below, for few observations have them. */
	readonly bands: readonly (readonly [number, number, number])[];
	readonly samples: readonly (readonly [number, number])[];
	readonly margins: readonly (readonly [number, number])[];
}

interface Dictionaries {
	readonly words: Dictionary<string>;
	readonly texts: Dictionary<Localized>;
}

interface Entries {
	readonly words: readonly string[];
	readonly texts: readonly Localized[];
}

/** Packs observations; their words and texts are entered into the dictionaries. */
export function packObservations(
	observations: readonly Observation[],
	{ words, texts }: Dictionaries
): PackedObservations {
	const column = (word: (observation: Observation) => string | null) =>
		observations.map((one) => {
			const found = word(one);
			return found === null ? NONE : words.numberOf(found);
		});
	const few = (value: (observation: Observation) => number | null) =>
		observations.flatMap((one, index) => {
			const found = value(one);
			return found === null ? [] : [[index, found] as const];
		});
	return {
		// First, so that their numbers follow one another whatever else is entered.
		periods: stepsOf(column(({ period }) => period)),
		indicators: runsOf(column(({ indicator }) => indicator)),
		areas: runsOf(column(({ area }) => area)),
		values: observations.map(({ reading }) => (reading.kind === 'amount' ? reading.value : null)),
		marks: runsOf(
			column(({ reading }) => (reading.kind === 'amount' ? reading.qualifier : reading.reason))
		),
		statuses: runsOf(column(({ status }) => status)),
		sources: runsOf(column(({ source }) => source)),
		notes: runsOf(observations.map(({ note }) => (note === null ? NONE : texts.numberOf(note)))),
		references: runsOf(column(({ reference }) => reference)),
		bands: observations.flatMap(({ band }, index) =>
			band === null ? [] : [[index, band.low, band.high] as const]
		),
		samples: few(({ sample }) => sample),
		margins: few(({ margin }) => margin)
	};
}

/** The observations that were packed. Throws a `RangeError` when they are not as they were written. */
export function unpackObservations(
	packed: PackedObservations,
	{ words, texts }: Entries
): Observation[] {
	const word = (number: number) => entryOf(words, number);
	// Every word in these columns was a period when it was packed.
	const period = (number: number) => word(number) as Period;
	const orNone =
		<Value>(read: (number: number) => Value) =>
		(number: number) =>
			number === NONE ? null : read(number);

	const indicators = fromRuns(packed.indicators, word);
	const areas = fromRuns(packed.areas, word);
	const marks = fromRuns(packed.marks, word);
	const statuses = fromRuns(packed.statuses, (number) => oneOf(STATUSES, word(number)));
	const sources = fromRuns(packed.sources, word);
	const notes = fromRuns(
		packed.notes,
		orNone((number) => entryOf(texts, number))
	);
	const references = fromRuns(packed.references, orNone(period));
	const bands = new Map(packed.bands.map(([index, low, high]) => [index, { low, high }]));
	const samples = new Map(packed.samples);
	const margins = new Map(packed.margins);
	return fromSteps(packed.periods, period).map((when, index) => ({
		indicator: entryOf(indicators, index),
		area: entryOf(areas, index),
		period: when,
		reading: readingOf(packed.values[index], entryOf(marks, index)),
		status: entryOf(statuses, index),
		source: entryOf(sources, index),
		note: entryOf(notes, index),
		reference: entryOf(references, index),
		band: bands.get(index) ?? null,
		sample: samples.get(index) ?? null,
		margin: margins.get(index) ?? null
	}));
}

function readingOf(value: number | null | undefined, mark: string): Reading {
	return typeof value === 'number'
		? { kind: 'amount', value, qualifier: oneOf(QUALIFIERS, mark) }
		: { kind: 'missing', reason: oneOf(MISSING_REASONS, mark) };
}

function oneOf<Word extends string>(words: readonly Word[], found: string): Word {
	const word = words.find((one) => one === found);
	if (word === undefined) {
		throw new RangeError(`no word "${found}"`);
	}
	return word;
}
