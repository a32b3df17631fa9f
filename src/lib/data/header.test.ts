import { expect, test } from 'vitest';
import { EXAMPLE, replaced, reportOf } from './example.ts';

const BIRTHS = 'observations/births.csv';
const THEMES = 'themes.csv';

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

test('more columns than any file has are refused as a whole', () => {
	expect(reportOf({ [THEMES]: ','.repeat(1_000_000) })).toMatchInlineSnapshot(`
		"data/mizube/themes.csv:1: 列が多すぎます。100 列以下にしてください。
		    too many columns; at most 100 are read.

		1 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (1 problem)"
	`);
});

test('a stray column is told with the rows that it leaves behind, not row by row', () => {
	expect(reportOf(replaced(BIRTHS, 'area,period', 'area,memo,period'))).toMatchInlineSnapshot(`
		"data/mizube/observations/births.csv:1: 「memo」という列はありません。消してください。
		    there is no column "memo"; remove it.
		data/mizube/observations/births.csv:1: 列の数が見出し（9）と違う行が 4 行あります（最初は 2 行目の 8）。先に見出しを直してください。
		    rows that differ from the header (9 cells): 4, the first in line 2 (8 cells); correct the header first.

		2 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (2 problems)"
	`);
});

test('a column that the header alone lacks is told once, and nothing follows from it elsewhere', () => {
	expect(reportOf(replaced('indicators.csv', 'id,theme,', 'id,'))).toMatchInlineSnapshot(`
		"data/mizube/indicators.csv:1 theme: 列がありません。見出しの行に加えてください。
		    this column is missing; add it to the header.
		data/mizube/indicators.csv:1: 列の数が見出し（15）と違う行が 3 行あります（最初は 2 行目の 16）。先に見出しを直してください。
		    rows that differ from the header (15 cells): 3, the first in line 2 (16 cells); correct the header first.

		2 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (2 problems)"
	`);
});

test('a column twice in the header alone is told with the rows that it leaves behind', () => {
	expect(reportOf(replaced('areas.csv', 'code,kind', 'code,kind,kind'))).toMatchInlineSnapshot(`
		"data/mizube/areas.csv:1 kind: 同じ名前の列が 2 つあります。どちらかを消してください。
		    two columns have this name; remove one.
		data/mizube/areas.csv:1: 列の数が見出し（9）と違う行が 2 行あります（最初は 2 行目の 8）。先に見出しを直してください。
		    rows that differ from the header (9 cells): 2, the first in line 2 (8 cells); correct the header first.

		2 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (2 problems)"
	`);
});

test('rows that fit a wrong header are still read, and blank ones still told', () => {
	const text = 'id,name,name_en,memo\nlife,くらし,,\n,,\nsea,うみ,Sea\n';
	expect(reportOf({ [THEMES]: text })).toMatchInlineSnapshot(`
		"data/mizube/themes.csv:1: 「memo」という列はありません。消してください。
		    there is no column "memo"; remove it.
		data/mizube/themes.csv:1: 列の数が見出し（4）と違う行が 1 行あります（最初は 4 行目の 3）。先に見出しを直してください。
		    rows that differ from the header (4 cells): 1, the first in line 4 (3 cells); correct the header first.
		data/mizube/themes.csv:2 name_en: 空です。値を書いてください。
		    this is blank; write a value.
		data/mizube/themes.csv:3: コンマや空白だけの行です。行ごと消してください。
		    this row is blank; remove it.

		4 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (4 problems)"
	`);
});
