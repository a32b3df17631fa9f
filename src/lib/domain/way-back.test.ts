import { describe, expect, test } from 'vitest';
import { amount, exampleIndicator, exampleTarget, period } from './example.ts';
import type { Judged } from './judged.ts';
import type { Target } from './target.ts';
import { wayBack } from './way-back.ts';

const RISING = [exampleTarget('baseline', '2020', 1000), exampleTarget('final', '2030', 1500)];
const UPDATED = period('2026-11-22');

describe('wayBack(judged, plan)', () => {
	test('is the step to the guideline of the next period that is not over', () => {
		expect(
			wayBack(judged(1200, '2025', RISING), {
				indicator: exampleIndicator(),
				targets: RISING,
				updated: UPDATED
			})
		).toEqual({ kind: 'guideline', period: '2026', wanted: 1300, needed: 100 });
	});

	test('passes over periods that were over on the day of the data', () => {
		expect(
			wayBack(judged(1100, '2023', RISING), {
				indicator: exampleIndicator(),
				targets: RISING,
				updated: UPDATED
			})
		).toEqual({ kind: 'guideline', period: '2026', wanted: 1300, needed: 200 });
	});

	test('goes down where less is better', () => {
		const falling = [exampleTarget('baseline', '2020', 300), exampleTarget('final', '2030', 200)];
		expect(
			wayBack(judged(280, '2025', falling), {
				indicator: exampleIndicator({ direction: 'decrease' }),
				targets: falling,
				updated: UPDATED
			})
		).toEqual({ kind: 'guideline', period: '2026', wanted: 240, needed: -40 });
	});

	test('needs nothing more where the next value of the plan is met already', () => {
		const stated = [...RISING, exampleTarget('interim', '2026', 1150)];
		expect(
			wayBack(judged(1200, '2025', stated), {
				indicator: exampleIndicator(),
				targets: stated,
				updated: UPDATED
			})
		).toEqual({ kind: 'guideline', period: '2026', wanted: 1150, needed: 0 });
	});

	test('is the step to the target once its year is over', () => {
		const past = [exampleTarget('baseline', '2020', 1000), exampleTarget('final', '2025', 1500)];
		expect(
			wayBack(judged(1400, '2025', past), {
				indicator: exampleIndicator(),
				targets: past,
				updated: UPDATED
			})
		).toEqual({ kind: 'target', period: '2025', wanted: 1500, needed: 100 });
	});

	test('leads to the nearer end of a range that is to be kept', () => {
		const range = [{ ...exampleTarget('final', '2030', 20), upper: 25 }];
		const plan = {
			indicator: exampleIndicator({ direction: 'maintain' }),
			targets: range,
			updated: UPDATED
		};
		expect(wayBack(judged(18.5, '2025', range), plan)).toEqual({
			kind: 'range',
			period: '2030',
			wanted: 20,
			needed: 1.5
		});
		expect(wayBack(judged(26, '2025', range), plan)).toEqual({
			kind: 'range',
			period: '2030',
			wanted: 25,
			needed: -1
		});
	});

	test('is unknown without a value', () => {
		const none = judged(0, '2025', RISING);
		const bare: Judged = { ...none, figures: { ...none.figures, actual: null, period: null } };
		expect(
			wayBack(bare, { indicator: exampleIndicator(), targets: RISING, updated: UPDATED })
		).toBeNull();
	});
});

/** The parts of a judgement that the way back is made from. */
function judged(value: number, iso: string, targets: readonly Target[]): Judged {
	const final = targets.find(({ kind }) => kind === 'final');
	return {
		scheme: 'guideline',
		status: 'improving',
		reason: null,
		formula: null,
		figures: {
			actual: amount(value),
			period: period(iso),
			baseline: null,
			target: final ? { period: final.period, value: final.value, upper: final.upper } : null,
			expected: null,
			tolerance: 0
		},
		rates: { achievement: null, progress: null, expected: null, elapsed: null, pace: null },
		ratio: null,
		score: null
	};
}
