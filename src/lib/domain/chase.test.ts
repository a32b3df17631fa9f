import { describe, expect, test } from 'vitest';
import { chaseOf, updateCounts, type WantedFigure } from './chase.ts';
import { exampleIndicator, period } from './example.ts';
import type { PeriodType } from './period.ts';
import type { UpdateState } from './update-status.ts';

describe('chaseOf(figures)', () => {
	test('puts the latest first and what has no value last', () => {
		const { chased } = chaseOf([
			figure('a', { state: 'missing' }),
			figure('b', { state: 'stale', months: 2 }),
			figure('c', { state: 'stale', months: 14 })
		]);
		expect(chased.map(({ indicators }) => indicators[0].id)).toEqual(['c', 'b', 'a']);
	});

	test('chases what is late by less than five years, and calls what is later silent', () => {
		const { chased, silent } = chaseOf([
			figure('a', { state: 'stale', months: 59 }),
			figure('b', { state: 'stale', months: 60 })
		]);
		expect(chased.map(({ indicators }) => indicators[0].id)).toEqual(['a']);
		expect(silent.map(({ indicators }) => indicators[0].id)).toEqual(['b']);
	});

	test('leaves out what is up to date or still due', () => {
		const figures = [figure('a', { state: 'upToDate' }), figure('b', { state: 'due' })];
		expect(chaseOf(figures)).toEqual({ chased: [], silent: [], irregular: [] });
	});

	test('makes one line of figures that stand alike, however many indicators and areas they are of', () => {
		const late = { state: 'stale', months: 2 } as const;
		const { chased } = chaseOf([
			figure('a', { ...late, area: '15101' }),
			figure('a', { ...late, area: '15102' }),
			figure('b', { ...late, area: '15102' })
		]);
		expect(chased.map((line) => line.indicators.map(({ id }) => id))).toEqual([['a', 'b']]);
		expect(chased[0]).toMatchObject({ areas: ['15101', '15102'], figures: 3 });
	});

	test('keeps apart what is asked of others, comes from elsewhere, or ended in another period', () => {
		const late = { state: 'stale', months: 2 } as const;
		const { chased } = chaseOf([
			figure('a', late),
			figure('b', { ...late, asked: ['chuo'] }),
			figure('c', { ...late, source: 'other' }),
			figure('d', { ...late, last: '2020' }),
			figure('e', { ...late, periodType: 'cy' })
		]);
		expect(chased.map(({ indicators }) => indicators[0].id)).toEqual(['a', 'b', 'c', 'd', 'e']);
	});

	test('sets figures that come irregularly apart', () => {
		const { irregular } = chaseOf([figure('a', { state: 'noCycle' })]);
		expect(irregular.map(({ indicators }) => indicators[0].id)).toEqual(['a']);
	});
});

test('updateCounts(figures) counts the figures of each state', () => {
	expect(
		updateCounts([
			figure('a', { state: 'stale', months: 2 }),
			figure('b', { state: 'upToDate' }),
			figure('c', { state: 'upToDate' })
		])
	).toEqual({ stale: 1, missing: 0, due: 0, upToDate: 2, noCycle: 0 });
});

interface Given {
	readonly state: UpdateState;
	readonly months?: number;
	readonly area?: string;
	readonly last?: string;
	readonly asked?: readonly string[];
	readonly source?: string;
	readonly periodType?: PeriodType;
}

function figure(
	id: string,
	{
		state,
		months,
		area = '15103',
		last = '2021',
		asked = [],
		source = 'example',
		periodType = 'fy'
	}: Given
): WantedFigure {
	return {
		indicator: exampleIndicator({ id, periodType }),
		area,
		asked,
		source,
		status: {
			state,
			last: state === 'missing' ? null : period(last),
			next: null,
			expectedBy: null,
			late: months === undefined ? null : { months, days: months * 30 },
			reason: null
		}
	};
}
