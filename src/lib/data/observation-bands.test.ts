import { expect, test } from 'vitest';
import { EXAMPLE, exampleFiles, replaced, reportOf } from './example.ts';
import { readDataset } from './read.ts';

const BIRTHS = 'observations/births.csv';

test('a projected value is read with its band, and one without a band with none', () => {
	const read = readDataset(exampleFiles(projected('90,80,100', '95,,')));
	const observations = 'dataset' in read ? read.dataset.observations : [];
	expect(observations.slice(0, 2).map(({ band }) => band)).toEqual([{ low: 80, high: 100 }, null]);
});

test('a band may begin and end at the value itself', () => {
	expect(reportOf(projected('90,90,90'))).toBeNull();
});

test('a value below or above its band is told', () => {
	expect(reportOf(projected('90,91,100', '90,80,89'))).toMatchInlineSnapshot(`
		"data/mizube/observations/births.csv:2 low: 「91」は value（90）より大きい数です。幅の下の端には、value 以下の数を書いてください。
		    "91" is above value (90); the lower end of the band is at most the value.
		data/mizube/observations/births.csv:3 high: 「89」は value（90）より小さい数です。幅の上の端には、value 以上の数を書いてください。
		    "89" is below value (90); the upper end of the band is at least the value.

		2 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (2 problems)"
	`);
});

test('half a band is told at the blank cell', () => {
	expect(reportOf(projected('90,80,', '90,,100'))).toMatchInlineSnapshot(`
		"data/mizube/observations/births.csv:2 high: 空です。low と high は両方書くか、両方空にしてください。
		    this is blank; write both low and high or neither.
		data/mizube/observations/births.csv:3 low: 空です。low と high は両方書くか、両方空にしてください。
		    this is blank; write both low and high or neither.

		2 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (2 problems)"
	`);
});

test('a band around no value is told', () => {
	expect(reportOf(projected(',80,100'))).toMatchInlineSnapshot(`
		"data/mizube/observations/births.csv:2 low: 値が空の行に low と high は書けません。空にしてください。
		    a blank value can have no low and high; leave them blank.

		1 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (1 problem)"
	`);
});

test('the ends of a band are numbers with the decimals and the bounds of a value', () => {
	const bounded = EXAMPLE['indicators.csv']
		?.replace('decimals,direction', 'decimals,minimum,direction')
		.replace('人,0,increase', '人,0,0,increase')
		.replace('倍,0,increase', '倍,0,,increase')
		.replace('%,1,neutral', '%,1,,neutral')
		.replace('count,observed', 'count,projected');
	const files = {
		...projected('90,-1,100.5', '"1,000",80,"1,100"'),
		'indicators.csv': bounded ?? ''
	};
	expect(reportOf(files)).toMatchInlineSnapshot(`
		"data/mizube/observations/births.csv:2 low: 「-1」は、indicators.csv の minimum にある最小の値 0 を下回っています。0 以上の数を書くか、minimum を直してください（負の値もあるなら空に）。
		    "-1" is below 0, the least value by minimum in indicators.csv; write 0 or more, or correct minimum (blank when values may be negative).
		data/mizube/observations/births.csv:2 high: 「100.5」は小数が 1 桁あります。indicators.csv の decimals は 0 です。どちらかを直してください。
		    "100.5" has 1 decimals; decimals in indicators.csv says 0; correct one of them.
		data/mizube/observations/births.csv:3 value: 「1,000」は数ではありません。1000 と書いてください。
		    "1,000" is not a number; write 1000.
		data/mizube/observations/births.csv:3 high: 「1,100」は数ではありません。1100 と書いてください。
		    "1,100" is not a number; write 1100.

		4 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (4 problems)"
	`);
});

test('an observed value has no band', () => {
	const rows = projected('90,80,100', '90,80,')[BIRTHS] ?? '';
	expect(reportOf({ [BIRTHS]: rows })).toMatchInlineSnapshot(`
		"data/mizube/observations/births.csv:2 low: low と high は将来推計（indicators.csv の basis が projected）の指標だけに書けます。空にしてください。
		    only a projected indicator (basis in indicators.csv) has low and high; leave them blank.
		data/mizube/observations/births.csv:3 low: low と high は将来推計（indicators.csv の basis が projected）の指標だけに書けます。空にしてください。
		    only a projected indicator (basis in indicators.csv) has low and high; leave them blank.

		2 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (2 problems)"
	`);
});

/** The example with its births projected; each row is a value of one ward with its low and high end. */
function projected(...rows: readonly string[]): Record<string, string> {
	return {
		...replaced('indicators.csv', 'count,observed', 'count,projected'),
		[BIRTHS]: `area,period,source,missing,value,low,high,qualifier,status\n${rows
			.map(
				(row, index) =>
					`99201,${2022 + index},yearbook,${row.startsWith(',') ? 'notYet' : ''},${row},,\n`
			)
			.join('')}99200,2023,yearbook,,5,,,,\n`
	};
}
