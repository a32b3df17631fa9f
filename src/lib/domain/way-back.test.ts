import { describe, expect, test } from 'vitest';
import { amount, exampleIndicator, exampleTarget, period } from './example.ts';
import type { Judged } from './judged.ts';
import type { SchemeStatus } from './scheme.ts';
import type { Target } from './target.ts';
import type { Qualifier } from './value.ts';
import { wayBack } from './way-back.ts';

const RISING = [exampleTarget('baseline', '2020', 1000), exampleTarget('final', '2030', 1500)];
const UPDATED = period('2026-11-22');
const RANGE = [{ ...exampleTarget('final', '2030', 20), upper: 25 }];
const KEPT = {
	indicator: exampleIndicator({ direction: 'maintain' }),
	targets: RANGE,
	updated: UPDATED
};

describe('wayBack(judged, plan)', () => {
	test('is the step to the guideline of the next period that is not over', () => {
		expect(
			wayBack(judged(1200, '2025', RISING), {
				indicator: exampleIndicator(),
				targets: RISING,
				updated: UPDATED
			})
		).toEqual({ kind: 'guideline', period: '2026', wanted: 1300, side: '>=', needed: amount(100) });
	});

	test('passes over periods that were over on the day of the data', () => {
		expect(
			wayBack(judged(1100, '2023', RISING), {
				indicator: exampleIndicator(),
				targets: RISING,
				updated: UPDATED
			})
		).toEqual({ kind: 'guideline', period: '2026', wanted: 1300, side: '>=', needed: amount(200) });
	});

	test('goes down where less is better', () => {
		const falling = [exampleTarget('baseline', '2020', 300), exampleTarget('final', '2030', 200)];
		expect(
			wayBack(judged(280, '2025', falling), {
				indicator: exampleIndicator({ direction: 'decrease' }),
				targets: falling,
				updated: UPDATED
			})
		).toEqual({ kind: 'guideline', period: '2026', wanted: 240, side: '<=', needed: amount(-40) });
	});

	test('needs nothing more where the next value of the plan is met already', () => {
		const stated = [...RISING, exampleTarget('interim', '2026', 1150)];
		expect(
			wayBack(judged(1200, '2025', stated), {
				indicator: exampleIndicator(),
				targets: stated,
				updated: UPDATED
			})
		).toEqual({ kind: 'guideline', period: '2026', wanted: 1150, side: '>=', needed: amount(0) });
	});

	test('is the step to the target once its year is over', () => {
		const past = [exampleTarget('baseline', '2020', 1000), exampleTarget('final', '2025', 1500)];
		expect(
			wayBack(judged(1400, '2025', past), {
				indicator: exampleIndicator(),
				targets: past,
				updated: UPDATED
			})
		).toEqual({ kind: 'target', period: '2025', wanted: 1500, side: '>=', needed: amount(100) });
	});

	test('leads up to the lower end of a range, and down to its upper one', () => {
		expect(wayBack(judged(18.5, '2025', RANGE), KEPT)).toEqual({
			kind: 'range',
			period: '2030',
			wanted: 20,
			side: '>=',
			needed: amount(1.5)
		});
		expect(wayBack(judged(26, '2025', RANGE), KEPT)).toEqual({
			kind: 'range',
			period: '2030',
			wanted: 25,
			side: '<=',
			needed: amount(-1)
		});
	});

	test('has no way to go from inside a range, nor from above a level without an upper end', () => {
		const level = [exampleTarget('final', '2030', 20)];
		const plan = { ...KEPT, targets: level };
		expect(wayBack(judged(22, '2025', RANGE, 'achieved'), KEPT)).toBeNull();
		expect(wayBack(judged(25, '2025', RANGE, 'achieved'), KEPT)).toBeNull();
		expect(wayBack(judged(88, '2025', level, 'achieved'), plan)).toBeNull();
		expect(wayBack(judged(19, '2025', level), plan)).toMatchObject({
			wanted: 20,
			needed: amount(1)
		});
	});

	test('is nothing for a figure that is on its line and will be without a change', () => {
		const stated = [...RISING, exampleTarget('interim', '2026', 1150)];
		const plan = { indicator: exampleIndicator(), targets: stated, updated: UPDATED };
		expect(wayBack(judged(1200, '2025', stated, 'onTrack'), plan)).toBeNull();
	});

	test('is about so long from an approximate value', () => {
		const about = withQualifier(judged(1200, '2025', RISING), 'about');
		const plan = { indicator: exampleIndicator(), targets: RISING, updated: UPDATED };
		expect(wayBack(about, plan)?.needed).toEqual(amount(100, 'about'));
	});

	test('has no length from an open-ended value', () => {
		const plan = { indicator: exampleIndicator(), targets: RISING, updated: UPDATED };
		const under = withQualifier(judged(1200, '2025', RISING), '<');
		expect(wayBack(under, plan)).toMatchObject({ wanted: 1300, side: '>=', needed: null });
		const over = withQualifier(judged(25, '2025', RANGE), '>');
		expect(wayBack(over, KEPT)).toMatchObject({ wanted: 25, side: '<=', needed: null });
		const below = withQualifier(judged(20, '2025', RANGE), '<');
		expect(wayBack(below, KEPT)).toMatchObject({ wanted: 20, side: '>=', needed: null });
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
function judged(
	value: number,
	iso: string,
	targets: readonly Target[],
	status: SchemeStatus = 'improving'
): Judged {
	const final = targets.find(({ kind }) => kind === 'final');
	return {
		scheme: 'guideline',
		status,
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

function withQualifier(of: Judged, qualifier: Qualifier): Judged {
	const value = of.figures.actual?.value ?? 0;
	return { ...of, figures: { ...of.figures, actual: amount(value, qualifier) } };
}
