import { describe, expect, test } from 'vitest';
import { period } from '$lib/domain/example.ts';
import type { Reading } from '$lib/domain/value.ts';
import { exampleGround, VISITORS } from './areas-example.ts';
import { periodAmong, periodChoices, periodField, periodsOf, settledRange } from './range.ts';

const NOT_YET: Reading = { kind: 'missing', reason: 'notYet' };
const YEARS = ['2019', '2020', '2022'].map(period);
const DAYS = ['2013-03-31', '2014-01-01', '2014-07-01', '2015-01-01'].map(period);

test('periodsOf(ground, indicator) holds every period with a value in any area, once and in order', () => {
	const ground = exampleGround([
		[VISITORS, { north: { 2021: 1, 2019: 2 }, east: { 2020: 3, 2021: 4, 2022: NOT_YET } }]
	]);
	expect(periodsOf(ground, 'visitors')).toEqual(['2019', '2020', '2021']);
});

test('periodChoices(periods, indicator, locale) names both years in Japanese', () => {
	expect(periodChoices([period('2019')], VISITORS, 'ja')).toEqual([
		{ id: '2019', label: '令和元年（2019年）' }
	]);
});

describe('periodAmong(periods, text, type)', () => {
	test.each([
		['2020', '2020'],
		['令和2年', '2020'],
		['R2', '2020'],
		['２０２０', '2020'],
		['2021', null],
		['20', null],
		['', null],
		['2020-01', null]
	])('of years, %j names %s', (text, named) => {
		expect(periodAmong(YEARS, text, 'cy')).toBe(named);
	});

	test.each([
		['2014-01-01', '2014-01-01'],
		['2013', '2013-03-31'],
		['平成25年', '2013-03-31'],
		['2015', '2015-01-01'],
		['2014', null],
		['2016', null]
	])('of days, %j names %s: a year where it has one day only', (text, named) => {
		expect(periodAmong(DAYS, text, 'date')).toBe(named);
	});
});

describe('periodField(periods, { type, usual })', () => {
	test('writes a period as it is', () => {
		const field = periodField(YEARS, { type: 'cy', usual: period('2019') });
		expect(field.write(period('2020'))).toBe('2020');
		expect(field.read('令和4年')).toBe('2022');
	});

	test('refuses everything where there is no period', () => {
		const field = periodField([], { type: 'cy', usual: null });
		expect([field.read('2020'), field.read(''), field.write(null)]).toEqual([null, null, '']);
	});
});

describe('settledRange(asked, usual)', () => {
	const usual = { from: period('2019'), to: period('2022') };

	function settled(from: string, to: string) {
		const question = { from: period(from), to: period(to), scale: 'index' };
		return settledRange({ question, refused: [{ key: 'x', text: '1' }] }, usual);
	}

	test('keeps a range of one period', () => {
		expect(settled('2020', '2020')).toMatchObject({
			question: { from: '2020', to: '2020' },
			refused: [{ key: 'x' }]
		});
	});

	test('refuses both ends of a range that runs backwards', () => {
		expect(settled('2020', '2019')).toEqual({
			question: { ...usual, scale: 'index' },
			refused: [
				{ key: 'x', text: '1' },
				{ key: 'from', text: '2020' },
				{ key: 'to', text: '2019' }
			]
		});
	});

	test('leaves a range of nothing alone', () => {
		const nothing = { from: null, to: null };
		expect(settledRange({ question: nothing, refused: [] }, nothing)).toEqual({
			question: nothing,
			refused: []
		});
	});
});
