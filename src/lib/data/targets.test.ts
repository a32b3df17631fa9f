import { expect, test } from 'vitest';
import { EXAMPLE, exampleFiles, replaced, reportOf } from './example.ts';
import { readDataset } from './read.ts';

const FILE = 'targets.csv';

test('a target earlier than its baseline is refused', () => {
	expect(reportOf(replaced(FILE, '2030,final', '2021,final'))).toMatchInlineSnapshot(`
		"data/mizube/targets.csv:3 period: 目標の時期 2021 が基準値の時期 2022（2 行目）より後ではありません。後の時期を書いてください。
		    the target's period 2021 is not later than that of its baseline, 2022 (line 2); write a later one.

		1 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (1 problem)"
	`);
});

test('a target in the year of its baseline is refused', () => {
	expect(reportOf(replaced(FILE, '2030,final', '2022,final'))).toMatchInlineSnapshot(`
		"data/mizube/targets.csv:3 period: 目標の時期 2022 が基準値の時期 2022（2 行目）より後ではありません。後の時期を書いてください。
		    the target's period 2022 is not later than that of its baseline, 2022 (line 2); write a later one.

		1 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (1 problem)"
	`);
});

test('an interim target after the final one is refused', () => {
	const text = EXAMPLE[FILE] + 'births,99200,2031,interim,140,yearbook\n';
	expect(reportOf({ [FILE]: text })).toMatchInlineSnapshot(`
		"data/mizube/targets.csv:4 period: 中間目標の時期 2031 が目標値の時期 2030（3 行目）より前ではありません。前の時期を書いてください。
		    the interim target's period 2031 is not earlier than the final one, 2030 (line 3); write an earlier one.

		1 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (1 problem)"
	`);
});

test('a plan has one baseline and one final target', () => {
	const text = EXAMPLE[FILE] + 'births,99200,2032,final,140,yearbook\n';
	expect(reportOf({ [FILE]: text })).toMatchInlineSnapshot(`
		"data/mizube/targets.csv:4 kind: この指標と区域の final は 3 行目にもあります。1 つにしてください。
		    line 3 already gives the final of this indicator and area; keep one.

		1 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (1 problem)"
	`);
});

test('one target with two values shows both', () => {
	const text = EXAMPLE[FILE] + 'births,99200,2030,final,140,yearbook\n';
	expect(reportOf({ [FILE]: text })).toMatchInlineSnapshot(`
		"data/mizube/targets.csv:4 value: 「births・99200・2030・final」が 2 つあり、内容が食い違っています。3 行目は「150」、4 行目は「140」です。正しい行だけを残してください。
		    "births・99200・2030・final" stands twice with different contents: line 3 says "150", line 4 says "140"; keep the right one.

		1 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (1 problem)"
	`);
});

test('an unknown indicator, area, kind and source are told', () => {
	const text = 'indicator,area,period,kind,value,source\nbirth,1,2030,goal,1,paper\n';
	expect(reportOf({ [FILE]: text })).toMatchInlineSnapshot(`
		"data/mizube/targets.csv:2 kind: 「goal」は使えません。baseline、interim、final のどれかを書いてください。
		    "goal" cannot stand here; write one of baseline, interim, final.
		data/mizube/targets.csv:2 indicator: 「birth」という指標は indicators.csv にありません。もしかして「births」ですか。
		    there is no indicator "birth" in indicators.csv; did you mean "births"?
		data/mizube/targets.csv:2 area: 「1」という区域は areas.csv にありません。
		    there is no area "1" in areas.csv.
		data/mizube/targets.csv:2 source: 「paper」という出典は sources.csv にありません。
		    there is no source "paper" in sources.csv.

		4 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (4 problems)"
	`);
});

test('a share above 100 is refused as a target too', () => {
	const text =
		'indicator,area,period,kind,value,source\nshare-65-plus,99200,2030-03,final,100.5,yearbook\n';
	const wanted = replaced('indicators.csv', '%,1,neutral', '%,1,decrease');
	expect(reportOf({ ...wanted, [FILE]: text })).toMatchInlineSnapshot(`
		"data/mizube/targets.csv:2 value: 「100.5」は割合（kind が share）として使えません。0 から 100 までの数を書いてください（13.3 % なら 13.3）。
		    "100.5" is no share of a whole; write a number from 0 to 100 (13.3 for 13.3 %).

		1 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (1 problem)"
	`);
});

test('a target of what is never judged, or has no number, is told', () => {
	const text =
		'indicator,area,period,kind,value,source\nshare-65-plus,99200,2030-03,final,30,yearbook\n';
	expect(reportOf({ [FILE]: text })).toMatchInlineSnapshot(`
		"data/mizube/targets.csv:2 indicator: 「share-65-plus」は判定しない指標です（indicators.csv の direction が neutral）。目標があるなら、direction に increase、decrease、maintain のどれかを書いてください。
		    "share-65-plus" is never judged (its direction in indicators.csv is neutral); if it has a target, write increase, decrease or maintain as its direction.

		1 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (1 problem)"
	`);
	const doIt = (EXAMPLE['indicators.csv'] ?? '')
		.replace('source\n', 'source,do_it\n')
		.replaceAll('yearbook\n', 'yearbook,no\n')
		.replace('Children born,yearbook,no', 'Children born,yearbook,yes');
	const report = reportOf({ 'indicators.csv': doIt })?.split('\n') ?? [];
	expect(report.filter((line) => line.includes(FILE))).toMatchInlineSnapshot(`
		[
		  "data/mizube/targets.csv:2 indicator: 「births」は実施型（indicators.csv の do_it が yes）で、数の目標は書けません。この行を消すか、do_it を直してください。実施の状況は reported.csv に書きます。",
		  "data/mizube/targets.csv:3 indicator: 「births」は実施型（indicators.csv の do_it が yes）で、数の目標は書けません。この行を消すか、do_it を直してください。実施の状況は reported.csv に書きます。",
		]
	`);
});

test('a range to be kept is read with both ends', () => {
	const read = readDataset(exampleFiles(rangeOf('maintain', '120,', '100,150')));
	expect(
		'dataset' in read && read.dataset.targets.map(({ value, upper }) => [value, upper])
	).toEqual([
		[120, null],
		[100, 150]
	]);
});

test('a range of one value is a range', () => {
	expect(reportOf(rangeOf('maintain', '120,', '100,100'))).toBeNull();
});

test('an upper end below the lower one, or that is no value of the indicator, is told', () => {
	expect(reportOf(rangeOf('maintain', '120,', '100,99'))).toMatchInlineSnapshot(`
		"data/mizube/targets.csv:3 upper: 「99」は value（100）より小さい数です。範囲の上の端には、value 以上の数を書いてください。
		    "99" is below value (100); the upper end of the range is at least the value.

		1 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (1 problem)"
	`);
	expect(reportOf(rangeOf('maintain', '120,', '100,150.5'))).toMatchInlineSnapshot(`
		"data/mizube/targets.csv:3 upper: 「150.5」は小数が 1 桁あります。indicators.csv の decimals は 0 です。どちらかを直してください。
		    "150.5" has 1 decimals; decimals in indicators.csv says 0; correct one of them.

		1 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (1 problem)"
	`);
});

test('only an interim or final target of what is to be maintained is a range', () => {
	expect(reportOf(rangeOf('maintain', '120,130', '100,150'))).toMatchInlineSnapshot(`
		"data/mizube/targets.csv:2 upper: upper（範囲の上の端）は、維持する指標（direction が maintain）の interim と final だけに書けます。空にしてください。
		    only an interim or final target of an indicator to be maintained is a range; leave upper blank.

		1 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (1 problem)"
	`);
	expect(reportOf(rangeOf('increase', '120,', '100,150'))).toMatchInlineSnapshot(`
		"data/mizube/targets.csv:3 upper: upper（範囲の上の端）は、維持する指標（direction が maintain）の interim と final だけに書けます。空にしてください。
		    only an interim or final target of an indicator to be maintained is a range; leave upper blank.

		1 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (1 problem)"
	`);
});

/** Births with a direction, and the value and upper end of their baseline and their final target. */
function rangeOf(direction: string, baseline: string, final: string): Record<string, string> {
	return {
		...replaced('indicators.csv', '人,0,increase', `人,0,${direction}`),
		[FILE]: [
			'indicator,area,period,kind,value,upper,source',
			`births,99200,2022,baseline,${baseline},yearbook`,
			`births,99200,2030,final,${final},yearbook`,
			''
		].join('\n')
	};
}
