import { expect, test } from 'vitest';
import { EXAMPLE, exampleFiles, reportOf } from './example.ts';
import { readDataset } from './read.ts';

const FILE = 'dataset.json';
const PRESET = { id: 'young', name: { ja: '子ども', en: 'Children' }, indicators: ['births'] };

test('a dataset that says nothing of populations, comparisons, ages and a plan has none', () => {
	expect(settingsOf({})).toEqual({ populations: [], comparisons: [], ageGroups: [], plan: null });
});

test('populations, comparisons, ages and a plan are read as they are written', () => {
	const given = {
		populations: ['births'],
		comparisons: [PRESET],
		ageGroups: [
			{ from: 0, to: 14, male: 'births', female: 'beach-goers' },
			{ from: 75, to: null, total: 'elders' }
		],
		plan: { name: { ja: '計画', en: 'Plan' }, from: 2023, to: 2030, source: 'yearbook' }
	};
	expect(settingsOf(given)).toEqual({
		...given,
		ageGroups: [
			{ from: 0, to: 14, counts: { male: 'births', female: 'beach-goers' } },
			{ from: 75, to: null, counts: { total: 'elders' } }
		]
	});
});

test('a plan of one year is read, and one that is null is none', () => {
	const plan = { name: { ja: '計画', en: 'Plan' }, from: 2023, to: 2023, source: 'yearbook' };
	expect(settingsOf({ plan }).plan).toEqual(plan);
	expect(settingsOf({ plan: null }).plan).toBeNull();
});

test('a population that is not there, is no count or stands twice is told', () => {
	const populations = ['births', 'birth', 'share-65-plus', 'births'];
	expect(report({ populations })).toMatchInlineSnapshot(`
		"data/mizube/dataset.json:46 populations[1]: 「birth」という指標は indicators.csv にありません。もしかして「births」ですか。
		    there is no indicator "birth" in indicators.csv; did you mean "births"?
		data/mizube/dataset.json:47 populations[2]: 「share-65-plus」は数を数えた指標ではありません（indicators.csv の kind が share）。kind が count の指標を書いてください。
		    "share-65-plus" is no count (kind in indicators.csv is share); name an indicator whose kind is count.
		data/mizube/dataset.json:48 populations[3]: 「births」が 2 回書かれています。1 回にしてください。
		    "births" is listed twice; list it once.

		3 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (3 problems)"
	`);
});

test('comparisons tell an id that stands twice and indicators that are not there or stand twice', () => {
	const again = { ...PRESET, indicators: ['birth', 'births', 'births'] };
	expect(report({ comparisons: [PRESET, again] })).toMatchInlineSnapshot(`
		"data/mizube/dataset.json:56 comparisons[1].id: 「young」は comparisons[0] の id でもあります。別の id を書いてください。
		    "young" is the id of comparisons[0] too; write another.
		data/mizube/dataset.json:62 comparisons[1].indicators[0]: 「birth」という指標は indicators.csv にありません。もしかして「births」ですか。
		    there is no indicator "birth" in indicators.csv; did you mean "births"?
		data/mizube/dataset.json:64 comparisons[1].indicators[2]: 「births」が 2 回書かれています。1 回にしてください。
		    "births" is listed twice; list it once.

		3 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (3 problems)"
	`);
});

test('a comparison of nothing, with an id that is none and a name that is not translated, is told', () => {
	const comparisons = [{ id: 'Young', name: { ja: '子ども' }, indicators: [] }];
	expect(report({ comparisons })).toMatchInlineSnapshot(`
		"data/mizube/dataset.json:46 comparisons[0].id: 「Young」は id に使えません。半角の英小文字、数字、- だけで書いてください。
		    "Young" cannot be an id; write it in lower-case letters, digits and - only.
		data/mizube/dataset.json:47 comparisons[0].name.en: ありません。書き加えてください。
		    this is missing; add it.
		data/mizube/dataset.json:50 comparisons[0].indicators[0]: ありません。書き加えてください。
		    this is missing; add it.

		3 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (3 problems)"
	`);
});

test('a plan that ends before it begins and has no such source is told', () => {
	const name = { ja: '計画', en: 'Plan' };
	const plan = { name, from: 2023, to: 2022, source: 'year-book' };
	expect(report({ plan })).toMatchInlineSnapshot(`
		"data/mizube/dataset.json:50 plan.to: 計画の終わりの年度 2022 が始まりの年度 2023 より前です。2023 以降の年度を書いてください。
		    the plan ends in fiscal year 2022, before it begins in 2023; write 2023 or later.
		data/mizube/dataset.json:51 plan.source: 「year-book」という出典は sources.csv にありません。もしかして「yearbook」ですか。
		    there is no source "year-book" in sources.csv; did you mean "yearbook"?

		2 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (2 problems)"
	`);
});

test('one value of the wrong kind hides nothing else of these lists', () => {
	const comparisons = [3, { ...PRESET, indicators: ['birth'] }];
	const ageGroups = [{ from: '0', to: 14, total: 'birth' }, 'old'];
	expect(report({ populations: 'births', comparisons, ageGroups, plan: [] }))
		.toMatchInlineSnapshot(`
		"data/mizube/dataset.json:44 populations: 「births」は使えません。[ ] で囲んだ並びを書いてください。
		    "births" cannot stand here; write a list in [ ].
		data/mizube/dataset.json:46 comparisons[0]: 「3」は使えません。{ } で囲んだまとまりを書いてください。
		    "3" cannot stand here; write a group in { }.
		data/mizube/dataset.json:54 comparisons[1].indicators[0]: 「birth」という指標は indicators.csv にありません。もしかして「births」ですか。
		    there is no indicator "birth" in indicators.csv; did you mean "births"?
		data/mizube/dataset.json:60 ageGroups[0].from: 「0」は使えません。数を書いてください。
		    "0" cannot stand here; write a number.
		data/mizube/dataset.json:62 ageGroups[0].total: 「birth」という指標は indicators.csv にありません。もしかして「births」ですか。
		    there is no indicator "birth" in indicators.csv; did you mean "births"?
		data/mizube/dataset.json:64 ageGroups[1]: 「old」は使えません。{ } で囲んだまとまりを書いてください。
		    "old" cannot stand here; write a group in { }.
		data/mizube/dataset.json:66 plan: 「[]」は使えません。{ } で囲んだまとまりを書いてください。
		    "[]" cannot stand here; write a group in { }.

		7 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (7 problems)"
	`);
});

function settingsOf(more: object) {
	const read = readDataset(exampleFiles(withSettings(more)));
	if ('problems' in read) {
		throw new Error(JSON.stringify(read.problems));
	}
	const { populations, comparisons, ageGroups, plan } = read.dataset;
	return { populations, comparisons, ageGroups, plan };
}

function report(more: object): string | null {
	return reportOf(withSettings(more));
}

/** The example with more said in `dataset.json`, and with two more indicators that count by fiscal year. */
function withSettings(more: object): Record<string, string> {
	const header = 'area,period,value,qualifier,status,source\n';
	const line = 'life,名,Name,人,0,neutral,fy,12,count,observed,yes,no,数,Number,yearbook\n';
	return {
		[FILE]: JSON.stringify({ ...JSON.parse(EXAMPLE[FILE] ?? ''), ...more }, null, '\t'),
		'indicators.csv': `${EXAMPLE['indicators.csv']}beach-goers,${line}elders,${line.replace('名', '歳')}`,
		'observations/beach-goers.csv': `${header}99200,2022,5,,,yearbook\n`,
		'observations/elders.csv': `${header}99200,2022,7,,,yearbook\n`
	};
}
