import { rmSync } from 'node:fs';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { exampleFiles } from '$lib/data/example.ts';
import { areaByCode, areasIn, childrenOf, organizationById, wardsOf } from './areas.ts';
import { dataset } from './dataset.ts';
import { folderOf } from './example-folder.ts';
import {
	annotationsOf,
	indicatorById,
	indicatorsByTheme,
	observationsOf,
	seriesFor,
	sourceById,
	targetsFor
} from './indicators.ts';
import { goalSheet } from './sheets.ts';

const folder = folderOf(exampleFiles());

beforeAll(() => {
	vi.stubEnv('MEYASU_DATA', folder);
});

afterAll(() => {
	vi.unstubAllEnvs();
	rmSync(folder, { recursive: true });
});

test('dataset() is read once', () => {
	expect(dataset()).toBe(dataset());
});

test('what an address can name is null when it is not there', () => {
	expect([
		indicatorById('deaths'),
		areaByCode('00000'),
		organizationById('nobody'),
		goalSheet(1999, 'hama'),
		seriesFor('deaths', '99200'),
		seriesFor('births', '00000')
	]).toEqual([null, null, null, null, null, null]);
});

test('sourceById(id) throws for an id that nothing in the dataset names', () => {
	expect(() => sourceById('rumour')).toThrow(RangeError);
});

test('an indicator has its observations, targets, annotations and source', () => {
	expect(observationsOf('births')).toHaveLength(4);
	expect(targetsFor('births', '99200').map(({ kind }) => kind)).toEqual(['baseline', 'final']);
	expect(targetsFor('births', '99201')).toEqual([]);
	expect(annotationsOf('births').map(({ kind }) => kind)).toEqual(['event']);
	expect(sourceById('yearbook').title.ja).toBe('統計書');
});

test('seriesFor(indicator, area) holds the readings of that area and is made once', () => {
	expect(seriesFor('births', '99201')?.points.map(({ period }) => period)).toEqual([
		'2022',
		'2023'
	]);
	expect(seriesFor('births', '99201')).toBe(seriesFor('births', '99201'));
});

test('indicatorsByTheme() follows the order of the dataset', () => {
	expect(
		indicatorsByTheme().map(({ theme, indicators }) => [theme.id, indicators.map(({ id }) => id)])
	).toEqual([['life', ['births', 'beach-visitors', 'share-65-plus']]]);
});

test('a city has its wards', () => {
	expect(wardsOf('99200').map(({ name }) => name.ja)).toEqual(['浜区']);
	expect(childrenOf('99200')).toEqual(areasIn('99200'));
	expect(childrenOf('99201')).toEqual([]);
});

test('a goal sheet is found by its year and organisation', () => {
	expect(goalSheet(2023, 'hama')?.organization).toBe('hama');
});
