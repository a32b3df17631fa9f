import { describe, expect, test } from 'vitest';
import { judgeBy } from '$lib/domain/judge.ts';
import type { Override } from '$lib/domain/override.ts';
import type { Reported } from '$lib/domain/reported.ts';
import type { Verdicts } from '$lib/domain/verdicts.ts';
import { BIRTHS, exactly, period, WARD } from './examples.ts';
import { conflictSentences, reportedWord } from './plan-verdicts.ts';

const YEAR = period('2024');

const REPORTED: Reported = {
	indicator: 'births',
	area: WARD.code,
	period: YEAR,
	state: 'met',
	verdict: { ja: '目安ラインを上回る' },
	organization: null,
	source: 'sheet'
};

const OVERRIDE: Override = {
	indicator: 'births',
	area: WARD.code,
	period: YEAR,
	status: 'onTrack',
	reason: { ja: '台風による中止' },
	date: period('2025-10-03', 'date'),
	organization: 'chuo'
};

/** 900 where the line asks for 1,048. */
function verdicts(beside: Partial<Verdicts>): Verdicts {
	return {
		indicator: BIRTHS,
		area: WARD.code,
		period: YEAR,
		judged: judgeBy('guideline', {
			direction: 'increase',
			periodType: 'cy',
			cycleMonths: 12,
			baseline: { period: period('2021'), value: 640 },
			targets: [{ period: period('2026'), kind: 'final', value: 1320, upper: null }],
			actuals: [{ period: YEAR, amount: exactly(900) }],
			period: null,
			tolerance: null,
			limit: null,
			cumulative: false,
			doIt: false
		}),
		override: null,
		reported: null,
		...beside
	};
}

function said(beside: Partial<Verdicts>): string[] {
	return conflictSentences(verdicts(beside), 'ja').map(({ text }) => text);
}

describe('conflictSentences', () => {
	test('says that computed and reported contradict each other, in the words of each', () => {
		expect(said({ reported: REPORTED })).toEqual([
			'めやすの判定は「改善・目安に届かない」で、組織の報告は「目安ラインを上回る」です。両者は食い違っているため、どちらもそのまま示します。'
		]);
	});

	test('says so of an override', () => {
		expect(said({ override: OVERRIDE })).toEqual([
			'めやすの判定は「改善・目安に届かない」で、修正後は「目安どおり」です。食い違っているため、理由とともにどちらも示します。'
		]);
	});

	test('says nothing where they agree, or nobody spoke', () => {
		expect(said({})).toEqual([]);
		expect(said({ reported: { ...REPORTED, state: 'notMet' } })).toEqual([]);
		expect(said({ override: { ...OVERRIDE, status: 'unchanged' } })).toEqual([]);
	});

	test('says nothing of what is under way, or of a status that is no judgement', () => {
		expect(said({ reported: { ...REPORTED, state: 'underway' } })).toEqual([]);
		expect(said({ override: { ...OVERRIDE, status: 'notAssessable' } })).toEqual([]);
	});

	test('says that report and override contradict each other', () => {
		const reported: Reported = { ...REPORTED, state: 'notMet' };
		expect(said({ reported, override: OVERRIDE })).toHaveLength(2);
	});
});

test('reportedWord carries the mark of its state', () => {
	expect(reportedWord('met', 'ja')).toMatchObject({ mark: '✓', text: '目安・目標に届いた' });
	expect(reportedWord('notMet', 'ja').mark).toBe('✕');
	expect(reportedWord('underway', 'ja').mark).toBe('・');
});
