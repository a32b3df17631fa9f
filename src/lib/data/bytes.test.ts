import { expect, test } from 'vitest';
import { exampleFiles, reportOf } from './example.ts';
import { readDataset } from './read.ts';

const NOTES = 'notes.csv';

// 「id,text,text_en / typhoon,台風があった。,There was a typhoon.」 as Excel on Windows saves it.
const SHIFT_JIS = Uint8Array.from([
	...ascii('id,text,text_en\r\ntyphoon,'),
	...[0x91, 0xe4, 0x95, 0x97, 0x82, 0xaa, 0x82, 0xa0, 0x82, 0xc1, 0x82, 0xbd, 0x81, 0x42],
	...ascii(',There was a typhoon.\r\n')
]);

test('Shift_JIS is read like UTF-8', () => {
	expect(readDataset(exampleFiles({ [NOTES]: SHIFT_JIS }))).toEqual(readDataset(exampleFiles()));
});

test('10 MB of garbage is one problem', () => {
	const garbage = new Uint8Array(10_000_000).map((_, index) => (index * 7919 + (index >> 8)) % 256);
	expect(reportOf({ [NOTES]: garbage, 'targets.csv': garbage })).toMatchInlineSnapshot(`
		"data/mizube/notes.csv: ファイルが大きすぎます（10.0 MB）。5 MB 以下にしてください。
		    the file is too large (10.0 MB); at most 5 MB is read.
		data/mizube/targets.csv: ファイルが大きすぎます（10.0 MB）。5 MB 以下にしてください。
		    the file is too large (10.0 MB); at most 5 MB is read.

		2 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (2 problems)"
	`);
});

test('garbage of any size is one problem', () => {
	const garbage = new Uint8Array(100_000).map((_, index) => (index * 7919 + (index >> 8)) % 256);
	expect(reportOf({ 'targets.csv': garbage })).toMatchInlineSnapshot(`
		"data/mizube/targets.csv: 文字として読めません。UTF-8 で保存し直してください（表計算ソフトなら「CSV UTF-8（コンマ区切り）」）。
		    this is not text in UTF-8 or Shift_JIS; save it again as UTF-8 (in a spreadsheet: "CSV UTF-8").

		1 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (1 problem)"
	`);
});

test('NUL bytes are no text', () => {
	expect(reportOf({ 'targets.csv': new Uint8Array(1000) })).toMatchInlineSnapshot(`
		"data/mizube/targets.csv: 文字として読めません。UTF-8 で保存し直してください（表計算ソフトなら「CSV UTF-8（コンマ区切り）」）。
		    this is not text in UTF-8 or Shift_JIS; save it again as UTF-8 (in a spreadsheet: "CSV UTF-8").

		1 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (1 problem)"
	`);
});

test('a workbook that was only renamed is told as one', () => {
	expect(reportOf({ 'targets.csv': Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0]) }))
		.toMatchInlineSnapshot(`
		"data/mizube/targets.csv: 中身が表計算ソフトのブックです。「CSV UTF-8（コンマ区切り）」で保存し直してください。
		    this is a spreadsheet workbook or a zip file, not text; save it again as "CSV UTF-8".

		1 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (1 problem)"
	`);
});

test('UTF-16 is told as such', () => {
	expect(reportOf({ 'targets.csv': Uint8Array.from([0xff, 0xfe, 0x69, 0, 0x64, 0]) }))
		.toMatchInlineSnapshot(`
		"data/mizube/targets.csv: Unicode テキスト（UTF-16）で保存されています。UTF-8 で保存し直してください（表計算ソフトなら「CSV UTF-8（コンマ区切り）」）。
		    this is UTF-16 text; save it again as UTF-8 (in a spreadsheet: "CSV UTF-8").

		1 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (1 problem)"
	`);
});

test('EUC-JP, which could be taken for Shift_JIS, is not guessed at', () => {
	// 「あい」 in EUC-JP; as Shift_JIS it would be half-width 「､｢､､」.
	const text = [...ascii('id,text,text_en\nx,'), 0xa4, 0xa2, 0xa4, 0xa4, ...ascii(',y\n')];
	expect(reportOf({ 'targets.csv': Uint8Array.from(text) })).toMatchInlineSnapshot(`
		"data/mizube/targets.csv: 文字コードが Shift_JIS か EUC-JP か決められません。UTF-8 で保存し直してください。
		    the encoding could be Shift_JIS or EUC-JP; save the file again as UTF-8.

		1 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (1 problem)"
	`);
});

test('a character that a conversion lost is told', () => {
	expect(reportOf({ [NOTES]: 'id,text,text_en\ntyphoon,台\ufffdがあった。,A typhoon.\n' }))
		.toMatchInlineSnapshot(`
		"data/mizube/notes.csv:2 text: 文字化けした文字（�）が入っています。元の文字を書き直してください。
		    it holds a character that was lost in a conversion (�); write the original one.

		1 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (1 problem)"
	`);
});

function ascii(text: string): number[] {
	return Array.from(text, (character) => character.charCodeAt(0));
}
