import { expect, test } from 'vitest';
import type { GoalSheet } from '$lib/domain/goal-sheet.ts';
import { goalStatusWord, sheetHeadline, sheetHeadlineAlone } from './sheet.ts';

function sheet(goalsSet: number, goalsAchieved: number): GoalSheet {
	return {
		organization: 'chuo',
		fiscalYear: 2023,
		source: 'sheet',
		head: { title: { ja: '区長' }, name: { ja: '佐久間 なおみ' } },
		purpose: { text: { ja: '' }, summary: false },
		vision: { ja: '' },
		policyIndicators: [],
		goals: [],
		evaluation: { goalsSet, goalsAchieved }
	};
}

const office = {
	id: 'chuo',
	area: '15103',
	parent: null,
	kind: 'ward',
	name: { ja: '中央区', en: 'Chuo Ward Office', easy: '｜中央区《ちゅうおうく》' }
} as const;

test('sheetHeadline counts the goals achieved', () => {
	expect(sheetHeadline(sheet(4, 4), 'ja')).toEqual({
		text: '重点目標4つのうち4つを達成しました。',
		spoken: '重点目標4つのうち4つを達成しました。',
		emphasis: '4つのうち4つ'
	});
	expect(sheetHeadline(sheet(4, 3), 'en')).toEqual({
		text: '3 of 4 priority goals achieved.',
		spoken: '3 of 4 priority goals achieved.',
		emphasis: '3 of 4'
	});
	expect(sheetHeadline(sheet(4, 4), 'easy').spoken).toBe(
		'じゅうてんもくひょう 4つの うち 4つを たっせいしました。'
	);
});

test('sheetHeadline counts with つ up to nine only', () => {
	expect(sheetHeadline(sheet(10, 9), 'ja').text).toBe('重点目標10のうち9つを達成しました。');
});

test('sheetHeadline says when no goal was achieved', () => {
	expect(sheetHeadline(sheet(4, 0), 'ja')).toMatchObject({
		text: '重点目標4つのうち、達成したものはありません。',
		emphasis: null
	});
	expect(sheetHeadline(sheet(4, 0), 'en').text).toBe('None of the 4 priority goals was achieved.');
	expect(sheetHeadlineAlone(sheet(4, 0), office, 'ja').text).toBe(
		'中央区は、令和5年度の重点目標4つのうち達成したものはないと報告しています。'
	);
});

test('sheetHeadlineAlone says who reported it, and for which year', () => {
	expect(sheetHeadlineAlone(sheet(4, 4), office, 'ja')).toMatchObject({
		text: '中央区は、令和5年度の重点目標4つのうち4つを達成したと報告しています。',
		emphasis: '4つのうち4つ'
	});
	expect(sheetHeadlineAlone(sheet(4, 4), office, 'en').text).toBe(
		'Chuo Ward Office reports 4 of 4 priority goals achieved in FY2023.'
	);
});

test('goalStatusWord is a word with a mark, and aloud says that it was reported', () => {
	expect(goalStatusWord('achieved', 'ja')).toEqual({
		mark: '✓',
		text: '達成',
		spoken: '達成（組織の報告）'
	});
	expect(goalStatusWord('notAchieved', 'en').text).toBe('Not achieved');
	expect(goalStatusWord('achieved', 'easy')).toEqual({
		mark: '✓',
		text: '｜達成《たっせい》',
		spoken: 'たっせい（そしきの ほうこく）'
	});
});

test('sheetHeadline says that goals are under way while nothing has been reported', () => {
	const underWay = { ...sheet(0, 0), evaluation: null };
	expect(sheetHeadline(underWay, 'ja').text).toBe(
		'重点目標0つに取り組んでいます。評価はまだ公表されていません。'
	);
	expect(sheetHeadlineAlone(underWay, office, 'en').text).toBe(
		'Chuo Ward Office is working on 0 priority goals in FY2023. No evaluation has been published yet.'
	);
});
