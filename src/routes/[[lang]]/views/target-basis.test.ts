import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { exampleFiles } from '$lib/data/example.ts';
import { exampleIndicator, exampleObservation, exampleTarget } from '$lib/domain/example.ts';
import type { Indicator } from '$lib/domain/indicator.ts';
import { judgementOf } from '$lib/domain/indicator-plan.ts';
import type { Target } from '$lib/domain/target.ts';
import { folderOf } from '$lib/server/example-folder.ts';
import { basisView } from './target-basis.ts';
import type { PlanPlace } from '$lib/explore/plan/place.ts';
import { schemesView } from './target-schemes.ts';

const folder = folderOf(exampleFiles());

const BASELINE = exampleTarget('baseline', '2021', 100);
const PLAN = [BASELINE, exampleTarget('interim', '2025', 200), exampleTarget('final', '2029', 400)];
const KEPT = { direction: 'maintain' } as const;

beforeAll(() => {
	vi.stubEnv('MEYASU_DATA', folder);
});

afterAll(() => {
	vi.unstubAllEnvs();
	rmSync(folder, { recursive: true });
});

describe('the guideline of the basis', () => {
	test('is said to be a straight line of this site, and between which points it lies', () => {
		const [text, formula, between] = linesOf('目安', placeOf('2027', 150, PLAN));
		expect(text).toBe(
			'計画に令和9年度の値がないため、めやすが基準値と目標値を直線で結びました。計画をつくった組織の計算式ではありません。'
		);
		expect(formula).toContain('= 200 + (400 − 200) × (2027 − 2025) ÷ (2029 − 2025) = 300');
		expect(between).toBe('目安の式のbとy0は令和7年度、tとy1は令和11年度のものです。');
	});

	test('says why there is none', () => {
		const said = (place: PlanPlace) => linesOf('目安', place)[0];
		expect(said(placeOf('2019', 90, PLAN))).toBe('基準の時期より前のため、目安はありません。');
		expect(said(placeOf('2030', 90, PLAN))).toBe(
			'計画の最後の時期より後のため、目安はありません。'
		);
		expect(said(placeOf('2023', 90, PLAN.slice(2)))).toBe('基準値がないため、目安はありません。');
		expect(said(placeOf('2023', 90, [BASELINE]))).toBe('目標値がないため、目安はありません。');
	});
});

describe('the letters', () => {
	test('of the basis are those of its formulas', () => {
		expect(basisView(placeOf('2025', 210, PLAN), 'ja').letters).toBe(
			'a 実績、b 基準値、t 目標値、E 目安。'
		);
	});

	test('of a range name its ends and its year', () => {
		const targets = [BASELINE, { ...exampleTarget('final', '2029', 1000), upper: 1200 }];
		const place = placeOf('2024', 1088, targets, KEPT);
		const sentence =
			'dは、値が1,000人から1,200人（令和11年度の目標）の外にどれだけあるかで、範囲の中なら0です。';
		expect(linesOf('決め手', place)).toEqual(['d(a) = 0: d(1,088) = 0', sentence]);
		expect(schemesView(place, 'ja').letters).toEqual(['a 実績。', sentence]);
	});
});

function linesOf(label: string, place: PlanPlace): readonly string[] {
	return basisView(place, 'ja').rows.find((row) => row.label === label)?.lines ?? [];
}

function placeOf(
	iso: string,
	value: number,
	targets: readonly Target[],
	differing: Partial<Indicator> = {}
): PlanPlace {
	const indicator = exampleIndicator(differing);
	const observation = exampleObservation(iso, value);
	const plan = { indicator, observations: [observation], targets, period: null };
	return {
		area: '15103',
		plan,
		verdicts: {
			indicator,
			area: '15103',
			period: observation.period,
			judged: judgementOf(plan, 'guideline'),
			override: null,
			reported: null
		},
		series: null,
		breaks: []
	};
}
