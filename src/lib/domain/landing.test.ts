import { describe, expect, test } from 'vitest';
import { amount, period } from './example.ts';
import { landing, type Landing, type LandingCase } from './landing.ts';
import type { Qualifier } from './value.ts';

/** Values of so many years from 2021, with a target of 1,320 in 2026 and no baseline of their own. */
function given(values: readonly number[], differing: Partial<LandingCase> = {}): LandingCase {
	return {
		actuals: values.map((value, index) => actual(String(2021 + index), value)),
		baseline: null,
		target: { period: period('2026'), value: 1320 },
		direction: 'increase',
		periodType: 'fy',
		breaks: [],
		...differing
	};
}

function actual(iso: string, value: number, qualifier: Qualifier = '=') {
	return { period: period(iso), amount: amount(value, qualifier) };
}

function landed(of: LandingCase): Landing {
	const found = landing(of);
	if ('reason' in found) {
		throw new Error(found.reason);
	}
	return found;
}

describe('the pace', () => {
	test('is the mean yearly change from the first to the latest value', () => {
		const found = landed(given([640, 700, 880, 1000]));
		expect(found.perYear).toBe(120);
		expect(found.years).toBe(3);
		expect(found.atTarget.value).toBe(1240);
	});

	test('is counted from the baseline, which stands for the value of its year', () => {
		const found = landed(
			given([640, 700, 880, 1000], { baseline: { period: period('2022'), value: 720 } })
		);
		// (1000 − 720) ÷ 2
		expect(found.perYear).toBe(140);
		expect(found.since).toEqual({ period: '2022', value: 720 });
	});

	test('needs no value in the year of the baseline', () => {
		const found = landed(given([1000], { baseline: { period: period('2016'), value: 500 } }));
		expect(found.perYear).toBe(100);
		expect(found.atTarget.value).toBe(1500);
	});

	test('is exact in decimals: 0.1 and 0.2 lead to 0.3', () => {
		const found = landed(given([0.1, 0.2], { target: { period: period('2023'), value: 0.3 } }));
		expect(found.atTarget.value).toBe(0.3);
		expect(found.outlook).toBe('onTime');
	});

	test('is about so much where one of its ends is approximate', () => {
		const ends = [actual('2021', 640), actual('2023', 880)];
		const latest = landed({ ...given([]), actuals: [...ends, actual('2024', 1000, 'about')] });
		expect(latest.qualifier).toBe('about');
		const first = [actual('2021', 640, 'about'), actual('2024', 1000)];
		expect(landed({ ...given([]), actuals: first }).qualifier).toBe('about');
	});

	test('is exact where only a value between is approximate, or the baseline stands for one', () => {
		const actuals = [
			actual('2021', 640, 'about'),
			actual('2022', 700, 'about'),
			actual('2024', 1000)
		];
		const baseline = { period: period('2021'), value: 640 };
		expect(landed({ ...given([]), actuals, baseline }).qualifier).toBe('=');
	});

	test('does not cross a break', () => {
		const found = landed(given([100, 900, 950, 1000], { breaks: [period('2022')] }));
		expect(found.since.period).toBe('2022');
		expect(found.perYear).toBe(50);
	});

	test('takes a missing year into account: 240 in two years are 120 a year', () => {
		const found = landed({ ...given([]), actuals: [actual('2022', 760), actual('2024', 1000)] });
		expect(found.perYear).toBe(120);
	});

	test('sets a month only against the same month', () => {
		const found = landed({
			...given([]),
			periodType: 'month',
			target: { period: period('2026-03'), value: 140 },
			actuals: [
				actual('2023-03', 100),
				actual('2023-09', 500),
				actual('2024-03', 110),
				actual('2025-03', 120)
			]
		});
		expect(found.perYear).toBe(10);
		expect(found.reaches).toBe('2027-03');
	});
});

describe('no landing', () => {
	test('with a single value', () => {
		expect(landing(given([640]))).toEqual({ reason: 'tooFew' });
	});

	test('with a single value since the break', () => {
		expect(landing(given([640, 760], { breaks: [period('2022')] }))).toEqual({
			reason: 'tooFew'
		});
	});

	test('without any value', () => {
		expect(landing(given([]))).toEqual({ reason: 'tooFew' });
	});

	test('from an open-ended value', () => {
		const actuals = [actual('2021', 640), actual('2022', 760, '>')];
		expect(landing({ ...given([]), actuals })).toEqual({ reason: 'openEnded' });
	});

	test('once the year of the target is there', () => {
		const target = { period: period('2022'), value: 1320 };
		expect(landing(given([640, 760], { target }))).toEqual({ reason: 'due' });
	});

	test('but an open-ended value before the latest is only left out', () => {
		const actuals = [actual('2021', 640), actual('2022', 700, '>'), actual('2023', 880)];
		expect(landed({ ...given([]), actuals }).perYear).toBe(120);
	});
});

describe('the target', () => {
	test('is reached in the first whole year that meets it', () => {
		// 1000 + 120 × 3 = 1360; after two years it is 1240.
		const found = landed(given([640, 760, 880, 1000]));
		expect(found.reaches).toBe('2027');
		expect(found.outlook).toBe('late');
	});

	test('is met exactly in its own year', () => {
		const found = landed(given([680, 840, 1000], { target: at('2025', 1320) }));
		expect(found.atTarget.value).toBe(1320);
		expect(found.reaches).toBe('2025');
		expect(found.outlook).toBe('onTime');
	});

	test('is not met by a hair', () => {
		const found = landed(given([680, 840, 1000], { target: at('2025', 1320.1) }));
		expect(found.reaches).toBe('2026');
		expect(found.outlook).toBe('late');
	});

	test('in months is in time when it is reached in the very month: 25 after 18 months at 10 a year', () => {
		const months = {
			...given([]),
			periodType: 'month',
			actuals: [actual('2020-03', 0), actual('2021-03', 10)]
		} as const;
		const met = landed({ ...months, target: at('2022-09', 25) });
		expect(met.atTarget.value).toBe(25);
		expect(met.outlook).toBe('onTime');
		expect(met.reaches).toBe('2022-09');
		const missed = landed({ ...months, target: at('2022-09', 25.1) });
		expect(missed.outlook).toBe('late');
		expect(missed.reaches).toBe('2023-03');
	});

	test('in months names the whole year that comes before it is due', () => {
		const found = landed({
			...given([]),
			periodType: 'month',
			actuals: [actual('2020-03', 0), actual('2021-03', 10)],
			target: at('2022-09', 18)
		});
		// 8 more take 0.8 years: 2022-03.
		expect(found.reaches).toBe('2022-03');
		expect(found.outlook).toBe('onTime');
	});

	test('is reached already, and stays so', () => {
		const found = landed(given([1200, 1320]));
		expect(found.reaches).toBe('2022');
		expect(found.outlook).toBe('reached');
	});

	test('is reached already, but would be lost', () => {
		expect(landed(given([1500, 1400])).outlook).toBe('slips');
	});

	test('stays reached where the line comes to lie on it', () => {
		// 1400 − 20 × 4 = 1320.
		expect(landed(given([1420, 1400])).outlook).toBe('reached');
	});

	test('is never reached when nothing changes', () => {
		const found = landed(given([1000, 900, 1000]));
		expect(found.perYear).toBe(0);
		expect(found.reaches).toBeNull();
		expect(found.outlook).toBe('still');
	});

	test('is never reached when the figure moves away', () => {
		expect(landed(given([1000, 900])).outlook).toBe('away');
	});

	test('is said up to 50 years ahead', () => {
		expect(landed(given([0, 10], { target: at('2026', 510) })).reaches).toBe('2072');
		const far = landed(given([0, 10], { target: at('2026', 510.1) }));
		expect(far.reaches).toBeNull();
		expect(far.outlook).toBe('far');
	});

	test('of what should fall is reached from the other side', () => {
		const fall = { direction: 'decrease', target: at('2026', 40) } as const;
		expect(landed(given([100, 80, 60], fall)).reaches).toBe('2024');
		expect(landed(given([60, 80], fall)).outlook).toBe('away');
		expect(landed(given([60, 40], fall)).outlook).toBe('reached');
	});

	test('may lie below zero', () => {
		const found = landed(given([-100, -70], { target: at('2024', -10), direction: 'increase' }));
		expect(found.atTarget.value).toBe(-10);
		expect(found.outlook).toBe('onTime');
	});
});

describe('the band', () => {
	test('is of 80 % for a random walk with drift', () => {
		// Changes 10, 20, 0: mean 10, σ 10; two years on 1.28 × 10 × √(2 × (1 + 2 ÷ 3)) = 23.3695.
		const found = landed(given([100, 110, 130, 130]));
		expect(found.atTarget.value).toBe(150);
		expect(found.atTarget.low).toBeCloseTo(126.6305, 4);
		expect(found.atTarget.high).toBeCloseTo(173.3695, 4);
	});

	test('has no width at the latest value, and none where all changes are equal', () => {
		expect(landed(given([100, 110, 130, 130])).path[0]).toEqual({
			period: '2024',
			value: 130,
			low: 130,
			high: 130
		});
		expect(landed(given([100, 110, 120, 130])).atTarget).toEqual({
			period: '2026',
			value: 150,
			low: 150,
			high: 150
		});
	});

	test('is not drawn from two changes', () => {
		expect(landed(given([100, 110, 130])).atTarget.low).toBeNull();
	});

	test('counts a change over two years as two', () => {
		// 20 over two years and 10, 10: no scatter around 10 a year.
		const actuals = [
			actual('2020', 100),
			actual('2022', 120),
			actual('2023', 130),
			actual('2024', 140)
		];
		expect(landed({ ...given([]), actuals }).atTarget.high).toBe(160);
	});
});

test('the path goes year by year from the latest value to the target', () => {
	const found = landed(given([640, 760, 880]));
	expect(found.path.map(({ period, value }) => [period, value])).toEqual([
		['2023', 880],
		['2024', 1000],
		['2025', 1120],
		['2026', 1240]
	]);
});

test('landing does not change what it is given', () => {
	const of = given([1000, 640]);
	const before = structuredClone(of);
	landing(of);
	expect(of).toEqual(before);
});

function at(iso: string, value: number) {
	return { period: period(iso), value };
}
