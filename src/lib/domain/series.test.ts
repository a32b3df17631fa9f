import { describe, expect, test } from 'vitest';
import { exampleIndicator, exampleObservation, period } from './example.ts';
import type { Annotation } from './indicator.ts';
import type { Observation } from './observation.ts';
import { at, first, latest, sameRun, segments, seriesOf, type Series } from './series.ts';

const notYet = { kind: 'missing', reason: 'notYet' } as const;

function seriesFrom(
	points: readonly [Observation, ...Observation[]],
	differing: Partial<Series> = {}
): Series {
	return { indicator: exampleIndicator(), area: '15103', points, breaks: [], ...differing };
}

function annotation(iso: string, differing: Partial<Annotation> = {}): Annotation {
	return {
		indicator: 'visitors',
		period: period(iso),
		kind: 'break',
		text: { ja: '例' },
		...differing
	};
}

describe('seriesOf', () => {
	test('takes the observations of one indicator in one area, by period', () => {
		const later = exampleObservation('2023', 120);
		const earlier = exampleObservation('2022', 100);
		const elsewhere = exampleObservation('2022', 900, { area: '15100' });
		const other = exampleObservation('2022', 7, { indicator: 'births' });

		const series = seriesOf(exampleIndicator(), '15103', [later, elsewhere, other, earlier], []);

		expect(series).toEqual({
			indicator: exampleIndicator(),
			area: '15103',
			points: [earlier, later],
			breaks: []
		});
	});

	test('keeps missing readings: they are data', () => {
		const missing = exampleObservation('2023', notYet);
		expect(seriesOf(exampleIndicator(), '15103', [missing], [])?.points).toEqual([missing]);
	});

	test('takes the breaks of its indicator, by period, and leaves events', () => {
		const series = seriesOf(
			exampleIndicator(),
			'15103',
			[exampleObservation('2023', 120)],
			[
				annotation('2014'),
				annotation('2013'),
				annotation('2020', { kind: 'event' }),
				annotation('2015', { indicator: 'births' })
			]
		);
		expect(series?.breaks).toEqual(['2013', '2014']);
	});

	test('is null without an observation', () => {
		expect(seriesOf(exampleIndicator(), '15103', [], [annotation('2013')])).toBeNull();
	});

	test('does not reorder what it was given', () => {
		const given = Object.freeze([exampleObservation('2023', 2), exampleObservation('2022', 1)]);
		expect(seriesOf(exampleIndicator(), '15103', given, [])?.points).toHaveLength(2);
		expect(given[0]?.period).toBe('2023');
	});
});

describe('latest, first and at', () => {
	const series = seriesFrom([
		exampleObservation('2020', notYet),
		exampleObservation('2021', 0),
		exampleObservation('2022', 30),
		exampleObservation('2023', notYet)
	]);

	test('latest skips periods without a reading', () => {
		expect(latest(series)?.period).toBe('2022');
	});

	test('first skips periods without a reading, and zero is a reading', () => {
		expect(first(series)?.period).toBe('2021');
	});

	test('one value is both first and latest', () => {
		const one = seriesFrom([exampleObservation('2023', 5)]);
		expect(first(one)).toBe(latest(one));
	});

	test('without any reading there is neither', () => {
		const empty = seriesFrom([exampleObservation('2023', notYet)]);
		expect(latest(empty)).toBeNull();
		expect(first(empty)).toBeNull();
	});

	test('at gives the observation of a period, missing reading or not', () => {
		expect(at(series, period('2023'))?.reading).toEqual(notYet);
	});

	test('at is null where nothing is recorded', () => {
		expect(at(series, period('2019'))).toBeNull();
	});
});

describe('segments', () => {
	test('joins neighbouring periods', () => {
		const a = exampleObservation('2021', 1);
		const b = exampleObservation('2022', 2);
		expect(segments(seriesFrom([a, b]))).toEqual([[a, b]]);
	});

	test('breaks at a missing reading and never bridges it', () => {
		const a = exampleObservation('2021', 1);
		const c = exampleObservation('2023', 3);
		const series = seriesFrom([a, exampleObservation('2022', notYet), c]);
		expect(segments(series)).toEqual([[a], [c]]);
	});

	test('breaks where a period is not recorded at all', () => {
		const a = exampleObservation('2021', 1);
		const c = exampleObservation('2023', 3);
		expect(segments(seriesFrom([a, c]))).toEqual([[a], [c]]);
	});

	test('breaks where two readings are closer than a cycle', () => {
		const a = exampleObservation('2015', 1);
		const b = exampleObservation('2016', 2);
		const series = seriesFrom([a, b], { indicator: exampleIndicator({ cycleMonths: 60 }) });
		expect(segments(series)).toEqual([[a], [b]]);
	});

	test('joins five-yearly readings of a five-year cycle', () => {
		const a = exampleObservation('2015', 1);
		const b = exampleObservation('2020', 2);
		const series = seriesFrom([a, b], { indicator: exampleIndicator({ cycleMonths: 60 }) });
		expect(segments(series)).toEqual([[a, b]]);
	});

	test('joins month-ends of unequal length', () => {
		const a = exampleObservation('2013-09-30', 1);
		const b = exampleObservation('2013-10-31', 2);
		const indicator = exampleIndicator({ periodType: 'date', cycleMonths: 1 });
		expect(segments(seriesFrom([a, b], { indicator }))).toEqual([[a, b]]);
	});

	test('breaks before the period that starts a new series', () => {
		const a = exampleObservation('2012', 1);
		const b = exampleObservation('2013', 2);
		const c = exampleObservation('2014', 3);
		expect(segments(seriesFrom([a, b, c], { breaks: [period('2013')] }))).toEqual([[a], [b, c]]);
	});

	test('without a cycle every reading stands alone', () => {
		const a = exampleObservation('2021', 1);
		const b = exampleObservation('2022', 2);
		const series = seriesFrom([a, b], { indicator: exampleIndicator({ cycleMonths: null }) });
		expect(segments(series)).toEqual([[a], [b]]);
	});

	test('without a reading there is none', () => {
		expect(segments(seriesFrom([exampleObservation('2023', notYet)]))).toEqual([]);
	});
});

describe('sameRun', () => {
	const series = seriesFrom([exampleObservation('2012', 1)], { breaks: [period('2013')] });

	test('a break lies between the period before it and its own', () => {
		expect(sameRun(series, period('2012'), period('2013'))).toBe(false);
	});

	test('no break lies between its own period and later ones, or among earlier ones', () => {
		expect(sameRun(series, period('2013'), period('2014'))).toBe(true);
		expect(sameRun(series, period('2011'), period('2012'))).toBe(true);
	});

	test('the order of the two periods does not matter', () => {
		expect(sameRun(series, period('2014'), period('2012'))).toBe(false);
	});

	test('a period is in one run with itself, even one that starts a series', () => {
		expect(sameRun(series, period('2013'), period('2013'))).toBe(true);
	});
});
