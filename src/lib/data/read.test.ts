import { expect, test } from 'vitest';
import { exampleFiles, reportOf } from './example.ts';
import { readDataset } from './read.ts';

test('a folder with nothing wrong has nothing to report', () => {
	expect(reportOf({})).toBeNull();
});

test('readDataset reads a value with all that is known of it', () => {
	const read = readDataset(exampleFiles());
	expect('dataset' in read && read.dataset.observations.slice(1, 3)).toEqual([
		{
			indicator: 'births',
			area: '99200',
			period: '2023',
			reading: { kind: 'amount', value: 4733, qualifier: '=' },
			status: 'provisional',
			source: 'yearbook',
			note: { ja: '台風があった。', en: 'There was a typhoon.' },
			reference: null,
			band: null,
			sample: null,
			margin: null
		},
		{
			indicator: 'births',
			area: '99201',
			period: '2022',
			reading: { kind: 'missing', reason: 'notCollected' },
			status: 'final',
			source: 'yearbook',
			note: null,
			reference: null,
			band: null,
			sample: null,
			margin: null
		}
	]);
});

test('readDataset counts the rows of every file', () => {
	const read = readDataset(exampleFiles());
	expect('rowCounts' in read && Object.fromEntries(read.rowCounts)).toMatchInlineSnapshot(`
		{
		  "annotations.csv": 1,
		  "areas.csv": 2,
		  "dataset.json": 1,
		  "goals/2023/hama.json": 1,
		  "indicators.csv": 3,
		  "notes.csv": 1,
		  "observations/beach-visitors.csv": 1,
		  "observations/births.csv": 4,
		  "observations/share-65-plus.csv": 1,
		  "organizations.csv": 1,
		  "sources.csv": 1,
		  "targets.csv": 2,
		  "themes.csv": 1,
		  "units.csv": 3,
		}
	`);
});

test('problems of several files come in one report, by file and row', () => {
	expect(
		reportOf({
			'themes.csv': 'id,name,name_en\nlife,くらし,\nHOME,家,Home\n',
			'observations/share-65-plus.csv':
				'area,period,value,qualifier,status,source\n99200,2024-03,130.1,,,yearbook\n99209,2024-04,"3,0",,,yearbok\n'
		})
	).toMatchInlineSnapshot(`
		"data/mizube/observations/share-65-plus.csv:2 value: 「130.1」は割合（kind が share）として使えません。0 から 100 までの数を書いてください（13.3 % なら 13.3）。
		    "130.1" is no share of a whole; write a number from 0 to 100 (13.3 for 13.3 %).
		data/mizube/observations/share-65-plus.csv:3 value: 「3,0」は数ではありません。4733 や -7.8 のような半角の数だけを書いてください。
		    "3,0" is not a number; write only digits such as 4733 or -7.8.
		data/mizube/observations/share-65-plus.csv:3 area: 「99209」という区域は areas.csv にありません。もしかして「99200」か「99201」ですか。
		    there is no area "99209" in areas.csv; did you mean "99200" or "99201"?
		data/mizube/observations/share-65-plus.csv:3 source: 「yearbok」という出典は sources.csv にありません。もしかして「yearbook」ですか。
		    there is no source "yearbok" in sources.csv; did you mean "yearbook"?
		data/mizube/themes.csv:2 name_en: 空です。値を書いてください。
		    this is blank; write a value.
		data/mizube/themes.csv:3 id: 「HOME」は id に使えません。半角の英小文字、数字、- だけで書いてください。
		    "HOME" cannot be an id; write it in lower-case letters, digits and - only.

		6 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (6 problems)"
	`);
});
