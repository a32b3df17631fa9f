import { expect, test } from 'vitest';
import { EXAMPLE, replaced, reportOf } from './example.ts';

const AREAS = 'areas.csv';
const INDICATORS = 'indicators.csv';

test('areas that lie in each other are told', () => {
	expect(reportOf(replaced(AREAS, 'Mizube City,,', 'Mizube City,99201,'))).toMatchInlineSnapshot(`
		"data/mizube/areas.csv:2 parent: 親をたどると自分に戻ります（99200 → 99201 → 99200）。上にあるものを書くか、空にしてください。
		    its parents lead back to itself (99200 → 99201 → 99200); name the one above it or leave it blank.
		data/mizube/areas.csv:3 parent: 親をたどると自分に戻ります（99200 → 99201 → 99200）。上にあるものを書くか、空にしてください。
		    its parents lead back to itself (99200 → 99201 → 99200); name the one above it or leave it blank.

		2 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (2 problems)"
	`);
});

test('an area in an unknown one is told', () => {
	expect(reportOf(replaced(AREAS, 'Hama Ward,99200', 'Hama Ward,99300'))).toMatchInlineSnapshot(`
		"data/mizube/areas.csv:3 parent: 「99300」という区域は areas.csv にありません。もしかして「99200」ですか。
		    there is no area "99300" in areas.csv; did you mean "99200"?

		1 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (1 problem)"
	`);
});

test('two areas on one tile are told by name', () => {
	expect(reportOf(replaced(AREAS, 'Mizube City,,,', 'Mizube City,,1,1'))).toMatchInlineSnapshot(`
		"data/mizube/areas.csv:3 tile_column: タイル（1, 1）には「水辺市」（2 行目）があります。別の場所を書いてください。
		    the tile (1, 1) is taken by "水辺市" (line 2); choose another place.

		1 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (1 problem)"
	`);
});

test('half a place on the grid is told', () => {
	expect(reportOf(replaced(AREAS, '99200,1,1', '99200,1,'))).toMatchInlineSnapshot(`
		"data/mizube/areas.csv:3 tile_row: 空です。tile_column と tile_row は両方書くか、両方空にしてください。
		    this is blank; write both tile_column and tile_row or neither.

		1 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (1 problem)"
	`);
});

test('a code that lost its leading zero is answered with the code', () => {
	expect(
		reportOf(replaced(AREAS, '99200,city', '1100,city'))
			?.split('\n')
			.slice(0, 2)
	).toMatchInlineSnapshot(`
		[
		  "data/mizube/areas.csv:2 code: 「1100」は全国地方公共団体コードではありません。01100 と書いてください。",
		  "    "1100" is not an area code; write 01100.",
		]
	`);
});

test('one id for two different things shows both rows', () => {
	expect(reportOf({ 'themes.csv': EXAMPLE['themes.csv'] + 'life,生活,Life\n' }))
		.toMatchInlineSnapshot(`
		"data/mizube/themes.csv:3 id: 「life」が 2 つあり、内容が食い違っています。2 行目は「life,くらし,Life」、3 行目は「life,生活,Life」です。正しい行だけを残してください。
		    "life" stands twice with different contents: line 2 says "life,くらし,Life", line 3 says "life,生活,Life"; keep the right one.

		1 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (1 problem)"
	`);
});

test('an unknown theme, unit and source are told', () => {
	const text = EXAMPLE[INDICATORS]?.replace('births,life', 'births,live')
		.replace('Births,人', 'Births,名')
		.replace('Children born,yearbook', 'Children born,year-book');
	expect(reportOf({ [INDICATORS]: text ?? '' })).toMatchInlineSnapshot(`
		"data/mizube/indicators.csv:2 theme: 「live」というテーマは themes.csv にありません。もしかして「life」ですか。
		    there is no theme "live" in themes.csv; did you mean "life"?
		data/mizube/indicators.csv:2 unit: 「名」という単位は units.csv にありません。
		    there is no unit "名" in units.csv.
		data/mizube/indicators.csv:2 source: 「year-book」という出典は sources.csv にありません。もしかして「yearbook」ですか。
		    there is no source "year-book" in sources.csv; did you mean "yearbook"?

		3 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (3 problems)"
	`);
});

test('words that are in no list are answered with the list', () => {
	expect(reportOf(replaced(INDICATORS, 'count,observed,yes', 'number,observed,はい')))
		.toMatchInlineSnapshot(`
		"data/mizube/indicators.csv:2 kind: 「number」は使えません。count、measure、share、percent、ratio のどれかを書いてください。
		    "number" cannot stand here; write one of count, measure, share, percent, ratio.
		data/mizube/indicators.csv:2 additive: 「はい」は使えません。yes、no のどれかを書いてください。
		    "はい" cannot stand here; write one of yes, no.

		2 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (2 problems)"
	`);
});

test('a broken row is told once, not at every use of its id', () => {
	expect(reportOf(replaced(INDICATORS, '人,0,increase', '人,zero,increase')))
		.toMatchInlineSnapshot(`
		"data/mizube/indicators.csv:2 decimals: 「zero」は数ではありません。4733 や -7.8 のような半角の数だけを書いてください。
		    "zero" is not a number; write only digits such as 4733 or -7.8.

		1 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (1 problem)"
	`);
});

test('a unit that is nothing of its base is refused', () => {
	expect(reportOf(replaced('units.csv', '人,人,1', '人,人,0'))).toMatchInlineSnapshot(`
		"data/mizube/units.csv:2 factor: 「0」は使えません。base がいくつ分かを 0 より大きい数で書いてください（base が自分自身なら 1）。
		    "0" cannot stand here; write how many of the base one unit is, above 0 (1 when it is its own base).

		1 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (1 problem)"
	`);
});

test('an address that is none is refused', () => {
	expect(reportOf(replaced('sources.csv', 'https://example.jp/', 'example.jp')))
		.toMatchInlineSnapshot(`
		"data/mizube/sources.csv:2 address: 「example.jp」はアドレスではありません。https:// から始まるアドレスを書いてください。
		    "example.jp" is not an address; write one that starts with https://.

		1 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (1 problem)"
	`);
});

test('an annotation of something unknown, or in a period of another type, is told', () => {
	const text =
		'indicator,period,kind,note\nbirths,2023-04-01,event,typhoon\nbirth,2023,break,flood\n';
	expect(reportOf({ 'annotations.csv': text })).toMatchInlineSnapshot(`
		"data/mizube/annotations.csv:2 period: 「2023-04-01」は日付ですが、この指標は年度ごとです。2023 と書いてください。
		    "2023-04-01" is a date but this indicator goes by fiscal year; write 2023.
		data/mizube/annotations.csv:3 indicator: 「birth」という指標は indicators.csv にありません。もしかして「births」ですか。
		    there is no indicator "birth" in indicators.csv; did you mean "births"?
		data/mizube/annotations.csv:3 note: 「flood」という注は notes.csv にありません。
		    there is no note "flood" in notes.csv.

		3 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (3 problems)"
	`);
});

test.each([
	['a bar without its reading', '｜台風が あった。'],
	['a reading without its bar', '台風《たいふう》が あった。'],
	['a kanji without a reading', '｜台風《たいふう》が 来ました。'],
	['a reading of nothing', '｜《たいふう》が ありました。']
])('%s in easy Japanese is told', (_, easy) => {
	const text = `id,text,text_en,text_easy\ntyphoon,台風,typhoon,${easy}\n`;
	expect(reportOf({ 'notes.csv': text })).toMatchSnapshot();
});
