import { expect, test } from 'vitest';
import { letterLegend } from './plan-letters.ts';

const PLAN = { periodType: 'fy', target: {} } as const;

test('letterLegend explains the letters that stand in the formulas, and no other', () => {
	expect(letterLegend(['a ≥ E'], PLAN, 'ja')?.text).toBe('a 実績、E 目安。');
	expect(letterLegend(['a > b + m', 'a ÷ t × 100'], PLAN, 'en')?.text).toBe(
		'a actual, b baseline, t target, m tolerance.'
	);
	expect(letterLegend(['100'], PLAN, 'ja')).toBeNull();
});

test('letterLegend tells n from N, and y from y0 and y1', () => {
	expect(letterLegend(['n ÷ N'], PLAN, 'ja')?.text).toBe(
		'n 基準から判定までの期間、N 基準から目標までの期間。'
	);
	expect(letterLegend(['(y − y0) ÷ (y1 − y0)'], PLAN, 'ja')?.text).toBe(
		'y 判定する年（西暦）、y0 基準の時期、y1 目標の時期。'
	);
});

test('letterLegend says that months are counted where the plan is one of months', () => {
	expect(letterLegend(['y'], { ...PLAN, periodType: 'month' }, 'ja')?.text).toBe(
		'y 判定する月（差は月数）。'
	);
});

test('letterLegend says what growth is set against, which needs a target', () => {
	expect(letterLegend(['p ≥ 0.95'], PLAN, 'ja')?.text).toContain('目標に必要な伸び率の何倍か');
	expect(letterLegend(['p ≥ 1.5 % × C'], { ...PLAN, target: null }, 'ja')?.text).toBe(
		'p 望む方向への年平均の伸び率（0.01は1%）、C 上限に近いほど小さくする係数（上限がなければ1）。'
	);
});
