import { expect, test } from 'vitest';
import { EXAMPLE, replaced, reportOf } from './example.ts';

const SHEET = 'goals/2023/hama.json';

test('an indicator that is nearly right is answered with the right one', () => {
	expect(reportOf(replaced(SHEET, '"beach-visitors"', '"beach-visitor"'))).toMatchInlineSnapshot(`
		"data/mizube/goals/2023/hama.json:72 goals[0].indicators[1]: 「beach-visitor」という指標は indicators.csv にありません。もしかして「beach-visitors」ですか。
		    there is no indicator "beach-visitor" in indicators.csv; did you mean "beach-visitors"?

		1 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (1 problem)"
	`);
});

test('a name that is nearly right is answered with the one that is missing', () => {
	expect(reportOf(replaced(SHEET, '"programmes"', '"programs"'))).toMatchInlineSnapshot(`
		"data/mizube/goals/2023/hama.json:36 goals[0].programmes: ありません。書き加えてください。
		    this is missing; add it.
		data/mizube/goals/2023/hama.json:36 goals[0]: 「programs」という項目はありません。もしかして「programmes」ですか。
		    there is no item "programs"; did you mean "programmes"?

		2 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (2 problems)"
	`);
});

test('a number written as a text, and a missing translation, are told', () => {
	const text = EXAMPLE[SHEET]?.replace('2023', '"2023"').replace(',\n\t\t\t"en": "words"', '');
	expect(reportOf({ [SHEET]: text ?? '' })).toMatchInlineSnapshot(`
		"data/mizube/goals/2023/hama.json:3 fiscalYear: 「2023」は使えません。数を書いてください。
		    "2023" cannot stand here; write a number.
		data/mizube/goals/2023/hama.json:6 head.title.en: ありません。書き加えてください。
		    this is missing; add it.

		2 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (2 problems)"
	`);
});

test('a sheet in the folder of another year is told where it belongs', () => {
	const sheet = EXAMPLE[SHEET] ?? '';
	expect(reportOf({ 'goals/2022/hama.json': sheet })).toMatchInlineSnapshot(`
		"data/mizube/goals/2022/hama.json:3 fiscalYear: 「2023」はファイルの場所と合いません。ファイルを goals/2023/hama.json に移すか、ここを直してください。
		    "2023" does not agree with the file's place; move the file to goals/2023/hama.json or correct this.

		1 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (1 problem)"
	`);
});

test('a key figure without any reading is told', () => {
	expect(reportOf(replaced(SHEET, '"indicator": "births"', '"indicator": "share-65-plus"')))
		.toMatchInlineSnapshot(`
		"data/mizube/goals/2023/hama.json:68 goals[0].key.area: observations/share-65-plus.csv に「99201」の行がありません。値のある区域を書いてください。
		    observations/share-65-plus.csv has no row for "99201"; name an area that has readings.

		1 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (1 problem)"
	`);
});

test('more goals achieved than set are told', () => {
	expect(reportOf(replaced(SHEET, '"goalsAchieved": 1', '"goalsAchieved": 2')))
		.toMatchInlineSnapshot(`
		"data/mizube/goals/2023/hama.json:84 evaluation.goalsAchieved: 達成数 2 が目標数 1 より多くなっています。どちらかを直してください。
		    2 goals achieved are more than the 1 that were set; correct one of them.

		1 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (1 problem)"
	`);
});

test('a number of goals set that is not the number written down is told', () => {
	expect(reportOf(replaced(SHEET, '"goalsSet": 1', '"goalsSet": 2'))).toMatchInlineSnapshot(`
		"data/mizube/goals/2023/hama.json:83 evaluation.goalsSet: 目標数 2 が、goals に書かれた目標の数 1 と合いません。どちらかを直してください。
		    2 goals set do not agree with the 1 in goals; correct one of them.

		1 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (1 problem)"
	`);
});

test('one value of the wrong kind hides nothing else of the sheet', () => {
	const sheet = changed([
		['"fiscalYear": 2023', '"fiscalYear": "2023"'],
		['"organization": "hama"', '"organization": "yama"'],
		['"source": "yearbook"', '"source": "year-book"'],
		['"indicator": null', '"indicator": "birth"'],
		['"beach-visitors"', '"beach-visitor"'],
		['"goalsAchieved": 1', '"goalsAchieved": 2']
	]);
	expect(reportOf({ [SHEET]: sheet })).toMatchInlineSnapshot(`
		"data/mizube/goals/2023/hama.json:2 organization: 「yama」はファイルの場所と合いません。ファイルを goals/2023/yama.json に移すか、ここを直してください。
		    "yama" does not agree with the file's place; move the file to goals/2023/yama.json or correct this.
		data/mizube/goals/2023/hama.json:2 organization: 「yama」という組織は organizations.csv にありません。もしかして「hama」ですか。
		    there is no organization "yama" in organizations.csv; did you mean "hama"?
		data/mizube/goals/2023/hama.json:3 fiscalYear: 「2023」は使えません。数を書いてください。
		    "2023" cannot stand here; write a number.
		data/mizube/goals/2023/hama.json:4 source: 「year-book」という出典は sources.csv にありません。もしかして「yearbook」ですか。
		    there is no source "year-book" in sources.csv; did you mean "yearbook"?
		data/mizube/goals/2023/hama.json:32 policyIndicators[0].indicator: 「birth」という指標は indicators.csv にありません。もしかして「births」ですか。
		    there is no indicator "birth" in indicators.csv; did you mean "births"?
		data/mizube/goals/2023/hama.json:72 goals[0].indicators[1]: 「beach-visitor」という指標は indicators.csv にありません。もしかして「beach-visitors」ですか。
		    there is no indicator "beach-visitor" in indicators.csv; did you mean "beach-visitors"?
		data/mizube/goals/2023/hama.json:84 evaluation.goalsAchieved: 達成数 2 が目標数 1 より多くなっています。どちらかを直してください。
		    2 goals achieved are more than the 1 that were set; correct one of them.

		7 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (7 problems)"
	`);
});

test('a goal number written twice is told beside an unknown item and a goal that is a text', () => {
	const goals = '"goals": [{ "number": 1, "numbr": 1 }, { "number": 1 }, "goal 3"]';
	const report = reportOf({ [SHEET]: changed([[/"goals": \[[^]*\n\t\]/, goals]]) });
	const told = report?.split('\n').filter((line) => /numb|goals\[2\]|goalsSet/.test(line));
	expect(told).toMatchInlineSnapshot(`
		[
		  "data/mizube/goals/2023/hama.json:35 goals[0]: 「numbr」という項目はありません。消してください。",
		  "    there is no item "numbr"; remove it.",
		  "data/mizube/goals/2023/hama.json:35 goals[2]: 「goal 3」は使えません。{ } で囲んだまとまりを書いてください。",
		  "data/mizube/goals/2023/hama.json:35 goals[1].number: 番号 1 は goals[0] にもあります。番号を直してください。",
		  "    goals[0] has the number 1 too; correct it.",
		  "data/mizube/goals/2023/hama.json:37 evaluation.goalsSet: 目標数 1 が、goals に書かれた目標の数 3 と合いません。どちらかを直してください。",
		]
	`);
});

test('parts of the wrong kind are told once, without what would follow from them', () => {
	const sheet = changed([
		['"organization": "hama"', '"organization": 5'],
		['"key": {', '"key": [], "kex": {'],
		['"goalsSet": 1', '"goalsSet": "1"']
	]);
	expect(reportOf({ [SHEET]: sheet })).toMatchInlineSnapshot(`
		"data/mizube/goals/2023/hama.json:2 organization: 「5」は使えません。" で囲んだ文字を書いてください。
		    "5" cannot stand here; write a text in "quotation marks".
		data/mizube/goals/2023/hama.json:36 goals[0]: 「kex」という項目はありません。消してください。
		    there is no item "kex"; remove it.
		data/mizube/goals/2023/hama.json:66 goals[0].key: 「[]」は使えません。{ } で囲んだまとまりを書いてください。
		    "[]" cannot stand here; write a group in { }.
		data/mizube/goals/2023/hama.json:83 evaluation.goalsSet: 「1」は使えません。数を書いてください。
		    "1" cannot stand here; write a number.

		4 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (4 problems)"
	`);
});

test('a sheet that is no group at all is told once', () => {
	expect(reportOf({ [SHEET]: '[]' })).toMatchInlineSnapshot(`
		"data/mizube/goals/2023/hama.json:1: 「[]」は使えません。{ } で囲んだまとまりを書いてください。
		    "[]" cannot stand here; write a group in { }.

		1 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (1 problem)"
	`);
});

/** The example's sheet with the first match of each passage replaced. */
function changed(passages: readonly (readonly [string | RegExp, string])[]): string {
	return passages.reduce(
		(sheet, [passage, by]) => sheet.replace(passage, by),
		EXAMPLE[SHEET] ?? ''
	);
}
