import { describe, expect, test } from 'vitest';
import { dataset } from '$lib/server/dataset.ts';
import { CITY, figureOf, keyOf, periodsOf, wards } from './figures.ts';

describe('the dataset', () => {
	test('holds at least 45 indicators', () => {
		expect(dataset().indicators.length).toBeGreaterThanOrEqual(45);
	});

	test('holds at least 5,000 observations', () => {
		expect(dataset().observations.length).toBeGreaterThanOrEqual(5000);
	});

	test('holds one observation for an indicator, an area and a period', () => {
		expect(repeated(dataset().observations.map(keyOf))).toEqual([]);
	});

	test('has eight wards', () => {
		expect(wards()).toHaveLength(8);
	});
});

describe('eight wards make the city', () => {
	const additive = dataset().indicators.filter((indicator) => indicator.additive);

	test.each(additive.map(({ id }) => id))('%s: the wards add up in every period', (id) => {
		const complete = periodsOf(id).filter((period) => wardTotal(id, period) !== null);
		expect(complete).not.toEqual([]);
		expect(complete.map((period) => [period, wardTotal(id, period)])).toEqual(
			complete.map((period) => [period, figureOf(id, CITY, period)])
		);
	});

	test('shares are never added up', () => {
		expect(additive.filter(({ kind }) => kind !== 'count')).toEqual([]);
	});
});

describe('population and its change', () => {
	const areas = [CITY, ...wards()];

	test.each(areas)('%s: from one 1 January to the next by the published change', (area) => {
		// 2013 is left out: its population was counted on 31 March.
		const years = periodsOf('population-change').filter((year) => year >= '2014');
		expect(years).toHaveLength(11);
		expect(years.map((year) => growth(area, Number(year)))).toEqual(
			years.map((year) => figureOf('population-change', area, year))
		);
	});

	test.each(areas)('%s: births minus deaths is the natural change, by calendar year', (area) => {
		const years = periodsOf('natural-change');
		expect(years.map((year) => minus('births', 'deaths', area, year))).toEqual(
			years.map((year) => figureOf('natural-change', area, year))
		);
	});

	test.each(areas)('%s: births minus deaths is the natural change, by fiscal year', (area) => {
		const years = periodsOf('natural-change-fiscal');
		expect(years.map((year) => minus('births-fiscal', 'deaths-fiscal', area, year))).toEqual(
			years.map((year) => figureOf('natural-change-fiscal', area, year))
		);
	});

	test.each(areas)('%s: natural and social change make the population change', (area) => {
		const years = periodsOf('population-change');
		expect(years.map((year) => minus('population-change', 'natural-change', area, year))).toEqual(
			years.map((year) => figureOf('social-change', area, year))
		);
	});
});

describe('population by age and sex', () => {
	const DAY = '2023-01-01';
	const areas = [CITY, ...wards()];

	test('goes in 21 groups from 0 to 100 and over, without a year left out', () => {
		const groups = dataset().ageGroups;
		expect(groups).toHaveLength(21);
		expect(groups.map(({ from }) => from)).toEqual(groups.map((_, index) => index * 5));
		expect(groups.map(({ to }) => to)).toEqual([
			...groups.slice(0, 20).map(({ from }) => from + 4),
			null
		]);
	});

	test.each(areas)('%s: the groups of a sex make the population of that sex', (area) => {
		expect([aged(area, 'male', 0, 200), aged(area, 'female', 0, 200)]).toEqual([
			figureOf('population-male', area, DAY),
			figureOf('population-female', area, DAY)
		]);
	});

	test.each([
		['population-0-14', 0, 14],
		['population-15-64', 15, 64],
		['population-65-plus', 65, 200],
		['population-75-plus', 75, 200]
	])('the groups make %s in every area', (id, from, to) => {
		expect(
			areas.map((area) => aged(area, 'male', from, to) + aged(area, 'female', from, to))
		).toEqual(areas.map((area) => figureOf(id, area, DAY)));
	});

	function aged(area: string, sex: 'male' | 'female', from: number, to: number): number {
		return dataset()
			.ageGroups.filter((group) => group.from >= from && (group.to ?? group.from) <= to)
			.flatMap(({ counts }) => ('total' in counts ? [] : [counts[sex]]))
			.reduce((sum, id) => sum + (figureOf(id, area, DAY) ?? Number.NaN), 0);
	}
});

function repeated(keys: readonly string[]): string[] {
	const seen = new Set<string>();
	return keys.filter((key) => seen.size === seen.add(key).size);
}

function wardTotal(indicator: string, period: string): number | null {
	const parts = wards().map((ward) => figureOf(indicator, ward, period));
	return parts.reduce((total, part) => (total === null || part === null ? null : total + part), 0);
}

function growth(area: string, year: number): number {
	return (
		(figureOf('population', area, `${year + 1}-01-01`) ?? Number.NaN) -
		(figureOf('population', area, `${year}-01-01`) ?? Number.NaN)
	);
}

function minus(whole: string, part: string, area: string, period: string): number {
	return (
		(figureOf(whole, area, period) ?? Number.NaN) - (figureOf(part, area, period) ?? Number.NaN)
	);
}
