import { describe, expect, test } from 'vitest';
import { amount, period } from './example.ts';
import type { Judged, JudgedFigures, NotAssessableReason } from './judged.ts';
import { wantedFigures } from './wanted-figures.ts';

const COMPLETE: JudgedFigures = {
	actual: amount(120),
	period: period('2024'),
	baseline: { period: period('2020'), value: 100 },
	target: { period: period('2030'), value: 200, upper: null },
	expected: { value: 140, kind: 'line' },
	tolerance: 0
};

describe('wantedFigures(judged, direction)', () => {
	test('is nothing where there is a judgement', () => {
		expect(wantedFigures(judged(null, {}), 'increase')).toEqual([]);
	});

	test('names everything that is missing, not only what was missed first', () => {
		const bare = { actual: null, baseline: null, expected: null };
		expect(wantedFigures(judged('noActual', bare), 'increase')).toEqual(['actual', 'baseline']);
		expect(wantedFigures(judged('noTarget', { baseline: null, target: null }), 'increase')).toEqual(
			['baseline', 'target']
		);
	});

	test('asks for the actual value that is missing between others', () => {
		expect(wantedFigures(judged('gap', {}), 'increase')).toEqual(['actual']);
		expect(wantedFigures(judged('gap', { actual: null, target: null }), 'increase')).toEqual([
			'actual',
			'target'
		]);
	});

	test('asks for no baseline of what is to be kept', () => {
		expect(wantedFigures(judged('noTarget', { baseline: null, target: null }), 'maintain')).toEqual(
			['target']
		);
	});

	test('asks for a report of what is to be done, and for the number behind a ratio', () => {
		expect(wantedFigures(judged('notReported', {}), 'increase')).toEqual(['report']);
		expect(wantedFigures(judged('ratioOnly', {}), 'increase')).toEqual(['number']);
	});

	test('asks for the plan along with the number behind a ratio', () => {
		const bare = { actual: null, baseline: null, target: null };
		expect(wantedFigures(judged('ratioOnly', bare), 'increase')).toEqual([
			'number',
			'baseline',
			'target'
		]);
	});

	test('asks for the next plan once this one is over, and before it for a value within', () => {
		const over = { period: period('2031') };
		const early = { period: period('2019') };
		expect(wantedFigures(judged('outsidePlan', over), 'increase')).toEqual(['newTarget']);
		expect(wantedFigures(judged('outsidePlan', early), 'increase')).toEqual(['inPlan']);
	});

	test('asks for nothing where the scheme has no word for the case', () => {
		expect(wantedFigures(judged('maintainOnly', {}), 'maintain')).toEqual([]);
	});
});

function judged(reason: NotAssessableReason | null, figures: Partial<JudgedFigures>): Judged {
	return {
		scheme: 'guideline',
		status: reason === null ? 'improving' : 'notAssessable',
		reason,
		formula: null,
		figures: { ...COMPLETE, ...figures },
		rates: { achievement: null, progress: null, expected: null, elapsed: null, pace: null },
		ratio: null,
		score: null
	};
}
