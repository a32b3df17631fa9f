import { expect, test } from 'vitest';
import { exampleObservation } from './example.ts';
import { lastWithin } from './within-year.ts';

test('lastWithin(observations, year) is the last month of the fiscal year that has a value', () => {
	const months = [
		exampleObservation('2024-03', 3),
		exampleObservation('2023-04', 1),
		exampleObservation('2024-04', 4)
	];
	expect(lastWithin(months, 2023)?.period).toBe('2024-03');
});

test('lastWithin(observations, year) takes a calendar year as the year of its number', () => {
	const years = [exampleObservation('2022', 1), exampleObservation('2023', 2)];
	expect(lastWithin(years, 2022)?.period).toBe('2022');
});

test('lastWithin(observations, year) passes over a month whose value is missing', () => {
	const months = [
		exampleObservation('2024-02', 2),
		exampleObservation('2024-03', { kind: 'missing', reason: 'notYet' })
	];
	expect(lastWithin(months, 2023)?.period).toBe('2024-02');
});

test('lastWithin(observations, year) is null where the year has no value', () => {
	expect(lastWithin([exampleObservation('2024-04-01', 1)], 2023)).toBeNull();
});
