import { expect, test } from 'vitest';
import { tellingDecimals } from './telling-decimals.ts';

test('tellingDecimals shows 69.96 with two decimals beside a target of 70', () => {
	expect(tellingDecimals(69.96, [70], 1)).toBe(2);
});

test('tellingDecimals keeps the usual decimals where values are the same or far apart', () => {
	expect(tellingDecimals(70, [70], 1)).toBe(1);
	expect(tellingDecimals(65, [70, 80], 0)).toBe(0);
});

test('tellingDecimals gives up on values that differ by less than can be shown', () => {
	expect(tellingDecimals(70.0000001, [70], 1)).toBe(1);
});

test('tellingDecimals leaves a whole value whole beside a bar that is just off it', () => {
	expect(tellingDecimals(260, [260.25], 0)).toBe(0);
	expect(tellingDecimals(260.25, [260], 0)).toBe(1);
});
