import { expect, test } from 'vitest';
import {
	type Attainment,
	attainmentOf,
	attainmentOfSheets,
	computedRate,
	type GoalResult,
	reportedRate,
	withinOrganization
} from './attainment.ts';
import type { Organization } from './area.ts';
import type { GoalSheet } from './goal-sheet.ts';

const goal: GoalResult = {
	organization: 'harbour',
	fiscalYear: 2024,
	number: 1,
	theme: 'life',
	reported: 'achieved',
	outcome: 'onCourse'
};

const counted: Attainment = { set: 4, evaluated: 4, achieved: 3, assessable: 2, onCourse: 1 };

test('attainmentOf counts what was reported and what was computed apart', () => {
	const goals: GoalResult[] = [
		goal,
		{ ...goal, number: 2, reported: 'notAchieved', outcome: 'onCourse' },
		{ ...goal, number: 3, reported: null, outcome: 'behind' },
		{ ...goal, number: 4, reported: 'achieved', outcome: 'none' }
	];
	expect(attainmentOf(goals)).toEqual({
		set: 4,
		evaluated: 3,
		achieved: 2,
		assessable: 3,
		onCourse: 2
	});
});

test('attainmentOfSheets takes the counts of the sheets, which need not say which goals', () => {
	const sheet = { evaluation: { goalsSet: 2, goalsAchieved: 1 } } as GoalSheet;
	const underWay = { evaluation: null } as GoalSheet;
	const goals: GoalResult[] = [
		{ ...goal, reported: null },
		{ ...goal, number: 2, reported: null, outcome: 'none' },
		{ ...goal, fiscalYear: 2025, reported: null, outcome: 'none' }
	];
	expect(attainmentOfSheets([sheet, underWay], goals)).toEqual({
		set: 3,
		evaluated: 2,
		achieved: 1,
		assessable: 1,
		onCourse: 1
	});
});

test('the two rates are parts of what is known, in per cent', () => {
	expect(reportedRate(counted)).toBe(75);
	expect(computedRate(counted)).toBe(50);
});

test('the two rates are null where nothing is known', () => {
	expect(reportedRate({ ...counted, evaluated: 0, achieved: 0 })).toBeNull();
	expect(computedRate({ ...counted, assessable: 0, onCourse: 0 })).toBeNull();
});

test('withinOrganization holds an organisation and everything under it', () => {
	const one = (id: string, parent: string | null): Organization => ({
		id,
		area: '99200',
		parent,
		kind: 'section',
		name: { ja: id }
	});
	const all = [one('city', null), one('ward', 'city'), one('office', 'ward'), one('other', 'city')];
	expect([...withinOrganization('ward', all)]).toEqual(['ward', 'office']);
	expect([...withinOrganization('city', all)]).toEqual(['city', 'ward', 'office', 'other']);
	expect([...withinOrganization('office', all)]).toEqual(['office']);
});
