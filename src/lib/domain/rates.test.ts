import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { period } from './example.ts';
import { achievementRate, elapsedRate, expectedRate, pace, progressRate } from './rates.ts';
import { roundHalfAway } from './rounding.ts';

describe('achievementRate', () => {
	test('72 ÷ 70 is 102.9', () => {
		const rate = achievementRate({ actual: 72, target: 70, direction: 'increase' });
		expect(roundHalfAway(rate ?? NaN, 1)).toBe(102.9);
	});

	test('10 ÷ 5 is 200.0: there is no cap', () => {
		expect(achievementRate({ actual: 10, target: 5, direction: 'increase' })).toBe(200);
	});

	test('69.96 has not reached 70', () => {
		expect(achievementRate({ actual: 69.96, target: 70, direction: 'increase' })).toBeLessThan(100);
		expect(achievementRate({ actual: 70, target: 70, direction: 'increase' })).toBe(100);
	});

	test('nothing of a target is 0', () => {
		expect(achievementRate({ actual: 0, target: 70, direction: 'increase' })).toBe(0);
	});

	test('is not for decrease, maintain or neutral indicators', () => {
		expect(achievementRate({ actual: 260, target: 256, direction: 'decrease' })).toBeNull();
		expect(achievementRate({ actual: 20, target: 20, direction: 'maintain' })).toBeNull();
		expect(achievementRate({ actual: 20, target: 20, direction: 'neutral' })).toBeNull();
	});

	test('has no meaning for a target of zero or less', () => {
		expect(achievementRate({ actual: 5, target: 0, direction: 'increase' })).toBeNull();
		expect(achievementRate({ actual: 5, target: -5, direction: 'increase' })).toBeNull();
	});
});

describe('progressRate', () => {
	test('from 273 to 256, 260 is 76.5', () => {
		const rate = progressRate({ actual: 260, baseline: 273, target: 256 });
		expect(roundHalfAway(rate ?? NaN, 1)).toBe(76.5);
	});

	test('the baseline is 0 and the target 100, both ways', () => {
		expect(progressRate({ actual: 50, baseline: 50, target: 70 })).toBe(0);
		expect(progressRate({ actual: 70, baseline: 50, target: 70 })).toBe(100);
		expect(progressRate({ actual: 256, baseline: 273, target: 256 })).toBe(100);
	});

	test('is negative when worse than the baseline, and above 100 past the target', () => {
		expect(progressRate({ actual: 45, baseline: 50, target: 70 })).toBe(-25);
		expect(progressRate({ actual: 75, baseline: 50, target: 70 })).toBe(125);
	});

	test('is undefined when target and baseline are equal', () => {
		expect(progressRate({ actual: 20, baseline: 20, target: 20 })).toBeNull();
	});
});

describe('expectedRate', () => {
	test('is the share of the guideline', () => {
		expect(expectedRate({ actual: 4210.83, expected: 4318.8, direction: 'increase' })).toBe(97.5);
	});

	test('is for increase-type indicators and a guideline above zero only', () => {
		expect(expectedRate({ actual: 260, expected: 256, direction: 'decrease' })).toBeNull();
		expect(expectedRate({ actual: 5, expected: 0, direction: 'increase' })).toBeNull();
	});
});

describe('elapsedRate', () => {
	const plan = { from: period('2015'), to: period('2020'), type: 'fy' } as const;

	test('two of five years are 40 %', () => {
		expect(elapsedRate({ ...plan, period: period('2017') })).toBe(40);
	});

	test('begins at 0, ends at 100, and goes on beyond both', () => {
		expect(elapsedRate({ ...plan, period: period('2015') })).toBe(0);
		expect(elapsedRate({ ...plan, period: period('2020') })).toBe(100);
		expect(elapsedRate({ ...plan, period: period('2014') })).toBe(-20);
		expect(elapsedRate({ ...plan, period: period('2021') })).toBe(120);
	});

	test('counts months and days by the type', () => {
		const months = { from: period('2023-04'), to: period('2024-04'), type: 'month' } as const;
		expect(elapsedRate({ ...months, period: period('2023-07') })).toBe(25);
		const days = { from: period('2024-01-01'), to: period('2024-01-11'), type: 'date' } as const;
		expect(elapsedRate({ ...days, period: period('2024-01-06') })).toBe(50);
	});

	test('a plan that does not last has none', () => {
		expect(elapsedRate({ ...plan, to: period('2015'), period: period('2015') })).toBeNull();
		expect(elapsedRate({ ...plan, to: period('2014'), period: period('2015') })).toBeNull();
	});
});

describe('pace', () => {
	const plan = { baseline: 0, target: 100, gone: 2, whole: 5 };

	test('1 is exactly fast enough', () => {
		expect(pace({ ...plan, actual: 40 })).toBe(1);
		expect(pace({ ...plan, actual: 60 })).toBe(1.5);
		expect(pace({ ...plan, actual: -25, gone: 1, whole: 2 })).toBe(-0.5);
	});

	test('is the same where less is better', () => {
		expect(pace({ baseline: 273, target: 256, actual: 264.5, gone: 2, whole: 4 })).toBe(1);
	});

	test('60 % of what the time asks for is exactly 0.6, with one year of three gone', () => {
		// 2 of 10 against a third: 0.2 ÷ 0.333… would come to a little less.
		expect(pace({ baseline: 0.1, target: 1.1, actual: 0.3, gone: 1, whole: 3 })).toBe(0.6);
	});

	test('there is none before any time has gone by, or without a rate', () => {
		expect(pace({ ...plan, actual: 10, gone: 0 })).toBeNull();
		expect(pace({ ...plan, actual: 10, gone: -1 })).toBeNull();
		expect(pace({ ...plan, actual: 40, target: 0 })).toBeNull();
		expect(pace({ ...plan, actual: 40, whole: 0 })).toBeNull();
	});
});

describe('rates, for any figures', () => {
	const whole = fc.integer({ min: -1_000_000, max: 1_000_000 });

	test('progress does not depend on the unit', () => {
		fc.assert(
			fc.property(
				whole,
				whole,
				whole,
				fc.constantFrom(0.001, 0.1, 10, 1000),
				(actual, baseline, target, factor) => {
					const inOtherUnit = progressRate({
						actual: actual * factor,
						baseline: baseline * factor,
						target: target * factor
					});
					const rate = progressRate({ actual, baseline, target });
					expect(inOtherUnit ?? Infinity).toBeCloseTo(rate ?? Infinity, 6);
				}
			)
		);
	});

	test('progress does not depend on which way is up', () => {
		fc.assert(
			fc.property(whole, whole, whole, (actual, baseline, target) => {
				const turned = progressRate({ actual: -actual, baseline: -baseline, target: -target });
				expect(turned).toEqual(progressRate({ actual, baseline, target }));
			})
		);
	});

	test('achievement is 100 or more exactly when the target is reached', () => {
		const tenths = fc.integer({ min: 1, max: 10_000_000 }).map((value) => value / 10);
		fc.assert(
			fc.property(tenths, tenths, (actual, target) => {
				const rate = achievementRate({ actual, target, direction: 'increase' });
				expect((rate ?? NaN) >= 100).toBe(actual >= target);
			})
		);
	});
});
