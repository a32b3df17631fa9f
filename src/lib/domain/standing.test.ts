import { describe, expect, test } from 'vitest';
import { exampleIndicator, exampleObservation, period } from './example.ts';
import type { Indicator } from './indicator.ts';
import type { Observation } from './observation.ts';
import type { Series } from './series.ts';
import { type Standing, standingOf, type StandingInput } from './standing.ts';
import type { Reading } from './value.ts';

const TODAY = '2026-11-22';
const YEAR_BEFORE = period('2023');

const SHARE = exampleIndicator({ kind: 'share', additive: false, decimals: 1 });
const FEWER = exampleIndicator({ kind: 'share', additive: false, direction: 'decrease' });
const LIFE = exampleIndicator({ kind: 'measure', additive: false, decimals: 2 });
const COUNT = exampleIndicator();
const RATIO = exampleIndicator({ kind: 'ratio', additive: false });

type Given = readonly [iso: string, value: number | Reading, differing?: Partial<Observation>];

function seriesOf(
	indicator: Indicator,
	area: string,
	[first, ...rest]: [Given, ...Given[]]
): Series {
	const point = ([iso, value, differing]: Given) =>
		exampleObservation(iso, value, { area, ...differing });
	return { indicator, area, points: [point(first), ...rest.map(point)], breaks: [] };
}

/** One value of 2024 for each area; the first is the one that is asked about. */
function inOneYear(indicator: Indicator, own: number, others: readonly number[]): StandingInput {
	const series = seriesOf(indicator, 'own', [['2024', own]]);
	const sisters = others.map((value, index) =>
		seriesOf(indicator, `other ${index}`, [['2024', value]])
	);
	return {
		series,
		start: series.points[0],
		sisters: [series, ...sisters],
		whole: null,
		today: TODAY
	};
}

/** The series alone, from its first to its last reading. */
function alone(series: Series): StandingInput {
	return { series, start: series.points[0], sisters: [series], whole: null, today: TODAY };
}

/** Beside the area around it, each with one value of 2024. */
function beside(indicator: Indicator, own: Given, whole: Given): StandingInput {
	const around = seriesOf(indicator, 'whole', [whole]);
	return { ...alone(seriesOf(indicator, 'own', [own])), whole: around };
}

function standing(input: StandingInput): Standing {
	const found = standingOf(input);
	if ('reason' in found) {
		throw new Error(found.reason);
	}
	return found;
}

describe('standingOf: the rank among the sisters', () => {
	test('is good in the best third of eight, which holds two', () => {
		const second = inOneYear(SHARE, 70, [80, 60, 50, 40, 30, 20, 10]);
		expect(standing(second).rank?.score).toBe(1);
	});

	test('is neither in the third place of eight', () => {
		const third = inOneYear(SHARE, 60, [80, 70, 50, 40, 30, 20, 10]);
		expect(standing(third).rank?.score).toBe(0);
	});

	test('is neither in the sixth and bad in the seventh place of eight', () => {
		const sixth = inOneYear(SHARE, 30, [80, 70, 60, 50, 40, 20, 10]);
		const seventh = inOneYear(SHARE, 20, [80, 70, 60, 50, 40, 30, 10]);
		expect(standing(sixth).rank?.score).toBe(0);
		expect(standing(seventh).rank?.score).toBe(-1);
	});

	test('counts from the lowest where lower is better', () => {
		const lowest = inOneYear(FEWER, 10, [20, 30]);
		expect(standing(lowest).rank?.score).toBe(1);
	});

	test('is not good where those who share the place reach beyond the third', () => {
		const tied = inOneYear(SHARE, 80, [80, 80, 50, 40, 30, 20, 10]);
		expect(standing(tied).rank?.score).toBe(0);
	});

	test('is good where two share the first place of six', () => {
		const tied = inOneYear(SHARE, 80, [80, 50, 40, 30, 20]);
		expect(standing(tied).rank?.score).toBe(1);
	});

	test('is not bad where those who share the last place reach beyond the third', () => {
		const tied = inOneYear(SHARE, 10, [10, 10, 20, 30, 40, 50, 60]);
		expect(standing(tied).rank?.score).toBe(0);
	});

	test('is neither where all are equal', () => {
		const equal = inOneYear(SHARE, 50, [50, 50]);
		expect(standing(equal).rank?.score).toBe(0);
	});

	test('keeps what was compared for the words', () => {
		expect(standing(inOneYear(SHARE, 70, [80, 60])).rank?.figures).toEqual([
			{ area: 'own', value: 70 },
			{ area: 'other 0', value: 80 },
			{ area: 'other 1', value: 60 }
		]);
	});

	test('is not given among two', () => {
		expect(standing(inOneYear(SHARE, 80, [50])).rank).toBeNull();
	});

	test('is not given where a sister has no value of the same period', () => {
		const input = inOneYear(SHARE, 80, [50, 40]);
		const behind = seriesOf(SHARE, 'behind', [['2023', 30]]);
		expect(standing({ ...input, sisters: [...input.sisters, behind] }).rank).toBeNull();
		expect(standing({ ...input, sisters: [...input.sisters, null] }).rank).toBeNull();
	});

	test.each(['>', 'about'] as const)('is not given where a value is %s so much', (qualifier) => {
		const input = inOneYear(SHARE, 80, [50]);
		const vague = seriesOf(SHARE, 'vague', [['2024', { kind: 'amount', value: 3, qualifier }]]);
		expect(standing({ ...input, sisters: [...input.sisters, vague] }).rank).toBeNull();
	});

	test('goes by the change of counts, because the larger area always has more', () => {
		const small = seriesOf(COUNT, 'own', [
			['2023', 10],
			['2024', 20]
		]);
		const large = seriesOf(COUNT, 'large', [
			['2023', 1000],
			['2024', 1100]
		]);
		const falling = seriesOf(COUNT, 'falling', [
			['2023', 500],
			['2024', 400]
		]);
		const input = { ...alone(small), sisters: [small, large, falling] };
		expect(standing(input).rank?.score).toBe(1);
	});

	test('is not given for counts with a single reading', () => {
		expect(standing(inOneYear(COUNT, 80, [50, 40])).rank).toBeNull();
	});

	test('is not given for counts that ever went below zero', () => {
		const own = seriesOf(COUNT, 'own', [
			['2022', 10],
			['2023', -5],
			['2024', 20]
		]);
		const others = ['a', 'b'].map((area) =>
			seriesOf(COUNT, area, [
				['2022', 10],
				['2024', 11]
			])
		);
		const input = { ...alone(own), sisters: [own, ...others] };
		expect(standing(input).rank).toBeNull();
		expect(standing(input).trend).toBeNull();
	});
});

describe('standingOf: the trend', () => {
	const rising = (last: number, indicator: Indicator = COUNT) =>
		alone(
			seriesOf(indicator, 'own', [
				['2022', 100],
				['2023', 90],
				['2024', last]
			])
		);

	test('of counts is good beyond 5 % over a run of three readings', () => {
		expect(standing(rising(105)).trend?.score).toBe(0);
		expect(standing(rising(106)).trend?.score).toBe(1);
	});

	test('of counts is bad beyond a fall of 5 %', () => {
		expect(standing(rising(95)).trend?.score).toBe(0);
		expect(standing(rising(94)).trend?.score).toBe(-1);
	});

	test('turns round where fewer is better', () => {
		const fewer = exampleIndicator({ direction: 'decrease' });
		expect(standing(rising(106, fewer)).trend?.score).toBe(-1);
		expect(standing(rising(94, fewer)).trend?.score).toBe(1);
	});

	test('of percentages is good beyond one point', () => {
		const to = (value: number) =>
			alone(
				seriesOf(SHARE, 'own', [
					['2022', 50],
					['2023', 50],
					['2024', value]
				])
			);
		expect(standing(to(51)).trend?.score).toBe(0);
		expect(standing(to(51.1)).trend?.score).toBe(1);
	});

	test('of measures is good beyond 1 %', () => {
		const to = (value: number) =>
			alone(
				seriesOf(LIFE, 'own', [
					['2022', 70],
					['2023', 70],
					['2024', value]
				])
			);
		expect(standing(to(70.7)).trend?.score).toBe(0);
		expect(standing(to(70.71)).trend?.score).toBe(1);
	});

	test('respects the larger margin of a survey', () => {
		const to = (value: number) =>
			alone(
				seriesOf(SHARE, 'own', [
					['2022', 50, { margin: 3.2 }],
					['2023', 50, { margin: 3 }],
					['2024', value, { margin: 3 }]
				])
			);
		expect(standing(to(53.2)).trend?.score).toBe(0);
		expect(standing(to(53.3)).trend?.score).toBe(1);
	});

	test('asks for one point where the margin is smaller', () => {
		const input = alone(
			seriesOf(SHARE, 'own', [
				['2023', 50, { margin: 0.2 }],
				['2024', 51, { margin: 0.2 }]
			])
		);
		expect(standing(input).trend?.score).toBe(0);
	});

	test('looks at the year before where the run has only two readings', () => {
		const two = alone(
			seriesOf(COUNT, 'own', [
				['2020', 10],
				['2023', 100],
				['2024', 110]
			])
		);
		expect(standing(two).trend?.comparison?.previous.period).toBe('2023');
		expect(standing(two).trend?.score).toBe(1);
	});

	test('looks at the start of the run from three readings on', () => {
		expect(standing(rising(106)).trend?.comparison?.previous.period).toBe('2022');
	});

	test('is not given for a reading that stands alone', () => {
		expect(standing(alone(seriesOf(COUNT, 'own', [['2024', 100]]))).trend).toBeNull();
	});

	test('is not given across a break', () => {
		const series = seriesOf(COUNT, 'own', [
			['2023', 100],
			['2024', 200]
		]);
		const broken = { ...series, breaks: [series.points[1]?.period ?? series.points[0].period] };
		expect(standing(alone(broken)).trend).toBeNull();
	});

	test('of a reported ratio is good beyond 5 % more than the year before', () => {
		const of = (reading: number | Reading) =>
			standing(alone(seriesOf(RATIO, 'own', [['2024', reading, { reference: YEAR_BEFORE }]])));
		expect(of(1.05).trend).toEqual({ score: 0, comparison: null });
		expect(of(1.06).trend).toEqual({ score: 1, comparison: null });
		expect(of(0.9).trend).toEqual({ score: -1, comparison: null });
		expect(of({ kind: 'amount', value: 3, qualifier: '>' }).trend?.score).toBe(1);
		expect(of({ kind: 'amount', value: 3, qualifier: '<' }).trend?.score).toBe(0);
	});

	test('is not sure of an open end that may lie within the tolerance', () => {
		const to = (qualifier: '>' | '>=' | '<', value: number) =>
			alone(
				seriesOf(SHARE, 'own', [
					['2023', 50],
					['2024', { kind: 'amount', value, qualifier }]
				])
			);
		expect(standing(to('>', 51)).trend?.score).toBe(1);
		expect(standing(to('>=', 51)).trend?.score).toBe(0);
		expect(standing(to('>=', 52)).trend?.score).toBe(1);
		expect(standing(to('<', 60)).trend?.score).toBe(0);
		expect(standing(to('<', 49)).trend?.score).toBe(-1);
	});
});

describe('standingOf: the distance from the area around', () => {
	test('counts beyond one point between percentages', () => {
		const at = (own: number) =>
			standing(beside(SHARE, ['2024', own], ['2024', 50])).distance?.score;
		expect([at(51), at(51.1), at(49), at(48.9)]).toEqual([0, 1, 0, -1]);
	});

	test('respects the larger margin of the two', () => {
		const at = (own: number) =>
			standing(beside(SHARE, ['2024', own, { margin: 4 }], ['2024', 50, { margin: 2 }])).distance
				?.score;
		expect([at(54), at(54.1)]).toEqual([0, 1]);
	});

	test('counts beyond 1 % of the area around in measures', () => {
		const at = (own: number) => standing(beside(LIFE, ['2024', own], ['2024', 70])).distance?.score;
		expect([at(70.7), at(70.71), at(69.3), at(69.29)]).toEqual([0, 1, 0, -1]);
	});

	test('turns round where lower is better', () => {
		expect(standing(beside(FEWER, ['2024', 40], ['2024', 50])).distance?.score).toBe(1);
		expect(standing(beside(FEWER, ['2024', 60], ['2024', 50])).distance?.score).toBe(-1);
	});

	test('of counts counts beyond 5 points between the two rates of change', () => {
		const at = (last: number) => {
			const series = seriesOf(COUNT, 'own', [
				['2023', 100],
				['2024', last]
			]);
			const whole = seriesOf(COUNT, 'whole', [
				['2023', 1000],
				['2024', 1100]
			]);
			return standing({ ...alone(series), whole }).distance?.score;
		};
		expect([at(115), at(116), at(105), at(104)]).toEqual([0, 1, 0, -1]);
	});

	test('keeps both values for the words', () => {
		expect(standing(beside(SHARE, ['2024', 60], ['2024', 50])).distance).toEqual({
			score: 1,
			own: { value: 60, qualifier: '=' },
			whole: { value: 50, qualifier: '=' }
		});
	});

	test('is not given where the area around has no value of the same period', () => {
		expect(standing(beside(SHARE, ['2024', 60], ['2023', 50])).distance).toBeNull();
		expect(standing(alone(seriesOf(SHARE, 'own', [['2024', 60]]))).distance).toBeNull();
	});

	test('is not given for measures where the area around is at zero or below', () => {
		expect(standing(beside(LIFE, ['2024', 60], ['2024', 0])).distance).toBeNull();
		expect(standing(beside(LIFE, ['2024', 60], ['2024', -5])).distance).toBeNull();
	});

	test('is not given for reported ratios', () => {
		const reference = YEAR_BEFORE;
		const input = beside(RATIO, ['2024', 3, { reference }], ['2024', 1, { reference }]);
		expect(standing(input).distance).toBeNull();
	});
});

describe('standingOf: the verdict', () => {
	/** First, last or middle of three in 2024, with the area around 10 points lower, level or higher. */
	const judged = (others: readonly number[], whole: number, before: number) => {
		const series = seriesOf(SHARE, 'own', [
			['2023', before],
			['2024', 50]
		]);
		const sisters = others.map((value, index) => seriesOf(SHARE, `${index}`, [['2024', value]]));
		return standing({
			...alone(series),
			sisters: [series, ...sisters],
			whole: seriesOf(SHARE, 'whole', [['2024', whole]])
		}).verdict;
	};

	test('is a strength from two good criteria on when none is bad', () => {
		expect(judged([40, 30], 40, 40)).toBe('strength');
		expect(judged([40, 30], 40, 50)).toBe('strength');
		expect(judged([40, 30], 50, 50)).toBeNull();
		expect(judged([40, 30], 40, 60)).toBeNull();
	});

	test('is an attention point from two bad criteria on when none is good', () => {
		expect(judged([60, 70], 60, 60)).toBe('attention');
		expect(judged([60, 70], 60, 50)).toBe('attention');
		expect(judged([60, 70], 50, 50)).toBeNull();
		expect(judged([60, 70], 60, 40)).toBeNull();
	});

	test('needs no third criterion', () => {
		const series = seriesOf(SHARE, 'own', [
			['2023', 40],
			['2024', 50]
		]);
		const whole = seriesOf(SHARE, 'whole', [['2024', 40]]);
		const found = standing({ ...alone(series), whole });
		expect(found.rank).toBeNull();
		expect(found.verdict).toBe('strength');
	});

	test('is none where a single criterion can be applied', () => {
		const series = seriesOf(SHARE, 'own', [
			['2023', 40],
			['2024', 50]
		]);
		expect(standing(alone(series)).verdict).toBeNull();
	});
});

describe('standingOf: what it does not judge', () => {
	const reasonFor = (indicator: Indicator, given: Given) =>
		standingOf(alone(seriesOf(indicator, 'own', [given])));

	test('indicators without a wanted direction', () => {
		const neutral = exampleIndicator({ direction: 'neutral' });
		const maintain = exampleIndicator({ direction: 'maintain' });
		expect(reasonFor(neutral, ['2024', 1])).toEqual({ reason: 'undirected' });
		expect(reasonFor(maintain, ['2024', 1])).toEqual({ reason: 'undirected' });
	});

	test('projections', () => {
		const projected = exampleIndicator({ basis: 'projected' });
		expect(reasonFor(projected, ['2024', 1])).toEqual({ reason: 'projected' });
	});

	test('series without any reading', () => {
		expect(reasonFor(COUNT, ['2024', { kind: 'missing', reason: 'notYet' }])).toEqual({
			reason: 'noReading'
		});
	});

	test('readings whose period ended more than five years ago', () => {
		expect(reasonFor(COUNT, ['2020', 1])).toEqual({ reason: 'old' });
		expect(reasonFor(COUNT, ['2021', 1])).not.toHaveProperty('reason');
	});
});

test('standingOf does not mutate what it is given', () => {
	const input = inOneYear(SHARE, 50, [40, 30]);
	const before = structuredClone(input);
	standingOf(input);
	expect(input).toEqual(before);
});
