import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exampleIndicator, exampleObservation, period } from './example.ts';
import { segments, seriesOf } from './series.ts';

const notYet = { kind: 'missing', reason: 'notYet' } as const;
const aBreak = {
	indicator: 'visitors',
	period: period('2007'),
	kind: 'break',
	text: { ja: '例' }
} as const;

describe('series, whatever is missing', () => {
	test('segments hold every reading once, in order', () => {
		const cells = fc.array(fc.option(fc.integer(), { nil: null }), { minLength: 1, maxLength: 30 });
		fc.assert(
			fc.property(cells, (values) => {
				const points = values.map((value, index) =>
					exampleObservation(String(2000 + index), value ?? notYet)
				);
				const series = seriesOf(exampleIndicator(), '15103', points, [aBreak]);
				expect(series && segments(series).flat()).toEqual(
					points.filter(({ reading }) => reading.kind === 'amount')
				);
			})
		);
	});
});
