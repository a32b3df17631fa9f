import { describe, expect, test } from 'vitest';
import { compare, reportedRatio } from './comparison.ts';
import { amount, exampleIndicator, exampleObservation, period } from './example.ts';

const missing = { kind: 'missing', reason: 'notCollected' } as const;

describe('a ratio indicator', () => {
	const beach = exampleIndicator({ kind: 'ratio', cycleMonths: null });
	const threefold = exampleObservation(
		'2023',
		{ kind: 'amount', value: 3, qualifier: '>' },
		{ reference: period('2022') }
	);

	test('reports its ratio and nothing derived from it', () => {
		expect(reportedRatio(threefold)).toEqual(amount(3, '>'));
		expect(compare(beach, threefold, exampleObservation('2022', missing))).toMatchObject({
			difference: null,
			ratePct: null,
			ratio: amount(3, '>'),
			points: null,
			tone: 'good'
		});
	});

	test('has no ratio to a period that it does not refer to', () => {
		expect(compare(beach, threefold, exampleObservation('2021', missing))).toMatchObject({
			ratio: null,
			tone: 'neutral'
		});
	});

	test('less than once the reference is a fall', () => {
		const half = { ...threefold, reading: { kind: 'amount', value: 0.5, qualifier: '=' } } as const;
		expect(compare(beach, half, exampleObservation('2022', missing)).tone).toBe('bad');
	});

	test('a count is no reported ratio, and a missing ratio is none either', () => {
		expect(reportedRatio(exampleObservation('2023', 120))).toBeNull();
		expect(reportedRatio({ ...threefold, reading: missing })).toBeNull();
	});
});
