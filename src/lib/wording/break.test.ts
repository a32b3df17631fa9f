import { expect, test } from 'vitest';
import { breakSentence, breakWithReason } from './break.ts';
import { BIRTHS, period } from './examples.ts';

test('breakSentence says that before and after are not compared', () => {
	expect(breakSentence(period('2013'), 'cy', 'ja').text).toBe(
		'平成25年（2013年）の前と後は、集計の方法や範囲が違うため比べられません。'
	);
	expect(breakSentence(period('2013'), 'cy', 'en').text).toBe(
		'Method or area changed in 2013: figures before and after are not comparable.'
	);
});

test('breakWithReason adds the reason of the dataset', () => {
	const annotation = {
		indicator: BIRTHS.id,
		period: period('2013'),
		kind: 'break',
		text: { ja: '外国人住民を含めた。', en: 'Foreign residents included.' }
	} as const;
	expect(breakWithReason(annotation, 'cy', 'ja').text).toBe(
		'平成25年（2013年）の前と後は、集計の方法や範囲が違うため比べられません。外国人住民を含めた。'
	);
	expect(breakWithReason(annotation, 'cy', 'en').text).toBe(
		'Method or area changed in 2013: figures before and after are not comparable. Foreign residents included.'
	);
});
