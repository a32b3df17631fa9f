import { expect, test } from 'vitest';
import { EXAMPLE, exampleFiles, replaced, reportOf } from './example.ts';
import { readDataset } from './read.ts';

const FILE = 'overrides.csv';
const HEADER = 'indicator,area,period,status,reason,reason_en,date,organization';
const REASON = '台風で施設を閉じた,A typhoon closed the site';

test('a dataset without the file has no override', () => {
	expect(overridesIn({})).toEqual([]);
});

test('an override is read with its reason, its day and who decided it', () => {
	expect(overridesIn(given(`births,99200,2023,onTrack,${REASON},2024-06-01,hama`))).toEqual([
		{
			indicator: 'births',
			area: '99200',
			period: '2023',
			status: 'onTrack',
			reason: { ja: '台風で施設を閉じた', en: 'A typhoon closed the site' },
			date: '2024-06-01',
			organization: 'hama'
		}
	]);
});

test('a status of another scheme is answered with those of the scheme of the dataset', () => {
	expect(reportOf(given(`births,99200,2023,B+,${REASON},2024-05-20,hama`))).toMatchInlineSnapshot(`
		"data/mizube/overrides.csv:2 status: 「B+」は、判定の方式 guideline（dataset.json の scheme）にありません。achieved、onTrack、improving、unchanged、worse、missed、notAssessable のどれかを書いてください。
		    the scheme guideline (in dataset.json) has no status "B+"; write one of achieved, onTrack, improving, unchanged, worse, missed, notAssessable.

		1 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (1 problem)"
	`);
	expect(reportOf(given(`births,99200,2023,ontrack,${REASON},2024-05-20,hama`)))
		.toMatchInlineSnapshot(`
		"data/mizube/overrides.csv:2 status: 「ontrack」は、判定の方式 guideline（dataset.json の scheme）にありません。もしかして「onTrack」ですか。achieved、onTrack、improving、unchanged、worse、missed、notAssessable のどれかを書いてください。
		    the scheme guideline (in dataset.json) has no status "ontrack"; did you mean "onTrack"? write one of achieved, onTrack, improving, unchanged, worse, missed, notAssessable.

		1 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (1 problem)"
	`);
});

test('the scheme of the dataset decides which statuses there are', () => {
	const scheme = replaced('dataset.json', '"guideline"', '"ratio-abc"');
	const row = `births,99200,2023,B+,${REASON},2024-05-20,hama`;
	expect(overridesIn({ ...scheme, ...given(row) })).toMatchObject([{ status: 'B+' }]);
});

test('while the scheme of the dataset is wrong, no status of any scheme is blamed', () => {
	const scheme = replaced('dataset.json', '"guideline"', '"abc"');
	const row = `births,99200,2023,B+,${REASON},2024-05-20,hama`;
	expect(reportOf({ ...scheme, ...given(row) })).toMatchInlineSnapshot(`
		"data/mizube/dataset.json:25 scheme: 「abc」は使えません。guideline、ratio-abc、elapsed、kenko21、nth-year、growth のどれかを書いてください。
		    "abc" cannot stand here; write one of guideline, ratio-abc, elapsed, kenko21, nth-year, growth.

		1 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (1 problem)"
	`);
});

test('a day after that of the dataset, and one that is no day, are told', () => {
	const rows = [
		`births,99200,2023,onTrack,${REASON},2024-06-02,hama`,
		`births,99201,2023,onTrack,${REASON},2024-06,hama`
	];
	expect(reportOf(given(...rows))).toMatchInlineSnapshot(`
		"data/mizube/overrides.csv:2 date: 「2024-06-02」は dataset.json の updated（2024-06-01）より後です。2024-06-01 までの日を書くか、updated を直してください。
		    "2024-06-02" is after updated in dataset.json (2024-06-01); write a day up to then, or correct updated.
		data/mizube/overrides.csv:3 date: 「2024-06」は日付ではありません。2024-04-01 の形で書いてください。
		    "2024-06" is not a date; write it as 2024-04-01.

		2 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (2 problems)"
	`);
});

test('an override without a reason, a day or someone who decided is told', () => {
	expect(reportOf(given('births,99200,2023,onTrack,,,,'))).toMatchInlineSnapshot(`
		"data/mizube/overrides.csv:2 reason: 空です。値を書いてください。
		    this is blank; write a value.
		data/mizube/overrides.csv:2 date: 空です。値を書いてください。
		    this is blank; write a value.
		data/mizube/overrides.csv:2 organization: 空です。値を書いてください。
		    this is blank; write a value.

		3 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (3 problems)"
	`);
});

test('ids that are not there and a period of another type are told', () => {
	const row = `birth,99202,2023,onTrack,${REASON},2024-05-20,hana`;
	const month = `births,99200,2023-04,onTrack,${REASON},2024-05-20,hama`;
	expect(reportOf(given(row, month))).toMatchInlineSnapshot(`
		"data/mizube/overrides.csv:2 indicator: 「birth」という指標は indicators.csv にありません。もしかして「births」ですか。
		    there is no indicator "birth" in indicators.csv; did you mean "births"?
		data/mizube/overrides.csv:2 area: 「99202」という区域は areas.csv にありません。もしかして「99200」か「99201」ですか。
		    there is no area "99202" in areas.csv; did you mean "99200" or "99201"?
		data/mizube/overrides.csv:2 organization: 「hana」という組織は organizations.csv にありません。もしかして「hama」ですか。
		    there is no organization "hana" in organizations.csv; did you mean "hama"?
		data/mizube/overrides.csv:3 period: 「2023-04」は月ですが、この指標は年度ごとです。2023 と書いてください。
		    "2023-04" is a month but this indicator goes by fiscal year; write 2023.

		4 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (4 problems)"
	`);
});

test('two overrides of one figure are told', () => {
	const one = `births,99200,2023,onTrack,${REASON},2024-05-20,hama`;
	const other = `births,99200,2023,achieved,${REASON},2024-05-21,hama`;
	expect(reportOf(given(one, other))).toMatchInlineSnapshot(`
		"data/mizube/overrides.csv:3 period: 「births・99200・2023」が 2 つあり、内容が食い違っています。2 行目は「onTrack 台風で施設を閉じた」、3 行目は「achieved 台風で施設を閉じた」です。正しい行だけを残してください。
		    "births・99200・2023" stands twice with different contents: line 2 says "onTrack 台風で施設を閉じた", line 3 says "achieved 台風で施設を閉じた"; keep the right one.

		1 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (1 problem)"
	`);
});

test('an indicator that is never judged has no override', () => {
	const row = `share-65-plus,99200,2024-03,onTrack,${REASON},2024-05-20,hama`;
	expect(reportOf(given(row))).toMatchInlineSnapshot(`
		"data/mizube/overrides.csv:2 indicator: 「share-65-plus」は判定しない指標です（indicators.csv の direction が neutral）。この行を消すか、direction を直してください。
		    "share-65-plus" is never judged (its direction in indicators.csv is neutral); remove this row or correct the direction.

		1 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (1 problem)"
	`);
});

function given(...rows: string[]): Record<string, string> {
	return { [FILE]: [HEADER, ...rows, ''].join('\n') };
}

function overridesIn(changes: Record<string, string>) {
	const read = readDataset(exampleFiles({ ...EXAMPLE, ...changes }));
	return 'dataset' in read ? read.dataset.overrides : read.problems;
}
