import { describe, expect, test } from 'vitest';
import { exampleIndicator, exampleObservation, period } from './example.ts';
import { distanceFromWhole, indexed, percentOfWhole, seriesWithin } from './scaled.ts';
import { type Series, seriesOf } from './series.ts';
import type { Qualifier, Reading } from './value.ts';

const NOT_YET: Reading = { kind: 'missing', reason: 'notYet' };

function amount(value: number, qualifier: Qualifier): Reading {
	return { kind: 'amount', value, qualifier };
}

/** The example indicator by year, with breaks before the years named. */
function series(values: Readonly<Record<string, number | Reading>>, breaks: string[] = []): Series {
	const indicator = exampleIndicator();
	const made = seriesOf(
		indicator,
		'15103',
		Object.entries(values).map(([year, value]) => exampleObservation(year, value)),
		breaks.map((year) => ({
			indicator: indicator.id,
			period: period(year),
			kind: 'break',
			text: { ja: '方法の変更' }
		}))
	);
	if (made === null) {
		throw new Error('a series needs an observation');
	}
	return made;
}

function readings(made: Series | null): Record<string, Reading> {
	return Object.fromEntries(
		(made?.points ?? []).map(({ period, reading }) => [period as string, reading])
	);
}

describe('seriesWithin(series, from, to)', () => {
	const years = series({ 2020: 1, 2021: 2, 2022: NOT_YET, 2023: 4 });

	test('keeps both ends', () => {
		expect(Object.keys(readings(seriesWithin(years, period('2021'), period('2023'))))).toEqual([
			'2021',
			'2022',
			'2023'
		]);
	});

	test('is null where nothing is recorded', () => {
		expect(seriesWithin(years, period('2024'), period('2030'))).toBeNull();
	});

	test('does not mutate', () => {
		seriesWithin(years, period('2021'), period('2021'));
		expect(years.points).toHaveLength(4);
	});
});

describe('indexed(series)', () => {
	test('gives every value in per cent of the first', () => {
		const made = indexed(series({ 2020: 80, 2021: 100, 2022: 60 }));
		expect(made?.base.period).toBe('2020');
		expect(readings(made?.series ?? null)).toEqual({
			2020: amount(100, '='),
			2021: amount(125, '='),
			2022: amount(75, '=')
		});
	});

	test('starts from the first value that there is, and keeps what is missing', () => {
		const made = indexed(series({ 2020: NOT_YET, 2021: 50, 2022: NOT_YET, 2023: 25 }));
		expect(made?.base.period).toBe('2021');
		expect(readings(made?.series ?? null)).toEqual({
			2020: NOT_YET,
			2021: amount(100, '='),
			2022: NOT_YET,
			2023: amount(50, '=')
		});
	});

	test('ends before a break', () => {
		const made = indexed(series({ 2020: 10, 2021: 20, 2022: 30, 2023: 40 }, ['2022']));
		expect(Object.keys(readings(made?.series ?? null))).toEqual(['2020', '2021']);
	});

	test('keeps qualifiers: about values make all others about, open ends stay open', () => {
		expect(
			readings(indexed(series({ 2020: amount(200, 'about'), 2021: 100 }))?.series ?? null)
		).toEqual({ 2020: amount(100, '='), 2021: amount(50, 'about') });
		expect(
			readings(indexed(series({ 2020: 100, 2021: amount(300, '>') }))?.series ?? null)
		).toEqual({ 2020: amount(100, '='), 2021: amount(300, '>') });
	});

	test('knows zero after a base above zero', () => {
		expect(readings(indexed(series({ 2020: 5, 2021: 0 }))?.series ?? null)['2021']).toEqual(
			amount(0, '=')
		);
	});

	test.each([
		['zero', series({ 2020: 0, 2021: 5 })],
		['below zero', series({ 2020: -1, 2021: 5 })],
		['open-ended', series({ 2020: amount(3, '>'), 2021: 5 })],
		['nothing', series({ 2020: NOT_YET })]
	])('has no base that is %s', (_, from) => {
		expect(indexed(from)).toBeNull();
	});
});

describe('percentOfWhole(part, whole)', () => {
	test('divides by the value of the same period', () => {
		const made = percentOfWhole(series({ 2020: 25, 2021: 30 }), series({ 2020: 100, 2021: 120 }));
		expect(readings(made)).toEqual({ 2020: amount(25, '='), 2021: amount(25, '=') });
	});

	test('says why there is none', () => {
		const part = series({ 2019: 1, 2020: 1, 2021: NOT_YET, 2022: 1, 2023: amount(3, '>') });
		const whole = series({ 2020: NOT_YET, 2021: 9, 2022: 0, 2023: amount(9, '>') });
		expect(readings(percentOfWhole(part, whole))).toEqual({
			2019: { kind: 'missing', reason: 'notCollected' },
			2020: NOT_YET,
			2021: NOT_YET,
			2022: { kind: 'missing', reason: 'unknown' },
			2023: { kind: 'missing', reason: 'unknown' }
		});
	});

	test('is about where either is', () => {
		const made = percentOfWhole(series({ 2020: amount(1, 'about') }), series({ 2020: 4 }));
		expect(readings(made)).toEqual({ 2020: amount(25, 'about') });
	});
});

describe('distanceFromWhole(part, whole)', () => {
	test('subtracts as on paper', () => {
		const made = distanceFromWhole(
			series({ 2020: 0.3, 2021: 27.1 }),
			series({ 2020: 0.1, 2021: 30 })
		);
		expect(readings(made)).toEqual({ 2020: amount(0.2, '='), 2021: amount(-2.9, '=') });
	});

	test('turns the open end of the whole', () => {
		const made = distanceFromWhole(series({ 2020: 5 }), series({ 2020: amount(3, '>') }));
		expect(readings(made)).toEqual({ 2020: amount(2, '<') });
	});
});
