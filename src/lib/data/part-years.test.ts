import { expect, test } from 'vitest';
import { exampleFiles, replaced, reportOf } from './example.ts';
import { readDataset } from './read.ts';

const FILE = 'part-years.csv';
const HEADER = 'indicator,area,period,through,value,qualifier,missing,status,source';

test('a dataset without the file has no part of a year', () => {
	expect(partYearsIn({})).toEqual([]);
});

test('a part of a year is read with its last month', () => {
	const rows = [
		'births,99200,令和6年度,2024-06,1180,about,,provisional,yearbook',
		'births,99201,2023,2024-03,,,notYet,,yearbook'
	];
	expect(partYearsIn(given(...rows))).toEqual([
		{
			indicator: 'births',
			area: '99200',
			period: '2024',
			through: '2024-06',
			reading: { kind: 'amount', value: 1180, qualifier: 'about' },
			status: 'provisional',
			source: 'yearbook'
		},
		{
			indicator: 'births',
			area: '99201',
			period: '2023',
			through: '2024-03',
			reading: { kind: 'missing', reason: 'notYet' },
			status: 'final',
			source: 'yearbook'
		}
	]);
});

test('parts of one year stand side by side, by their last months', () => {
	const rows = ['2023-06,1180', '2023-09,2400', '2023-12,3500'];
	expect(
		partYearsIn(given(...rows.map((row) => `births,99200,2023,${row},,,,yearbook`)))
	).toHaveLength(3);
});

test('two values up to one month are told', () => {
	const rows = ['1180', '1190'].map((value) => `births,99200,2023,2023-06,${value},,,,yearbook`);
	expect(reportOf(given(...rows))).toMatchInlineSnapshot(`
		"data/mizube/part-years.csv:3 through: 「births・99200・2023・2023-06」が 2 つあり、内容が食い違っています。2 行目は「1180」、3 行目は「1190」です。正しい行だけを残してください。
		    "births・99200・2023・2023-06" stands twice with different contents: line 2 says "1180", line 3 says "1190"; keep the right one.

		1 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (1 problem)"
	`);
});

test('the months of a fiscal year go from April to March, and no further', () => {
	const rows = ['2023-04', '2024-03'].map((month) => `births,99200,2023,${month},9,,,,yearbook`);
	expect(reportOf(given(...rows))).toBeNull();
	const outside = ['2023-03', '2024-04'].map((month) => `births,99200,2023,${month},9,,,,yearbook`);
	expect(reportOf(given(...outside))).toMatchInlineSnapshot(`
		"data/mizube/part-years.csv:2 through: 「2023-03」は period（2023）の中にありません。2023-04 から 2024-03 までの月を書いてください。
		    "2023-03" is not within period (2023); write a month from 2023-04 to 2024-03.
		data/mizube/part-years.csv:3 through: 「2024-04」は period（2023）の中にありません。2023-04 から 2024-03 までの月を書いてください。
		    "2024-04" is not within period (2023); write a month from 2023-04 to 2024-03.

		2 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (2 problems)"
	`);
});

test('the months of a calendar year go from January to December, and no further', () => {
	const calendar = {
		...replaced('indicators.csv', '%,1,neutral,month,1', '%,1,neutral,cy,12'),
		...replaced('observations/share-65-plus.csv', '2024-03', '2023')
	};
	const row = (month: string) => `share-65-plus,99200,2023,${month},30,,,,yearbook`;
	expect(reportOf({ ...calendar, ...given(row('2023-01'), row('2023-12')) })).toBeNull();
	expect(reportOf({ ...calendar, ...given(row('2022-12'), row('2024-01')) }))
		.toMatchInlineSnapshot(`
		"data/mizube/part-years.csv:2 through: 「2022-12」は period（2023）の中にありません。2023-01 から 2023-12 までの月を書いてください。
		    "2022-12" is not within period (2023); write a month from 2023-01 to 2023-12.
		data/mizube/part-years.csv:3 through: 「2024-01」は period（2023）の中にありません。2023-01 から 2023-12 までの月を書いてください。
		    "2024-01" is not within period (2023); write a month from 2023-01 to 2023-12.

		2 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (2 problems)"
	`);
});

test('a month is taken once its first day has come', () => {
	expect(reportOf(given('births,99200,2024,2024-06,9,,,,yearbook'))).toBeNull();
	expect(reportOf(given('births,99200,2024,2024-07,9,,,,yearbook'))).toMatchInlineSnapshot(`
		"data/mizube/part-years.csv:2 through: 「2024-07」は 2024-07-01 に始まり、dataset.json の updated（2024-06-01）より後です。2024-06-01 までに始まった時期を書いてください。データが新しいなら updated を、推計値なら indicators.csv の basis を直してください。
		    "2024-07" begins on 2024-07-01, after updated in dataset.json (2024-06-01); write a period that has begun by then, or correct updated if the data is newer, or basis in indicators.csv if it is projected.

		1 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (1 problem)"
	`);
});

test('a last month that is no month is told', () => {
	expect(reportOf(given('births,99200,2023,2023,9,,,,yearbook'))).toMatchInlineSnapshot(`
		"data/mizube/part-years.csv:2 through: 「2023」は月ではありません。2024-04 の形で書いてください。
		    "2023" is not a month; write it as 2024-04.

		1 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (1 problem)"
	`);
});

test('only what goes by years and is no ratio has parts of a year', () => {
	const month = 'share-65-plus,99200,2024-03,2024-03,30,,,,yearbook';
	const ratio = 'beach-visitors,99201,2023,2023-09,3,>,,,yearbook';
	expect(reportOf(given(month, ratio))).toMatchInlineSnapshot(`
		"data/mizube/part-years.csv:2 indicator: 「share-65-plus」は月ごとの指標です。途中の実績は、年度か暦年ごとの指標（indicators.csv の period_type が fy か cy）だけに書けます。
		    "share-65-plus" goes by month; only an indicator that goes by years (period_type in indicators.csv is fy or cy) has parts of a year.
		data/mizube/part-years.csv:3 indicator: 「beach-visitors」は倍率（kind が ratio）です。年の途中までの倍率は、何に対する倍率か書けないので、使えません。この行を消してください。
		    "beach-visitors" is a ratio (its kind is ratio), and a part of a year has no reference; remove this row.

		2 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (2 problems)"
	`);
});

test('a value that is missing without a reason, or cannot be one, is told', () => {
	const rows = [
		'births,99200,2023,2023-06,,>,,,yearbook',
		'births,99200,2023,2023-09,1.5,,notYet,,yearbook'
	];
	expect(reportOf(given(...rows))).toMatchInlineSnapshot(`
		"data/mizube/part-years.csv:2 missing: 値が空なのに理由がありません。missing 列に notCollected（未収録）、notYet（集計中）、notApplicable、unknown、suppressed のどれかを書いてください。値が 0 なら 0 と書いてください。
		    the value is blank and no reason is given; write notCollected, notYet, notApplicable, unknown or suppressed in missing, or 0 if the value is zero.
		data/mizube/part-years.csv:2 qualifier: 値が空の行に qualifier は書けません。空にしてください。
		    a blank value can have no qualifier; leave it blank.
		data/mizube/part-years.csv:3 value: 「1.5」は小数が 1 桁あります。indicators.csv の decimals は 0 です。どちらかを直してください。
		    "1.5" has 1 decimals; decimals in indicators.csv says 0; correct one of them.
		data/mizube/part-years.csv:3 missing: 値と missing の両方が書かれています。どちらかを空にしてください。
		    both a value and a reason for its absence are given; blank one of them.

		4 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (4 problems)"
	`);
});

test('ids that are not there are told', () => {
	expect(reportOf(given('birth,99202,2023,2023-06,9,,,,yearbok'))).toMatchInlineSnapshot(`
		"data/mizube/part-years.csv:2 indicator: 「birth」という指標は indicators.csv にありません。もしかして「births」ですか。
		    there is no indicator "birth" in indicators.csv; did you mean "births"?
		data/mizube/part-years.csv:2 area: 「99202」という区域は areas.csv にありません。もしかして「99200」か「99201」ですか。
		    there is no area "99202" in areas.csv; did you mean "99200" or "99201"?
		data/mizube/part-years.csv:2 source: 「yearbok」という出典は sources.csv にありません。もしかして「yearbook」ですか。
		    there is no source "yearbok" in sources.csv; did you mean "yearbook"?

		3 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (3 problems)"
	`);
});

function given(...rows: string[]): Record<string, string> {
	return { [FILE]: [HEADER, ...rows, ''].join('\n') };
}

function partYearsIn(changes: Record<string, string>) {
	const read = readDataset(exampleFiles(changes));
	return 'dataset' in read ? read.dataset.partYears : read.problems;
}
