import { describe, expect, test } from 'vitest';
import { BIRTHS, type ExampleFigures, exampleGround, moreThan, SHARE } from './example.ts';
import { movesAnswer } from './moves.ts';
import { movesYears, usualYear } from './moves-years.ts';

const JOBS = { ...BIRTHS, id: 'jobs', name: { ja: '求人数' }, direction: 'increase' } as const;
const RATE = { ...SHARE, id: 'rate', name: { ja: '比率' }, direction: 'decrease' } as const;
const MONTHS = { ...BIRTHS, id: 'months', name: { ja: '月の数' }, periodType: 'month' } as const;
const DAYS = { ...BIRTHS, id: 'days', name: { ja: '日の数' }, periodType: 'date' } as const;
const OUTLOOK = { ...BIRTHS, id: 'outlook', basis: 'projected' } as const;
const TIMES = { ...BIRTHS, id: 'times', kind: 'ratio' } as const;

function ground(
	values: Record<string, Record<string, number>>,
	breaks: ExampleFigures['breaks'] = {}
) {
	return exampleGround({
		indicators: [BIRTHS, JOBS, SHARE, RATE, MONTHS, DAYS, OUTLOOK, TIMES],
		values: Object.fromEntries(Object.entries(values).map(([id, own]) => [id, { 甲: own }])),
		breaks
	});
}

function answer(values: Record<string, Record<string, number>>, since = '2020', breaks = {}) {
	return movesAnswer(ground(values, breaks), { of: '甲', since }, 'ja');
}

test('counts are ranked by their rate, percentages by points, never together', () => {
	const { scene } = answer({
		births: { 2020: 100, 2024: 90 },
		jobs: { 2020: 50, 2023: 60 },
		share: { 2020: 10, 2024: 12.5 },
		rate: { 2020: 10, 2024: 7 }
	});
	expect(scene.counts.map(({ place, name, change }) => `${place} ${name} ${change}`)).toEqual([
		'1 求人数 +20.0%',
		'2 出生数 △10.0%'
	]);
	expect(scene.shares.map(({ place, name, change }) => `${place} ${name} ${change}`)).toEqual([
		'1 比率 △3.0ポイント',
		'2 割合 +2.5ポイント'
	]);
});

test('each row tells both values with their periods, and its tone by the wanted direction', () => {
	const { scene } = answer({ jobs: { 2020: 50, 2023: 60 }, rate: { 2020: 10, 2024: 7 } });
	expect(scene.counts[0]).toMatchObject({ way: '50人（令和2年） → 60人（令和5年）', tone: 'good' });
	expect(scene.shares[0]).toMatchObject({ tone: 'good' });
	expect(answer({ births: { 2020: 1, 2021: 2 } }).scene.counts[0]?.tone).toBe('neutral');
});

test('bars go from the middle, as far as the largest change of their ranking reaches to an end', () => {
	const { scene } = answer({ births: { 2020: 100, 2024: 90 }, jobs: { 2020: 50, 2023: 60 } });
	expect(scene.counts.map(({ bar }) => bar)).toEqual([
		{ x: 50, width: 50 },
		{ x: 25, width: 25 }
	]);
	expect(answer({ births: { 2020: 5, 2021: 5 } }).scene.counts[0]?.bar).toEqual({
		x: 50,
		width: 0
	});
});

test('changes of the same size share a place', () => {
	const { scene } = answer({ births: { 2020: 100, 2024: 90 }, jobs: { 2020: 100, 2024: 110 } });
	expect(scene.counts.map(({ place }) => place)).toEqual([1, 1]);
});

describe('what is not ranked is counted, with the reason', () => {
	test('a break between', () => {
		const { remarks, scene } = answer({ births: { 2020: 1, 2024: 2 } }, '2020', {
			births: ['2022']
		});
		expect(scene.counts).toEqual([]);
		expect(remarks).toContain('系列の切れ目をまたぐため、1指標を除きました。');
	});

	test('a break before both is none between them', () => {
		expect(
			answer({ births: { 2020: 1, 2024: 2 } }, '2020', { births: ['2020'] }).scene.counts
		).toHaveLength(1);
	});

	test('figures that ever went below zero', () => {
		const { remarks } = answer({ births: { 2019: -1, 2020: 1, 2024: 2 } });
		expect(remarks).toContain('0を下回ることがある数は率にできないため、1指標を除きました。');
	});

	test('a rate from zero', () => {
		const { remarks } = answer({ births: { 2020: 0, 2024: 2 } });
		expect(remarks).toContain('率や差を求められない値があるため、1指標を除きました。');
	});

	test('no value of the year, or none since', () => {
		const { remarks } = answer({ births: { 2021: 1, 2024: 2 }, jobs: { 2019: 1, 2020: 2 } });
		expect(remarks).toContain(
			'令和2年（2020年）の値か、それより新しい値がないため、2指標を除きました。'
		);
	});
});

test('projections and reported ratios do not move', () => {
	const { remarks, scene } = answer({ outlook: { 2020: 1, 2024: 2 }, times: { 2020: 1, 2024: 2 } });
	expect(scene.counts).toEqual([]);
	expect(remarks).toEqual(['終わりの値は、指標ごとに最も新しい値です。']);
});

test('a month is set against the same month only', () => {
	const { scene } = answer({ months: { '2020-04': 10, '2020-09': 99, '2024-04': 20 } });
	expect(scene.counts[0]?.way).toBe('10人（令和2年4月） → 20人（令和6年4月）');
	expect(answer({ months: { '2020-09': 99, '2024-04': 20 } }).scene.counts).toEqual([]);
});

test('a day is set against the same day where there is one, else against the last of the year', () => {
	const same = answer({ days: { '2020-01-01': 10, '2020-10-01': 99, '2024-01-01': 20 } });
	expect(same.scene.counts[0]?.way).toBe('10人（令和2年1月1日） → 20人（令和6年1月1日）');
	const other = answer({ days: { '2020-04-01': 10, '2020-10-02': 40, '2024-01-01': 20 } });
	expect(other.scene.counts[0]?.way).toBe('40人（令和2年10月2日） → 20人（令和6年1月1日）');
});

describe('the sentence says what moved most', () => {
	test.each([
		[
			'of counts and percentages',
			{ births: { 2020: 100, 2024: 90 }, share: { 2020: 10, 2024: 12.5 } },
			'甲区で令和2年（2020年）から最も動いたのは、数では出生数（△10.0%）、割合では割合（+2.5ポイント）です。'
		],
		[
			'of counts',
			{ births: { 2020: 100, 2024: 90 } },
			'甲区で令和2年（2020年）から最も動いた数は、出生数（△10.0%）です。'
		],
		[
			'of percentages',
			{ share: { 2020: 10, 2024: 12.5 } },
			'甲区で令和2年（2020年）から最も動いた割合は、割合（+2.5ポイント）です。'
		],
		[
			'or that nothing can be compared',
			{ births: { 2024: 90 } },
			'甲区には、令和2年（2020年）の値と比べられる新しい値がありません。'
		]
	])('%s', (_, values, sentence) => {
		expect(answer(values).sentence).toBe(sentence);
	});
});

describe('years', () => {
	const some = ground(
		{ births: { 2019: 1, 2020: 2, 2024: 3 }, jobs: { 2020: 1, 2021: 2, 2022: 3 } },
		{ births: ['2020'] }
	);

	test('are those since which something moved', () => {
		expect(movesYears(some, '甲')).toEqual(['2020', '2021']);
		expect(movesYears(some, '乙')).toEqual([]);
	});

	test('the usual one is the earliest since which the most can be compared', () => {
		expect(usualYear(some, '甲')).toBe('2020');
		expect(usualYear(some, '乙')).toBe('');
	});

	test('are labelled with both years', () => {
		expect(movesAnswer(some, { of: '甲', since: '2020' }, 'ja').scene.years).toEqual([
			{ id: '2020', label: '令和2年（2020年）' },
			{ id: '2021', label: '令和3年（2021年）' }
		]);
	});
});

test('an open-ended rate is ranked by what is known of it, and said as open-ended', () => {
	const open = exampleGround({
		indicators: [BIRTHS],
		values: { births: { 甲: { 2020: 100, 2024: moreThan(150) } } }
	});
	expect(movesAnswer(open, { of: '甲', since: '2020' }, 'ja').scene.counts[0]?.change).toBe(
		'+50.0%超'
	);
});
