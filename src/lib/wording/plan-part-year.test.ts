import { expect, test } from 'vitest';
import { latestPartYear } from '$lib/domain/part-year-change.ts';
import type { PartYear } from '$lib/domain/part-year.ts';
import { BIRTHS, period, WARD } from './examples.ts';
import { partYearSentence } from './plan-part-year.ts';

const CASES = { ...BIRTHS, periodType: 'fy', unit: { ...BIRTHS.unit, base: '件' } } as const;

function said(parts: readonly PartYear[], locale: 'ja' | 'en' | 'easy'): string {
	const found = latestPartYear(parts, { indicator: CASES, since: null, breaks: [] });
	return found === null ? '' : partYearSentence(found, CASES, locale).text;
}

function part(year: string, value: number | null): PartYear {
	return {
		indicator: 'births',
		area: WARD.code,
		period: period(year, 'fy'),
		through: period(`${year}-12`, 'month'),
		reading:
			value === null
				? { kind: 'missing', reason: 'notYet' }
				: { kind: 'amount', value, qualifier: '=' },
		status: 'final',
		source: 'example'
	};
}

test('a part of a year stands beside the same months of the year before', () => {
	const parts = [part('2024', 38), part('2025', 42)];
	expect(said(parts, 'ja')).toBe(
		'令和7年度は12月までに42件です（前の年の同じ月までは38件、+4件、+10.5%）。'
	);
	expect(said(parts, 'en')).toBe(
		'FY2025: 42 people by the end of December (38 people by the same month of the year before, +4 people, +10.5\u00a0%).'
	);
});

test('it says so when there is nothing to be compared with', () => {
	expect(said([part('2025', 42)], 'ja')).toBe(
		'令和7年度は12月までに42件です。前の年の同じ月までの値がないため、比べられません。'
	);
});

test('no change and a missing value have their words', () => {
	expect(said([part('2024', 42), part('2025', 42)], 'ja')).toContain('増減なし');
	expect(said([part('2025', null)], 'ja')).toBe('令和7年度の12月までの値は「集計中」です。');
});
