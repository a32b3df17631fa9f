import { describe, expect, test } from 'vitest';
import { attentionCaseOf, periodsShort, shortfallPct, verdictsAgree } from './attention-case.ts';
import { amount, exampleIndicator, period } from './example.ts';
import type { JudgedFigures } from './judged.ts';
import type { Override } from './override.ts';
import type { Reported, ReportedState } from './reported.ts';
import type { SchemeStatus } from './scheme.ts';
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

describe('periodsShort(history)', () => {
	test('counts back from the last period to the last that was not short', () => {
		expect(periodsShort(['short', 'onLine', 'worse', 'short'])).toBe(2);
		expect(periodsShort(['short', 'short'])).toBe(2);
		expect(periodsShort(['short', 'onLine'])).toBe(0);
		expect(periodsShort([])).toBe(0);
	});

	test('stops at a period that could not be judged', () => {
		expect(periodsShort(['short', 'none', 'short'])).toBe(1);
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
				history: ['onLine', 'short', 'short'],
				tone: 'bad',
				monthsLate: 3,
				updated: period('2026-11-22')
			})
		).toEqual({
			footing: 'short',
			shortfallPct: 10,
			periodsShort: 2,
			change: 'worse',
			monthsLeft: 52,
			monthsLate: 3,
			verdicts: 'agree'
		});
	});

	test('does not take a smaller addition to a running total for a fall', () => {
		const given = verdicts('onTrack', {});
		const total = { ...given, indicator: exampleIndicator({ cumulative: true }) };
		const { change } = attentionCaseOf({
			verdicts: total,
			history: ['onLine'],
			tone: 'bad',
			monthsLate: null,
			updated: period('2026-11-22')
		});
		expect(change).toBe('none');
	});
});

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
