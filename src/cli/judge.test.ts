import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

const SLOW = { timeout: 60_000 };

const GOOD = {
	direction: 'increase',
	baseline: { period: 2020, value: 10 },
	targets: [{ period: 2024, value: 20, kind: 'final' }],
	actuals: [{ period: 2022, value: 15 }],
	scheme: 'guideline'
};

test(
	'judge answers every case in its place, and fails at the end for the one that is wrong',
	SLOW,
	() => {
		const wrong = { id: 'b', ...GOOD, actuals: [{ period: 2022, value: '1,5' }] };
		const { status, stdout, stderr } = judge(
			`\uFEFF${JSON.stringify([{ id: 'a', ...GOOD }, wrong, { id: 'c', ...GOOD, scheme: 'elapsed' }])}`
		);
		expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
		expect(JSON.parse(stdout)).toMatchObject([
			{ id: 'a', status: 'onTrack', expected: 15 },
			{
				id: 'b',
				error:
					'actuals[0].value: 「1,5」は数ではありません。4733 や -7.8 のような数を、" で囲まずに書いてください。 ("1,5" is not a number; write a number such as 4733 or -7.8 without quotation marks.)'
			},
			{ id: 'c', status: 'A', progressRate: 50 }
		]);
	}
);

test('judge prints nothing but a message when there is no list of cases', SLOW, () => {
	expect(judge('[{ "id": 1,, }]')).toMatchInlineSnapshot(`
		{
		  "status": 1,
		  "stderr": "1 行目: JSON の書き方が違います。「, }]」のところには、" で囲んだ項目名が要ります。
		    line 1: this is not JSON: found ", }]" where a name in "quotation marks" should be.
		",
		  "stdout": "",
		}
	`);
});

function judge(input: string) {
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		['--import', 'tsx', 'src/cli/judge.ts'],
		{ encoding: 'utf8', input }
	);
	return { status, stdout, stderr };
}
