import { describe, expect, test } from 'vitest';
import { changeBetween, yearOnYear } from './comparison.ts';
import { amount, exampleIndicator, exampleObservation, period } from './example.ts';
import type { Series } from './series.ts';

const missing = { kind: 'missing', reason: 'notCollected' } as const;

describe('yearOnYear and changeBetween', () => {
	const series: Series = {
		indicator: exampleIndicator(),
		area: '15103',
		points: [
			exampleObservation('2018', 80),
			exampleObservation('2020', 90),
			exampleObservation('2021', 100),
			exampleObservation('2022', 120),
			exampleObservation('2023', missing)
		],
		breaks: [period('2021')]
	};

	test('compares the latest reading with the year before', () => {
		expect(yearOnYear(series)).toMatchObject({ difference: amount(20) });
	});

	test('compares a wanted period', () => {
		expect(yearOnYear(series, period('2022'))).toMatchObject({ difference: amount(20) });
	});

	test('does not compare a period without a reading', () => {
		expect(yearOnYear(series, period('2023'))).toEqual({ reason: 'noCurrent' });
		expect(yearOnYear(series, period('2030'))).toEqual({ reason: 'noCurrent' });
	});

	test('does not reach back over a missing year', () => {
		expect(yearOnYear(series, period('2020'))).toEqual({ reason: 'noPrevious' });
	});

	test('does not compare across a break', () => {
		expect(yearOnYear(series, period('2021'))).toEqual({ reason: 'break' });
	});

	test('has no current value where every reading is missing', () => {
		expect(yearOnYear({ ...series, points: [exampleObservation('2023', missing)] })).toEqual({
			reason: 'noCurrent'
		});
	});

	test('one value has nothing before it', () => {
		expect(yearOnYear({ ...series, points: [exampleObservation('2018', 80)] })).toEqual({
			reason: 'noPrevious'
		});
	});

	test('compares the same month-end of the year before', () => {
		const monthly: Series = {
			indicator: exampleIndicator({ periodType: 'date', cycleMonths: 1 }),
			area: '15103',
			points: [
				exampleObservation('2020-02-29', 1000),
				exampleObservation('2021-01-31', 1300),
				exampleObservation('2021-02-28', 1200)
			],
			breaks: []
		};
		expect(yearOnYear(monthly)).toMatchObject({ difference: amount(200) });
	});

	test('changeBetween compares any two periods of one run', () => {
		expect(changeBetween(series, period('2018'), period('2020'))).toMatchObject({
			difference: amount(10)
		});
	});

	test('changeBetween says which end is missing, or that a break lies between', () => {
		expect(changeBetween(series, period('2019'), period('2020'))).toEqual({ reason: 'noPrevious' });
		expect(changeBetween(series, period('2018'), period('2019'))).toEqual({ reason: 'noCurrent' });
		expect(changeBetween(series, period('2018'), period('2022'))).toEqual({ reason: 'break' });
	});
});
