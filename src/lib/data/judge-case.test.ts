import { expect, test } from 'vitest';
import { readJudgeCase } from './judge-case.ts';

const CASE = {
	id: 'accidents',
	direction: 'decrease',
	baseline: { period: 2018, value: 273 },
	targets: [
		{ period: 2020, value: 268, kind: 'interim' },
		{ period: 2022, value: 256, kind: 'final' }
	],
	actuals: [
		{ period: 2019, value: 270 },
		{ period: 2021, value: 260, qualifier: 'about' }
	],
	scheme: 'guideline'
};

test('readJudgeCase gives the plan, with nothing for what is left out and one decimal half away from zero', () => {
	expect(readJudgeCase(CASE)).toEqual({
		id: 'accidents',
		scheme: 'guideline',
		plan: {
			direction: 'decrease',
			periodType: 'fy',
			baseline: { period: '2018', value: 273 },
			targets: [
				{ period: '2020', value: 268, kind: 'interim', upper: null },
				{ period: '2022', value: 256, kind: 'final', upper: null }
			],
			actuals: [
				{ period: '2019', amount: { value: 270, qualifier: '=' } },
				{ period: '2021', amount: { value: 260, qualifier: 'about' } }
			],
			period: null,
			tolerance: null,
			limit: null,
			cumulative: false,
			cycleMonths: null,
			doIt: false
		},
		rounding: { mode: 'half-up', decimals: 1 }
	});
});

test('readJudgeCase takes null for what is left out', () => {
	const nothing = {
		id: null,
		period: null,
		tolerance: null,
		limit: null,
		cumulative: null,
		doIt: null,
		periodType: null,
		rounding: null
	};
	expect(readJudgeCase({ ...CASE, ...nothing })).toEqual({
		...readJudgeCase(CASE),
		id: null
	});
});

test('readJudgeCase takes a case without a plan', () => {
	const bare = readJudgeCase({ direction: 'increase', scheme: 'growth', actuals: [] });
	expect(bare).toMatchObject({
		id: null,
		plan: { baseline: null, targets: [], actuals: [], periodType: 'fy' }
	});
});

test('readJudgeCase takes a base year without a value', () => {
	expect(read({ baseline: { period: 2015, value: null } }).plan.baseline).toEqual({
		period: '2015',
		value: null
	});
	expect(read({ baseline: { period: 2015 } }).plan.baseline).toEqual({
		period: '2015',
		value: null
	});
});

test('readJudgeCase takes years as texts, and months', () => {
	const plan = { baseline: { period: '2018', value: 273 }, targets: [], actuals: [] };
	expect(read(plan).plan).toMatchObject({ baseline: { period: '2018' }, periodType: 'fy' });
	const months = { baseline: { period: '2024-04', value: 273 }, targets: [], actuals: [] };
	expect(read(months).plan).toMatchObject({ baseline: { period: '2024-04' }, periodType: 'month' });
});

test('readJudgeCase takes a month under a plan of years for a part of a year', () => {
	const { plan } = read({ actuals: [{ period: '2021-09', value: 130 }] });
	expect(plan).toMatchObject({ periodType: 'fy', actuals: [{ period: '2021-09' }] });
});

test.each([
	['years', [{ period: 2020, value: 1 }], 'fy'],
	['months', [{ period: '2020-04', value: 1 }], 'month'],
	[
		'both, the months being parts of years',
		[
			{ period: 2020, value: 1 },
			{ period: '2021-09', value: 1 }
		],
		'fy'
	]
])('readJudgeCase without a plan counts as the actual values do: %s', (_, actuals, type) => {
	const bare = { direction: 'increase', scheme: 'growth', actuals };
	expect(readJudgeCase(bare)).toMatchObject({ plan: { periodType: type } });
});

test('readJudgeCase counts calendar years where it is told to', () => {
	expect(read({ periodType: 'cy' }).plan.periodType).toBe('cy');
});

test('readJudgeCase lets names pass that are nothing like ours', () => {
	expect(read({ city: '新潟市', 指標: '交通事故', note: 'x', unit: '件' })).toEqual(read({}));
});

test('readJudgeCase names everything that is wrong with values at once', () => {
	const wrong = {
		id: ['x'],
		direction: 'decraese',
		scheme: 'ratioabc',
		baseline: { period: '令和5年度', value: '4,733' },
		targets: [
			{ period: 2030.5, value: '１２％', kind: 'finale' },
			{ period: '2024/3', value: true, kind: 'baseline' }
		],
		actuals: [{ period: 2021, value: 'なし', qualifier: '=>' }, { value: 3 }, 4],
		period: '2024-13',
		tolerance: -1,
		limit: '100',
		cumulative: 'yes',
		doIt: 1,
		periodType: 'month',
		rounding: { mode: 'half-even', decimals: 7 }
	};
	expect(errorOf(wrong)).toMatchInlineSnapshot(`
		"id: 「["x"]」は id に使えません。文字か数を書いてください。 ("["x"]" cannot be an id; write a text or a number.)
		scheme: 「ratioabc」は使えません。もしかして「ratio-abc」ですか。guideline、ratio-abc、elapsed、kenko21、nth-year、growth のどれかを書いてください。 ("ratioabc" cannot stand here; did you mean "ratio-abc"? write one of guideline, ratio-abc, elapsed, kenko21, nth-year, growth.)
		direction: 「decraese」は使えません。もしかして「decrease」ですか。increase、decrease、maintain、neutral のどれかを書いてください。 ("decraese" cannot stand here; did you mean "decrease"? write one of increase, decrease, maintain, neutral.)
		baseline.period: 「令和5年度」は時期として読めません。2023 と書いてください。 ("令和5年度" is not a period; write 2023.)
		baseline.value: 「4,733」は数ではありません。" で囲まずに 4733 と書いてください。 ("4,733" is not a number; write 4733 without quotation marks.)
		targets[0].period: 「2030.5」は時期として読めません。2024（年・年度）か "2024-03"（月）の形で書いてください。 ("2030.5" is not a period; write a year such as 2024 or a month such as "2024-03".)
		targets[0].value: 「１２％」は数ではありません。" で囲まずに 12 と書いてください。 ("１２％" is not a number; write 12 without quotation marks.)
		targets[0].kind: 「finale」は使えません。もしかして「final」ですか。interim、final のどれかを書いてください。 ("finale" cannot stand here; did you mean "final"? write one of interim, final.)
		targets[1].period: 「2024/3」は時期として読めません。"2024-03" と書いてください。 ("2024/3" is not a period; write "2024-03".)
		targets[1].value: 「true」は数ではありません。4733 や -7.8 のような数を書いてください。 ("true" is not a number; write a number such as 4733 or -7.8.)
		targets[1].kind: 「baseline」は使えません。interim、final のどれかを書いてください。 ("baseline" cannot stand here; write one of interim, final.)
		actuals[0].value: 「なし」は数ではありません。4733 や -7.8 のような数を、" で囲まずに書いてください。 ("なし" is not a number; write a number such as 4733 or -7.8 without quotation marks.)
		actuals[0].qualifier: 「=>」は使えません。=、>、>=、<、<=、about のどれかを書いてください。 ("=>" cannot stand here; write one of =, >, >=, <, <=, about.)
		actuals[1].period: ありません。書き加えてください。 (this is missing; add it.)
		actuals[2]: 「4」は使えません。{ } で囲んだまとまりを書いてください。 ("4" cannot stand here; write a group in { }.)
		period: 「2024-13」は時期として読めません。2024（年・年度）か "2024-03"（月）の形で書いてください。 ("2024-13" is not a period; write a year such as 2024 or a month such as "2024-03".)
		tolerance: 「-1」は使えません。0 以上の数を書いてください。 ("-1" cannot stand here; write 0 or more.)
		limit: 「100」は数ではありません。" で囲まずに 100 と書いてください。 ("100" is not a number; write 100 without quotation marks.)
		cumulative: 「yes」は使えません。true か false を書いてください。 ("yes" cannot stand here; write true or false.)
		doIt: 「1」は使えません。true か false を書いてください。 ("1" cannot stand here; write true or false.)
		periodType: 「month」は使えません。fy、cy のどれかを書いてください。 ("month" cannot stand here; write one of fy, cy.)
		rounding.mode: 「half-even」は使えません。half-up、floor のどれかを書いてください。 ("half-even" cannot stand here; write one of half-up, floor.)
		rounding.decimals: 「7」は使えません。0 から 6 までの整数を書いてください。 ("7" cannot stand here; write a whole number from 0 to 6.)"
	`);
});

test('readJudgeCase names every part that does not fit another, even beside other mistakes', () => {
	const wrong = {
		direction: 'increase',
		scheme: 'guidelines',
		baseline: { period: 2020, value: 10 },
		targets: [
			{ period: 2020, value: 12, kind: 'interim' },
			{ period: 2026, value: 13, kind: 'interim', upper: 14 },
			{ period: 2025, value: 20, kind: 'final' },
			{ period: 2025, value: 21, kind: 'final' }
		],
		actuals: [
			{ period: 2021, value: 10 },
			{ period: '2021', value: 11 }
		]
	};
	expect(errorOf(wrong)).toMatchInlineSnapshot(`
		"scheme: 「guidelines」は使えません。もしかして「guideline」ですか。guideline、ratio-abc、elapsed、kenko21、nth-year、growth のどれかを書いてください。 ("guidelines" cannot stand here; did you mean "guideline"? write one of guideline, ratio-abc, elapsed, kenko21, nth-year, growth.)
		targets[3].kind: 最終の目標（final）が 2 つあります（targets[2] と同じ）。1 つだけにし、途中のものは interim と書いてください。 (there are two final targets (targets[2] is one already); keep one and write interim for those on the way.)
		targets[3].period: 「2025」は targets[2] にもあります。同じ時期の値は 1 つだけ書いてください。 ("2025" is in targets[2] too; write one value for one period.)
		actuals[1].period: 「2021」は actuals[0] にもあります。同じ時期の値は 1 つだけ書いてください。 ("2021" is in actuals[0] too; write one value for one period.)
		targets[0].period: 「2020」は基準の時期「2020」より後ではありません。「2020」より後の時期を書いてください。 ("2020" is not later than the baseline "2020"; write a later period.)
		targets[1].period: 中間目標の「2026」が最終の目標「2025」より後です。「2025」より前の時期を書いてください。 (the interim target "2026" is later than the final one "2025"; write an earlier period.)
		targets[1].upper: 上の端（upper）は direction が maintain のときだけ使えます（いまは increase）。消してください。 (an upper end is only for the direction maintain (it is increase); remove it.)"
	`);
});

test('readJudgeCase does not let years and months meet in one plan', () => {
	const wrong = {
		targets: [{ period: '2022-03', value: 256, kind: 'final' }],
		period: '2021-09'
	};
	expect(errorOf({ ...CASE, ...wrong })).toMatchInlineSnapshot(`
		"targets[0].period: 「2022-03」は使えません。baseline.period が「2018」なので、年と月のどちらかにそろえてください。 ("2022-03" cannot stand beside baseline.period "2018"; write all of them as years or all as months.)
		period: 「2021-09」は使えません。baseline.period が「2018」なので、年と月のどちらかにそろえてください。 ("2021-09" cannot stand beside baseline.period "2018"; write all of them as years or all as months.)"
	`);
});

test('readJudgeCase does not hold a whole year against a plan of months', () => {
	const wrong = {
		baseline: { period: '2021-04', value: 1 },
		targets: [{ period: '2022-03', value: 9, kind: 'final' }]
	};
	expect(errorOf({ ...CASE, ...wrong })).toMatchInlineSnapshot(`
		"actuals[0].period: 「2019」は使えません。計画が月ごとなので、"2019-03" のように月を書いてください。 ("2019" cannot stand here; the plan goes by months, so write a month such as "2019-03".)
		actuals[1].period: 「2021」は使えません。計画が月ごとなので、"2021-03" のように月を書いてください。 ("2021" cannot stand here; the plan goes by months, so write a month such as "2021-03".)"
	`);
});

test('readJudgeCase wants the upper end of a range at or over its lower one', () => {
	const range = (upper: number) => ({
		...CASE,
		direction: 'maintain',
		targets: [{ period: 2022, value: 20, kind: 'final', upper }]
	});
	expect(readJudgeCase(range(20))).toHaveProperty('plan');
	expect(errorOf(range(19.9))).toMatchInlineSnapshot(
		`"targets[0].upper: 「19.9」は下の端（value）の 20 より小さい数です。20 以上の数を書いてください。 ("19.9" is less than the lower end (value) 20; write 20 or more.)"`
	);
});

test('readJudgeCase takes a name for a mistyped one where it is nearly the same', () => {
	const { actuals, ...rest } = CASE;
	const wrong = {
		...rest,
		actual: actuals,
		period_type: 'cy',
		Tolerence: 1,
		baseline: { period: 2018, vlaue: 273 },
		targets: [{ period: 2022, value: 256, kind: 'final', uper: 3, kindof: 4 }]
	};
	expect(errorOf(wrong)).toMatchInlineSnapshot(`
		"baseline.vlaue: 「vlaue」という項目はありません。もしかして「value」ですか。 (there is no item "vlaue"; did you mean "value"?)
		targets[0].kindof: 「kindof」という項目はありません。もしかして「kind」ですか。 (there is no item "kindof"; did you mean "kind"?)
		actual: 「actual」という項目はありません。もしかして「actuals」ですか。 (there is no item "actual"; did you mean "actuals"?)
		period_type: 「period_type」という項目はありません。もしかして「periodType」ですか。 (there is no item "period_type"; did you mean "periodType"?)
		Tolerence: 「Tolerence」という項目はありません。もしかして「tolerance」ですか。 (there is no item "Tolerence"; did you mean "tolerance"?)"
	`);
});

test.each([
	['a number', 5],
	['nothing', null],
	['a list', []]
])('readJudgeCase refuses %s in the place of a case', (_, written) => {
	expect(readJudgeCase(written)).toMatchObject({ id: null, error: expect.stringContaining('{ }') });
});

test('readJudgeCase says what an empty case lacks', () => {
	expect(errorOf({})).toMatchInlineSnapshot(`
		"scheme: ありません。書き加えてください。 (this is missing; add it.)
		direction: ありません。書き加えてください。 (this is missing; add it.)
		actuals: ありません。書き加えてください。 (this is missing; add it.)"
	`);
});

test('readJudgeCase refuses a number beyond what can be counted with', () => {
	const huge: unknown = JSON.parse('{"period":2021,"value":1e999}');
	expect(errorOf({ ...CASE, actuals: [huge] })).toMatchInlineSnapshot(
		`"actuals[0].value: 数が大きすぎて扱えません。単位を大きくして書いてください。 (the number is too large; write it in a larger unit.)"`
	);
});

test('readJudgeCase keeps the id of a case that is wrong', () => {
	expect(readJudgeCase({ ...CASE, scheme: 'x' })).toMatchObject({ id: 'accidents' });
	expect(readJudgeCase({ ...CASE, id: 7, scheme: 'x' })).toMatchObject({ id: 7 });
});

test('readJudgeCase reads −0 as 0', () => {
	expect(read({ actuals: [{ period: 2021, value: -0 }] }).plan.actuals).toEqual([
		{ period: '2021', amount: { value: 0, qualifier: '=' } }
	]);
});

function read(changes: object) {
	const result = readJudgeCase({ ...CASE, id: undefined, ...changes });
	if ('error' in result) {
		throw new Error(result.error);
	}
	return result;
}

function errorOf(written: unknown): string | null {
	const result = readJudgeCase(written);
	return 'error' in result ? result.error : null;
}
