import { describe, expect, test } from 'vitest';
import { exampleGround, VISITORS } from './areas-example.ts';
import { writeQuestion } from './question.ts';
import { trendFields } from './trend.ts';
import { asked, WARDS } from './trend-example.ts';

describe('readTrendQuestion(ground, id, address)', () => {
	test('asks for the whole of the own area when nothing is asked', () => {
		expect(asked(WARDS, 'visitors', '')).toEqual({
			question: { areas: ['north'], from: '2020', to: '2022', scale: 'value', months: 'line' },
			refused: []
		});
	});

	test('reads every part, years as they are written in Japan too', () => {
		const { question } = asked(WARDS, 'visitors', 'areas=east,city&from=R3&to=2022&scale=index');
		expect(question).toEqual({
			areas: ['east', 'city'],
			from: '2021',
			to: '2022',
			scale: 'index',
			months: 'line'
		});
	});

	test.each([
		['areas', 'north,west'],
		['areas', 'north,east,south,city,north'],
		['from', '2019'],
		['to', 'now'],
		['scale', 'log'],
		['months', 'years']
	])('refuses %s=%s', (key, text) => {
		expect(asked(WARDS, 'visitors', `${key}=${text}`)).toMatchObject({
			question: asked(WARDS, 'visitors', '').question,
			refused: [{ key, text }]
		});
	});

	test('refuses a range that runs backwards', () => {
		expect(asked(WARDS, 'visitors', 'from=2022&to=2020')).toMatchObject({
			question: { from: '2020', to: '2022' },
			refused: [{ key: 'from' }, { key: 'to' }]
		});
	});

	test('can be written back', () => {
		const query = 'areas=east%2Cnorth&from=2021&scale=share';
		const { question } = asked(WARDS, 'visitors', query);
		expect(writeQuestion(trendFields(WARDS, 'visitors'), question).toString()).toBe(query);
	});

	test('asks for nothing where nothing is recorded', () => {
		const empty = exampleGround([[VISITORS, {}]]);
		expect(asked(empty, 'visitors', '').question).toMatchObject({
			areas: [],
			from: null,
			to: null
		});
	});
});
