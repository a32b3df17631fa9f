import { describe, expect, test } from 'vitest';
import { exampleIndicator, exampleObservation as value, period } from './example.ts';
import type { Indicator } from './indicator.ts';
import type { Observation } from './observation.ts';
import { updateStatus } from './update-status.ts';
import type { Reading } from './value.ts';

const NOT_YET: Reading = { kind: 'missing', reason: 'notYet' };
const NOT_APPLICABLE: Reading = { kind: 'missing', reason: 'notApplicable' };

describe('updateStatus at its boundaries', () => {
	test.each<
		[
			kind: string,
			differing: Partial<Indicator>,
			last: string,
			lastDayOfNext: string,
			dayAfter: string,
			lastDayExpected: string,
			firstDayLate: string
		]
	>([
		// FY2023 is there; FY2024 ends on 31 March 2025 and has a year to come.
		['fy', {}, '2023', '2025-03-31', '2025-04-01', '2026-03-31', '2026-04-01'],
		['cy', { periodType: 'cy' }, '2023', '2024-12-31', '2025-01-01', '2025-12-31', '2026-01-01'],
		[
			'cy, every three years',
			{ periodType: 'cy', cycleMonths: 36 },
			'2019',
			'2022-12-31',
			'2023-01-01',
			'2025-12-31',
			'2026-01-01'
		],
		[
			'month',
			{ periodType: 'month', cycleMonths: 1 },
			'2024-12',
			'2025-01-31',
			'2025-02-01',
			'2025-02-28',
			'2025-03-01'
		],
		[
			'date',
			{ periodType: 'date' },
			'2024-04-01',
			'2025-04-01',
			'2025-04-02',
			'2026-04-01',
			'2026-04-02'
		],
		[
			'date, at the end of a month',
			{ periodType: 'date', cycleMonths: 1 },
			'2025-01-31',
			'2025-02-28',
			'2025-03-01',
			'2025-03-31',
			'2025-04-01'
		]
	])(
		'of a %s turns to due, then to stale, from one day to the next',
		(_, differing, last, lastDayOfNext, dayAfter, lastDayExpected, firstDayLate) => {
			const on = (day: string) => statusOn(day, [value(last, 1)], differing);
			expect(on(lastDayOfNext).state).toBe('upToDate');
			expect(on(dayAfter).state).toBe('due');
			expect(on(lastDayExpected)).toMatchObject({ state: 'due', late: null });
			expect(on(firstDayLate)).toMatchObject({
				state: 'stale',
				expectedBy: lastDayExpected,
				late: { days: 1, months: 0 }
			});
		}
	);
});

describe('updateStatus', () => {
	test('counts how late a figure is in whole months', () => {
		const late = (day: string) => statusOn(day, [value('2023', 1)]).late;
		expect(late('2026-04-29')).toEqual({ days: 29, months: 0 });
		expect(late('2026-04-30')).toEqual({ days: 30, months: 1 });
		expect(late('2028-03-30')).toEqual({ days: 730, months: 23 });
	});

	test('names the latest period with a value, in whichever order the rows are', () => {
		expect(
			statusOn('2025-01-01', [value('2023', 3), value('2021', 1), value('2022', 2)])
		).toMatchObject({ last: '2023', next: '2024', expectedBy: '2026-03-31' });
	});

	test('goes on waiting for a period that is 集計中, and says so', () => {
		expect(statusOn('2026-04-01', [value('2023', 1), value('2024', NOT_YET)])).toMatchObject({
			state: 'stale',
			last: '2023',
			next: '2024',
			reason: 'notYet'
		});
	});

	test('does not wait for a period to which nothing applies', () => {
		expect(statusOn('2026-04-01', [value('2023', 1), value('2024', NOT_APPLICABLE)])).toMatchObject(
			{ state: 'due', last: '2023', next: '2025', reason: null }
		);
	});

	test('takes zero for a value', () => {
		expect(statusOn('2025-03-31', [value('2023', 0)]).state).toBe('upToDate');
	});

	test('is missing without any value, with the reason of the latest row', () => {
		expect(statusOn('2025-01-01', [value('2023', NOT_YET)])).toEqual({
			state: 'missing',
			last: null,
			next: null,
			expectedBy: null,
			late: null,
			reason: 'notYet'
		});
		expect(statusOn('2025-01-01', [])).toMatchObject({ state: 'missing', reason: null });
	});

	test('has no cycle to be late by when readings come irregularly', () => {
		expect(statusOn('2040-01-01', [value('2000', 1)], { cycleMonths: null })).toMatchObject({
			state: 'noCycle',
			last: '2000',
			expectedBy: null,
			late: null
		});
	});

	test('takes the reported state of what is to be done for its figure', () => {
		const recorded = {
			indicator: exampleIndicator({ doIt: true }),
			observations: [],
			reported: [period('2022'), period('2023')]
		};
		expect(updateStatus(recorded, period('2026-03-31'))).toMatchObject({
			state: 'due',
			last: '2023'
		});
		expect(updateStatus(recorded, period('2026-04-01')).state).toBe('stale');
	});

	test('does not change the rows it is given', () => {
		const rows = [value('2023', 3), value('2021', 1)];
		statusOn('2025-01-01', rows);
		expect(rows).toEqual([value('2023', 3), value('2021', 1)]);
	});
});

function statusOn(
	day: string,
	observations: readonly Observation[],
	differing: Partial<Indicator> = {}
) {
	return updateStatus(
		{ indicator: exampleIndicator(differing), observations, reported: [] },
		period(day)
	);
}
