import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exampleIndicator, exampleObservation } from './example.ts';
import { distanceFromWhole, indexed } from './scaled.ts';
import { type Series, seriesOf } from './series.ts';
import { amountOf } from './value.ts';

const years = fc
	.uniqueArray(fc.integer({ min: 1990, max: 2030 }), { minLength: 1 })
	.chain((found) =>
		fc.tuple(
			fc.constant(found),
			fc.array(fc.integer({ min: -50, max: 900 }), {
				minLength: found.length,
				maxLength: found.length
			})
		)
	)
	.map(([found, values]) =>
		seriesOf(
			exampleIndicator(),
			'15103',
			found.map((year, index) => exampleObservation(String(year), values[index] ?? 0)),
			[]
		)
	)
	.filter((series): series is Series => series !== null);

function valuesOf({ points }: Series): number[] {
	return points.flatMap(({ reading }) => amountOf(reading)?.value ?? []);
}

test('the index of the first value is 100, and every value keeps its ratio to it', () => {
	fc.assert(
		fc.property(years, (series) => {
			const made = indexed(series);
			const [first = 0] = valuesOf(series);
			const back = made === null ? [] : valuesOf(made.series).map((value) => (value * first) / 100);
			expect(made === null).toBe(first <= 0);
			expect(made === null ? 100 : valuesOf(made.series)[0]).toBe(100);
			back.forEach((value, index) => expect(value).toBeCloseTo(valuesOf(series)[index] ?? 0, 6));
		})
	);
});

test('a series has no distance from itself', () => {
	fc.assert(
		fc.property(years, (series) => {
			expect(new Set(valuesOf(distanceFromWhole(series, series)))).toEqual(new Set([0]));
		})
	);
});
