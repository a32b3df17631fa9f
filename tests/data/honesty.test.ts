import { describe, expect, test } from 'vitest';
import { dataset } from '$lib/server/dataset.ts';
import { figureOf, periodsOf, wards } from './figures.ts';

describe('日和山浜', () => {
	const beach = dataset().indicators.filter(({ name }) => name.ja.includes('日和山浜'));
	const readings = dataset().observations.filter(({ indicator }) =>
		beach.some(({ id }) => id === indicator)
	);

	test('is known by one ratio: more than 3 times the year before', () => {
		expect(readings).toMatchObject([
			{
				area: '15103',
				period: '2023',
				reading: { kind: 'amount', value: 3, qualifier: '>' },
				reference: '2022'
			}
		]);
	});

	test('has no head-count', () => {
		expect(beach.map(({ kind, unit }) => `${kind} ${unit.id}`)).toEqual(['ratio 倍']);
	});
});

describe('what is not known', () => {
	test('the five policy indicators have no figure', () => {
		const sheet = dataset().goalSheets.find(({ organization }) => organization === 'chuo');
		expect(sheet?.policyIndicators.map(({ indicator }) => indicator)).toEqual([
			null,
			null,
			null,
			null,
			null
		]);
	});

	test('a projection is an estimate of a year that had not come when it was made', () => {
		const projected = dataset().indicators.filter(({ basis }) => basis === 'projected');
		const values = dataset().observations.filter(({ indicator }) =>
			projected.some(({ id }) => id === indicator)
		);
		expect(values).not.toEqual([]);
		expect(values.filter(({ status, period }) => status !== 'estimate' || period < '2024')).toEqual(
			[]
		);
	});

	test('a ratio names the period that counts as 1', () => {
		const ratios = dataset().indicators.filter(({ kind }) => kind === 'ratio');
		expect(
			dataset().observations.filter(
				({ indicator, reference }) =>
					reference === null && ratios.some(({ id }) => id === indicator)
			)
		).toEqual([]);
	});

	test('an answer to a survey says how many answered', () => {
		const surveys = dataset().indicators.filter(({ survey }) => survey);
		expect(
			dataset().observations.filter(
				({ indicator, sample }) => sample === null && surveys.some(({ id }) => id === indicator)
			)
		).toEqual([]);
	});
});

describe('comparisons', () => {
	test.each(dataset().comparisons.map(({ id, indicators }) => [id, indicators] as const))(
		'%s holds only indicators with a value for all eight wards at once',
		(_, indicators) => {
			const complete = indicators.filter((id) =>
				periodsOf(id).some((period) => wards().every((ward) => figureOf(id, ward, period) !== null))
			);
			expect(complete).toEqual(indicators);
		}
	);

	test('にぎわい claims no visitors, which are not published by ward', () => {
		const visitors = dataset().indicators.filter(({ theme }) => theme === 'visitors');
		const liveliness = dataset().comparisons.find(({ id }) => id === 'liveliness');
		expect(visitors.filter(({ id }) => liveliness?.indicators.includes(id))).toEqual([]);
		expect(liveliness?.name.ja).toContain('人の出入り');
	});
});

describe('projections', () => {
	const projections = dataset().indicators.filter(({ basis }) => basis === 'projected');

	test('carry on the census, which they start from, and no figure of the register', () => {
		const carrying = projections.flatMap(({ id, continues }) =>
			continues === null ? [] : [[id, continues]]
		);
		expect(carrying).toEqual([['projected-population', 'census-population']]);
		expect(periodsOf('census-population').at(-1)).toBe('2020-10-01');
		expect(periodsOf('projected-population')[0]).toBe('2025-10-01');
	});

	test.each(projections.map(({ id, definition }) => [id, definition.ja] as const))(
		'%s says that it is counted differently from the register',
		(_, definition) => {
			expect(definition).toContain('住民基本台帳の値とは数え方が違う。');
		}
	);

	test('have no band, for none is published', () => {
		expect(dataset().observations.filter(({ band }) => band !== null)).toEqual([]);
	});
});

test('the plan runs from fiscal 2023 to 2030', () => {
	expect(dataset().plan).toMatchObject({ from: 2023, to: 2030, source: 'nippo-708924' });
});

test('residents are counted by the register, yearly first', () => {
	expect(dataset().populations).toEqual(['population', 'population-month-end']);
});

describe('a change of method', () => {
	test.each([
		['population', ['2013-03-31', '2014-01-01']],
		['households', ['2013-03-31', '2014-01-01']],
		['share-65-plus', ['2013-03-31', '2014-01-01']],
		['foreign-residents', ['2014-01-01']],
		['in-migration', ['2014']],
		['out-migration-domestic', ['2014']],
		['households-month-end', ['2012-07']],
		['births-fiscal', ['2012']],
		['births', []]
	])('%s breaks its series at %j', (id, periods) => {
		const breaks = dataset().annotations.filter(
			({ indicator, kind }) => indicator === id && kind === 'break'
		);
		expect(breaks.map(({ period }) => period)).toEqual(periods);
	});
});
