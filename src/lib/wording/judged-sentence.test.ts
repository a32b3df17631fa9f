import { expect, test } from 'vitest';
import type { Indicator } from '$lib/domain/indicator.ts';
import type { Judged, JudgedFigures } from '$lib/domain/judged.ts';
import { AGEING, BIRTHS, exactly, period } from './examples.ts';
import { judgeBy } from '$lib/domain/judge.ts';
import { exampleActual, exampleCase, examplePlanTarget } from '$lib/domain/example.ts';
import { judgedSentence, plainJudgedSentence } from './judged-sentence.ts';
import type { PlainSubject } from './judged-telling.ts';

const FIGURES: JudgedFigures = {
	actual: exactly(4733),
	period: period('2022'),
	baseline: { period: period('2019'), value: 5321 },
	target: { period: period('2030'), value: 5500, upper: null },
	expected: { value: 5369.8, kind: 'line' },
	tolerance: 0
};

const WORSE: Judged = {
	scheme: 'guideline',
	status: 'worse',
	reason: null,
	formula: 'a < b − m',
	figures: FIGURES,
	rates: { achievement: null, progress: null, expected: null, elapsed: null, pace: null },
	ratio: null,
	score: null
};

const PLAIN: PlainSubject = {
	direction: 'increase',
	cumulative: false,
	periodType: 'cy',
	rounding: { mode: 'half-up', decimals: 1 }
};

const SURVEY: Indicator = { ...AGEING, survey: true, direction: 'increase', periodType: 'fy' };

test('judgedSentence gives the figures that it rests on and calls line and judgement our own', () => {
	expect(judgedSentence(WORSE, BIRTHS, 'half-up', 'ja').text).toBe(
		'実績は4,733人（令和4年）、めやすの直線モデルによる目安は5,370人（令和4年）、基準は5,321人（令和元年）、目標は5,500人（令和12年）。めやすの判定は「基準より悪化」です。'
	);
	expect(judgedSentence(WORSE, BIRTHS, 'half-up', 'en').text).toBe(
		'Meyasu judges: Worse than the baseline. Based on actual 4,733 people (2022), guideline 5,370 people by Meyasu’s straight-line model (2022), baseline 5,321 people (2019), target 5,500 people (2030).'
	);
	expect(judgedSentence(WORSE, BIRTHS, 'half-up', 'easy').spoken).toBe(
		'じっさいは 4,733にん（2022ねん）、 めやすの ちょくせんモデルの めやすは 5,370にん（2022ねん）、 はじめは 5,321にん（2019ねん）、 もくひょうは 5,500にん（2030ねん）。 めやすの はんていは 「はじめより わるく なった」です。'
	);
});

test('judgedSentence leaves out what is not there', () => {
	const bare = judgedAs({ status: 'achieved' }, { baseline: null, expected: null });
	expect(judgedSentence(bare, BIRTHS, 'half-up', 'ja').text).toBe(
		'実績は4,733人（令和4年）、目標は5,500人（令和12年）。めやすの判定は「達成」です。'
	);
});

test('judgedSentence says why nothing can be judged', () => {
	const none = judgedAs({ status: 'notAssessable', reason: 'ratioOnly' });
	expect(judgedSentence(none, BIRTHS, 'half-up', 'ja').text).toBe(
		'比率だけが公表されているため、判定できません。'
	);
	expect(judgedSentence(none, BIRTHS, 'half-up', 'en').text).toBe(
		'Not assessable: only a ratio is published.'
	);
});

test('judgedSentence keeps the letter that a scheme has for what it cannot judge', () => {
	const none = judgedAs({ scheme: 'kenko21', status: 'E', reason: 'noBaseline' });
	expect(judgedSentence(none, BIRTHS, 'half-up', 'ja').text).toBe(
		'基準値がないため、判定できません。めやすの判定は「E 評価できない」です。'
	);
});

test('judgedSentence of something to be done has no figures to give', () => {
	const done = judgedAs({ scheme: 'elapsed', status: 'F' }, { actual: null });
	expect(judgedSentence(done, BIRTHS, 'half-up', 'ja').text).toBe(
		'めやすの判定は「F 実施型（数値なし）」です。'
	);
});

test('judgedSentence says where the plan itself states the guideline', () => {
	const stated = judgedAs({ status: 'onTrack' }, { expected: { value: 4700, kind: 'stated' } });
	expect(judgedSentence(stated, BIRTHS, 'half-up', 'ja').text).toContain(
		'計画の目安は4,700人（令和4年）'
	);
});

test('judgedSentence does not repeat the target as the guideline of its own year', () => {
	const due = judgedAs(
		{ status: 'missed' },
		{ period: period('2030'), expected: { value: 5500, kind: 'stated' } }
	);
	expect(judgedSentence(due, BIRTHS, 'half-up', 'ja').text).toBe(
		'実績は4,733人（令和12年）、基準は5,321人（令和元年）、目標は5,500人（令和12年）。めやすの判定は「期限までに未達」です。'
	);
});

test('judgedSentence shows so many decimals that a value just short of its target looks short of it', () => {
	const short = judgedAs(
		{ status: 'missed' },
		{
			actual: exactly(69.96),
			period: period('2024'),
			baseline: null,
			target: { period: period('2024'), value: 70, upper: null },
			expected: { value: 70, kind: 'stated' }
		}
	);
	expect(judgedSentence(short, SURVEY, 'half-up', 'ja').text).toBe(
		'回答者の割合の実績は69.96%（令和6年度）、目標は70.0%（令和6年度）。めやすの判定は「期限までに未達」です。'
	);
});

test('judgedSentence says of a survey whose share it is and how large its margin is', () => {
	const survey = judgedAs(
		{ status: 'unchanged' },
		{
			actual: exactly(61.2),
			baseline: { period: period('2019'), value: 60 },
			target: { period: period('2030'), value: 71, upper: null },
			expected: { value: 63, kind: 'line' },
			tolerance: 2.5
		}
	);
	expect(judgedSentence(survey, SURVEY, 'half-up', 'ja').text).toBe(
		'回答者の割合の実績は61.2%（令和4年度）、めやすの直線モデルによる目安は63.0%（令和4年度）、基準は60.0%（令和元年度）、目標は71.0%（令和12年度）、調査の誤差は±2.5ポイント。めやすの判定は「横ばい」です。'
	);
});

test('judgedSentence calls totals totals', () => {
	const total = judgedAs(
		{ scheme: 'elapsed', status: 'B' },
		{ baseline: { period: period('2019'), value: 0 } },
		{ progress: 86.05, elapsed: 27.3 }
	);
	const subject = { ...BIRTHS, cumulative: true };
	expect(judgedSentence(total, subject, 'half-up', 'ja').text).toBe(
		'実績の累計は4,733人（令和4年まで）、基準は0人（令和元年）、目標は累計で5,500人（令和12年まで）、進捗率は86.1%、経過率は27.3%。めやすの判定は「B 期間の経過より遅い進み」です。'
	);
	const line = judgedAs({ status: 'improving' });
	expect(judgedSentence(line, subject, 'half-up', 'ja').text).toContain(
		'めやすの直線モデルによる目安は累計で5,370人（令和4年まで）'
	);
});

test('judgedSentence keeps the qualifier of a value, in its rates too', () => {
	const about = judgedAs(
		{ scheme: 'ratio-abc', status: 'B+' },
		{ actual: { value: 4733, qualifier: 'about' } },
		{ expected: 88.14 }
	);
	const { text } = judgedSentence(about, BIRTHS, 'half-up', 'ja');
	expect(text).toContain('実績は約4,733人');
	expect(text).toContain('目安比は約88.1%');
});

test('judgedSentence never rounds a rate up to the bound that it falls short of', () => {
	const short = judgedAs({ scheme: 'ratio-abc', status: 'B' }, {}, { expected: 79.97 });
	expect(judgedSentence(short, BIRTHS, 'half-up', 'ja').text).toContain('目安比は79.97%');
	const late = judgedAs({ scheme: 'nth-year', status: '②' }, {}, { pace: 0.99996 });
	expect(judgedSentence(late, BIRTHS, 'half-up', 'ja').text).toContain('予定に対する進みは99.996%');
	const behind = judgedAs({ scheme: 'elapsed', status: 'B' }, {}, { progress: 49.98, elapsed: 50 });
	expect(judgedSentence(behind, BIRTHS, 'half-up', 'ja').text).toContain(
		'進捗率は49.98%、経過率は50.0%'
	);
});

test('judgedSentence gives yearly growth, and what the target needs of it', () => {
	const growth = judgedAs(
		{ scheme: 'growth', status: 'onTrack', ratio: 0.952590179203 },
		{
			actual: exactly(10.2),
			period: period('2023'),
			baseline: { period: period('2015'), value: 14.5 },
			target: { period: period('2030'), value: 7.25, upper: null },
			expected: { value: 10.63, kind: 'line' }
		}
	);
	const plain = { ...PLAIN, direction: 'decrease' } as const;
	expect(plainJudgedSentence(growth, plain, 'ja').text).toBe(
		'実績は10.2（令和5年）、基準は14.5（平成27年）、目標は7.25（令和12年）、年平均の伸び率は△4.3%、目標に必要な年平均の伸び率は△4.5%、必要な伸びに対する割合は95.3%。めやすの判定は「順調に前進」です。'
	);
	expect(plainJudgedSentence(growth, plain, 'en').text).toBe(
		'Meyasu judges: On track. Based on actual 10.2 (2023), baseline 14.5 (2015), target 7.25 (2030), average growth a year −4.3\u00a0%, growth a year needed for the target −4.5\u00a0%, 95.3\u00a0% of the growth needed.'
	);
});

test('judgedSentence of growth without a target needs nothing', () => {
	const growth = judgedAs(
		{ scheme: 'growth', status: 'onTrack', ratio: 0.00584 },
		{
			actual: exactly(93.2),
			period: period('2021'),
			baseline: { period: period('2015'), value: 90 },
			target: null,
			expected: null
		}
	);
	expect(plainJudgedSentence(growth, { ...PLAIN, periodType: 'cy' }, 'ja').text).toBe(
		'実績は93.2（令和3年）、基準は90（平成27年）、年平均の伸び率は0.6%。めやすの判定は「順調に前進」です。'
	);
});

test('judgedSentence of growth from zero tells only what was worked out', () => {
	const growth = judgedAs(
		{ scheme: 'growth', status: 'tooSlow', ratio: 0.7 },
		{ baseline: { period: period('2015'), value: 0 }, expected: null }
	);
	const { text } = plainJudgedSentence(growth, { ...PLAIN, periodType: 'cy' }, 'ja');
	expect(text).not.toContain('年平均');
	expect(text).toContain(
		'目標は5,500（令和12年）、基準の0は0.001として計算、必要な伸びに対する割合は70.0%。'
	);
	expect(plainJudgedSentence(growth, PLAIN, 'en').text).toContain(
		'the baseline of 0 counts as 0.001'
	);
	expect(plainJudgedSentence(growth, PLAIN, 'easy').spoken).toContain(
		'はじめの 0は 0.001と して けいさん'
	);
});

test('judgedSentence of growth to zero says what zero counts as, unless it is reached', () => {
	const target = { period: period('2030'), value: 0, upper: null };
	const down = judgedAs({ scheme: 'growth', status: 'onTrack', ratio: 1 }, { target });
	expect(plainJudgedSentence(down, PLAIN, 'ja').text).toContain('目標の0は0.001として計算');
	expect(plainJudgedSentence(down, PLAIN, 'en').text).toContain('the target of 0 counts as 0.001');
	const there = judgedAs({ scheme: 'growth', status: 'reached' }, { target });
	expect(plainJudgedSentence(there, PLAIN, 'ja').text).not.toContain('0.001');
});

test.each([
	[19.9, '保つ水準を下回っています。'],
	[20, '保つ水準を満たしています。'],
	[25, '保つ水準を満たしています。'],
	[25.1, '保つ範囲を上回っています。']
])('judgedSentence of a range to be kept says whether %d is in it', (value, kept) => {
	const range = judgedAs(
		{ status: 'achieved' },
		{
			actual: exactly(value),
			period: period('2030'),
			baseline: null,
			target: { period: period('2030'), value: 20, upper: 25 },
			expected: { value: 20, kind: 'stated' }
		}
	);
	const { text } = judgedSentence(
		range,
		{ ...BIRTHS, decimals: 1, direction: 'maintain' },
		'half-up',
		'ja'
	);
	expect(text).toContain('目標は20.0人から25.0人まで（令和12年）');
	expect(text.endsWith(kept)).toBe(true);
});

test('plainJudgedSentence gives numbers as they are, without a unit', () => {
	const plain = judgedAs(
		{ status: 'onTrack' },
		{
			actual: exactly(260),
			period: period('2021'),
			baseline: { period: period('2018'), value: 273 },
			target: { period: period('2022'), value: -256.75, upper: null },
			expected: { value: 260.25, kind: 'line' },
			tolerance: 0.5
		}
	);
	expect(plainJudgedSentence(plain, { ...PLAIN, periodType: 'fy' }, 'ja').text).toBe(
		'実績は260（令和3年度）、めやすの直線モデルによる目安は260.25（令和3年度）、基準は273（平成30年度）、目標は△256.75（令和4年度）、横ばいとみなす幅は±0.5。めやすの判定は「目安どおり」です。'
	);
	expect(plainJudgedSentence(plain, { ...PLAIN, periodType: 'fy' }, 'ja').spoken).toContain(
		'マイナス256.75'
	);
});

test('judgedSentence names months as months, whatever the plan counts by', () => {
	const month = judgedAs(
		{ scheme: 'growth', status: 'reached' },
		{ period: period('2022-09', 'month') }
	);
	expect(plainJudgedSentence(month, { ...PLAIN, periodType: 'fy' }, 'ja').text).toContain(
		'実績は4,733（令和4年9月）'
	);
});

function judgedAs(
	changes: Partial<Judged>,
	figures: Partial<JudgedFigures> = {},
	rates: Partial<Judged['rates']> = {}
): Judged {
	return {
		...WORSE,
		...changes,
		figures: { ...FIGURES, ...figures },
		rates: { ...WORSE.rates, ...rates }
	};
}

test('judgedSentence rounds its rates as the dataset does', () => {
	const behind = judgedAs({ scheme: 'elapsed', status: 'B' }, {}, { progress: 76.47, elapsed: 80 });
	expect(judgedSentence(behind, BIRTHS, 'floor', 'ja').text).toContain('進捗率は76.4%');
	expect(judgedSentence(behind, BIRTHS, 'half-up', 'ja').text).toContain('進捗率は76.5%');
	const whole = { ...PLAIN, rounding: { mode: 'floor', decimals: 0 } } as const;
	expect(plainJudgedSentence(behind, whole, 'ja').text).toContain('進捗率は76%、経過率は80%');
});

/** From 30 in 2015 into 10 to 20 by 2020: 10 outside at first, and in 2018, after three of five years, 4. */
function rangeSentence(
	value: number,
	{
		year = '2018',
		locale = 'ja' as const,
		interim = false
	}: {
		year?: string;
		locale?: 'ja' | 'en' | 'easy';
		interim?: boolean;
	} = {}
) {
	const given = exampleCase({
		direction: 'maintain',
		baseline: { period: period('2015'), value: 30 },
		targets: [
			examplePlanTarget('2020', 10, { upper: 20 }),
			...(interim ? [examplePlanTarget('2019', 5, { upper: 26, kind: 'interim' })] : [])
		],
		actuals: [exampleActual(year, value)]
	});
	const subject = { ...PLAIN, direction: 'maintain', periodType: 'fy' } as const;
	const { status, ...judged } = judgeBy('guideline', given);
	return { status, sentence: plainJudgedSentence({ status, ...judged }, subject, locale) };
}

test('judgedSentence of a range tells distances: 3 outside and 4 allowed is on track on either side', () => {
	expect(rangeSentence(7).status).toBe('onTrack');
	expect(rangeSentence(7).sentence.text).toBe(
		'実績は7（平成30年度）、基準は30（平成27年度）、目標は10から20まで（令和2年度）、範囲の外へ3、めやすの直線モデルで許される差は4（平成30年度）。めやすの判定は「目安どおり」です。保つ水準を下回っています。'
	);
	expect(rangeSentence(23).status).toBe('onTrack');
	expect(rangeSentence(23).sentence.text).toContain(
		'範囲の外へ3、めやすの直線モデルで許される差は4（平成30年度）。'
	);
	expect(rangeSentence(7, { locale: 'en' }).sentence.text).toBe(
		'Meyasu judges: On track. Based on actual 7 (FY2018), baseline 30 (FY2015), target 10 to 20 (FY2020), outside the range by 3, difference allowed 4 by Meyasu’s straight-line model (FY2018). The level to be kept is not met: the value is below it.'
	);
	expect(rangeSentence(7, { locale: 'easy' }).sentence.spoken).toContain(
		'もくひょうの はんいとの さは 3、 めやすの ちょくせんモデルで さが あっても よいのは 4まで（2018ねんど）'
	);
});

test('judgedSentence of a range tells apart what is allowed and what is just more', () => {
	expect(rangeSentence(24.04).status).toBe('improving');
	expect(rangeSentence(24.04).sentence.text).toContain(
		'範囲の外へ4.04、めやすの直線モデルで許される差は4（'
	);
});

test('judgedSentence of a range says inside of it that it is met, and nothing of distances', () => {
	expect(rangeSentence(15).sentence.text).toBe(
		'実績は15（平成30年度）、基準は30（平成27年度）、目標は10から20まで（令和2年度）。めやすの判定は「達成」です。保つ水準を満たしています。'
	);
});

test('judgedSentence of a range allows nothing in its own period', () => {
	expect(rangeSentence(23, { year: '2020' }).sentence.text).toBe(
		'実績は23（令和2年度）、基準は30（平成27年度）、目標は10から20まで（令和2年度）、範囲の外へ3。めやすの判定は「期限までに未達」です。保つ範囲を上回っています。'
	);
});

test('judgedSentence of a range measures from the range that comes first on the way', () => {
	// From 30 the way leads into 5 to 26 by 2019: 4 outside at first, 1 in 2018.
	expect(rangeSentence(27, { interim: true }).status).toBe('onTrack');
	expect(rangeSentence(27, { interim: true }).sentence.text).toContain(
		'途中の目標は5から26まで、範囲の外へ1、めやすの直線モデルで許される差は1（平成30年度）'
	);
});

test('judgedSentence of a range of shares tells distances in points, as open as the value is', () => {
	const range = judgedAs(
		{ status: 'worse' },
		{
			actual: { value: 55, qualifier: '<' },
			baseline: { period: period('2019'), value: 60 },
			target: { period: period('2030'), value: 60, upper: 70 },
			expected: { value: 60, kind: 'line' }
		}
	);
	const { text } = judgedSentence(range, { ...SURVEY, direction: 'maintain' }, 'half-up', 'ja');
	expect(text).toContain('範囲の外へ5.0ポイント超');
	expect(text).toContain('許される差は0.0ポイント（令和4年度）');
});
