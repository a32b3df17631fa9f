import { expect, test } from 'vitest';
import { EXAMPLE, replaced, reportOf } from './example.ts';

const BIRTHS = 'observations/births.csv';
const SHARE = 'observations/share-65-plus.csv';
const BEACH = 'observations/beach-visitors.csv';

test('a comma in a number is answered with the number to write', () => {
	expect(reportOf(replaced(BIRTHS, ',5132,', ',"5,132",'))).toMatchInlineSnapshot(`
		"data/mizube/observations/births.csv:2 value: 「5,132」は数ではありません。5132 と書いてください。
		    "5,132" is not a number; write 5132.

		1 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (1 problem)"
	`);
});

test('full-width digits are answered with the number to write', () => {
	expect(reportOf(replaced(BIRTHS, ',5132,', ',５１３２,'))).toMatchInlineSnapshot(`
		"data/mizube/observations/births.csv:2 value: 「５１３２」は数ではありません。5132 と書いてください。
		    "５１３２" is not a number; write 5132.

		1 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (1 problem)"
	`);
});

test('a dash in place of a value is answered with where the reason goes', () => {
	expect(reportOf(replaced(BIRTHS, ',5132,', ',－,'))).toMatchInlineSnapshot(`
		"data/mizube/observations/births.csv:2 value: 「－」は数ではありません。値が無いときは空にして、missing 列に理由を書いてください。
		    "－" is not a number; leave it blank and give the reason in the column missing.

		1 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (1 problem)"
	`);
});

test('an unknown area, source and note of one row are all told', () => {
	const row = '99200,2022,5132,,,yearbook,,';
	const broken = '99210,2022,5132,,,year-book,tyhpoon,';
	expect(reportOf(replaced(BIRTHS, row, broken))).toMatchInlineSnapshot(`
		"data/mizube/observations/births.csv:2 area: 「99210」という区域は areas.csv にありません。もしかして「99200」ですか。
		    there is no area "99210" in areas.csv; did you mean "99200"?
		data/mizube/observations/births.csv:2 source: 「year-book」という出典は sources.csv にありません。もしかして「yearbook」ですか。
		    there is no source "year-book" in sources.csv; did you mean "yearbook"?
		data/mizube/observations/births.csv:2 note: 「tyhpoon」という注は notes.csv にありません。もしかして「typhoon」ですか。
		    there is no note "tyhpoon" in notes.csv; did you mean "typhoon"?

		3 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (3 problems)"
	`);
});

test('the name of an area in place of its code is answered with the code', () => {
	expect(reportOf(replaced(BIRTHS, '99201,2023', '浜区,2023'))).toMatchInlineSnapshot(`
		"data/mizube/observations/births.csv:5 area: 「浜区」という区域は areas.csv にありません。99201 と書いてください。
		    there is no area "浜区" in areas.csv; write 99201.

		1 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (1 problem)"
	`);
});

test('a period written twice with one value is a repeated row', () => {
	const row = '99201,2023,320,about,,yearbook,,\n';
	expect(reportOf(replaced(BIRTHS, row, row + row))).toMatchInlineSnapshot(`
		"data/mizube/observations/births.csv:6 period: 「99201・2023」は 5 行目にもあります（同じ内容の繰り返し）。この行を消してください。
		    "99201・2023" repeats line 5; remove this row.

		1 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (1 problem)"
	`);
});

test('a period written twice with two values shows both, eras included', () => {
	const row = '99201,2023,320,about,,yearbook,,\n';
	const again = '99201,R5,302,about,,yearbook,,\n';
	expect(reportOf(replaced(BIRTHS, row, row + again))).toMatchInlineSnapshot(`
		"data/mizube/observations/births.csv:6 period: 「99201・2023」が 2 つあり、内容が食い違っています。5 行目は「320 (about)」、6 行目は「302 (about)」です。正しい行だけを残してください。
		    "99201・2023" stands twice with different contents: line 5 says "320 (about)", line 6 says "302 (about)"; keep the right one.

		1 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (1 problem)"
	`);
});

test('a month where the indicator goes by fiscal year is answered with the year it falls in', () => {
	expect(reportOf(replaced(BIRTHS, '99200,2022,', '99200,2024-03,'))).toMatchInlineSnapshot(`
		"data/mizube/observations/births.csv:2 period: 「2024-03」は月ですが、この指標は年度ごとです。2023 と書いてください。
		    "2024-03" is a month but this indicator goes by fiscal year; write 2023.

		1 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (1 problem)"
	`);
});

test('a year where the indicator goes by month is answered with the form of a month', () => {
	expect(reportOf(replaced(SHARE, '2024-03', '令和5年度'))).toMatchInlineSnapshot(`
		"data/mizube/observations/share-65-plus.csv:2 period: 「令和5年度」は年度ですが、この指標は月ごとです。2024-03 の形で書いてください。
		    "令和5年度" is a fiscal year but this indicator goes by month; write it as 2024-03.

		1 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (1 problem)"
	`);
});

test('a month that no year has is answered with the form of a month', () => {
	expect(reportOf(replaced(SHARE, '2024-03', '2024-13'))).toMatchInlineSnapshot(`
		"data/mizube/observations/share-65-plus.csv:2 period: 「2024-13」は月として読めません。2024-03 の形で書いてください。
		    "2024-13" is not a month; write it as 2024-03.

		1 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (1 problem)"
	`);
});

test('a share above 100 is refused', () => {
	expect(reportOf(replaced(SHARE, '30.1', '130.1'))).toMatchInlineSnapshot(`
		"data/mizube/observations/share-65-plus.csv:2 value: 「130.1」は割合（kind が share）として使えません。0 から 100 までの数を書いてください（13.3 % なら 13.3）。
		    "130.1" is no share of a whole; write a number from 0 to 100 (13.3 for 13.3 %).

		1 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (1 problem)"
	`);
});

test('a share of exactly 100 and one of 0 are taken', () => {
	const both = EXAMPLE[SHARE] + '99200,2024-04,0,,,yearbook\n';
	expect(reportOf({ [SHARE]: both.replace('30.1', '100') })).toBeNull();
});

test('more decimals than the indicator has are refused', () => {
	expect(reportOf(replaced(SHARE, '30.1', '30.12'))).toMatchInlineSnapshot(`
		"data/mizube/observations/share-65-plus.csv:2 value: 「30.12」は小数が 2 桁あります。indicators.csv の decimals は 1 です。どちらかを直してください。
		    "30.12" has 2 decimals; decimals in indicators.csv says 1; correct one of them.

		1 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (1 problem)"
	`);
});

test('a blank value needs its reason', () => {
	expect(reportOf(replaced(BIRTHS, ',notCollected', ','))).toMatchInlineSnapshot(`
		"data/mizube/observations/births.csv:4 missing: 値が空なのに理由がありません。missing 列に notCollected（未収録）、notYet（集計中）、notApplicable、unknown、suppressed のどれかを書いてください。値が 0 なら 0 と書いてください。
		    the value is blank and no reason is given; write notCollected, notYet, notApplicable, unknown or suppressed in missing, or 0 if the value is zero.

		1 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (1 problem)"
	`);
});

test('a value together with a reason for its absence is refused', () => {
	expect(reportOf(replaced(BIRTHS, '99201,2022,,', '99201,2022,0,'))).toMatchInlineSnapshot(`
		"data/mizube/observations/births.csv:4 missing: 値と missing の両方が書かれています。どちらかを空にしてください。
		    both a value and a reason for its absence are given; blank one of them.

		1 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (1 problem)"
	`);
});

test('a blank value cannot have a qualifier', () => {
	expect(reportOf(replaced(BIRTHS, '99201,2022,,,', '99201,2022,,>,'))).toMatchInlineSnapshot(`
		"data/mizube/observations/births.csv:4 qualifier: 値が空の行に qualifier は書けません。空にしてください。
		    a blank value can have no qualifier; leave it blank.

		1 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (1 problem)"
	`);
});

test('a qualifier and a status that are in no list are answered with the list', () => {
	const row = '320,about,,';
	expect(reportOf(replaced(BIRTHS, row, '320,abuot,速報,'))).toMatchInlineSnapshot(`
		"data/mizube/observations/births.csv:5 qualifier: 「abuot」は使えません。=、>、>=、<、<=、about のどれかを書いてください。
		    "abuot" cannot stand here; write one of =, >, >=, <, <=, about.
		data/mizube/observations/births.csv:5 status: 「速報」は使えません。final、provisional、revised、estimate、draft のどれかを書いてください。
		    "速報" cannot stand here; write one of final, provisional, revised, estimate, draft.

		2 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (2 problems)"
	`);
});

test('a ratio needs the period that counts as 1', () => {
	expect(reportOf(replaced(BEACH, 'yearbook,2022', 'yearbook,'))).toMatchInlineSnapshot(`
		"data/mizube/observations/beach-visitors.csv:2 reference: 倍率（kind が ratio）なのに、何に対する倍率か分かりません。reference 列に、1 とする時期を書いてください。
		    this is a ratio to nothing; write the period that counts as 1 in reference.

		1 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (1 problem)"
	`);
});

test('a ratio to its own period is refused', () => {
	expect(reportOf(replaced(BEACH, 'yearbook,2022', 'yearbook,2023'))).toMatchInlineSnapshot(`
		"data/mizube/observations/beach-visitors.csv:2 reference: 比べる相手の時期が period より前ではありません。前の時期を書いてください。
		    the reference is not earlier than the period; write an earlier one.

		1 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (1 problem)"
	`);
});
