import { describe, expect, test } from 'vitest';
import { compare } from './comparison.ts';
import { amount, exampleIndicator, exampleObservation } from './example.ts';
import type { Indicator } from './indicator.ts';
import type { Observation } from './observation.ts';
import { roundHalfAway } from './rounding.ts';
import type { Amount } from './value.ts';

const missing = { kind: 'missing', reason: 'notCollected' } as const;
const count = exampleIndicator();

function published(iso: string, { value, qualifier }: Amount): Observation {
	return exampleObservation(iso, { kind: 'amount', value, qualifier });
}

function change(indicator: Indicator, previous: Amount, current: Amount) {
	return compare(indicator, published('2023', current), published('2022', previous));
}

describe('compare', () => {
	test('100 → 120 is +20, +20.0 %, 1.2 times', () => {
		expect(change(count, amount(100), amount(120))).toEqual({
			current: exampleObservation('2023', 120),
			previous: exampleObservation('2022', 100),
			difference: amount(20),
			ratePct: amount(20),
			ratio: amount(1.2),
			points: null,
			tone: 'good'
		});
	});

	test('5,132 → 4,733 is △399, △7.8 %', () => {
		const { difference, ratePct } = change(count, amount(5132), amount(4733));
		expect(difference).toEqual(amount(-399));
		expect(roundHalfAway(ratePct?.value ?? NaN, 1)).toBe(-7.8);
	});

	test('42,997 → 56,160 is 130.6 % of the year before', () => {
		const { ratio } = change(count, amount(42997), amount(56160));
		expect(roundHalfAway((ratio?.value ?? NaN) * 100, 1)).toBe(130.6);
	});

	test('50.0 % → 60.0 % is +10.0 points and nothing else', () => {
		const share = exampleIndicator({ kind: 'share', decimals: 1 });
		expect(change(share, amount(50), amount(60))).toMatchObject({
			difference: null,
			ratePct: null,
			ratio: null,
			points: amount(10),
			tone: 'good'
		});
	});

	test('other percentages differ in points too, without binary noise', () => {
		const percent = exampleIndicator({ kind: 'percent', decimals: 1 });
		expect(change(percent, amount(13.2), amount(13.3)).points).toEqual(amount(0.1));
	});

	test('from zero there is a difference but no rate', () => {
		expect(change(count, amount(0), amount(5))).toMatchObject({
			difference: amount(5),
			ratePct: null,
			ratio: null
		});
	});

	test('from below zero there is a difference only', () => {
		expect(change(count, amount(-754), amount(-477))).toMatchObject({
			difference: amount(277),
			ratePct: null,
			ratio: null
		});
	});

	test('down to zero is a loss of everything', () => {
		expect(change(count, amount(5), amount(0))).toMatchObject({
			difference: amount(-5),
			ratePct: amount(-100),
			ratio: amount(0)
		});
	});

	test('equal values are no change, and neither good nor bad', () => {
		expect(change(count, amount(100), amount(100))).toMatchObject({
			difference: amount(0),
			ratePct: amount(0),
			ratio: amount(1),
			tone: 'neutral'
		});
	});

	test('a missing value leaves nothing to compute', () => {
		expect(
			compare(count, exampleObservation('2023', missing), exampleObservation('2022', 100))
		).toMatchObject({
			difference: null,
			ratePct: null,
			ratio: null,
			points: null,
			tone: 'neutral'
		});
	});

	test('arithmetic keeps about', () => {
		expect(change(count, amount(100), amount(120, 'about'))).toMatchObject({
			difference: amount(20, 'about'),
			ratePct: amount(20, 'about'),
			ratio: amount(1.2, 'about')
		});
	});

	test('arithmetic keeps an open end', () => {
		expect(change(count, amount(100), amount(300, '>'))).toMatchObject({
			difference: amount(200, '>'),
			ratePct: amount(200, '>'),
			ratio: amount(3, '>'),
			tone: 'good'
		});
	});

	test('an open end before turns round', () => {
		expect(change(count, amount(100, '>'), amount(50))).toMatchObject({
			difference: amount(-50, '<'),
			ratio: amount(0.5, '<'),
			tone: 'bad'
		});
	});

	test('two open ends of one kind say nothing', () => {
		expect(change(count, amount(100, '>'), amount(300, '>'))).toMatchObject({
			difference: null,
			ratePct: null,
			ratio: null,
			tone: 'neutral'
		});
	});

	test('less than 5 may have been zero: no ratio to it', () => {
		expect(change(count, amount(5, '<'), amount(10))).toMatchObject({
			difference: amount(5, '>'),
			ratio: null
		});
	});

	test('nothing today is no share of an open-ended value', () => {
		expect(change(count, amount(100, '>'), amount(0)).ratio).toBeNull();
	});

	test('changes neither observation', () => {
		const current = Object.freeze(exampleObservation('2023', 120));
		const previous = Object.freeze(exampleObservation('2022', 100));
		expect(compare(count, current, previous)).toMatchObject({ current, previous });
	});
});

describe('tone', () => {
	test('fewer is good where less is better', () => {
		const accidents = exampleIndicator({ direction: 'decrease' });
		expect(change(accidents, amount(273), amount(260)).tone).toBe('good');
		expect(change(accidents, amount(260), amount(273)).tone).toBe('bad');
	});

	test('neutral and maintain are never coloured', () => {
		expect(change(exampleIndicator({ direction: 'neutral' }), amount(1), amount(2)).tone).toBe(
			'neutral'
		);
		expect(change(exampleIndicator({ direction: 'maintain' }), amount(2), amount(1)).tone).toBe(
			'neutral'
		);
	});

	test('an open end that leaves the sign open is neutral', () => {
		expect(change(count, amount(100), amount(90, '>')).tone).toBe('neutral');
		expect(change(count, amount(100), amount(110, '<')).tone).toBe('neutral');
	});

	test('more than the value before is good, at least the value before is not yet', () => {
		expect(change(count, amount(100), amount(100, '>')).tone).toBe('good');
		expect(change(count, amount(100), amount(100, '>=')).tone).toBe('neutral');
	});
});
