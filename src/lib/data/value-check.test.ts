import { expect, test } from 'vitest';
import { EXAMPLE, replaced, reportOf } from './example.ts';

const BIRTHS = 'observations/births.csv';
const SHARE = 'observations/share-65-plus.csv';
const TARGETS = 'targets.csv';
const INDICATORS = 'indicators.csv';

test('a value below the least one of its indicator is told', () => {
	const rows = replaced(BIRTHS, ',5132,', ',-7,');
	expect(reportOf({ ...withMinimum('0'), ...rows })).toMatchInlineSnapshot(`
		"data/mizube/observations/births.csv:2 value: 「-7」は、indicators.csv の minimum にある最小の値 0 を下回っています。0 以上の数を書くか、minimum を直してください（負の値もあるなら空に）。
		    "-7" is below 0, the least value by minimum in indicators.csv; write 0 or more, or correct minimum (blank when values may be negative).

		1 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (1 problem)"
	`);
});

test('the least value itself is taken', () => {
	const rows = replaced(BIRTHS, ',5132,', ',0,');
	expect(reportOf({ ...withMinimum('0'), ...rows })).toBeNull();
});

test('a target below the least value of its indicator is told', () => {
	const rows = replaced(TARGETS, ',120,', ',-120,');
	expect(reportOf({ ...withMinimum('0'), ...rows })).toMatchInlineSnapshot(`
		"data/mizube/targets.csv:2 value: 「-120」は、indicators.csv の minimum にある最小の値 0 を下回っています。0 以上の数を書くか、minimum を直してください（負の値もあるなら空に）。
		    "-120" is below 0, the least value by minimum in indicators.csv; write 0 or more, or correct minimum (blank when values may be negative).

		1 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (1 problem)"
	`);
});

test('values may be negative where no least one is written, or no column for it', () => {
	const rows = replaced(BIRTHS, ',5132,', ',-7,');
	expect(reportOf({ ...withMinimum(''), ...rows })).toBeNull();
	expect(reportOf(rows)).toBeNull();
});

test('a least value that is not a number is told', () => {
	expect(reportOf(withMinimum('０'))).toMatchInlineSnapshot(`
		"data/mizube/indicators.csv:2 minimum: 「０」は数ではありません。0 と書いてください。
		    "０" is not a number; write 0.
		data/mizube/indicators.csv:3 minimum: 「０」は数ではありません。0 と書いてください。
		    "０" is not a number; write 0.
		data/mizube/indicators.csv:4 minimum: 「０」は数ではありません。0 と書いてください。
		    "０" is not a number; write 0.

		3 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (3 problems)"
	`);
});

test('a share below 0 is told once, whatever its least value', () => {
	const rows = replaced(SHARE, '30.1', '-30.1');
	expect(reportOf({ ...withMinimum('0'), ...rows })).toMatchInlineSnapshot(`
		"data/mizube/observations/share-65-plus.csv:2 value: 「-30.1」は割合（kind が share）として使えません。0 から 100 までの数を書いてください（13.3 % なら 13.3）。
		    "-30.1" is no share of a whole; write a number from 0 to 100 (13.3 for 13.3 %).

		1 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (1 problem)"
	`);
});

/** The example's indicators with the same least value for each. */
function withMinimum(minimum: string): Record<string, string> {
	const text = EXAMPLE[INDICATORS] ?? '';
	const rows = text.replace('decimals,', 'decimals,minimum,');
	return { [INDICATORS]: rows.replaceAll(/(?<=,[人倍%],\d),/g, `,${minimum},`) };
}
