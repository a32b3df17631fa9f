import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Dataset } from '$lib/domain/dataset.ts';
import { STATUSES } from '$lib/domain/observation.ts';
import { MISSING_REASONS } from '$lib/domain/value.ts';
import { loadDataset } from '$lib/server/load.ts';
import { readStored } from '$lib/server/stored.ts';
import { writeSample } from '../../src/cli/sample/folder.ts';

const SAMPLE = 'data/sample';
const LARGEST_BYTES = 8_000_000;
const WARDS = ['99201', '99202', '99203', '99204', '99205', '99206'];

const made = mkdtempSync(join(tmpdir(), 'meyasu-sample-'));
const dataset = read(SAMPLE);

beforeAll(() => writeSample(made), 60_000);
afterAll(() => rmSync(made, { recursive: true }));

test('the sample in the repository is what its script writes, byte for byte', () => {
	const files = filesIn(SAMPLE);
	expect(filesIn(made)).toEqual(files);
	expect(files.filter((file) => !bytesOf(made, file).equals(bytesOf(SAMPLE, file)))).toEqual([]);
});

test('the sample stays small', () => {
	const bytes = filesIn(SAMPLE).reduce((sum, file) => sum + statSync(join(SAMPLE, file)).size, 0);
	expect(bytes).toBeLessThan(LARGEST_BYTES);
});

test('the sample says in every language that the city is fictional', () => {
	expect(dataset.notice).toMatchObject({
		ja: 'みなと市は架空の市です。数値はすべて見本として作ったものです。',
		en: 'Minato City is fictional. All figures were made up as a sample.'
	});
	expect(dataset.notice?.easy).toContain('｜本当《ほんとう》には ありません');
	expect(dataset.title.ja).toContain('架空');
	expect(dataset.sources.filter(({ title }) => !title.ja.includes('架空'))).toEqual([]);
	expect(dataset.sources.filter(({ address }) => address !== null)).toEqual([]);
});

test('the sample has a city with six wards and at least sixty indicators, each with its owner', () => {
	expect(dataset.areas.map(({ code }) => code)).toEqual(['99200', ...WARDS]);
	expect(dataset.indicators.length).toBeGreaterThanOrEqual(60);
	expect(dataset.indicators.filter(({ owner }) => owner === null)).toEqual([]);
});

test('every kind of indicator is there', () => {
	const all = dataset.indicators;
	expect(kinds(all.map(({ kind }) => kind))).toEqual(['count', 'measure', 'ratio', 'share']);
	expect(kinds(all.map(({ periodType }) => periodType))).toEqual(['cy', 'date', 'fy', 'month']);
	expect(kinds(all.map(({ direction }) => direction))).toEqual([
		'decrease',
		'increase',
		'maintain',
		'neutral'
	]);
	expect(all.filter(({ cumulative }) => cumulative).length).toBeGreaterThan(3);
	expect(all.filter(({ doIt }) => doIt).length).toBeGreaterThan(3);
	expect(all.filter(({ survey }) => survey).length).toBeGreaterThan(3);
});

test('every kind of target is there, a range too', () => {
	expect(kinds(dataset.targets.map(({ kind }) => kind))).toEqual(['baseline', 'final', 'interim']);
	expect(dataset.targets.filter(({ upper }) => upper !== null).length).toBeGreaterThan(5);
});

test('values are missing for every reason and have every status but draft, which is left out', () => {
	const reasons = dataset.observations.flatMap(({ reading }) =>
		reading.kind === 'missing' ? [reading.reason] : []
	);
	expect(kinds(reasons)).toEqual([...MISSING_REASONS].sort());
	expect(kinds(dataset.observations.map(({ status }) => status))).toEqual(
		STATUSES.filter((status) => status !== 'draft').sort()
	);
	expect(readFileSync(join(SAMPLE, 'observations/health-checks.csv'), 'utf8')).toContain(',draft,');
});

test('values are about, open-ended and, in surveys, with their margin', () => {
	const qualifiers = dataset.observations.flatMap(({ reading }) =>
		reading.kind === 'amount' ? [reading.qualifier] : []
	);
	expect(kinds(qualifiers)).toEqual(['=', '>', '>=', 'about']);
	const surveyed = dataset.observations.filter(({ indicator }) => indicator === 'smoking');
	expect(surveyed.filter(({ margin, reading }) => reading.kind === 'amount' && !margin)).toEqual(
		[]
	);
});

test('a revised value says why', () => {
	const revised = dataset.observations.filter(({ status }) => status === 'revised');
	expect(revised.length).toBeGreaterThan(5);
	expect(revised.filter(({ note }) => note === null)).toEqual([]);
});

test('the year that is under way has quarters, with those of the year before', () => {
	expect(kinds(dataset.partYears.map(({ through }) => through))).toEqual([
		'2024-03',
		'2024-06',
		'2024-09',
		'2024-12',
		'2025-03',
		'2025-06',
		'2025-09',
		'2025-12'
	]);
});

test('wards and sections have five years of goal sheets, the last not yet evaluated', () => {
	const setters = dataset.organizations.filter(({ kind }) => kind !== 'city');
	expect(dataset.goalSheets).toHaveLength(setters.length * 5);
	expect(kinds(dataset.goalSheets.map(({ fiscalYear }) => fiscalYear))).toEqual([
		2021, 2022, 2023, 2024, 2025
	]);
	const open = dataset.goalSheets.filter(({ evaluation }) => evaluation === null);
	expect(kinds(open.map(({ fiscalYear }) => fiscalYear))).toEqual([2025]);
});

test('a goal that is carried on is the same goal on the sheet of the year before', () => {
	const torn = dataset.goalSheets.flatMap((sheet) =>
		sheet.goals.filter(({ carriedFrom, title }) => {
			const before = dataset.goalSheets.find(
				({ organization, fiscalYear }) =>
					organization === sheet.organization && fiscalYear === sheet.fiscalYear - 1
			);
			const same = before?.goals.find(({ number }) => number === carriedFrom);
			return carriedFrom !== null && same?.title.text.ja !== title.text.ja;
		})
	);
	expect(torn).toEqual([]);
});

test('wards report in their own words, and people override with a reason', () => {
	expect(dataset.reported.length).toBeGreaterThan(100);
	expect(kinds(dataset.reported.map(({ state }) => state))).toEqual(['met', 'notMet', 'underway']);
	expect(dataset.overrides).toHaveLength(6);
});

test('the earlier state is stored as a version', () => {
	const { releases, problems } = readStored(SAMPLE);
	expect(problems).toEqual([]);
	expect(releases.map(({ updated }) => updated)).toEqual(['2025-11-10']);
});

function read(folder: string): Dataset {
	const loaded = loadDataset(folder);
	if ('report' in loaded) {
		throw new Error(loaded.report);
	}
	return loaded.dataset;
}

function kinds<Value extends string | number>(values: readonly Value[]): Value[] {
	return [...new Set(values)].sort();
}

function filesIn(folder: string): string[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((file) => statSync(join(folder, file)).isFile())
		.sort();
}

function bytesOf(folder: string, file: string): Buffer {
	return readFileSync(join(folder, file));
}
