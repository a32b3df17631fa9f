import { describe, expect, test } from 'vitest';
import { countedVerdict, goalVerdict, sheetVerdict } from './verdict.ts';

const BOTH = { evaluation: { goalsSet: 2, goalsAchieved: 2 } };
const ONE = { evaluation: { goalsSet: 2, goalsAchieved: 1 } };
const NONE = { evaluation: { goalsSet: 2, goalsAchieved: 0 } };
const OPEN = { evaluation: null };

describe('goalVerdict', () => {
	test('is what was reported of this very goal, whatever the counts are', () => {
		expect(goalVerdict({ reported: 'notAchieved' }, ONE, 'ja')).toEqual({
			mark: '✕',
			word: '未達成',
			tone: 'bad'
		});
	});

	test('follows from the counts where all goals were achieved, or none', () => {
		expect(goalVerdict({ reported: null }, BOTH, 'ja')?.word).toBe('達成');
		expect(goalVerdict({ reported: null }, NONE, 'ja')?.word).toBe('未達成');
	});

	test('is none where the counts leave it open, and before the evaluation', () => {
		expect(goalVerdict({ reported: null }, ONE, 'ja')).toBeNull();
		expect(goalVerdict({ reported: null }, OPEN, 'ja')).toBeNull();
	});
});

describe('sheetVerdict', () => {
	test('is given only where every goal was achieved', () => {
		expect(sheetVerdict(BOTH, 'ja')?.mark).toBe('✓');
		expect(sheetVerdict(ONE, 'ja')).toBeNull();
		expect(sheetVerdict(NONE, 'ja')).toBeNull();
	});

	test('is not given for a sheet without goals', () => {
		expect(sheetVerdict({ evaluation: { goalsSet: 0, goalsAchieved: 0 } }, 'ja')).toBeNull();
	});
});

describe('countedVerdict', () => {
	test('says on how many judged indicators it rests', () => {
		expect(countedVerdict({ indicators: 4, assessable: 3, met: 2 }, 'ja')).toEqual({
			mark: '△',
			word: '一部が目安どおり（3のうち2）',
			tone: 'neutral'
		});
	});

	test('has no counts where nothing could be judged', () => {
		expect(countedVerdict({ indicators: 4, assessable: 0, met: 0 }, 'ja').word).toBe(
			'判定できる指標なし'
		);
	});
});
