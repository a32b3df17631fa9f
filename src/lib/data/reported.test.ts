import { expect, test } from 'vitest';
import { exampleFiles, reportOf } from './example.ts';
import { readDataset } from './read.ts';

const FILE = 'reported.csv';
const HEADER = 'indicator,area,period,state,verdict,verdict_en,organization,source';

test('a dataset without the file has nothing reported', () => {
	expect(reportedIn({})).toEqual([]);
});

test('what was reported is read as it was said', () => {
	const rows = [
		'births,99201,令和5年度,met,目安ラインを上回る,Above the line,hama,yearbook',
		'births,99200,2023,underway,実施中,Under way,,yearbook'
	];
	expect(reportedIn(given(...rows))).toEqual([
		{
			indicator: 'births',
			area: '99201',
			period: '2023',
			state: 'met',
			verdict: { ja: '目安ラインを上回る', en: 'Above the line' },
			organization: 'hama',
			source: 'yearbook'
		},
		{
			indicator: 'births',
			area: '99200',
			period: '2023',
			state: 'underway',
			verdict: { ja: '実施中', en: 'Under way' },
			organization: null,
			source: 'yearbook'
		}
	]);
});

test('the column of the organisation may be left out', () => {
	const text =
		'indicator,area,period,state,verdict,verdict_en,source\nbirths,99201,2023,met,達成,Met,yearbook\n';
	expect(reportedIn({ [FILE]: text })).toHaveLength(1);
});

test('ids that are not there are told', () => {
	expect(reportOf(given('birth,99202,2023,met,達成,Met,hana,yearbok'))).toMatchInlineSnapshot(`
		"data/mizube/reported.csv:2 indicator: 「birth」という指標は indicators.csv にありません。もしかして「births」ですか。
		    there is no indicator "birth" in indicators.csv; did you mean "births"?
		data/mizube/reported.csv:2 area: 「99202」という区域は areas.csv にありません。もしかして「99200」か「99201」ですか。
		    there is no area "99202" in areas.csv; did you mean "99200" or "99201"?
		data/mizube/reported.csv:2 organization: 「hana」という組織は organizations.csv にありません。もしかして「hama」ですか。
		    there is no organization "hana" in organizations.csv; did you mean "hama"?
		data/mizube/reported.csv:2 source: 「yearbok」という出典は sources.csv にありません。もしかして「yearbook」ですか。
		    there is no source "yearbok" in sources.csv; did you mean "yearbook"?

		4 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (4 problems)"
	`);
});

test('a state in no list, a blank verdict and a month for a year are told', () => {
	expect(reportOf(given('births,99201,2023-05,done,,Met,hama,yearbook'))).toMatchInlineSnapshot(`
		"data/mizube/reported.csv:2 state: 「done」は使えません。met、notMet、underway のどれかを書いてください。
		    "done" cannot stand here; write one of met, notMet, underway.
		data/mizube/reported.csv:2 verdict: 空です。値を書いてください。
		    this is blank; write a value.
		data/mizube/reported.csv:2 period: 「2023-05」は月ですが、この指標は年度ごとです。2023 と書いてください。
		    "2023-05" is a month but this indicator goes by fiscal year; write 2023.

		3 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (3 problems)"
	`);
});

test('two reports of one figure are told', () => {
	const one = 'births,99201,2023,met,達成,Met,hama,yearbook';
	const other = 'births,99201,令和5年度,notMet,未達,Missed,hama,yearbook';
	expect(reportOf(given(one, other, one))).toMatchInlineSnapshot(`
		"data/mizube/reported.csv:3 period: 「births・99201・2023」が 2 つあり、内容が食い違っています。2 行目は「met 達成」、3 行目は「notMet 未達」です。正しい行だけを残してください。
		    "births・99201・2023" stands twice with different contents: line 2 says "met 達成", line 3 says "notMet 未達"; keep the right one.
		data/mizube/reported.csv:4 period: 「births・99201・2023」は 2 行目にもあります（同じ内容の繰り返し）。この行を消してください。
		    "births・99201・2023" repeats line 2; remove this row.

		2 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (2 problems)"
	`);
});

test('a report of a year that has not begun is told', () => {
	const row = 'births,99201,2025,met,達成,Met,hama,yearbook';
	expect(reportOf(given(row))).toMatchInlineSnapshot(`
		"data/mizube/reported.csv:2 period: 「2025」は 2025-04-01 に始まり、dataset.json の updated（2024-06-01）より後です。2024-06-01 までに始まった時期を書いてください。データが新しいなら updated を、推計値なら indicators.csv の basis を直してください。
		    "2025" begins on 2025-04-01, after updated in dataset.json (2024-06-01); write a period that has begun by then, or correct updated if the data is newer, or basis in indicators.csv if it is projected.

		1 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (1 problem)"
	`);
});

function given(...rows: string[]): Record<string, string> {
	return { [FILE]: [HEADER, ...rows, ''].join('\n') };
}

function reportedIn(changes: Record<string, string>) {
	const read = readDataset(exampleFiles(changes));
	return 'dataset' in read ? read.dataset.reported : read.problems;
}
