import { expect, test } from 'vitest';
import type { JudgedFigures } from './judged.ts';
import { parsePeriod, type Period } from './period.ts';
import { yearlyGrowthOf } from './yearly-growth.ts';

const FIGURES: JudgedFigures = {
	actual: { value: 10.2, qualifier: '=' },
	period: year('2023'),
	baseline: { period: year('2015'), value: 14.5 },
	target: { period: year('2030'), value: 7.25, upper: null },
	expected: null,
	tolerance: 0
};

test('yearlyGrowthOf compounds: (10.2 ÷ 14.5)^(1 ÷ 8) − 1, and (1 ÷ 2)^(1 ÷ 15) − 1', () => {
	const { grown, needed } = yearlyGrowthOf(FIGURES, 'cy');
	expect(grown).toBeCloseTo(-4.302, 3);
	expect(needed).toBeCloseTo(-4.516, 3);
});

test('yearlyGrowthOf needs nothing without a target', () => {
	expect(yearlyGrowthOf({ ...FIGURES, target: null }, 'cy').needed).toBeNull();
});

test('yearlyGrowthOf has no rate from zero or to it', () => {
	const fromZero = { ...FIGURES, baseline: { period: year('2015'), value: 0 } };
	expect(yearlyGrowthOf(fromZero, 'cy')).toEqual({ grown: null, needed: null });
	const toZero = { ...FIGURES, target: { period: year('2030'), value: 0, upper: null } };
	expect(yearlyGrowthOf(toZero, 'cy').needed).toBeNull();
});

test('yearlyGrowthOf has no rate where no year lies between', () => {
	expect(yearlyGrowthOf({ ...FIGURES, period: year('2015') }, 'cy').grown).toBeNull();
});

function year(text: string): Period {
	const period = parsePeriod(text, 'cy');
	if (period === null) {
		throw new Error(`${text} is no year`);
	}
	return period;
}
