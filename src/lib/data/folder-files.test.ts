import { expect, test } from 'vitest';
import { EXAMPLE, reportOf } from './example.ts';

test('a missing file is told once, not at every use of its ids', () => {
	expect(reportOf({ 'sources.csv': null })).toMatchInlineSnapshot(`
		"data/mizube/sources.csv: ファイルがありません。この名前で作ってください。
		    this file is missing; create it under this name.

		1 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (1 problem)"
	`);
});

test('an indicator without its file is told', () => {
	expect(reportOf({ 'observations/beach-visitors.csv': null })).toMatchInlineSnapshot(`
		"data/mizube/observations/beach-visitors.csv: ファイルがありません。指標「beach-visitors」の値を書いたファイルをこの名前で作ってください。
		    this file is missing; create it with the readings of the indicator "beach-visitors".

		1 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (1 problem)"
	`);
});

test('a file without its indicator is told', () => {
	const text = EXAMPLE['observations/births.csv'] ?? '';
	expect(reportOf({ 'observations/marriages.csv': text })).toMatchInlineSnapshot(`
		"data/mizube/observations/marriages.csv: 指標「marriages」が indicators.csv にありません。indicators.csv に行を加えるか、このファイルを消してください。
		    there is no indicator "marriages" in indicators.csv; add its row there or remove this file.

		1 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (1 problem)"
	`);
});

test('a file under a wrong name is answered with the name it should have', () => {
	const text = EXAMPLE['observations/births.csv'] ?? '';
	expect(reportOf({ 'observations/births.csv': null, 'observations/birth.csv': text }))
		.toMatchInlineSnapshot(`
		"data/mizube/observations/birth.csv: この名前のファイルは使いません。もしかして「observations/births.csv」ですか。
		    no file of this name is used; did you mean "observations/births.csv"?
		data/mizube/observations/births.csv: ファイルがありません。指標「births」の値を書いたファイルをこの名前で作ってください。
		    this file is missing; create it with the readings of the indicator "births".

		2 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (2 problems)"
	`);
});

test('a workbook and a file that nothing reads are told', () => {
	expect(reportOf({ 'observations/births.xlsx': 'PK', 'memo.csv': 'a' })).toMatchInlineSnapshot(`
		"data/mizube/memo.csv: この名前のファイルは使いません。名前を確かめるか、消してください。
		    no file of this name is used; check its name or remove it.
		data/mizube/observations/births.xlsx: 表計算ソフトのブックは読めません。「CSV UTF-8（コンマ区切り）」で保存し直し、このファイルは消してください。
		    a spreadsheet workbook cannot be read; save it as "CSV UTF-8" and remove this file.

		2 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (2 problems)"
	`);
});

test('an empty folder is told file by file', () => {
	const nothing = Object.fromEntries(Object.keys(EXAMPLE).map((file) => [file, null]));
	expect(reportOf(nothing)).toMatchInlineSnapshot(`
		"data/mizube/annotations.csv: ファイルがありません。この名前で作ってください。
		    this file is missing; create it under this name.
		data/mizube/areas.csv: ファイルがありません。この名前で作ってください。
		    this file is missing; create it under this name.
		data/mizube/dataset.json: ファイルがありません。この名前で作ってください。
		    this file is missing; create it under this name.
		data/mizube/indicators.csv: ファイルがありません。この名前で作ってください。
		    this file is missing; create it under this name.
		data/mizube/notes.csv: ファイルがありません。この名前で作ってください。
		    this file is missing; create it under this name.
		data/mizube/organizations.csv: ファイルがありません。この名前で作ってください。
		    this file is missing; create it under this name.
		data/mizube/sources.csv: ファイルがありません。この名前で作ってください。
		    this file is missing; create it under this name.
		data/mizube/targets.csv: ファイルがありません。この名前で作ってください。
		    this file is missing; create it under this name.
		data/mizube/themes.csv: ファイルがありません。この名前で作ってください。
		    this file is missing; create it under this name.
		data/mizube/units.csv: ファイルがありません。この名前で作ってください。
		    this file is missing; create it under this name.

		10 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (10 problems)"
	`);
});
