import { describe, expect, test } from 'vitest';
import { exampleTarget } from '$lib/domain/example.ts';
import type { GoalTally } from '$lib/domain/goal-outcome.ts';
import type { Goal, GoalSheet } from '$lib/domain/goal-sheet.ts';
import type { Target } from '$lib/domain/target.ts';
import type { Slide } from '../deck.ts';
import {
	exampleFacts,
	exampleGoal,
	exampleOverride,
	exampleSheet,
	VISITORS
} from '../facts-example.ts';
import { standingSlide } from './standing.ts';

const PLANNED = {
	kind: 'standing',
	goal: null,
	chart: null,
	rows: [],
	headline: null,
	notes: []
} as const;

const NONE: GoalTally = { indicators: 0, assessable: 0, met: 0 };

describe('standingSlide', () => {
	test('keeps what was reported and what was computed in two columns', () => {
		const goals = [
			exampleGoal({ reported: 'achieved' }),
			exampleGoal({ number: 2, reported: 'notAchieved' })
		];
		const sheet = exampleSheet({ goals, evaluation: { goalsSet: 2, goalsAchieved: 1 } });
		const [slide] = standing(sheet, ({ number }) =>
			number === 1 ? { indicators: 3, assessable: 3, met: 1 } : NONE
		);
		expect(slide?.table?.columns.map(({ label }) => label)).toEqual([
			'重点目標',
			'北区の報告',
			'めやすの判定'
		]);
		expect(cells(slide)).toEqual([
			['1　まちに人を呼ぶ', '✓ 達成', '△ 一部が目安どおり（3のうち1）'],
			['2　まちに人を呼ぶ', '✕ 未達成', '・ 判定できる指標なし']
		]);
		expect(slide?.figures.map(({ spoken }) => spoken)).toEqual(['目標数 2', '達成数 1']);
		expect(slide?.remark).toBeNull();
		expect(slide?.script).toEqual([
			'北区は、令和5年度の重点目標2つのうち1つを達成したと報告しています。',
			'北区は、重点目標1を達成したと報告しています。',
			'北区は、重点目標2を達成できなかったと報告しています。',
			'めやすの判定では、指標のある1つの目標のうち、判定できる指標がすべて目安に届いたものはありません。',
			'組織の報告と、めやすの判定は、別のものです。足し合わせません。'
		]);
	});

	test('says what follows from two counts where no goal has a word of its own', () => {
		const [slide] = standing(exampleSheet(), () => NONE);
		expect(cells(slide)).toEqual([['1　まちに人を呼ぶ', '✓ 達成', '・ 判定できる指標なし']]);
		expect(slide?.remark).toBe(
			'シートにあるのは目標数と達成数だけです。目標ごとの達成は、目標数と達成数から分かります。'
		);
	});

	test('does not say which goals were achieved where two counts leave that open', () => {
		const goals = [exampleGoal(), exampleGoal({ number: 2 })];
		const sheet = exampleSheet({ goals, evaluation: { goalsSet: 2, goalsAchieved: 1 } });
		const [slide] = standing(sheet, () => NONE);
		expect(cells(slide).map(([, reported]) => reported)).toEqual([
			'目標ごとの報告なし',
			'目標ごとの報告なし'
		]);
		expect(slide?.remark).toBe(
			'シートにあるのは目標数と達成数だけで、どの目標を達成したかは分かりません。'
		);
	});

	test('marks with a word what a human decided otherwise, and tells it apart', () => {
		const sheet = exampleSheet({ goals: [exampleGoal({ indicators: ['visitors'] })] });
		const [slide] = standingSlide(
			exampleFacts({
				sheet,
				figures: [[VISITORS, { north: { 2020: 100, 2023: 130 } }]],
				targets: [planned('baseline', '2020', 100), planned('final', '2025', 200)],
				overrides: [exampleOverride()]
			}),
			PLANNED,
			'ja'
		);
		expect(cells(slide)[0]?.[2]).toBe('・ 判定できる指標なし・修正あり');
		expect(slide?.script.at(-1)).toBe(
			'重点目標1には、めやすの判定とは別に、人が修正した判定があります。'
		);
		expect(slide?.notes.at(-1)).toContain('修正後：目安どおり（台風の日を除いた、');
	});

	test('says that none was achieved', () => {
		const sheet = exampleSheet({ evaluation: { goalsSet: 1, goalsAchieved: 0 } });
		const [slide] = standing(sheet, () => NONE);
		expect(slide?.headline.text).toBe(
			'北区は、令和5年度の重点目標1つのうち達成したものはないと報告しています。'
		);
		expect(slide?.figures.map(({ number }) => number)).toEqual(['1', '0']);
		expect(cells(slide)[0]?.[1]).toBe('✕ 未達成');
	});

	test('has no counts before the year is evaluated', () => {
		const [slide] = standing(exampleSheet({ evaluation: null }), () => NONE);
		expect(slide?.headline.text).toBe(
			'北区は、令和5年度に重点目標1つに取り組んでいます。評価はまだ公表されていません。'
		);
		expect(slide?.figures).toEqual([]);
		expect(cells(slide)[0]?.[1]).toBe('まだ公表されていません');
		expect(slide?.remark).toBeNull();
		expect(slide?.asOf).toBe('令和5年度');
	});

	test('goes on on a second slide from the seventh goal', () => {
		const goals = [1, 2, 3, 4, 5, 6, 7].map((number) => exampleGoal({ number }));
		const slides = standing(exampleSheet({ goals }), () => NONE);
		expect(slides.map(({ id, kicker, table }) => [id, kicker, table?.rows.length])).toEqual([
			['standing', 'いま、どこにいるか（1/2）', 6],
			['standing-2', 'いま、どこにいるか（2/2）', 1]
		]);
		expect(slides[1]?.headline.text).toMatch(/（続き）$/);
		expect(slides[1]?.script).toEqual([
			'重点目標の評価の、続きです。',
			'北区は、重点目標7を達成したと報告しています。',
			'重点目標 7について、めやすの判定は「判定できる指標なし」です。'
		]);
	});
});

function standing(sheet: GoalSheet, tallyOf: (goal: Goal) => GoalTally): readonly Slide[] {
	return standingSlide(exampleFacts({ sheet }, { tallyOf }), PLANNED, 'ja');
}

function planned(kind: Target['kind'], iso: string, value: number): Target {
	return { ...exampleTarget(kind, iso, value), area: 'north' };
}

function cells(slide: Slide | undefined): string[][] {
	return (slide?.table?.rows ?? []).map((row) =>
		row.cells.map(({ mark, text }) => (mark === null ? text : `${mark} ${text}`))
	);
}
