import { expect, test } from 'vitest';
import { fragmentOf, pathTo } from './destination.ts';

test('pathTo puts Japanese at the root and every other language under its prefix', () => {
	expect(pathTo({ page: 'overview' }, 'ja')).toBe('/');
	expect(pathTo({ page: 'overview' }, 'en')).toBe('/en/');
	expect(pathTo({ page: 'indicator', id: 'births' }, 'easy')).toBe('/easy/indicators/births/');
});

test('pathTo ends every page in a slash', () => {
	expect(pathTo({ page: 'goals', fiscalYear: 2023, organization: 'chuo' }, 'ja')).toBe(
		'/goals/2023/chuo/'
	);
	expect(pathTo({ page: 'area', code: '15103' }, 'ja')).toBe('/areas/15103/');
	expect(pathTo({ page: 'compare' }, 'en')).toBe('/en/compare/');
});

test('fragmentOf names the part of a page, or nothing', () => {
	expect(fragmentOf({ page: 'about', section: 'sources' })).toBe('#sources');
	expect(fragmentOf({ page: 'compare', section: 'side' })).toBe('#side');
	expect(fragmentOf({ page: 'about' })).toBe('');
	expect(fragmentOf({ page: 'overview' })).toBe('');
});
