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
	expect(reportOf(replaced(SHEET, '"indicator": "births"', '"indicator": "share-65-plus"'))).toMatchInlineSnapshot(`
		"data/mizube/goals/2023/hama.json:68 goals[0].key.area: observations/share-65-plus.csv に「99201」の行がありません。値のある区域を書いてください。
		    observations/share-65-plus.csv has no row for "99201"; name an area that has readings.

		1 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (1 problem)"
	`);
});

test('more goals achieved than set are told', () => {
	expect(reportOf(replaced(SHEET, '"goalsAchieved": 1', '"goalsAchieved": 2'))).toMatchInlineSnapshot(`
		"data/mizube/goals/2023/hama.json:84 evaluation.goalsAchieved: 達成数 2 が目標数 1 より多くなっています。どちらかを直してください。
		    2 goals achieved are more than the 1 that were set; correct one of them.

		1 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (1 problem)"
	`);
});
