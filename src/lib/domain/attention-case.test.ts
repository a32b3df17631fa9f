import { describe, expect, test } from 'vitest';
import {
	attentionCaseOf,
	type JudgedPeriod,
	monthsShort,
	rangeShortfallPct,
	shortfallPct,
	verdictsAgree
} from './attention-case.ts';
import { amount, exampleIndicator, exampleTarget, period } from './example.ts';
import type { JudgedFigures } from './judged.ts';
import type { Override } from './override.ts';
import type { Reported, ReportedState } from './reported.ts';
import type { Footing, SchemeStatus } from './scheme.ts';
import type { Verdicts } from './verdicts.ts';

describe('shortfallPct(figures)', () => {
	test('is the part of the whole way that is missing: (1,250 − 1,200) ÷ (1,500 − 1,000)', () => {
		expect(shortfallPct(figures(1200, { b: 1000, expected: 1250, t: 1500 }))).toBe(10);
	});

	test('is the same downwards: (250 − 280) ÷ (200 − 300)', () => {
		expect(shortfallPct(figures(280, { b: 300, expected: 250, t: 200 }))).toBe(30);
	});

	test('is negative ahead of the line and above 100 far behind it', () => {
		expect(shortfallPct(figures(1300, { b: 1000, expected: 1250, t: 1500 }))).toBe(-10);
		expect(shortfallPct(figures(700, { b: 1000, expected: 1250, t: 1500 }))).toBe(110);
	});

	test('is unknown without a way from baseline to target', () => {
		expect(shortfallPct(figures(19, { b: 20, expected: 20, t: 20 }))).toBeNull();
		expect(
			shortfallPct({ ...figures(19, { b: 20, expected: 20, t: 30 }), baseline: null })
		).toBeNull();
	});
});

describe('rangeShortfallPct(figures, targets, type)', () => {
	const range = { ...exampleTarget('final', '2020', 10), upper: 20 };
	const kept = (iso: string, value: number, b = 30): JudgedFigures => ({
		actual: amount(value),
		period: period(iso),
		baseline: { period: period('2015'), value: b },
		target: { period: range.period, value: range.value, upper: range.upper },
		expected: null,
		tolerance: 0
	});

	test('is taken on the side that the value is on: (2 − 0) ÷ 10 above, (3 − 0) ÷ 10 below', () => {
		expect(rangeShortfallPct(kept('2020', 22), [range], 'fy')).toBe(20);
		expect(rangeShortfallPct(kept('2020', 7), [range], 'fy')).toBe(30);
	});

	test('leaves out what the path still allows: 10 × 2 ÷ 5 = 4 of 8 in 2018', () => {
		expect(rangeShortfallPct(kept('2018', 28), [range], 'fy')).toBe(40);
		expect(rangeShortfallPct(kept('2018', 23), [range], 'fy')).toBe(-10);
	});

	test('is taken to the next range of the path, as a part of the way to the final one', () => {
		// In 2018 12 to 24 is asked for: 25 is 1 outside of it, and 30 was 10 outside of 10 to 20.
		const interim = { ...exampleTarget('interim', '2018', 12), upper: 24 };
		expect(rangeShortfallPct(kept('2018', 25), [interim, range], 'fy')).toBe(10);
	});

	test('is unknown from a baseline inside of the range, and after the plan', () => {
		expect(rangeShortfallPct(kept('2020', 22, 15), [range], 'fy')).toBeNull();
		expect(rangeShortfallPct(kept('2021', 22), [range], 'fy')).toBeNull();
	});
});

describe('monthsShort(history, type)', () => {
	test('counts a year for each fiscal year since the last that was not short', () => {
		const years = ['2022', '2023', '2024', '2025'];
		expect(monthsShort(history(years, ['short', 'onLine', 'worse', 'short']), 'fy')).toBe(24);
		expect(monthsShort(history(years, ['short', 'short', 'short', 'short']), 'fy')).toBe(48);
		expect(monthsShort(history(years, ['short', 'short', 'short', 'onLine']), 'fy')).toBe(0);
		expect(monthsShort([], 'fy')).toBe(0);
	});

	test('stops at a period that could not be judged', () => {
		const years = ['2023', '2024', '2025'];
		expect(monthsShort(history(years, ['short', 'none', 'short']), 'fy')).toBe(12);
	});

	test('counts four months as four months, not as four years', () => {
		const months = ['2025-01', '2025-02', '2025-03', '2025-04'];
		expect(monthsShort(history(months, ['short', 'short', 'short', 'short']), 'month')).toBe(4);
	});
});

describe('verdictsAgree(verdicts)', () => {
	test('holds while nobody says anything else', () => {
		expect(verdictsAgree(verdicts('improving', {}))).toBe(true);
		expect(verdictsAgree(verdicts('improving', { reported: 'notMet', override: 'worse' }))).toBe(
			true
		);
	});

	test('fails when the organisation says that a line is met which was computed as short', () => {
		expect(verdictsAgree(verdicts('improving', { reported: 'met' }))).toBe(false);
		expect(verdictsAgree(verdicts('onTrack', { reported: 'notMet' }))).toBe(false);
	});

	test('fails when the override stands on the other side of the line', () => {
		expect(verdictsAgree(verdicts('improving', { override: 'onTrack' }))).toBe(false);
		expect(verdictsAgree(verdicts('improving', { override: 'missed' }))).toBe(true);
	});

	test('fails when report and override contradict each other over what could not be judged', () => {
		const unjudged = verdicts('notAssessable', { reported: 'met', override: 'missed' });
		expect(verdictsAgree(unjudged)).toBe(false);
	});

	test('holds for what is under way and for what could not be judged', () => {
		expect(verdictsAgree(verdicts('improving', { reported: 'underway' }))).toBe(true);
		expect(verdictsAgree(verdicts('notAssessable', { reported: 'met' }))).toBe(true);
		expect(verdictsAgree(verdicts('improving', { override: 'notAssessable' }))).toBe(true);
	});
});

describe('attentionCaseOf(facts)', () => {
	test('puts together what the order is made from', () => {
		expect(
			attentionCaseOf({
				verdicts: verdicts('improving', {}),
				targets: [],
				history: history(['2023', '2024', '2025'], ['onLine', 'short', 'short']),
				tone: 'bad',
				monthsLate: 3,
				updated: period('2026-11-22')
			})
		).toEqual({
			footing: 'short',
			shortfallPct: 10,
			monthsShort: 24,
			change: 'worse',
			monthsLeft: 52,
			monthsLate: 3,
			verdicts: 'agree'
		});
	});

	test('measures what is to be kept by its range', () => {
		const given = verdicts('worse', {});
		const target = { ...exampleTarget('final', '2030', 10), upper: 20 };
		const kept = {
			...given,
			indicator: exampleIndicator({ direction: 'maintain' }),
			judged: {
				...given.judged,
				figures: { ...figures(28, { b: 30, expected: 25, t: 10 }), target }
			}
		};
		const { shortfallPct: pct } = attentionCaseOf({
			verdicts: kept,
			targets: [target],
			history: [],
			tone: 'neutral',
			monthsLate: null,
			updated: period('2026-11-22')
		});
		// 8 outside where half of 10 is allowed half-way: (8 − 5) ÷ 10.
		expect(pct).toBe(30);
	});

	test('does not take a smaller addition to a running total for a fall', () => {
		const given = verdicts('onTrack', {});
		const total = { ...given, indicator: exampleIndicator({ cumulative: true }) };
		const { change } = attentionCaseOf({
			verdicts: total,
			targets: [],
			history: history(['2025'], ['onLine']),
			tone: 'bad',
			monthsLate: null,
			updated: period('2026-11-22')
		});
		expect(change).toBe('none');
	});
});

function history(periods: readonly string[], footings: readonly Footing[]): JudgedPeriod[] {
	return footings.map((footing, index) => ({ period: period(periods[index] ?? ''), footing }));
}

function figures(a: number, way: { b: number; expected: number; t: number }): JudgedFigures {
	return {
		actual: amount(a),
		period: period('2025'),
		baseline: { period: period('2020'), value: way.b },
		target: { period: period('2030'), value: way.t, upper: null },
		expected: { value: way.expected, kind: 'line' },
		tolerance: 0
	};
}

function verdicts(
	status: SchemeStatus,
	said: { readonly reported?: ReportedState; readonly override?: SchemeStatus }
): Verdicts {
	const about = { indicator: 'visitors', area: '15103', period: period('2025') };
	const reported: Reported | null = said.reported
		? {
				...about,
				state: said.reported,
				verdict: { ja: '例' },
				organization: null,
				source: 'example'
			}
		: null;
	const override: Override | null = said.override
		? {
				...about,
				status: said.override,
				reason: { ja: '例' },
				date: period('2026-05-01'),
				organization: 'chuo'
			}
		: null;
	return {
		indicator: exampleIndicator(),
		area: '15103',
		period: period('2025'),
		judged: {
			scheme: 'guideline',
			status,
			reason: null,
			formula: null,
			figures: figures(1200, { b: 1000, expected: 1250, t: 1500 }),
			rates: { achievement: null, progress: null, expected: null, elapsed: null, pace: null },
			ratio: null,
			score: null
		},
		override,
		reported
	};
}
