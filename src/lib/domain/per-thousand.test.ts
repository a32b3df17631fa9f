import { describe, expect, test } from 'vitest';
import { exampleIndicator, exampleObservation, period } from './example.ts';
import type { Indicator } from './indicator.ts';
import type { Observation } from './observation.ts';
import { countOneDay, perThousand } from './per-thousand.ts';
import type { Series } from './series.ts';

const FOREIGNERS = exampleIndicator({ id: 'foreigners', periodType: 'date' });
const RESIDENTS = exampleIndicator({ id: 'residents', periodType: 'date' });

function series(
	indicator: Indicator,
	points: readonly [Observation, ...Observation[]],
	breaks: readonly string[] = []
): Series {
	return { indicator, area: '15103', points, breaks: breaks.map(period) };
}

function counted(value: Parameters<typeof exampleObservation>[1], day = '2024-01-01'): Observation {
	return exampleObservation(day, value);
}

function rate(
	count: Parameters<typeof exampleObservation>[1],
	people: Parameters<typeof exampleObservation>[1]
) {
	return perThousand(series(FOREIGNERS, [counted(count)]), series(RESIDENTS, [counted(people)]))
		?.points[0].reading;
}

describe('perThousand(series, population)', () => {
	test('divides by the population of the same day, unrounded', () => {
		// 2,000 ÷ 160,000 × 1,000
		expect(rate(2000, 160000)).toEqual({ kind: 'amount', value: 12.5, qualifier: '=' });
		expect(rate(1, 3)).toEqual({ kind: 'amount', value: 1000 / 3, qualifier: '=' });
	});

	test('of nobody is zero, and of a net fall below zero', () => {
		expect(rate(0, 500)).toEqual({ kind: 'amount', value: 0, qualifier: '=' });
		expect(rate(-5, 1000)).toEqual({ kind: 'amount', value: -5, qualifier: '=' });
	});

	test('leaves out the periods that have no population of the same day', () => {
		const rates = perThousand(
			series(FOREIGNERS, [counted(8, '2023-01-01'), counted(10, '2024-01-01')]),
			series(RESIDENTS, [counted(1000, '2023-01-02'), counted(1000, '2024-01-01')])
		);
		expect(rates?.points.map((point) => point.period)).toEqual(['2024-01-01']);
	});

	test('is null where no day is the same', () => {
		expect(
			perThousand(
				series(FOREIGNERS, [counted(8, '2023-01-01')]),
				series(RESIDENTS, [counted(1000, '2023-04-01')])
			)
		).toBeNull();
	});

	test('keeps the qualifiers of both', () => {
		expect(rate({ kind: 'amount', value: 10, qualifier: 'about' }, 1000)).toMatchObject({
			qualifier: 'about'
		});
		expect(rate({ kind: 'amount', value: 10, qualifier: '>' }, 1000)).toMatchObject({
			qualifier: '>'
		});
		// More residents make the rate smaller.
		expect(rate(10, { kind: 'amount', value: 1000, qualifier: '>' })).toMatchObject({
			qualifier: '<'
		});
	});

	test('keeps why a value is missing, be it the count or the population', () => {
		expect(rate({ kind: 'missing', reason: 'suppressed' }, 1000)).toEqual({
			kind: 'missing',
			reason: 'suppressed'
		});
		expect(rate(10, { kind: 'missing', reason: 'notYet' })).toEqual({
			kind: 'missing',
			reason: 'notYet'
		});
	});

	test('does not apply where nobody lives, or where open ends leave it unsaid', () => {
		const none = { kind: 'missing', reason: 'notApplicable' };
		expect(rate(10, 0)).toEqual(none);
		expect(rate(10, { kind: 'amount', value: 1000, qualifier: '<' })).toEqual(none);
		expect(rate(-10, { kind: 'amount', value: 1000, qualifier: '>' })).toEqual(none);
	});

	test('counts units of a thousand in full, with decimals to match', () => {
		const thousands = { id: '千人', base: '人', factor: 1000, name: { ja: '千人' } };
		const rates = perThousand(
			series(exampleIndicator({ periodType: 'date', unit: thousands }), [counted(50)]),
			series(exampleIndicator({ periodType: 'date', unit: thousands }), [counted(200)])
		);
		// 50 thousand visitors to 200 thousand residents: 250 = 0.25 thousand per 1,000 residents.
		expect(rates?.points[0].reading).toEqual({ kind: 'amount', value: 0.25, qualifier: '=' });
		expect(rates?.indicator.decimals).toBe(5);
	});

	test('is shown with two decimals and no longer adds up', () => {
		const rates = perThousand(series(FOREIGNERS, [counted(1)]), series(RESIDENTS, [counted(1000)]));
		expect(rates?.indicator).toMatchObject({ id: 'foreigners', decimals: 2, additive: false });
	});

	test('breaks where either breaks', () => {
		const rates = perThousand(
			series(FOREIGNERS, [counted(1)], ['2014-01-01', '2012-07-09']),
			series(RESIDENTS, [counted(1000)], ['2013-03-31', '2014-01-01'])
		);
		expect(rates?.breaks).toEqual(['2012-07-09', '2013-03-31', '2014-01-01']);
	});

	test('is as unsettled as the less settled of the two', () => {
		const status = (count: Observation['status'], people: Observation['status']) =>
			perThousand(
				series(FOREIGNERS, [exampleObservation('2024-01-01', 1, { status: count })]),
				series(RESIDENTS, [exampleObservation('2024-01-01', 1000, { status: people })])
			)?.points[0].status;
		expect(status('final', 'estimate')).toBe('estimate');
		expect(status('provisional', 'final')).toBe('provisional');
		expect(status('revised', 'final')).toBe('revised');
		expect(status('final', 'revised')).toBe('final');
	});

	test('does not mutate', () => {
		const [a, b] = [series(FOREIGNERS, [counted(1)]), series(RESIDENTS, [counted(1000)])];
		const before = structuredClone([a, b]);
		perThousand(a, b);
		expect([a, b]).toEqual(before);
	});
});

describe('countOneDay(counted, population)', () => {
	const ofType = (periodType: Indicator['periodType'], cycleMonths: number | null) =>
		exampleIndicator({ periodType, cycleMonths });

	test('is so for days, however often they come', () => {
		expect(countOneDay(ofType('date', null), ofType('date', 12))).toBe(true);
	});

	test('is so for months where both come every month', () => {
		expect(countOneDay(ofType('month', 1), ofType('month', 1))).toBe(true);
		expect(countOneDay(ofType('month', 12), ofType('month', 1))).toBe(false);
		expect(countOneDay(ofType('month', null), ofType('month', 1))).toBe(false);
	});

	test('is never so for years, which have no day', () => {
		expect(countOneDay(ofType('fy', 12), ofType('fy', 12))).toBe(false);
		expect(countOneDay(ofType('cy', 12), ofType('cy', 12))).toBe(false);
		expect(countOneDay(ofType('cy', 12), ofType('date', 12))).toBe(false);
	});

	test('is for observed counts only', () => {
		expect(countOneDay({ ...FOREIGNERS, kind: 'share' }, RESIDENTS)).toBe(false);
		expect(countOneDay({ ...FOREIGNERS, basis: 'projected' }, RESIDENTS)).toBe(false);
		expect(countOneDay(FOREIGNERS, { ...RESIDENTS, basis: 'projected' })).toBe(false);
	});
});
