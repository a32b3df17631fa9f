import { expect, test } from 'vitest';
import { readJson } from './json-text.ts';
import { reportOf } from './example.ts';

const SHEET = 'goals/2023/hama.json';

test('readJson reads what JSON.parse reads', () => {
	const text = ' {"a": [1, -2.5e3, true, false, null, {}], "b\\n": "\\u3042\\"", "c": []}\r\n';
	expect(readJson(text)).toMatchObject({ value: JSON.parse(text) });
});

test('readJson knows the line of every value', () => {
	const read = readJson('{\n"a": [\n1,\n{"b": 2}]}');
	expect('lines' in read && Object.fromEntries(read.lines)).toEqual({
		'': 1,
		a: 2,
		'a[0]': 3,
		'a[1]': 4,
		'a[1].b': 4
	});
});

test('a comma too many is told on its line', () => {
	expect(reportOf({ [SHEET]: '{\n\t"organization": "hama",\n}' })).toMatchInlineSnapshot(`
		"data/mizube/goals/2023/hama.json:3: 最後の項目のあとにコンマがあります。} の前のコンマを消してください。
		    there is a comma after the last item; remove the one before }.

		1 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (1 problem)"
	`);
});

test('a comma too few is told on the line after it', () => {
	expect(reportOf({ [SHEET]: '{\n\t"organization": "hama"\n\t"fiscalYear": 2023\n}' }))
		.toMatchInlineSnapshot(`
		"data/mizube/goals/2023/hama.json:3: JSON の書き方が違います。「"fiscalYear": 2023」のところには、, か } が要ります。
		    this is not JSON: found ""fiscalYear": 2023" where , or }  should be.

		1 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (1 problem)"
	`);
});

test('a text that is never closed is told on its line', () => {
	expect(reportOf({ [SHEET]: '{\n\t"organization": "hama,\n\t"fiscalYear": 2023\n}' }))
		.toMatchInlineSnapshot(`
		"data/mizube/goals/2023/hama.json:2: JSON の書き方が違います。「"hama,」のところには、この行で閉じる "が要ります。
		    this is not JSON: found ""hama," where a " that closes on this line should be.

		1 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (1 problem)"
	`);
});

test('a file that breaks off is told at its end', () => {
	expect(reportOf({ [SHEET]: '{\n\t"goals": [' })).toMatchInlineSnapshot(`
		"data/mizube/goals/2023/hama.json:2: JSON の書き方が違います。ファイルの終わりのところには、値が要ります。
		    this is not JSON: found the end of the file where a value should be.

		1 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (1 problem)"
	`);
});

test('a name written twice is told, for one of the two would be lost', () => {
	expect(reportOf({ [SHEET]: '{\n\t"source": "a",\n\t"source": "b"\n}' })).toMatchInlineSnapshot(`
		"data/mizube/goals/2023/hama.json:3: 項目「source」が 2 回書かれています。どちらかを消してください。
		    "source" is written twice; remove one.

		1 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (1 problem)"
	`);
});

test('deep nesting is refused without following it', () => {
	expect(reportOf({ [SHEET]: '['.repeat(1_000_000) })).toMatchInlineSnapshot(`
		"data/mizube/goals/2023/hama.json:1: かっこの入れ子が深すぎます。20 段までにしてください。
		    brackets are nested too deeply; at most 20 levels are read.

		1 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (1 problem)"
	`);
});

test('a huge file of small values is refused', () => {
	expect(reportOf({ [SHEET]: `[${'1,'.repeat(1_000_000)}1]` })).toMatchInlineSnapshot(`
		"data/mizube/goals/2023/hama.json:1: 値が多すぎます。20000 個までにしてください。
		    too many values; at most 20000 are read.

		1 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (1 problem)"
	`);
});

test('a huge file is refused before it is read', () => {
	expect(reportOf({ [SHEET]: `"${'x'.repeat(6_000_000)}"` })).toMatchInlineSnapshot(`
		"data/mizube/goals/2023/hama.json: ファイルが大きすぎます（6.0 MB）。5 MB 以下にしてください。
		    the file is too large (6.0 MB); at most 5 MB is read.

		1 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (1 problem)"
	`);
});

test('a text of megabytes is cut in the message', () => {
	expect(reportOf({ [SHEET]: `"${'x\\n'.repeat(1_000_000)}"` })).toMatchInlineSnapshot(`
		"data/mizube/goals/2023/hama.json:1: 「x<U+000A>x<U+000A>x<U+000A>x<U+000A>x<U+000A>x<U+000A>x<U+000A>x<U+000A>x<U+000A>x<U+000A>x<U+000A>x<U+000A>x<U+000A>x<U+000A>x<U+000A>x<U+000A>x<U+000A>x<U+000A>x<U+000A>x<U+000A>…」は使えません。{ } で囲んだまとまりを書いてください。
		    "x<U+000A>x<U+000A>x<U+000A>x<U+000A>x<U+000A>x<U+000A>x<U+000A>x<U+000A>x<U+000A>x<U+000A>x<U+000A>x<U+000A>x<U+000A>x<U+000A>x<U+000A>x<U+000A>x<U+000A>x<U+000A>x<U+000A>x<U+000A>…" cannot stand here; write a group in { }.

		1 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (1 problem)"
	`);
});

test('an empty file is told', () => {
	expect(reportOf({ [SHEET]: ' \n' })).toMatchInlineSnapshot(`
		"data/mizube/goals/2023/hama.json: ファイルが空です。中身を書いてください。
		    the file is empty; write its contents.

		1 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (1 problem)"
	`);
});
