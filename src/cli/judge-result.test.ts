import { expect, test } from 'vitest';
import { readJudgeCase } from '$lib/data/judge-case.ts';
import { judgeResult } from './judge-result.ts';

const ACCIDENTS = {
	direction: 'decrease',
	baseline: { period: 2018, value: 273 },
	targets: [{ period: 2022, value: 256, kind: 'final' }],
	actuals: [{ period: 2021, value: 260 }],
	scheme: 'guideline'
};

const VISITORS = {
	direction: 'increase',
	baseline: { period: 2020, value: 10 },
	targets: [{ period: 2023, value: 70, kind: 'final' }],
	actuals: [{ period: 2021, value: 23.98 }],
	scheme: 'ratio-abc'
};

// 進捗率 13 ÷ 17, 経過率 3 ÷ 4, ペース (13 ÷ 17) ÷ (3 ÷ 4); E = 273 − 17 × 3 ÷ 4.
test('judgeResult gives unrounded numbers, displayed ones and the sentence in three languages', () => {
	expect(resultOf({ id: 'accidents', ...ACCIDENTS })).toEqual({
		id: 'accidents',
		scheme: 'guideline',
		status: 'onTrack',
		expected: 260.25,
		progressRate: expect.closeTo(76.470588235, 9),
		elapsedRate: 75,
		pace: expect.closeTo(1.019607843, 9),
		displayed: { progressRate: 76.5, elapsedRate: 75, pace: 1.02 },
		sentence: {
			ja: '実績は260（令和3年度）、めやすの直線モデルによる目安は260.3（令和3年度）、基準は273（平成30年度）、目標は256（令和4年度）。めやすの判定は「目安どおり」です。',
			en: 'Meyasu judges: On track. Based on actual 260 (FY2021), guideline 260.3 by Meyasu’s straight-line model (FY2021), baseline 273 (FY2018), target 256 (FY2022).',
			easy: '実際（じっさい）は 260（2021年度（ねんど））、 めやすの 直線（ちょくせん）モデルの 目安（めやす）は 260.3（2021年度（ねんど））、 はじめは 273（2018年度（ねんど））、 目標（もくひょう）は 256（2022年度（ねんど））。 めやすの 判定（はんてい）は 「目安（めやす）の とおり」です。'
		}
	});
});

// 達成率 23.98 ÷ 70, 進捗率 13.98 ÷ 60, 目安比 23.98 ÷ 30, 経過率 1 ÷ 3, ペース 0.233 × 3.
test('judgeResult rounds what is displayed half away from zero with one decimal, a pace with three', () => {
	expect(resultOf(VISITORS)).toMatchObject({
		status: 'B',
		displayed: {
			achievementRate: 34.3,
			progressRate: 23.3,
			expectedRate: 79.9,
			elapsedRate: 33.3,
			pace: 0.699
		}
	});
});

test('judgeResult cuts off what is displayed where it is told to', () => {
	const rounding = { mode: 'floor', decimals: 0 };
	expect(resultOf({ ...VISITORS, rounding }).displayed).toEqual({
		achievementRate: 34,
		progressRate: 23,
		expectedRate: 79,
		elapsedRate: 33,
		pace: 0.69
	});
});

test('judgeResult judges before it rounds: 79.96 % of the guideline shows as 80.0 and is no B+', () => {
	const close = { ...VISITORS, actuals: [{ period: 2021, value: 23.988 }] };
	const { displayed, expectedRate, sentence, status } = resultOf(close);
	expect({ expectedRate, shown: displayed.expectedRate, status }).toEqual({
		expectedRate: expect.closeTo(79.96, 9),
		shown: 80,
		status: 'B'
	});
	expect(sentence.ja).toContain('目安比は79.96%');
});

test('judgeResult says why there is no judgement, and leaves out what there is not', () => {
	expect(resultOf({ direction: 'neutral', scheme: 'guideline', actuals: [] })).toEqual({
		scheme: 'guideline',
		status: 'notAssessable',
		reason: 'neutral',
		displayed: {},
		sentence: {
			ja: '増減に良し悪しがない指標のため、判定しません。',
			en: 'Not assessed: neither more nor less is better.',
			easy: '多（おお）いのが よいとも 少（すく）ないのが よいとも いえないので、 判定（はんてい）しません。'
		}
	});
});

test('judgeResult gives ratio and score of the scheme growth', () => {
	const growth = {
		direction: 'decrease',
		baseline: { period: 2015, value: 14.5 },
		targets: [{ period: 2030, value: 7.25, kind: 'final' }],
		actuals: [{ period: 2023, value: 10.2 }],
		scheme: 'growth'
	};
	expect(resultOf(growth)).toMatchObject({
		status: 'onTrack',
		ratio: expect.closeTo(0.9526, 4),
		score: expect.closeTo(2.519, 3)
	});
});

test('judgeResult adds up amounts of single years where they are cumulative', () => {
	const trees = {
		direction: 'increase',
		baseline: { period: 2020, value: 0 },
		targets: [{ period: 2024, value: 100, kind: 'final' }],
		actuals: [
			{ period: 2021, value: 20 },
			{ period: 2022, value: 30 }
		],
		scheme: 'elapsed',
		cumulative: true
	};
	expect(resultOf(trees)).toMatchObject({ status: 'A', progressRate: 50, elapsedRate: 50 });
	expect(resultOf(trees).sentence.ja).toContain('実績の累計は50（令和4年度まで）');
});

test('judgeResult says that a month is missing between the baseline and the only value', () => {
	const plan = {
		direction: 'increase',
		baseline: { period: '2023-04', value: 0 },
		targets: [{ period: '2024-04', value: 12, kind: 'final' }],
		scheme: 'guideline',
		cumulative: true
	};
	// 10 of June without May is 10 or more, of 2 that the line asks for.
	const early = resultOf({ ...plan, actuals: [{ period: '2023-06', value: 10 }] });
	expect(early).toMatchObject({ status: 'notAssessable', reason: 'gap', expected: 2 });
	expect(early.sentence.ja).toBe('途中の期間の実績値がないため累計が分からず、判定できません。');
	const enough = resultOf({ ...plan, actuals: [{ period: '2023-06', value: 12 }] });
	expect(enough.status).toBe('achieved');
	expect(enough.sentence.ja).toContain('実績の累計は12以上');
	const next = resultOf({ ...plan, actuals: [{ period: '2023-05', value: 10 }] });
	expect(next).toMatchObject({ status: 'onTrack', expected: 1 });
});

test('judgeResult never gives −0, NaN or Infinity', () => {
	const still = { ...ACCIDENTS, actuals: [{ period: 2018, value: 273 }] };
	const { displayed, progressRate } = resultOf(still);
	expect(Object.is(progressRate, 0)).toBe(true);
	expect(Object.is(displayed.progressRate, 0)).toBe(true);
	const worse = { ...ACCIDENTS, actuals: [{ period: 2021, value: 273.001 }] };
	expect(Object.is(resultOf(worse).displayed.progressRate, 0)).toBe(true);
	const huge = {
		...VISITORS,
		baseline: { period: 2020, value: 0 },
		targets: [{ period: 2023, value: 1e-300, kind: 'final' }],
		actuals: [{ period: 2021, value: 1e300 }]
	};
	const numbers = Object.values(resultOf(huge)).filter((value) => typeof value === 'number');
	expect(numbers.every(Number.isFinite)).toBe(true);
});

function resultOf(written: object) {
	const read = readJudgeCase(written);
	if ('error' in read) {
		throw new Error(read.error);
	}
	return judgeResult(read);
}
