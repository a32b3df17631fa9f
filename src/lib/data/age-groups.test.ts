import { expect, test } from 'vitest';
import { EXAMPLE, reportOf } from './example.ts';

const FILE = 'dataset.json';

test('age groups that touch are all right, with years left out between them too', () => {
	const groups = [
		{ from: 0, to: 14, total: 'births' },
		{ from: 15, to: 15, total: 'pupils' },
		{ from: 20, to: null, total: 'elders' }
	];
	expect(report(groups)).toBeNull();
});

test('an age group that begins where the one before it ends overlaps it', () => {
	const groups = [
		{ from: 0, to: 14, total: 'births' },
		{ from: 14, to: 64, total: 'pupils' }
	];
	expect(report(groups)).toMatchInlineSnapshot(`
		"data/mizube/dataset.json:51 ageGroups[1].from: 14 歳は、前の年齢階級（14 歳まで）に重なります。15 以上の年齢を書き、若い順に並べてください。
		    14 lies within or before the group above (up to 14); write 15 or more, and list the groups from the youngest.

		1 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (1 problem)"
	`);
});

test('age groups from the oldest to the youngest are told one by one', () => {
	const groups = [
		{ from: 65, to: null, total: 'elders' },
		{ from: 15, to: 64, total: 'pupils' },
		{ from: 0, to: 14, total: 'births' }
	];
	expect(report(groups)).toMatchInlineSnapshot(`
		"data/mizube/dataset.json:47 ageGroups[0].to: 上限のない年齢階級は最後の 1 つだけです。上限の年齢を書くか、最後に移してください。
		    only the last age group has no upper end; write one or move this group to the end.
		data/mizube/dataset.json:56 ageGroups[2].from: 0 歳は、前の年齢階級（64 歳まで）に重なります。65 以上の年齢を書き、若い順に並べてください。
		    0 lies within or before the group above (up to 64); write 65 or more, and list the groups from the youngest.

		2 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (2 problems)"
	`);
});

test('an age group that ends before it begins, or at no age that people reach, is told', () => {
	const groups = [
		{ from: 15, to: 14, total: 'births' },
		{ from: 65, to: 151, total: 'elders' }
	];
	expect(report(groups)).toMatchInlineSnapshot(`
		"data/mizube/dataset.json:47 ageGroups[0].to: 上限の 14 歳が下限の 15 歳より前です。15 以上の年齢を書いてください。
		    the group ends at 14, before it begins at 15; write 15 or more.
		data/mizube/dataset.json:52 ageGroups[1].to: 150 以下の数を書いてください。
		    write 150 or less.

		2 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (2 problems)"
	`);
});

test('an age group is counted together or by both sexes, never in part or both ways', () => {
	const groups = [
		{ from: 0, to: 14, male: 'births' },
		{ from: 15, to: 64, total: 'pupils', male: 'births', female: 'elders' },
		{ from: 65, to: null }
	];
	expect(report(groups)).toMatchInlineSnapshot(`
		"data/mizube/dataset.json:45 ageGroups[0]: total だけか、male と female の両方かの、どちらかを書いてください。
		    write either total alone, or both male and female.
		data/mizube/dataset.json:50 ageGroups[1]: total だけか、male と female の両方かの、どちらかを書いてください。
		    write either total alone, or both male and female.
		data/mizube/dataset.json:54 ageGroups[1].male: 「births」が 2 回書かれています。1 回にしてください。
		    "births" is listed twice; list it once.
		data/mizube/dataset.json:57 ageGroups[2]: total だけか、male と female の両方かの、どちらかを書いてください。
		    write either total alone, or both male and female.

		4 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (4 problems)"
	`);
});

test('an indicator that is not there, is no count, stands twice or goes by another period is told', () => {
	const groups = [
		{ from: 0, to: 14, total: 'births' },
		{ from: 15, to: 64, male: 'births', female: 'pupil' },
		{ from: 65, to: 74, total: 'beach-visitors' },
		{ from: 75, to: null, total: 'monthly' }
	];
	expect(report(groups)).toMatchInlineSnapshot(`
		"data/mizube/dataset.json:53 ageGroups[1].male: 「births」が 2 回書かれています。1 回にしてください。
		    "births" is listed twice; list it once.
		data/mizube/dataset.json:54 ageGroups[1].female: 「pupil」という指標は indicators.csv にありません。もしかして「pupils」ですか。
		    there is no indicator "pupil" in indicators.csv; did you mean "pupils"?
		data/mizube/dataset.json:59 ageGroups[2].total: 「beach-visitors」は数を数えた指標ではありません（indicators.csv の kind が ratio）。kind が count の指標を書いてください。
		    "beach-visitors" is no count (kind in indicators.csv is ratio); name an indicator whose kind is count.
		data/mizube/dataset.json:64 ageGroups[3].total: 「monthly」は月ごとですが、最初の「births」は年度ごとです。同じ日の年齢構成になるよう、period_type をそろえてください。
		    "monthly" goes by month but the first one, "births", by fiscal year; all groups need the same period_type to be of one day.

		4 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (4 problems)"
	`);
});

function report(ageGroups: readonly object[]): string | null {
	const header = 'area,period,value,qualifier,status,source\n';
	const line = (name: string, type = 'fy') =>
		`life,${name},Name,人,0,neutral,${type},12,count,observed,yes,no,数,Number,yearbook\n`;
	return reportOf({
		[FILE]: JSON.stringify({ ...JSON.parse(EXAMPLE[FILE] ?? ''), ageGroups }, null, '\t'),
		'indicators.csv': `${EXAMPLE['indicators.csv']}pupils,${line('児童')}elders,${line('高齢')}monthly,${line('月', 'month')}`,
		'observations/pupils.csv': `${header}99200,2022,5,,,yearbook\n`,
		'observations/elders.csv': `${header}99200,2022,7,,,yearbook\n`,
		'observations/monthly.csv': `${header}99200,2022-04,7,,,yearbook\n`
	});
}
