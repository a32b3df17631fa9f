import { describe, expect, test } from 'vitest';
import { exampleIndicator, exampleObservation } from './example.ts';
import { chosenFeatures, type Feature, featureOf } from './feature.ts';
import type { Indicator } from './indicator.ts';
import type { Series } from './series.ts';
import type { StandingInput } from './standing.ts';

const SHARE = exampleIndicator({ kind: 'share', direction: 'neutral', additive: false });
const COUNT = exampleIndicator({ direction: 'neutral' });

type Given = readonly [iso: string, value: number];

function seriesOf(
	indicator: Indicator,
	area: string,
	[first, ...rest]: [Given, ...Given[]]
): Series {
	const point = ([iso, value]: Given) => exampleObservation(iso, value, { area });
	return { indicator, area, points: [point(first), ...rest.map(point)], breaks: [] };
}

/** One value of 2024 for each area, the first being asked about. */
function among(indicator: Indicator, own: number, others: readonly number[]): StandingInput {
	const series = seriesOf(indicator, 'own', [['2024', own]]);
	const sisters = others.map((value, index) => seriesOf(indicator, `${index}`, [['2024', value]]));
	return {
		series,
		start: series.points[0],
		sisters: [series, ...sisters],
		whole: seriesOf(indicator, 'whole', [['2024', 50]]),
		today: '2026-11-22'
	};
}

describe('featureOf', () => {
	test('is being alone first or alone last', () => {
		expect(featureOf(among(SHARE, 60, [50, 40]))).not.toBeNull();
		expect(featureOf(among(SHARE, 30, [50, 40]))).not.toBeNull();
	});

	test('is not a place in the middle, or one that is shared', () => {
		expect(featureOf(among(SHARE, 45, [50, 40]))).toBeNull();
		expect(featureOf(among(SHARE, 60, [60, 40]))).toBeNull();
		expect(featureOf(among(SHARE, 40, [60, 40]))).toBeNull();
	});

	test('needs three sisters, each with a value of the period', () => {
		const complete = among(SHARE, 60, [50, 40]);
		expect(featureOf(among(SHARE, 60, [50]))).toBeNull();
		expect(featureOf({ ...complete, sisters: [...complete.sisters, null] })).toBeNull();
	});

	test('is only for what has no wanted direction', () => {
		const wanted = (direction: Indicator['direction']) =>
			featureOf(among(exampleIndicator({ ...SHARE, direction }), 60, [50, 40]));
		expect(wanted('increase')).toBeNull();
		expect(wanted('decrease')).toBeNull();
		expect(wanted('maintain')).not.toBeNull();
	});

	test('is only for what was observed, and not too long ago', () => {
		const projected = exampleIndicator({ ...SHARE, basis: 'projected' });
		const input = among(SHARE, 60, [50, 40]);
		expect(featureOf(among(projected, 60, [50, 40]))).toBeNull();
		expect(featureOf({ ...input, today: '2030-03-31' })).not.toBeNull();
		expect(featureOf({ ...input, today: '2030-04-01' })).toBeNull();
	});

	test('is, for counts, the highest or lowest rate of change', () => {
		const own = seriesOf(COUNT, 'own', [
			['2023', 100],
			['2024', 90]
		]);
		const larger = seriesOf(COUNT, 'larger', [
			['2023', 1000],
			['2024', 990]
		]);
		const largest = seriesOf(COUNT, 'largest', [
			['2023', 2000],
			['2024', 1960]
		]);
		const whole = seriesOf(COUNT, 'whole', [
			['2023', 3100],
			['2024', 3040]
		]);
		const feature = featureOf({
			series: own,
			start: own.points[0],
			sisters: [own, larger, largest],
			whole,
			today: '2026-11-22'
		});
		expect(feature?.figures).toEqual([
			{ area: 'own', value: -10 },
			{ area: 'larger', value: -1 },
			{ area: 'largest', value: -2 }
		]);
		expect(feature?.span).toEqual({ from: '2023', to: '2024' });
	});

	test('lies out by its distance from the area around, against the span of all', () => {
		// 60 lies 10 from 50, and the sisters reach from 35 to 60.
		expect(featureOf(among(SHARE, 60, [50, 35]))?.outlying).toBe(0.4);
	});

	test('lies out from the mean of the sisters where the area around has no value', () => {
		const feature = featureOf({ ...among(SHARE, 60, [30, 30]), whole: null });
		// The mean is 40, and 20 of 30 is two thirds.
		expect(feature?.outlying).toBeCloseTo(2 / 3);
		expect(feature?.whole).toBeNull();
	});

	test('does not mutate what it is given', () => {
		const input = among(SHARE, 60, [50, 40]);
		const before = structuredClone(input);
		featureOf(input);
		expect(input).toEqual(before);
	});
});

describe('chosenFeatures', () => {
	const feature = (theme: string, outlying: number): Feature => {
		const series = seriesOf(exampleIndicator({ theme }), 'own', [['2024', 1]]);
		const [last] = series.points;
		const span = { from: last.period, to: last.period };
		return { series, last, span, figures: [], whole: null, outlying };
	};
	const shown = (features: readonly Feature[]) =>
		chosenFeatures(features).map(({ series, outlying }) => [series.indicator.theme, outlying]);

	test('puts the farthest out first', () => {
		expect(shown([feature('a', 0.2), feature('b', 0.9)])).toEqual([
			['b', 0.9],
			['a', 0.2]
		]);
	});

	test('takes two of one theme and leaves the third', () => {
		expect(
			shown([feature('a', 0.9), feature('a', 0.8), feature('a', 0.7), feature('b', 0.1)])
		).toEqual([
			['a', 0.9],
			['a', 0.8],
			['b', 0.1]
		]);
	});

	test('takes six in all', () => {
		const many = ['a', 'b', 'c', 'd'].flatMap((theme) => [
			feature(theme, 0.5),
			feature(theme, 0.4)
		]);
		expect(chosenFeatures(many.slice(0, 6))).toHaveLength(6);
		expect(chosenFeatures(many)).toHaveLength(6);
	});

	test('keeps the order of those that lie out equally, and does not mutate', () => {
		const given = [feature('a', 0.5), feature('b', 0.5)];
		expect(shown(given)).toEqual([
			['a', 0.5],
			['b', 0.5]
		]);
		expect(given.map(({ series }) => series.indicator.theme)).toEqual(['a', 'b']);
	});
});
