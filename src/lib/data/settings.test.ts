import { expect, test } from 'vitest';
import { EXAMPLE, exampleFiles, replaced, reportOf } from './example.ts';
import { readDataset } from './read.ts';

const FILE = 'dataset.json';

test('an area and a sheet that are not there are told', () => {
	const text = EXAMPLE[FILE]?.replace('"99201"', '"99202"')
		.replace('2023,', '2024,')
		.replace('2023\n', '2024\n');
	expect(reportOf({ [FILE]: text ?? '' })).toMatchInlineSnapshot(`
		"data/mizube/dataset.json:19 defaultArea: 「99202」という区域は areas.csv にありません。もしかして「99200」か「99201」ですか。
		    there is no area "99202" in areas.csv; did you mean "99200" or "99201"?
		data/mizube/dataset.json:20 defaultSheet: goals/2024/hama.json がありません。ファイルを加えるか、ここを直してください。
		    there is no goals/2024/hama.json; add the file or correct this.

		2 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (2 problems)"
	`);
});

test('an overview of what has no readings is told', () => {
	const text = EXAMPLE[FILE]?.replace('"from": "2022"', '"from": "2010"').replace(
		'"beach-visitors",\n\t\t\t\t"area": "99201"',
		'"beach-visitors",\n\t\t\t\t"area": "99200"'
	);
	expect(reportOf({ [FILE]: text ?? '' })).toMatchInlineSnapshot(`
		"data/mizube/dataset.json:34 overview.changes[0].area: observations/beach-visitors.csv に「99200」の行がありません。値のある区域を書いてください。
		    observations/beach-visitors.csv has no row for "99200"; name an area that has readings.
		data/mizube/dataset.json:39 overview.wards.from: observations/births.csv に「2010」の行がありません。値のある時期を書いてください。
		    observations/births.csv has no row for "2010"; name a period that has readings.

		2 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (2 problems)"
	`);
});

test('words that are in no list are answered with the list', () => {
	const text = EXAMPLE[FILE]?.replace('half-up', 'half').replace('"en"\n', '"fr"\n');
	expect(reportOf({ [FILE]: text ?? '' })).toMatchInlineSnapshot(`
		"data/mizube/dataset.json:16 languages[1]: 「fr」は使えません。ja、en、easy のどれかを書いてください。
		    "fr" cannot stand here; write one of ja, en, easy.
		data/mizube/dataset.json:24 rounding: 「half」は使えません。half-up、floor のどれかを書いてください。
		    "half" cannot stand here; write one of half-up, floor.

		2 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (2 problems)"
	`);
});

test('a dataset in easy Japanese needs its columns in every file', () => {
	const report = reportOf(replaced(FILE, '"ja",\n\t\t"en"', '"ja",\n\t\t"en",\n\t\t"easy"'));
	expect(report?.split('\n').filter((line) => line.includes('_easy'))).toMatchInlineSnapshot(`
		[
		  "data/mizube/areas.csv:1 name_easy: 列がありません。dataset.json の languages に easy があるので、見出しの行に加えてください。",
		  "data/mizube/indicators.csv:1 name_easy: 列がありません。dataset.json の languages に easy があるので、見出しの行に加えてください。",
		  "data/mizube/indicators.csv:1 definition_easy: 列がありません。dataset.json の languages に easy があるので、見出しの行に加えてください。",
		  "data/mizube/notes.csv:1 text_easy: 列がありません。dataset.json の languages に easy があるので、見出しの行に加えてください。",
		  "data/mizube/organizations.csv:1 name_easy: 列がありません。dataset.json の languages に easy があるので、見出しの行に加えてください。",
		  "data/mizube/sources.csv:1 title_easy: 列がありません。dataset.json の languages に easy があるので、見出しの行に加えてください。",
		  "data/mizube/sources.csv:1 publisher_easy: 列がありません。dataset.json の languages に easy があるので、見出しの行に加えてください。",
		  "data/mizube/sources.csv:1 licence_easy: 列がありません。dataset.json の languages に easy があるので、見出しの行に加えてください。",
		  "data/mizube/themes.csv:1 name_easy: 列がありません。dataset.json の languages に easy があるので、見出しの行に加えてください。",
		  "data/mizube/units.csv:1 name_easy: 列がありません。見出しの行に加えてください。",
		]
	`);
});

test('a day that no calendar has is refused', () => {
	expect(reportOf(replaced(FILE, '2024-06-01', '2024-06-31'))).toMatchInlineSnapshot(`
		"data/mizube/dataset.json:18 updated: 「2024-06-31」は日付ではありません。2024-04-01 の形で書いてください。
		    "2024-06-31" is not a date; write it as 2024-04-01.

		1 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (1 problem)"
	`);
});

test('one value of the wrong kind hides nothing else of the file', () => {
	const text = EXAMPLE[FILE]?.replace('"half-up"', '1')
		.replace('"defaultArea": "99201"', '"defaultArea": "99202"')
		.replace('"hama"', '"yama"')
		.replace('"changes": [', '"changes": [3, ')
		.replace('"from": "2022"', '"from": "2010"');
	expect(reportOf({ [FILE]: text ?? '' })).toMatchInlineSnapshot(`
		"data/mizube/dataset.json:19 defaultArea: 「99202」という区域は areas.csv にありません。もしかして「99200」か「99201」ですか。
		    there is no area "99202" in areas.csv; did you mean "99200" or "99201"?
		data/mizube/dataset.json:21 defaultSheet.organization: 「yama」という組織は organizations.csv にありません。もしかして「hama」ですか。
		    there is no organization "yama" in organizations.csv; did you mean "hama"?
		data/mizube/dataset.json:24 rounding: 「1」は使えません。" で囲んだ文字を書いてください。
		    "1" cannot stand here; write a text in "quotation marks".
		data/mizube/dataset.json:31 overview.changes[0]: 「3」は使えません。{ } で囲んだまとまりを書いてください。
		    "3" cannot stand here; write a group in { }.
		data/mizube/dataset.json:39 overview.wards.from: observations/births.csv に「2010」の行がありません。値のある時期を書いてください。
		    observations/births.csv has no row for "2010"; name a period that has readings.

		5 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (5 problems)"
	`);
});

test('a scheme that is nearly right is answered with the list of them', () => {
	expect(reportOf(replaced(FILE, '"guideline"', '"kenko"'))).toMatchInlineSnapshot(`
		"data/mizube/dataset.json:25 scheme: 「kenko」は使えません。guideline、ratio-abc、elapsed、kenko21、nth-year、growth のどれかを書いてください。
		    "kenko" cannot stand here; write one of guideline, ratio-abc, elapsed, kenko21, nth-year, growth.

		1 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (1 problem)"
	`);
});

test('a notice is read in the languages of the dataset, and is null where there is none', () => {
	expect(noticeOf({})).toBeNull();
	expect(noticeOf(replaced(FILE, '"gaps"', '"notice": null, "gaps"'))).toBeNull();
	const notice = '"notice": { "ja": "架空のデータです。", "en": "Fictional data." }, "gaps"';
	expect(noticeOf(replaced(FILE, '"gaps"', notice))).toEqual({
		ja: '架空のデータです。',
		en: 'Fictional data.'
	});
});

test('a notice that lacks a language of the dataset is told', () => {
	const notice = '"notice": { "ja": "架空のデータです。" }, "gaps"';
	expect(reportOf(replaced(FILE, '"gaps"', notice))).toMatchInlineSnapshot(`
		"data/mizube/dataset.json:43 notice.en: ありません。書き加えてください。
		    this is missing; add it.

		1 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (1 problem)"
	`);
});

function noticeOf(changes: Record<string, string>) {
	const read = readDataset(exampleFiles(changes));
	return 'dataset' in read ? read.dataset.notice : read.problems;
}
