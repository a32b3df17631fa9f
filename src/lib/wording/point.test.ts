import { expect, test } from 'vitest';
import { BEACH, BIRTHS, observed, period, seriesWith, WARD } from './examples.ts';
import { pointParts, pointPhrase } from './point.ts';

const before = observed(BIRTHS, '2021', 5132);
const last = observed(BIRTHS, '2022', 4733, { status: 'provisional' });
const births = seriesWith(BIRTHS, [before, last]);

test('pointPhrase gives period, value, status and change', () => {
	expect(pointPhrase(births, last, null, 'ja')).toEqual({
		text: '令和4年（2022年）、4,733人、速報、前年から △399人（△7.8%）',
		spoken: '令和4年（2022年）、4,733人、速報、前年から マイナス399人（マイナス7.8%）'
	});
	expect(pointPhrase(births, last, WARD, 'en').text).toBe(
		'Chuo Ward, 2022, 4,733 people, provisional, down 399 people (−7.8\u00a0%) from the year before'
	);
});

test('pointPhrase of the first point has no change', () => {
	expect(pointPhrase(births, before, null, 'ja').text).toBe('令和3年（2021年）、5,132人');
});

test('pointPhrase of an open-ended ratio says what it is a ratio to', () => {
	const beach = observed(
		BEACH,
		'2023',
		{ value: 3, qualifier: '>' },
		{ reference: period('2022', 'fy') }
	);
	expect(pointPhrase(seriesWith(BEACH, [beach]), beach, null, 'ja').text).toBe(
		'令和5年度（2023年度）、前年度の3倍超'
	);
});

test('pointPhrase of a missing value says so', () => {
	const missing = observed(BIRTHS, '2022', { kind: 'missing', reason: 'notApplicable' });
	expect(pointPhrase(seriesWith(BIRTHS, [missing]), missing, null, 'ja')).toEqual({
		text: '令和4年（2022年）、−',
		spoken: '令和4年（2022年）、該当なし'
	});
});

test('pointParts leaves out a change across a break', () => {
	const broken = seriesWith(BIRTHS, [before, last], ['2022']);
	expect(pointParts(broken, last, 'ja').change).toBeNull();
});
