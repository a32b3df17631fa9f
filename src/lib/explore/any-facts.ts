import fc from 'fast-check';
import { AREA_KINDS, type Area } from '$lib/domain/area.ts';
import type { AgeGroup, ComparisonPreset } from '$lib/domain/dataset.ts';
import { exampleIndicator, exampleTarget, period } from '$lib/domain/example.ts';
import {
	ANNOTATION_KINDS,
	DIRECTIONS,
	INDICATOR_BASES,
	INDICATOR_KINDS,
	type Annotation,
	type Indicator,
	type Unit
} from '$lib/domain/indicator.ts';
import type { Localized } from '$lib/domain/locale.ts';
import { STATUSES, type Observation } from '$lib/domain/observation.ts';
import { PERIOD_TYPES } from '$lib/domain/period.ts';
import type { Source } from '$lib/domain/source.ts';
import { TARGET_KINDS, type Target } from '$lib/domain/target.ts';
import { MISSING_REASONS, QUALIFIERS, type Reading } from '$lib/domain/value.ts';
import type { Facts } from './facts.ts';

/** Any facts, whatever they name. */
export function anyFacts(): fc.Arbitrary<Facts> {
	return fc.record({
		version: fc.string(),
		updated: anyPeriod,
		defaultArea: anyWord,
		areas: fc.array(anyArea),
		themes: fc.array(fc.record({ id: anyWord, name: anyText })),
		indicators: fc.array(anyIndicator),
		observations: fc.array(anyObservation, { maxLength: 30 }),
		annotations: fc.array(anyAnnotation),
		targets: fc.array(anyTarget),
		sources: fc.array(anySource),
		populations: fc.array(anyWord),
		comparisons: fc.array(anyComparison),
		ageGroups: fc.array(anyAgeGroup),
		plan: fc.option(
			fc.record({ name: anyText, from: fc.integer(), to: fc.integer(), source: anyWord })
		),
		notice: fc.option(anyText)
	});
}

// Few words, so that they come again and again and in any order.
const anyWord = fc.constantFrom('births', 'deaths', '15100', '15103', 'yearbook', '=', '');
const anyPeriod = fc.constantFrom('2021', '2022', '2023', '2024-03', '2024-04-01').map(period);
// JSON knows no −0.
const anyNumber = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);

const anyText: fc.Arbitrary<Localized> = fc.record(
	{ ja: fc.string({ unit: 'grapheme' }), en: fc.string(), easy: fc.string() },
	{ requiredKeys: ['ja'] }
);

const anyUnit: fc.Arbitrary<Unit> = fc.record({
	id: anyWord,
	base: anyWord,
	factor: anyNumber,
	name: anyText
});

const anyArea: fc.Arbitrary<Area> = fc.record({
	code: anyWord,
	kind: fc.constantFrom(...AREA_KINDS),
	name: anyText,
	kana: fc.string(),
	parent: fc.option(anyWord),
	tile: fc.option(fc.record({ column: fc.nat(), row: fc.nat() })),
	vision: fc.option(fc.record({ text: anyText, source: anyWord }))
});

const anyIndicator: fc.Arbitrary<Indicator> = fc
	.record({
		id: anyWord,
		theme: anyWord,
		name: anyText,
		unit: anyUnit,
		decimals: fc.nat(6),
		direction: fc.constantFrom(...DIRECTIONS),
		periodType: fc.constantFrom(...PERIOD_TYPES),
		cycleMonths: fc.option(fc.nat()),
		kind: fc.constantFrom(...INDICATOR_KINDS),
		basis: fc.constantFrom(...INDICATOR_BASES),
		continues: fc.option(anyWord),
		additive: fc.boolean(),
		survey: fc.boolean(),
		definition: anyText
	})
	.map(exampleIndicator);

const anyReading: fc.Arbitrary<Reading> = fc.oneof(
	fc.record({
		kind: fc.constant('amount' as const),
		value: anyNumber,
		qualifier: fc.constantFrom(...QUALIFIERS)
	}),
	fc.record({
		kind: fc.constant('missing' as const),
		reason: fc.constantFrom(...MISSING_REASONS)
	})
);

const anyObservation: fc.Arbitrary<Observation> = fc.record({
	indicator: anyWord,
	area: anyWord,
	period: anyPeriod,
	reading: anyReading,
	status: fc.constantFrom(...STATUSES),
	source: anyWord,
	note: fc.option(anyText),
	reference: fc.option(anyPeriod),
	band: fc.option(fc.record({ low: anyNumber, high: anyNumber })),
	sample: fc.option(fc.nat()),
	margin: fc.option(anyNumber)
});

const anyAnnotation: fc.Arbitrary<Annotation> = fc.record({
	indicator: anyWord,
	period: anyPeriod,
	kind: fc.constantFrom(...ANNOTATION_KINDS),
	text: anyText
});

const anyTarget: fc.Arbitrary<Target> = fc
	.record({ kind: fc.constantFrom(...TARGET_KINDS), period: anyPeriod, value: anyNumber })
	.map((one) => exampleTarget(one.kind, one.period, one.value));

const anySource: fc.Arbitrary<Source> = fc.record({
	id: anyWord,
	title: anyText,
	publisher: anyText,
	address: fc.option(fc.webUrl()),
	published: fc.option(fc.string()),
	licence: anyText
});

const anyComparison: fc.Arbitrary<ComparisonPreset> = fc.record({
	id: anyWord,
	name: anyText,
	indicators: fc.tuple(anyWord, anyWord)
});

const anyAgeGroup: fc.Arbitrary<AgeGroup> = fc.record({
	from: fc.nat(),
	to: fc.option(fc.nat()),
	counts: fc.oneof(fc.record({ total: anyWord }), fc.record({ male: anyWord, female: anyWord }))
});
