import { expect, test } from 'vitest';
import { goalOutcome, goalTally, reportedGoal } from './goal-outcome.ts';

test('goalTally counts what could be judged and what is met', () => {
	expect(goalTally(['reached', 'onLine', 'short', 'worse', 'none'])).toEqual({
		indicators: 5,
		assessable: 4,
		met: 2
	});
});

test('goalOutcome is on course only when every judged indicator is', () => {
	expect(goalOutcome({ indicators: 3, assessable: 2, met: 2 })).toBe('onCourse');
	expect(goalOutcome({ indicators: 2, assessable: 2, met: 1 })).toBe('partly');
	expect(goalOutcome({ indicators: 2, assessable: 2, met: 0 })).toBe('behind');
});

test('goalOutcome says nothing of a goal without a judged indicator', () => {
	expect(goalOutcome({ indicators: 2, assessable: 0, met: 0 })).toBe('none');
	expect(goalOutcome({ indicators: 0, assessable: 0, met: 0 })).toBe('none');
});

test('reportedGoal takes the word on the goal before the counts of the sheet', () => {
	const evaluation = { goalsSet: 3, goalsAchieved: 3 };
	expect(reportedGoal({ reported: 'notAchieved' }, { evaluation })).toBe('notAchieved');
	expect(reportedGoal({ reported: null }, { evaluation })).toBe('achieved');
});

test('reportedGoal reads the counts only where they leave no doubt', () => {
	const goal = { reported: null };
	expect(reportedGoal(goal, { evaluation: { goalsSet: 3, goalsAchieved: 0 } })).toBe('notAchieved');
	expect(reportedGoal(goal, { evaluation: { goalsSet: 3, goalsAchieved: 2 } })).toBeNull();
	expect(reportedGoal(goal, { evaluation: null })).toBeNull();
});
