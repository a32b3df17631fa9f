import { expect, test } from 'vitest';
import { formatProblem, formatReport } from './report.ts';
import type { Problem } from './problem.ts';

const problem: Problem = {
	file: 'observations/births.csv',
	row: 14,
	field: 'value',
	message: {
		ja: '「4,733」は数ではありません。4733 と書いてください。',
		en: '"4,733" is not a number; write 4733.'
	}
};

test('a problem is a line in Japanese with the English under it', () => {
	expect(formatProblem(problem, 'data/niigata/')).toBe(
		'data/niigata/observations/births.csv:14 value: 「4,733」は数ではありません。4733 と書いてください。\n    "4,733" is not a number; write 4733.'
	);
});

test('a problem of a whole file has neither row nor field', () => {
	expect(formatProblem({ ...problem, row: null, field: null })).toBe(
		'observations/births.csv: 「4,733」は数ではありません。4733 と書いてください。\n    "4,733" is not a number; write 4733.'
	);
});

test('the problems of one file do not drown those of another, and the count stays true', () => {
	const many = Array.from({ length: 60 }, (_, index) => ({ ...problem, row: index + 2 }));
	const lines = formatReport([...many, { ...problem, file: 'targets.csv' }], 'data/niigata').split(
		'\n'
	);
	expect(lines.slice(98)).toMatchInlineSnapshot(`
		[
		  "data/niigata/observations/births.csv:51 value: 「4,733」は数ではありません。4733 と書いてください。",
		  "    "4,733" is not a number; write 4733.",
		  "data/niigata/observations/births.csv: ほか 10 件",
		  "    and 10 more",
		  "data/niigata/targets.csv:14 value: 「4,733」は数ではありません。4733 と書いてください。",
		  "    "4,733" is not a number; write 4733.",
		  "",
		  "61 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (61 problems)",
		]
	`);
});
