import { describe, expect, test } from 'vitest';
import type { Judged } from './judged.ts';
import type { SchemeName, SchemeStatus } from './scheme.ts';
import { schemesDiffer } from './scheme-agreement.ts';

function said(scheme: SchemeName, status: SchemeStatus): Judged {
	return {
		scheme,
		status,
		reason: null,
		formula: null,
		figures: {
			actual: null,
			period: null,
			baseline: null,
			target: null,
			expected: null,
			tolerance: 0
		},
		rates: { achievement: null, progress: null, expected: null, elapsed: null, pace: null },
		ratio: null,
		score: null
	};
}

describe('schemesDiffer', () => {
	test('when one is on the line and the other is short of it', () => {
		expect(schemesDiffer(said('guideline', 'improving'), said('growth', 'onTrack'))).toBe(true);
		expect(schemesDiffer(said('guideline', 'onTrack'), said('growth', 'onTrack'))).toBe(false);
	});

	test('not when a scheme has no word for a target that is reached', () => {
		expect(schemesDiffer(said('guideline', 'achieved'), said('ratio-abc', 'A'))).toBe(false);
		expect(schemesDiffer(said('guideline', 'achieved'), said('growth', 'onTrack'))).toBe(true);
	});

	test('not when a scheme has no word for worse than the baseline', () => {
		expect(schemesDiffer(said('guideline', 'worse'), said('elapsed', 'B'))).toBe(false);
		expect(schemesDiffer(said('guideline', 'worse'), said('kenko21', 'B*'))).toBe(true);
	});

	test('not when one of them cannot judge', () => {
		expect(schemesDiffer(said('guideline', 'worse'), said('growth', 'notAssessable'))).toBe(false);
		expect(schemesDiffer(said('kenko21', 'E'), said('guideline', 'achieved'))).toBe(false);
	});
});
