import { expect, test } from 'vitest';
import { goalHistories } from './goal-history.ts';
import type { Goal, GoalSheet } from './goal-sheet.ts';

function goal(number: number, carriedFrom: number | null = null): Goal {
	const words = { text: { ja: `目標${number}` }, summary: false };
	return {
		number,
		title: words,
		promise: words,
		result: words,
		next: words,
		key: null,
		indicators: [],
		reported: null,
		carriedFrom,
		programmes: []
	};
}

function sheet(fiscalYear: number, goals: readonly Goal[]): GoalSheet {
	return {
		organization: 'harbour',
		fiscalYear,
		source: 'example',
		head: { title: { ja: '区長' }, name: { ja: '名前' } },
		purpose: { text: { ja: '' }, summary: false },
		vision: { ja: '' },
		policyIndicators: [],
		goals,
		evaluation: null
	};
}

test('goalHistories follows a goal through the numbers that it had', () => {
	const [first] = goalHistories(
		[sheet(2022, [goal(1)]), sheet(2023, [goal(2, 1)]), sheet(2024, [goal(1, 2)])],
		[2022, 2023, 2024]
	);
	expect(first?.years.map(({ goal, state }) => [goal?.number, state])).toEqual([
		[1, 'set'],
		[2, 'carried'],
		[1, 'carried']
	]);
});

test('goalHistories tells what was not set yet and what was no longer set', () => {
	const histories = goalHistories([sheet(2023, [goal(1)]), sheet(2024, [goal(1)])], [2023, 2024]);
	expect(histories.map(({ years }) => years.map(({ state }) => state))).toEqual([
		['before', 'set'],
		['set', 'ended']
	]);
});

test('goalHistories does not know of a year without a sheet', () => {
	const [only] = goalHistories([sheet(2024, [goal(1)])], [2022, 2023, 2024]);
	expect(only?.years.map(({ state }) => state)).toEqual(['unknown', 'unknown', 'set']);
});

test('goalHistories takes a goal as carried where the sheet it was carried from is not recorded', () => {
	const [only] = goalHistories([sheet(2024, [goal(1, 3)])], [2023, 2024]);
	expect(only?.years.map(({ state }) => state)).toEqual(['unknown', 'carried']);
});

test('goalHistories says neither before nor ended across a year without a sheet', () => {
	const histories = goalHistories(
		[sheet(2021, [goal(1)]), sheet(2023, [goal(2, 1)])],
		[2021, 2022, 2023]
	);
	expect(histories.map(({ years }) => years.map(({ state }) => state))).toEqual([
		['unknown', 'unknown', 'carried'],
		['set', 'unknown', 'unknown']
	]);
});
