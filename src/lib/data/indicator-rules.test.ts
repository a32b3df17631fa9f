import { expect, test } from 'vitest';
import type { Indicator } from '$lib/domain/indicator.ts';
import { EXAMPLE, exampleFiles, reportOf } from './example.ts';
import { readDataset } from './read.ts';

const FILE = 'indicators.csv';
const WALKS = 'observations/walks.csv';
const WALKS_ROW =
	'walks,life,浜歩き,Walks,人,0,increase,fy,12,count,observed,no,no,浜を歩く会を開く,Walks on the beach,yearbook';

test('an indicator that says nothing of its plan has no total, number to do, limit or owner', () => {
	expect(indicatorsOf({})[0]).toMatchObject({
		cumulative: false,
		doIt: false,
		limit: null,
		owner: null
	});
});

test('an indicator is read with its total, its limit and its owner', () => {
	expect(indicatorsOf(withPlan({ births: 'yes,no,100,hama' }))[0]).toMatchObject({
		cumulative: true,
		doIt: false,
		limit: 100,
		owner: 'hama'
	});
});

test('something to be done needs no file of observations', () => {
	expect(
		indicatorsOf(withPlan({ walks: 'no,yes,,hama' })).map(({ id, doIt }) => `${id} ${doIt}`)
	).toEqual(['births false', 'beach-visitors false', 'share-65-plus false', 'walks true']);
});

test('something to be done may have a file with a header alone, or with reasons for no number', () => {
	const header = 'area,period,value,qualifier,status,source,missing\n';
	const changes = withPlan({ walks: 'no,yes,,hama' });
	expect(reportOf({ ...changes, [WALKS]: header })).toBeNull();
	const row = '99201,2023,,,,yearbook,notApplicable\n';
	expect(reportOf({ ...changes, [WALKS]: header + row })).toBeNull();
});

test('something to be done has no number', () => {
	const changes = withPlan({ walks: 'no,yes,,hama' });
	const text = 'area,period,value,qualifier,status,source\n99201,2023,4,,,yearbook\n';
	expect(reportOf({ ...changes, [WALKS]: text })).toMatchInlineSnapshot(`
		"data/mizube/observations/walks.csv:2 value: 実施型（indicators.csv の do_it が yes）の指標には数がありません。この行を消すか、do_it を直してください。
		    a do-it indicator (do_it in indicators.csv is yes) has no number; remove this row or correct do_it.

		1 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (1 problem)"
	`);
});

test('something to be done cannot be shown as a figure', () => {
	const changes = { ...withPlan({ births: 'no,yes,,' }), 'observations/births.csv': null };
	expect(reportOf({ ...changes, 'targets.csv': 'indicator,area,period,kind,value,source\n' }))
		.toMatchInlineSnapshot(`
		"data/mizube/dataset.json:28 overview.leading.indicator: 「births」は実施型（indicators.csv の do_it が yes）で、数がありません。数のある指標を書いてください。
		    "births" is a do-it indicator (do_it in indicators.csv is yes) and has no number; name an indicator that has.
		data/mizube/dataset.json:38 overview.wards.indicator: 「births」は実施型（indicators.csv の do_it が yes）で、数がありません。数のある指標を書いてください。
		    "births" is a do-it indicator (do_it in indicators.csv is yes) and has no number; name an indicator that has.
		data/mizube/goals/2023/hama.json:67 goals[0].key.indicator: 「births」は実施型（indicators.csv の do_it が yes）で、数がありません。数のある指標を書いてください。
		    "births" is a do-it indicator (do_it in indicators.csv is yes) and has no number; name an indicator that has.

		3 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (3 problems)"
	`);
});

test('an owner that is not there is answered with the one that is', () => {
	expect(reportOf(withPlan({ births: 'no,no,,hana' }))).toMatchInlineSnapshot(`
		"data/mizube/indicators.csv:2 owner: 「hana」という組織は organizations.csv にありません。もしかして「hama」ですか。
		    there is no organization "hana" in organizations.csv; did you mean "hama"?

		1 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (1 problem)"
	`);
});

test('words and numbers that cannot stand in a cell are told', () => {
	expect(reportOf(withPlan({ births: 'はい,1,百,' }))).toMatchInlineSnapshot(`
		"data/mizube/indicators.csv:2 cumulative: 「はい」は使えません。yes、no のどれかを書いてください。
		    "はい" cannot stand here; write one of yes, no.
		data/mizube/indicators.csv:2 do_it: 「1」は使えません。yes、no のどれかを書いてください。
		    "1" cannot stand here; write one of yes, no.
		data/mizube/indicators.csv:2 limit: 「百」は数ではありません。4733 や -7.8 のような半角の数だけを書いてください。
		    "百" is not a number; write only digits such as 4733 or -7.8.

		3 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (3 problems)"
	`);
});

test('only counts and measures of years and months add up', () => {
	const changes = withPlan({ 'beach-visitors': 'yes,no,,', 'share-65-plus': 'yes,no,,' });
	expect(reportOf(changes)).toMatchInlineSnapshot(`
		"data/mizube/indicators.csv:3 cumulative: 累計にできるのは、年度、暦年、月ごとの数か量（kind が count か measure）の指標だけです。no にしてください。
		    only counts and measures of a year or a month add up (kind is count or measure, period_type is not date); write no.
		data/mizube/indicators.csv:4 cumulative: 累計にできるのは、年度、暦年、月ごとの数か量（kind が count か measure）の指標だけです。no にしてください。
		    only counts and measures of a year or a month add up (kind is count or measure, period_type is not date); write no.

		2 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (2 problems)"
	`);
	expect(reportOf(withPlan({ walks: 'yes,yes,,' }))).toMatchInlineSnapshot(`
		"data/mizube/indicators.csv:5 cumulative: 実施型（do_it が yes）の指標には数がないので、累計はできません。cumulative か do_it を no にしてください。
		    a do-it indicator has no number to add up; write no in cumulative or in do_it.

		1 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (1 problem)"
	`);
});

test('a limit is a value of an indicator that is to rise or fall', () => {
	const changes = withPlan({ births: 'no,no,1.5,', 'share-65-plus': 'no,no,100,' });
	expect(reportOf(changes)).toMatchInlineSnapshot(`
		"data/mizube/indicators.csv:2 limit: 「1.5」は小数が 1 桁あります。indicators.csv の decimals は 0 です。どちらかを直してください。
		    "1.5" has 1 decimals; decimals in indicators.csv says 0; correct one of them.
		data/mizube/indicators.csv:4 limit: limit（値の自然な限界）は、direction が increase か decrease の、数のある指標だけに書けます。空にしてください。
		    only an indicator with numbers that is to increase or decrease has a limit; leave it blank.

		2 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (2 problems)"
	`);
});

/** The example's indicators with cumulative,do_it,limit,owner; `walks` is one more than the example has. */
function withPlan(plans: Record<string, string>): Record<string, string> {
	const [header = '', ...rows] = (EXAMPLE[FILE] ?? '').trimEnd().split('\n');
	const all = 'walks' in plans ? [...rows, WALKS_ROW] : rows;
	const planned = all.map((row) => `${row},${plans[row.split(',')[0] ?? ''] ?? ',,,'}`);
	return { [FILE]: [`${header},cumulative,do_it,limit,owner`, ...planned, ''].join('\n') };
}

function indicatorsOf(changes: Parameters<typeof exampleFiles>[0]): readonly Indicator[] {
	const read = readDataset(exampleFiles(changes));
	return 'problems' in read ? [] : read.dataset.indicators;
}
