import { describe, expect, test } from 'vitest';
import { latestTone } from './comparison.ts';
import { exampleIndicator, exampleObservation, period } from './example.ts';
import type { Qualifier } from './value.ts';

const ratio = exampleIndicator({ kind: 'ratio', direction: 'increase' });

function reported(value: number, qualifier: Qualifier, indicator = ratio) {
	const point = {
		...exampleObservation('2023', { kind: 'amount', value, qualifier }),
		reference: period('2022')
	};
	return { indicator, area: '15103', points: [point], breaks: [] } as const;
}

describe('latestTone', () => {
	test('takes a reported ratio above 1 for a rise', () => {
		expect(latestTone(reported(3, '>'))).toBe('good');
	});

	test('takes a reported ratio below 1 for a fall', () => {
		expect(latestTone(reported(0.9, '='))).toBe('bad');
	});

	test('is neutral at exactly 1, and where a bound leaves the sign open', () => {
		expect(latestTone(reported(1, '='))).toBe('neutral');
		expect(latestTone(reported(3, '<'))).toBe('neutral');
	});

	test('turns round where less is better', () => {
		const fewer = exampleIndicator({ kind: 'ratio', direction: 'decrease' });
		expect(latestTone(reported(3, '>', fewer))).toBe('bad');
	});

	test('compares counts with the year before', () => {
		const points = [exampleObservation('2022', 100), exampleObservation('2023', 90)] as const;
		const indicator = exampleIndicator({ direction: 'increase' });
		expect(latestTone({ indicator, area: '15103', points, breaks: [] })).toBe('bad');
	});

	test('is neutral where the year before is missing', () => {
		const points = [exampleObservation('2023', 90)] as const;
		expect(latestTone({ indicator: exampleIndicator(), area: '15103', points, breaks: [] })).toBe(
			'neutral'
		);
	});
});
