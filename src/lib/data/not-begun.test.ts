import { expect, test } from 'vitest';
import { EXAMPLE, replaced, reportOf } from './example.ts';

const BIRTHS = 'observations/births.csv';
const SHARE = 'observations/share-65-plus.csv';
const INDICATORS = 'indicators.csv';

test('a year far ahead is told with the day it begins on and the day of the dataset', () => {
	expect(reportOf(replaced(BIRTHS, '99201,2023,', '99201,2099,'))).toMatchInlineSnapshot(`
		"data/mizube/observations/births.csv:5 period: 「2099」は 2099-04-01 に始まり、dataset.json の updated（2024-06-01）より後です。2024-06-01 までに始まった時期を書いてください。データが新しいなら updated を、推計値なら indicators.csv の basis を直してください。
		    "2099" begins on 2099-04-01, after updated in dataset.json (2024-06-01); write a period that has begun by then, or correct updated if the data is newer, or basis in indicators.csv if it is projected.

		1 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (1 problem)"
	`);
});

test('a year far ahead is told although another cell of its row is wrong', () => {
	const broken = '99201,令和81年度,320,abuot,';
	expect(reportOf(replaced(BIRTHS, '99201,2023,320,about,', broken))).toMatchInlineSnapshot(`
		"data/mizube/observations/births.csv:5 qualifier: 「abuot」は使えません。=、>、>=、<、<=、about のどれかを書いてください。
		    "abuot" cannot stand here; write one of =, >, >=, <, <=, about.
		data/mizube/observations/births.csv:5 period: 「令和81年度」は 2099-04-01 に始まり、dataset.json の updated（2024-06-01）より後です。2024-06-01 までに始まった時期を書いてください。データが新しいなら updated を、推計値なら indicators.csv の basis を直してください。
		    "令和81年度" begins on 2099-04-01, after updated in dataset.json (2024-06-01); write a period that has begun by then, or correct updated if the data is newer, or basis in indicators.csv if it is projected.

		2 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (2 problems)"
	`);
});

test('a fiscal year is taken once 1 April has come', () => {
	const rows = replaced(BIRTHS, '99201,2023,', '99201,2024,');
	expect(reportOf({ ...rows, ...updated('2024-04-01') })).toBeNull();
	expect(reportOf({ ...rows, ...updated('2024-03-31') })).toMatchInlineSnapshot(`
		"data/mizube/observations/births.csv:5 period: 「2024」は 2024-04-01 に始まり、dataset.json の updated（2024-03-31）より後です。2024-03-31 までに始まった時期を書いてください。データが新しいなら updated を、推計値なら indicators.csv の basis を直してください。
		    "2024" begins on 2024-04-01, after updated in dataset.json (2024-03-31); write a period that has begun by then, or correct updated if the data is newer, or basis in indicators.csv if it is projected.

		1 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (1 problem)"
	`);
});

test('a month is taken once its first day has come', () => {
	const rows = replaced(SHARE, '2024-03', '2024-06');
	expect(reportOf({ ...rows, ...updated('2024-06-01') })).toBeNull();
	expect(reportOf({ ...rows, ...updated('2024-05-31') })).toMatchInlineSnapshot(`
		"data/mizube/observations/share-65-plus.csv:2 period: 「2024-06」は 2024-06-01 に始まり、dataset.json の updated（2024-05-31）より後です。2024-05-31 までに始まった時期を書いてください。データが新しいなら updated を、推計値なら indicators.csv の basis を直してください。
		    "2024-06" begins on 2024-06-01, after updated in dataset.json (2024-05-31); write a period that has begun by then, or correct updated if the data is newer, or basis in indicators.csv if it is projected.

		1 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (1 problem)"
	`);
});

test('a calendar year is taken once 1 January has come', () => {
	const yearly = replaced(INDICATORS, '%,1,neutral,month,1', '%,1,neutral,cy,12');
	const rows = { ...yearly, ...replaced(SHARE, '2024-03', '2025') };
	expect(reportOf({ ...rows, ...updated('2025-01-01') })).toBeNull();
	expect(reportOf({ ...rows, ...updated('2024-12-31') })).toMatchInlineSnapshot(`
		"data/mizube/observations/share-65-plus.csv:2 period: 「2025」は 2025-01-01 に始まり、dataset.json の updated（2024-12-31）より後です。2024-12-31 までに始まった時期を書いてください。データが新しいなら updated を、推計値なら indicators.csv の basis を直してください。
		    "2025" begins on 2025-01-01, after updated in dataset.json (2024-12-31); write a period that has begun by then, or correct updated if the data is newer, or basis in indicators.csv if it is projected.

		1 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (1 problem)"
	`);
});

test('a day is taken once it has come', () => {
	const daily = replaced(INDICATORS, '%,1,neutral,month,1', '%,1,neutral,date,12');
	const rows = { ...daily, ...replaced(SHARE, '2024-03', '2024-06-02') };
	expect(reportOf({ ...rows, ...updated('2024-06-02') })).toBeNull();
	expect(reportOf({ ...rows, ...updated('2024-06-01') })).toMatchInlineSnapshot(`
		"data/mizube/observations/share-65-plus.csv:2 period: 「2024-06-02」は、dataset.json の updated（2024-06-01）より後です。2024-06-01 までに始まった時期を書いてください。データが新しいなら updated を、推計値なら indicators.csv の basis を直してください。
		    "2024-06-02" is after updated in dataset.json (2024-06-01); write a period that has begun by then, or correct updated if the data is newer, or basis in indicators.csv if it is projected.

		1 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (1 problem)"
	`);
});

test('a projection may lie in the future', () => {
	const projected = replaced(INDICATORS, 'month,1,share,observed', 'month,1,share,projected');
	expect(reportOf({ ...projected, ...replaced(SHARE, '2024-03', '2050-10') })).toBeNull();
});

test('a day of change that cannot be read blames no row', () => {
	const rows = replaced(BIRTHS, '99201,2023,', '99201,2099,');
	expect(reportOf({ ...rows, ...updated('June 2024') })).toMatchInlineSnapshot(`
		"data/mizube/dataset.json:18 updated: 「June 2024」は日付ではありません。2024-04-01 の形で書いてください。
		    "June 2024" is not a date; write it as 2024-04-01.

		1 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (1 problem)"
	`);
});

function updated(day: string): Record<string, string> {
	return { 'dataset.json': EXAMPLE['dataset.json']?.replace('2024-06-01', day) ?? '' };
}
