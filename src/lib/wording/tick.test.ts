import { expect, test } from 'vitest';
import type { Indicator, Unit } from '$lib/domain/indicator.ts';
import { tickText } from './tick.ts';

const people: Unit = { id: '人', base: '人', factor: 1, name: { ja: '人' } };
const thousands: Unit = { id: '千人', base: '人', factor: 1000, name: { ja: '千人' } };
const percent: Unit = { id: '%', base: '%', factor: 1, name: { ja: '%' } };

function measuredIn(unit: Unit): Indicator {
	return {
		id: 'x',
		theme: 't',
		name: { ja: '指標' },
		unit,
		decimals: 0,
		direction: 'neutral',
		periodType: 'cy',
		cycleMonths: 12,
		kind: 'count',
		basis: 'observed',
		continues: null,
		additive: false,
		survey: false,
		cumulative: false,
		doIt: false,
		limit: null,
		owner: null,
		definition: { ja: '' },
		source: 's'
	};
}

test('tickText shows thousands of people in 万 in Japanese and in full in English', () => {
	expect(tickText(60000, measuredIn(thousands), 'ja')).toBe('6,000万');
	expect(tickText(60000, measuredIn(thousands), 'easy')).toBe('6,000まん');
	expect(tickText(60000, measuredIn(thousands), 'en')).toBe('60,000,000');
});

test('tickText writes a negative number as its language does', () => {
	expect(tickText(-500, measuredIn(people), 'ja')).toBe('△500');
	expect(tickText(-500, measuredIn(people), 'en')).toBe('−500');
});

test('tickText keeps the fraction of a tick and marks percentages', () => {
	expect(tickText(12.5, measuredIn(percent), 'ja')).toBe('12.5%');
	expect(tickText(0, measuredIn(percent), 'en')).toBe('0%');
});
