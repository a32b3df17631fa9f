import { expect, test } from 'vitest';
import { EXAMPLE, exampleFiles, reportOf } from './example.ts';
import { readDataset } from './read.ts';

const SHEET = 'goals/2023/hama.json';

interface Goal {
	readonly number: number;
	readonly reported?: string | null;
	readonly carriedFrom?: number | null;
}

test('a goal that says nothing of its result and its past was neither reported nor carried on', () => {
	expect(goalsOf(sheetOf(2023, [{ number: 1 }]))).toEqual([[null, null]]);
});

test('a goal is read with what was reported of it and the goal that it carries on', () => {
	const goals = [
		{ number: 1, reported: 'achieved', carriedFrom: 2 },
		{ number: 2, reported: 'notAchieved', carriedFrom: null }
	];
	expect(goalsOf(sheetOf(2023, goals, 1))).toEqual([
		['achieved', 2],
		['notAchieved', null]
	]);
});

test('goals that are all reported have to add up to the number achieved', () => {
	const goals = [
		{ number: 1, reported: 'achieved' },
		{ number: 2, reported: 'notAchieved' }
	];
	expect(reportOf(sheetOf(2023, goals, 2))).toMatchInlineSnapshot(`
		"data/mizube/goals/2023/hama.json:131 evaluation.goalsAchieved: 達成数 2 が、reported に achieved と書かれた目標の数 1 と合いません。どちらかを直してください。
		    2 goals achieved do not agree with the 1 that are reported as achieved; correct one of them.

		1 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (1 problem)"
	`);
});

test('while one goal is not reported, the number achieved stands for itself', () => {
	const goals = [{ number: 1, reported: 'notAchieved' }, { number: 2 }];
	expect(reportOf(sheetOf(2023, goals, 1))).toBeNull();
});

test('a year under way has no evaluation to agree with', () => {
	const goals = [{ number: 1, reported: 'achieved' }];
	expect(reportOf(sheetOf(2023, goals, null))).toBeNull();
});

test('a result in no list and a number below 1 are told', () => {
	const goals = [{ number: 1, reported: 'done', carriedFrom: 0 }];
	expect(reportOf(sheetOf(2023, goals, 1))).toMatchInlineSnapshot(`
		"data/mizube/goals/2023/hama.json:80 goals[0].reported: 「done」は使えません。achieved、notAchieved のどれかを書いてください。
		    "done" cannot stand here; write one of achieved, notAchieved.
		data/mizube/goals/2023/hama.json:81 goals[0].carriedFrom: 1 以上の数を書いてください。
		    write 1 or more.

		2 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (2 problems)"
	`);
});

test('a goal that carries on one that was not on the sheet of the year before is told', () => {
	const before = sheetOf(2022, [{ number: 1 }, { number: 3 }], 1);
	expect(reportOf({ ...before, ...sheetOf(2023, [{ number: 1, carriedFrom: 3 }]) })).toBeNull();
	expect(reportOf({ ...before, ...sheetOf(2023, [{ number: 1, carriedFrom: 2 }]) }))
		.toMatchInlineSnapshot(`
		"data/mizube/goals/2023/hama.json:80 goals[0].carriedFrom: 番号 2 の目標は goals/2022/hama.json にありません。1、3 のどれかを書くか、引き継ぐ目標がなければ null にしてください。
		    goals/2022/hama.json has no goal of number 2; write one of 1, 3, or null when this goal carries on none.

		1 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (1 problem)"
	`);
});

test('without the sheet of the year before, any number may be carried on', () => {
	const earlier = sheetOf(2021, [{ number: 1 }]);
	expect(reportOf({ ...earlier, ...sheetOf(2023, [{ number: 1, carriedFrom: 9 }]) })).toBeNull();
});

test('two goals that carry on the same one are told', () => {
	const goals = [
		{ number: 1, carriedFrom: 2 },
		{ number: 2, carriedFrom: 2 }
	];
	expect(reportOf(sheetOf(2023, goals, 1))).toMatchInlineSnapshot(`
		"data/mizube/goals/2023/hama.json:126 goals[1].carriedFrom: 前の年度の番号 2 は goals[0] も引き継いでいます。引き継ぐ目標は 1 つにしてください。
		    goals[0] carries on number 2 of the year before too; only one goal can.

		1 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (1 problem)"
	`);
});

/** The sheet of 浜区 for a year with these goals, so many of them achieved; null while nothing is evaluated. */
function sheetOf(
	fiscalYear: number,
	goals: readonly Goal[],
	goalsAchieved: number | null = 0
): Record<string, string> {
	const sheet: { goals: object[] } = JSON.parse(EXAMPLE[SHEET] ?? '');
	const content = {
		...sheet,
		fiscalYear,
		goals: goals.map((goal) => ({ ...sheet.goals[0], ...goal })),
		evaluation: goalsAchieved === null ? null : { goalsSet: goals.length, goalsAchieved }
	};
	return { [`goals/${fiscalYear}/hama.json`]: JSON.stringify(content, null, '\t') };
}

function goalsOf(changes: Record<string, string>) {
	const read = readDataset(exampleFiles(changes));
	return 'dataset' in read
		? read.dataset.goalSheets[0]?.goals.map(({ reported, carriedFrom }) => [reported, carriedFrom])
		: read.problems;
}
