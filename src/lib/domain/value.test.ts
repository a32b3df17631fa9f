import { describe, expect, test } from 'vitest';
import { amountOf, combineQualifiers, isOpenEnded, negated, turnQualifier } from './value.ts';

describe('amountOf', () => {
	test('keeps number and qualifier', () => {
		expect(amountOf({ kind: 'amount', value: 3, qualifier: '>' })).toEqual({
			value: 3,
			qualifier: '>'
		});
	});

	test('zero is an amount', () => {
		expect(amountOf({ kind: 'amount', value: 0, qualifier: '=' })).toEqual({
			value: 0,
			qualifier: '='
		});
	});

	test('a missing reading has none', () => {
		expect(amountOf({ kind: 'missing', reason: 'suppressed' })).toBeNull();
	});
});

describe('isOpenEnded', () => {
	test.each(['>', '>=', '<', '<='] as const)('%s is', (qualifier) => {
		expect(isOpenEnded(qualifier)).toBe(true);
	});

	test.each(['=', 'about'] as const)('%s is not', (qualifier) => {
		expect(isOpenEnded(qualifier)).toBe(false);
	});
});

describe('a changed sign', () => {
	test('turns bounds round', () => {
		expect(turnQualifier('>')).toBe('<');
		expect(turnQualifier('<=')).toBe('>=');
	});

	test('leaves exact and approximate values what they are', () => {
		expect(turnQualifier('=')).toBe('=');
		expect(turnQualifier('about')).toBe('about');
	});

	test('makes more than 3 less than −3, and never a negative zero', () => {
		expect(negated({ value: 3, qualifier: '>' })).toEqual({ value: -3, qualifier: '<' });
		expect(negated({ value: 0, qualifier: '=' })).toEqual({ value: 0, qualifier: '=' });
	});
});

describe('combineQualifiers', () => {
	test.each([
		['=', '=', '='],
		['about', '=', 'about'],
		['=', 'about', 'about'],
		['about', 'about', 'about'],
		['>', '=', '>'],
		['<=', '=', '<='],
		['=', '>', '<'],
		['=', '>=', '<='],
		['<', '>', '<'],
		['<=', '>', '<'],
		['<', '>=', '<'],
		['<=', '>=', '<='],
		['>', '>', null],
		['>=', '>', null],
		['<', '<', null],
		['about', '>', null],
		['>', 'about', null]
	] as const)('%s and %s make %s, as difference and as ratio', (a, b, result) => {
		expect(combineQualifiers(a, b, 'difference')).toBe(result);
		expect(combineQualifiers(a, b, 'ratio')).toBe(result);
	});

	test('a difference from less than b is open upwards', () => {
		expect(combineQualifiers('=', '<', 'difference')).toBe('>');
		expect(combineQualifiers('>=', '<=', 'difference')).toBe('>=');
		expect(combineQualifiers('>=', '<', 'difference')).toBe('>');
	});

	test('a ratio to less than b says nothing, since that may be zero', () => {
		expect(combineQualifiers('=', '<', 'ratio')).toBeNull();
		expect(combineQualifiers('=', '<=', 'ratio')).toBeNull();
	});
});
