import { describe, expect, test } from 'vitest';
import { judgeBy } from '$lib/domain/judge.ts';
import { exactly, period } from './examples.ts';
import { pacePhrase, rateFormula, rateObstacleSentence, ratePhrase } from './plan-rates.ts';

describe('ratePhrase', () => {
	test('rounds half up, or cuts off where the dataset says so', () => {
		expect(ratePhrase(68.25, { rounding: 'half-up' }, 'ja').text).toBe('68.3%');
		expect(ratePhrase(68.29, { rounding: 'floor' }, 'ja').text).toBe('68.2%');
	});

	test('never claims the 100% that is not reached: 99.96 says so', () => {
		expect(ratePhrase(99.96, { rounding: 'half-up' }, 'ja').text).toBe(
			'100.0%（四捨五入した表示で、100%に届いていません）'
		);
		expect(ratePhrase(99.96, { rounding: 'floor' }, 'ja').text).toBe('99.9%');
		expect(ratePhrase(99.94, { rounding: 'half-up' }, 'ja').text).toBe('99.9%');
		expect(ratePhrase(100, { rounding: 'half-up' }, 'ja').text).toBe('100.0%');
	});

	test('keeps an about-value about, and shows △ below zero', () => {
		expect(ratePhrase(80, { rounding: 'half-up', qualifier: 'about' }, 'ja').text).toBe('約80.0%');
		expect(ratePhrase(-7.8, { rounding: 'half-up' }, 'ja').text).toBe('△7.8%');
	});
});

test('pacePhrase never claims a 1 that is not reached', () => {
	expect(pacePhrase(0.87, 'half-up', 'ja').text).toBe('0.87');
	expect(pacePhrase(0.996, 'half-up', 'ja').text).toBe(
		'1.00（四捨五入した表示で、1に届いていません）'
	);
	expect(pacePhrase(1, 'half-up', 'ja').text).toBe('1.00');
});

describe('rateFormula', () => {
	const judged = judgeBy('guideline', {
		direction: 'increase',
		periodType: 'fy',
		cycleMonths: 12,
		baseline: { period: period('2021', 'fy'), value: -40 },
		targets: [{ period: period('2026', 'fy'), kind: 'final', value: 1320, upper: null }],
		actuals: [{ period: period('2024', 'fy'), amount: exactly(1000) }],
		period: null,
		tolerance: null,
		limit: null,
		cumulative: false,
		doIt: false
	});
	const how = { rounding: 'half-up', periodType: 'fy', factor: 1, locale: 'ja' } as const;

	test('holds the numbers, those below zero in parentheses', () => {
		expect(rateFormula('progress', judged, how)).toEqual({
			letters: '(a − b) ÷ (t − b) × 100',
			numbers: '(1,000 − (△40)) ÷ (1,320 − (△40)) × 100'
		});
	});

	test('of ペース is made of the two rates: 76.5 ÷ 60.0', () => {
		expect(rateFormula('pace', judged, how)).toEqual({
			letters: '進捗率 ÷ 経過率',
			numbers: '76.5% ÷ 60.0%'
		});
	});

	test('has no numbers where there is no rate', () => {
		const none = { ...judged, rates: { ...judged.rates, achievement: null } };
		expect(rateFormula('achievement', none, how).numbers).toBeNull();
	});
});

test('rateObstacleSentence says why a rate is not worked out', () => {
	expect(rateObstacleSentence('decrease', 'ja').text).toBe('減らす指標では計算しません。');
	expect(rateObstacleSentence('beforeBaseline', 'ja').text).toBe(
		'基準の時期より前の値のため、計算できません。'
	);
	expect(rateObstacleSentence('noActual', 'en').text).toBe(
		'Cannot be worked out without an actual value.'
	);
});
