import { describe, expect, test } from 'vitest';
import { changesOf, fromFirstChange, type PeriodChange, yearsApart } from './changes.ts';
import { exampleIndicator, exampleObservation, period } from './example.ts';
import type { Indicator } from './indicator.ts';
import { type Series, seriesOf } from './series.ts';
import type { Reading } from './value.ts';

const NOT_YET: Reading = { kind: 'missing', reason: 'notYet' };

function series(
	differing: Partial<Indicator>,
	values: Readonly<Record<string, number | Reading>>,
	breaks: readonly string[] = []
): Series {
	const indicator = exampleIndicator(differing);
	const made = seriesOf(
		indicator,
		'15103',
		Object.entries(values).map(([when, value]) => exampleObservation(when, value)),
		breaks.map((when) => ({
			indicator: indicator.id,
			period: period(when),
			kind: 'break',
			text: { ja: '方法の変更' }
		}))
	);
	if (made === null) {
		throw new Error('a series needs an observation');
	}
	return made;
}

/** Period, what it is compared with, and the difference or why there is none. */
function told(changes: readonly PeriodChange[]): string[] {
	return changes.map(({ period, from, change }) => {
		const what = 'reason' in change ? change.reason : String(change.difference?.value);
		return `${period} ${from} ${what}`;
	});
}

describe('changesOf(series)', () => {
	test('compares every year with the year before', () => {
		expect(told(changesOf(series({}, { 2020: 5, 2021: 7, 2022: 4 })))).toEqual([
			'2020 2019 noPrevious',
			'2021 2020 2',
			'2022 2021 -3'
		]);
	});

	test('keeps a place for years that are missing or were never recorded', () => {
		expect(told(changesOf(series({}, { 2018: 1, 2020: NOT_YET, 2021: 3, 2022: 4 })))).toEqual([
			'2018 2017 noPrevious',
			'2019 2018 noCurrent',
			'2020 2019 noCurrent',
			'2021 2020 noPrevious',
			'2022 2021 1'
		]);
	});

	test('does not cross a break', () => {
		expect(told(changesOf(series({}, { 2020: 5, 2021: 7, 2022: 4 }, ['2021'])))).toEqual([
			'2020 2019 noPrevious',
			'2021 2020 break',
			'2022 2021 -3'
		]);
	});

	test('compares months with the same month only, over the turn of the year', () => {
		const months = series(
			{ periodType: 'month', cycleMonths: 1 },
			{ '2022-12': 5, '2023-12': 6, '2024-02': 8 }
		);
		expect(told(changesOf(months)).slice(-3)).toEqual([
			'2023-12 2022-12 1',
			'2024-01 2023-01 noCurrent',
			'2024-02 2023-02 noPrevious'
		]);
		expect(changesOf(months)).toHaveLength(15);
	});

	test('compares readings of every five years with the reading before', () => {
		const census = series(
			{ periodType: 'date', cycleMonths: 60 },
			{ '2010-10-01': 10, '2020-10-01': 8 }
		);
		expect(told(changesOf(census))).toEqual([
			'2010-10-01 2005-10-01 noPrevious',
			'2015-10-01 2010-10-01 noCurrent',
			'2020-10-01 2015-10-01 noPrevious'
		]);
	});

	test('puts nothing between days that are not whole years apart', () => {
		const days = series(
			{ periodType: 'date', cycleMonths: 12 },
			{ '2012-03-31': 1, '2013-03-31': 2, '2014-01-01': 3 }
		);
		expect(told(changesOf(days))).toEqual([
			'2012-03-31 2011-03-31 noPrevious',
			'2013-03-31 2012-03-31 1',
			'2014-01-01 2013-01-01 noPrevious'
		]);
	});

	test('puts nothing between irregular readings', () => {
		expect(told(changesOf(series({ cycleMonths: null }, { 2010: 1, 2020: 3 })))).toEqual([
			'2010 2009 noPrevious',
			'2020 2019 noPrevious'
		]);
	});
});

describe('yearsApart(series)', () => {
	test.each([
		[12, 1],
		[60, 5],
		[1, 1],
		[18, 1],
		[null, 1]
	])('a cycle of %s months looks back %s years', (cycleMonths, years) => {
		expect(yearsApart(series({ cycleMonths }, { 2020: 1 }))).toBe(years);
	});
});

describe('fromFirstChange(changes)', () => {
	test('leaves out what comes before the first change', () => {
		const all = changesOf(series({}, { 2018: 1, 2020: 2, 2021: 3 }));
		expect(told(fromFirstChange(all))).toEqual(['2021 2020 1']);
	});

	test('is empty where there is no change', () => {
		expect(fromFirstChange(changesOf(series({}, { 2018: 1, 2020: 2 })))).toEqual([]);
	});
});
