import { describe, expect, test } from 'vitest';
import { amount, exampleIndicator, period } from '$lib/domain/example.ts';
import type { Judged, JudgedFigures } from '$lib/domain/judged.ts';
import { standingSentence } from './review-line.ts';

const FIGURES: JudgedFigures = {
	actual: amount(1200),
	period: period('2025'),
	baseline: { period: period('2020'), value: 1000 },
	target: { period: period('2030'), value: 1500, upper: null },
	expected: { value: 1250, kind: 'line' },
	tolerance: 0
};

const INDICATOR = { indicator: exampleIndicator(), last: null, rounding: 'half-up' } as const;

describe('standingSentence(judged, about)', () => {
	test('says how far a figure is from the guideline', () => {
		expect(standingSentence(judged('improving', {}), INDICATOR, 'ja').text).toBe(
			'1,200人（令和7年度）で、目安の1,250人に50人届いていません。'
		);
	});

	test('says by how much it is over where less is better', () => {
		const falling = {
			indicator: exampleIndicator({ direction: 'decrease' }),
			last: null,
			rounding: 'half-up'
		} as const;
		const figures = {
			actual: amount(280),
			expected: { value: 250, kind: 'line' },
			baseline: { period: period('2020'), value: 300 },
			target: { period: period('2030'), value: 200, upper: null }
		} as const;
		expect(standingSentence(judged('improving', figures), falling, 'ja').text).toBe(
			'280人（令和7年度）で、目安の250人を30人超えています。'
		);
		expect(
			standingSentence(judged('onTrack', { ...figures, actual: amount(250) }), falling, 'ja').text
		).toBe('250人（令和7年度）で、目安の250人以下です。');
	});

	test('speaks of the target where it is met or missed', () => {
		expect(
			standingSentence(judged('achieved', { actual: amount(1500) }), INDICATOR, 'ja').text
		).toBe('1,500人（令和7年度）で、目標の1,500人に届いています。');
		expect(standingSentence(judged('missed', {}), INDICATOR, 'ja').text).toBe(
			'1,200人（令和7年度）で、目標の1,500人に300人届きませんでした。'
		);
	});

	test('says that the guideline is met', () => {
		expect(
			standingSentence(judged('onTrack', { actual: amount(1250) }), INDICATOR, 'ja').text
		).toBe('1,250人（令和7年度）で、目安の1,250人に届いています。');
	});

	test('tells the gap of an approximate figure as one', () => {
		const about = judged('improving', { actual: amount(1200, 'about') });
		expect(standingSentence(about, INDICATOR, 'ja').text).toBe(
			'約1,200人（令和7年度）で、目安の1,250人に約50人届いていません。'
		);
		expect(standingSentence(about, INDICATOR, 'en').text).toContain('by about 50');
	});

	test('gives no gap of an open-ended figure', () => {
		const under = judged('improving', { actual: amount(1200, '<') });
		const { text } = standingSentence(under, INDICATOR, 'ja');
		expect(text).toContain('めやすの判定は');
		expect(text).not.toContain('50人届いて');
	});

	test('gives the value and the reason where nothing was judged', () => {
		const none: Judged = { ...judged('notAssessable', {}), reason: 'noTarget' };
		expect(standingSentence(none, INDICATOR, 'ja').text).toBe(
			'令和7年度の値は1,200人です。目標値がないため、判定できません。'
		);
	});

	test('leaves it to the whole judgement where actual and guideline would look alike', () => {
		const close = judged('improving', { actual: amount(1249.6) });
		expect(standingSentence(close, INDICATOR, 'ja').text).toContain('めやすの判定は');
	});

	test('says whose answers a survey’s figure is a share of', () => {
		const survey = exampleIndicator({
			kind: 'share',
			survey: true,
			decimals: 1,
			unit: { id: '%', base: '%', factor: 1, name: { ja: '%' } }
		});
		const figures = { actual: amount(58), expected: { value: 61.5, kind: 'line' } } as const;
		const about = { indicator: survey, last: null, rounding: 'half-up' } as const;
		expect(standingSentence(judged('improving', figures), about, 'ja').text).toBe(
			'回答者の58.0%（令和7年度）で、目安の61.5%に3.5ポイント届いていません。'
		);
		const close = { ...figures, actual: amount(61.46) };
		expect(standingSentence(judged('improving', close), about, 'ja').text).not.toContain(
			'0.0ポイント'
		);
	});
});

function judged(status: Judged['status'], figures: Partial<JudgedFigures>): Judged {
	return {
		scheme: 'guideline',
		status,
		reason: null,
		formula: null,
		figures: { ...FIGURES, ...figures },
		rates: { achievement: null, progress: null, expected: null, elapsed: null, pace: null },
		ratio: null,
		score: null
	};
}
