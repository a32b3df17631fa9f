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
	expect(reportOf(replaced(BIRTHS, '5132,,,yearbook,,', '5132,,,yearbook,')))
		.toMatchInlineSnapshot(`
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

test('a blank translation is told', () => {
	expect(reportOf(replaced(THEMES, 'Life', ''))).toMatchInlineSnapshot(`
		"data/mizube/themes.csv:2 name_en: 空です。値を書いてください。
		    this is blank; write a value.

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
