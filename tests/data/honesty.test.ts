import { describe, expect, test } from 'vitest';
import { dataset } from '$lib/server/dataset.ts';

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
