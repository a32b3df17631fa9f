import { expect, test } from 'vitest';
import { exampleFiles, reportOf } from './example.ts';
import { readDataset } from './read.ts';

const FILE = 'readings.csv';

test('a word may have several readings, in the order of the file', () => {
	const read = readDataset(
		exampleFiles({ [FILE]: 'word,kana\n出生,しゅっしょう\n出生,しゅっせい\n客,きゃく\n' })
	);
	expect('dataset' in read && read.dataset.wordReadings).toEqual([
		{ word: '出生', kana: 'しゅっしょう' },
		{ word: '出生', kana: 'しゅっせい' },
		{ word: '客', kana: 'きゃく' }
	]);
});

test('a dataset may do without the file', () => {
	const read = readDataset(exampleFiles());
	expect('dataset' in read && read.dataset.wordReadings).toEqual([]);
	expect('rowCounts' in read && read.rowCounts.has(FILE)).toBe(false);
});

test('a reading that is not in hiragana, a blank one and a repeated one are told', () => {
	expect(reportOf({ [FILE]: 'word,kana\n出生,シュッショウ\n客,\n浜,はま\n浜,はま\n' }))
		.toMatchInlineSnapshot(`
		"data/mizube/readings.csv:2 kana: 「シュッショウ」はよみに使えません。ひらがなだけで書いてください。
		    "シュッショウ" is no reading; write it in hiragana only.
		data/mizube/readings.csv:3 kana: 空です。値を書いてください。
		    this is blank; write a value.
		data/mizube/readings.csv:5 word: 「浜・はま」は 4 行目にもあります（同じ内容の繰り返し）。この行を消してください。
		    "浜・はま" repeats line 4; remove this row.

		3 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (3 problems)"
	`);
});
