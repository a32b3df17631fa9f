import { expect, test } from 'vitest';
import { readJudgeCases } from './judge-cases.ts';

const GOOD = { direction: 'increase', scheme: 'growth', actuals: [] };

test('readJudgeCases reads every case, whatever is wrong with the one before', () => {
	const read = readJudgeCases(bytes(JSON.stringify([3, GOOD])));
	expect(read).toMatchObject({ cases: [{ id: null }, { scheme: 'growth' }] });
});

test('readJudgeCases finds no cases in an empty list', () => {
	expect(readJudgeCases(bytes('[]'))).toEqual({ cases: [] });
});

test('readJudgeCases reads a text that begins with a byte order mark', () => {
	expect(readJudgeCases(bytes('\uFEFF[]'))).toEqual({ cases: [] });
});

test('readJudgeCases says on which line a text stops being JSON', () => {
	expect(readJudgeCases(bytes('[\n  { "id": 1,\n    "scheme" }\n]'))).toMatchInlineSnapshot(`
		{
		  "message": {
		    "en": "line 3: this is not JSON: found "}" where : should be.",
		    "ja": "3 行目: JSON の書き方が違います。「}」のところには、:が要ります。",
		  },
		}
	`);
});

test('readJudgeCases says why a long text is no JSON', () => {
	expect(readJudgeCases(bytes(`[${'1,'.repeat(30_000)}`))).toMatchInlineSnapshot(`
		{
		  "message": {
		    "en": "this is not JSON ("Unexpected end of JSON input"); give a JSON array [ … ].",
		    "ja": "JSON として読めません（「Unexpected end of JSON input」）。JSON の並び [ … ] を渡してください。",
		  },
		}
	`);
});

test('readJudgeCases wants a list, even of one case', () => {
	expect(readJudgeCases(bytes('{"id":1}'))).toMatchInlineSnapshot(`
		{
		  "message": {
		    "en": ""{"id":1}" is not an array; put even a single case in [ ].",
		    "ja": "「{"id":1}」は並びではありません。ケースが 1 つでも [ ] で囲んでください。",
		  },
		}
	`);
});

test('readJudgeCases says that nothing came in', () => {
	expect(readJudgeCases(bytes(' \n'))).toMatchInlineSnapshot(`
		{
		  "message": {
		    "en": "standard input is empty; give a JSON array of cases [ … ] (README has an example).",
		    "ja": "標準入力が空です。ケースの並び [ … ] を JSON で渡してください（例は README にあります）。",
		  },
		}
	`);
});

test('readJudgeCases refuses what is not UTF-8', () => {
	expect(readJudgeCases(new Uint8Array([0x5b, 0xff, 0x5d]))).toMatchInlineSnapshot(`
		{
		  "message": {
		    "en": "this is not text in UTF-8; give JSON in UTF-8.",
		    "ja": "文字として読めません。UTF-8 の JSON を渡してください。",
		  },
		}
	`);
});

function bytes(text: string): Uint8Array {
	return new TextEncoder().encode(text);
}
