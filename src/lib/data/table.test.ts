import { expect, test } from 'vitest';
import { EXAMPLE, exampleFiles, replaced, reportOf } from './example.ts';
import { readDataset } from './read.ts';

const BIRTHS = 'observations/births.csv';
const THEMES = 'themes.csv';

test('lines that end as on Windows are read like any other', () => {
	const text = EXAMPLE[BIRTHS]?.replaceAll('\n', '\r\n') ?? '';
	expect(readDataset(exampleFiles({ [BIRTHS]: text }))).toEqual(readDataset(exampleFiles()));
});

test('a BOM before the header is not part of the first column', () => {
	const text = '\ufeff' + EXAMPLE[BIRTHS];
	expect(readDataset(exampleFiles({ [BIRTHS]: text }))).toEqual(readDataset(exampleFiles()));
});

test('a row with a cell too few is told with both counts', () => {
	expect(reportOf(replaced(BIRTHS, '5132,,,yearbook,,', '5132,,,yearbook,'))).toMatchInlineSnapshot(`
		"data/mizube/observations/births.csv:2: 列の数が 7 です。見出しと同じ 8 にしてください。
		    this row has 7 cells; the header has 8.

		1 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (1 problem)"
	`);
});

test('a comma that splits a number in two is told as a cell too many', () => {
	expect(reportOf(replaced(BIRTHS, ',5132,', ',5,132,'))).toMatchInlineSnapshot(`
		"data/mizube/observations/births.csv:2: 列の数が 9 です。見出しと同じ 8 にしてください。
		    this row has 9 cells; the header has 8.

		1 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (1 problem)"
	`);
});

test('rows are counted as an editor shows them, past blank lines and line breaks in a cell', () => {
	const text = 'id,text,text_en\n\ntyphoon,"台風が\nあった。","A\ntyphoon."\nbad id,文,A text\n';
	expect(reportOf({ 'notes.csv': text })).toMatchInlineSnapshot(`
		"data/mizube/notes.csv:6 id: 「bad id」は id に使えません。半角の英小文字、数字、- だけで書いてください。
		    "bad id" cannot be an id; write it in lower-case letters, digits and - only.

		1 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (1 problem)"
	`);
});

test('a row of nothing but commas is told', () => {
	expect(reportOf({ [THEMES]: EXAMPLE[THEMES] + ',,\n' })).toMatchInlineSnapshot(`
		"data/mizube/themes.csv:3: コンマや空白だけの行です。行ごと消してください。
		    this row is blank; remove it.

		1 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (1 problem)"
	`);
});

test('an unknown column that is near a missing one is answered with its name', () => {
	expect(reportOf(replaced(BIRTHS, 'qualifier', 'qualifer'))).toMatchInlineSnapshot(`
		"data/mizube/observations/births.csv:1: 「qualifer」という列はありません。もしかして「qualifier」ですか。
		    there is no column "qualifer"; did you mean "qualifier"?
		data/mizube/observations/births.csv:1 qualifier: 列がありません。見出しの行に加えてください。
		    this column is missing; add it to the header.

		2 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (2 problems)"
	`);
});

test('an unknown column beside all that are wanted is to be removed', () => {
	const text = 'id,name,name_en,memo\nlife,くらし,Life,\n';
	expect(reportOf({ [THEMES]: text })).toMatchInlineSnapshot(`
		"data/mizube/themes.csv:1: 「memo」という列はありません。消してください。
		    there is no column "memo"; remove it.

		1 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (1 problem)"
	`);
});

test('a column without a name and one written twice are told', () => {
	const text = 'id,name,name,name_en,\nlife,くらし,くらし,Life,\n';
	expect(reportOf({ [THEMES]: text })).toMatchInlineSnapshot(`
		"data/mizube/themes.csv:1 name: 同じ名前の列が 2 つあります。どちらかを消してください。
		    two columns have this name; remove one.
		data/mizube/themes.csv:1: 名前の無い列があります。列名を書くか、その列を消してください。
		    a column has no name; name it or remove it.

		2 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (2 problems)"
	`);
});

test('a language that the dataset declares needs its columns', () => {
	const text = 'id,name\nlife,くらし\n';
	expect(reportOf({ [THEMES]: text })).toMatchInlineSnapshot(`
		"data/mizube/themes.csv:1 name_en: 列がありません。dataset.json の languages に en があるので、見出しの行に加えてください。
		    this column is missing; languages in dataset.json lists en, so add it to the header.

		1 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (1 problem)"
	`);
});

test('a blank translation is told', () => {
	expect(reportOf(replaced(THEMES, 'Life', ''))).toMatchInlineSnapshot(`
		"data/mizube/themes.csv:2 name_en: 空です。値を書いてください。
		    this is blank; write a value.

		1 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (1 problem)"
	`);
});

test('a file whose first row is data is told what the header is', () => {
	expect(reportOf(replaced(THEMES, 'id,name,name_en\n', ''))).toMatchInlineSnapshot(`
		"data/mizube/themes.csv:1: 見出しの行ではありません（「life,くらし,Life」）。1 行目に id,name,name_en とコンマで区切って書いてください。
		    this is not the header row ("life,くらし,Life"); write id,name,name_en in the first line.

		1 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (1 problem)"
	`);
});

test('a file with semicolons in place of commas is told what the header is', () => {
	const text = EXAMPLE[THEMES]?.replaceAll(',', ';') ?? '';
	expect(reportOf({ [THEMES]: text })).toMatchInlineSnapshot(`
		"data/mizube/themes.csv:1: 見出しの行ではありません（「id;name;name_en」）。1 行目に id,name,name_en とコンマで区切って書いてください。
		    this is not the header row ("id;name;name_en"); write id,name,name_en in the first line.

		1 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (1 problem)"
	`);
});

test('an empty file is told what its header is', () => {
	expect(reportOf({ [BIRTHS]: '' })).toMatchInlineSnapshot(`
		"data/mizube/observations/births.csv: ファイルが空です。1 行目に見出し area,period,value,qualifier,status,source を書いてください。
		    the file is empty; write the header area,period,value,qualifier,status,source in the first line.

		1 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (1 problem)"
	`);
});

test('a header without rows is told where there have to be some', () => {
	expect(reportOf({ [BIRTHS]: 'area,period,value,qualifier,status,source\n' }))
		.toMatchInlineSnapshot(`
			"data/mizube/observations/births.csv: 見出しだけで、データの行がありません。行を書き加えてください。
			    there is a header but no row; add rows.

			1 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (1 problem)"
		`);
});

test('a header without rows is all right where there may be none', () => {
	expect(reportOf({ 'targets.csv': 'indicator,area,period,kind,value,source\n' })).toBeNull();
});

test('a quotation mark that is never closed is told where it opens', () => {
	expect(reportOf(replaced(BIRTHS, '99201,2022', '"99201,2022'))).toMatchInlineSnapshot(`
		"data/mizube/observations/births.csv:4: この行から始まる引用符（"）が閉じていません。閉じるか、消してください。
		    a quotation mark (") opened on this line is never closed; close it or remove it.

		1 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (1 problem)"
	`);
});

test('a quotation mark within a cell is told', () => {
	expect(reportOf(replaced(THEMES, 'くらし', 'くら"し'))).toMatchInlineSnapshot(`
		"data/mizube/themes.csv:2: 引用符（"）の使い方が違います。セル全体を " で囲み、中の " は "" と書いてください。
		    a quotation mark (") stands where it may not; put the whole cell in " and write "" for a " inside it.

		1 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (1 problem)"
	`);
});

test('blanks around a cell are shown', () => {
	expect(reportOf(replaced(THEMES, 'くらし', 'くらし\u3000'))).toMatchInlineSnapshot(`
		"data/mizube/themes.csv:2 name: 「くらし<U+3000>」の前か後ろに空白があります。「くらし」と書いてください。
		    "くらし<U+3000>" has blanks before or after it; write "くらし".

		1 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (1 problem)"
	`);
});

test('a control character is shown by its code', () => {
	expect(reportOf(replaced(THEMES, 'くらし', 'くら\u0007し'))).toMatchInlineSnapshot(`
		"data/mizube/themes.csv:2 name: 目に見えない制御文字「<U+0007>」が入っています。消してください。
		    it holds an invisible control character "<U+0007>"; remove it.

		1 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (1 problem)"
	`);
});

test('more rows than any indicator has are refused as a whole', () => {
	expect(reportOf({ [THEMES]: `id,name,name_en\n${'x,y,z\n'.repeat(50_001)}` }))
		.toMatchInlineSnapshot(`
			"data/mizube/themes.csv: 行が多すぎます。50000 行以下にしてください。
			    too many rows; at most 50000 are read.

			1 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (1 problem)"
		`);
});

test('more columns than any file has are refused as a whole', () => {
	expect(reportOf({ [THEMES]: ','.repeat(1_000_000) })).toMatchInlineSnapshot(`
		"data/mizube/themes.csv:1: 列が多すぎます。100 列以下にしてください。
		    too many columns; at most 100 are read.

		1 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (1 problem)"
	`);
});
