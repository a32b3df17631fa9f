import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { exampleFiles } from '$lib/data/example.ts';
import { unpackFacts } from '$lib/explore/facts-file.ts';
import { folderOf } from './example-folder.ts';
import { loadDataset } from './load.ts';
import { storeRelease } from './store-release.ts';

const BIRTHS = 'observations/births.csv';
const folders: string[] = [];

afterEach(() => {
	vi.unstubAllEnvs();
	vi.resetModules();
	folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true }));
});

test('storeRelease(folder, dataset) stores a file for each indicator and one that lists them', () => {
	const folder = newFolder();
	const { version, isNew } = stored(folder);
	expect(isNew).toBe(true);
	expect(readdirSync(join(folder, 'releases'))).toEqual([version]);
	expect(readdirSync(join(folder, 'releases', version, 'indicators'))).toEqual([
		'beach-visitors.json',
		'births.json',
		'share-65-plus.json'
	]);
	expect(
		JSON.parse(readFileSync(join(folder, 'releases', version, 'release.json'), 'utf8'))
	).toEqual({
		version,
		updated: '2024-06-01',
		indicators: {
			births: expect.stringMatching(/^[0-9a-f]{16}$/),
			'beach-visitors': expect.stringMatching(/^[0-9a-f]{16}$/),
			'share-65-plus': expect.stringMatching(/^[0-9a-f]{16}$/)
		}
	});
});

test('storeRelease(folder, dataset) leaves a version that is stored already as it is', () => {
	const folder = newFolder();
	const { version } = stored(folder);
	const file = join(folder, 'releases', version, 'release.json');
	const before = readFileSync(file, 'utf8');
	expect(stored(folder)).toEqual({ version, isNew: false });
	expect(readFileSync(file, 'utf8')).toBe(before);
	expect(readdirSync(join(folder, 'releases'))).toEqual([version]);
});

test('storeRelease(folder, dataset) stores nothing of a dataset with drafts', () => {
	const folder = newFolder();
	vi.stubEnv('MEYASU_DRAFT', '1');
	expect(() => stored(folder)).toThrow(RangeError);
	expect(readdirSync(folder)).not.toContain('releases');
});

test('releasedFacts(version, id) keeps what a stored version said after the dataset has changed', async () => {
	const folder = newFolder();
	const { version } = stored(folder);
	const { now, releases, releasedFacts } = await changed(folder);
	expect(releases()).toEqual([
		{ version, updated: '2024-06-01', indicators: ['births', 'beach-visitors', 'share-65-plus'] }
	]);
	expect(firstValue(releasedFacts(version, 'births'))).toEqual({ version, value: 5132 });
	expect(firstValue(releasedFacts(now, 'births'))).toEqual({ version: now, value: 5000 });
});

test('releases() are the newest first, without the current one', async () => {
	const folder = newFolder();
	const first = stored(folder).version;
	rewrite(folder, 'dataset.json', '2024-06-01', '2024-07-01');
	const second = stored(folder).version;
	rewrite(folder, 'dataset.json', '2024-07-01', '2024-08-01');
	stored(folder);
	vi.stubEnv('MEYASU_DATA', folder);
	const { releases } = await import('./releases.ts');
	expect(releases().map(({ version }) => version)).toEqual([second, first]);
});

test('releasedFacts(version, id) is null for a version or an indicator that is not there', async () => {
	const folder = newFolder();
	const { version } = stored(folder);
	const { now, releasedFacts } = await changed(folder);
	expect([
		releasedFacts(version, 'deaths'),
		releasedFacts(now, 'deaths'),
		releasedFacts('2020-01-01-abcdef01', 'births'),
		releasedFacts('..', 'births'),
		releasedFacts(version, '../release')
	]).toEqual([null, null, null, null, null]);
});

function newFolder(): string {
	const folder = folderOf(exampleFiles());
	folders.push(folder);
	return folder;
}

function stored(folder: string): { version: string; isNew: boolean } {
	const loaded = loadDataset(folder);
	if ('report' in loaded) {
		throw new Error(loaded.report);
	}
	const { release, isNew } = storeRelease(folder, loaded.dataset);
	return { version: release.version, isNew };
}

function rewrite(folder: string, file: string, passage: string, by: string): void {
	const text = readFileSync(join(folder, file), 'utf8');
	writeFileSync(join(folder, file), text.replace(passage, by));
}

/** The questions of a folder after its first figure became another, and its version now. */
async function changed(folder: string) {
	rewrite(folder, BIRTHS, ',5132,', ',5000,');
	vi.stubEnv('MEYASU_DATA', folder);
	const { releases, releasedFacts } = await import('./releases.ts');
	const { datasetVersion } = await import('./version.ts');
	return { now: datasetVersion(), releases, releasedFacts };
}

function firstValue(packed: Parameters<typeof unpackFacts>[0] | null) {
	const facts = packed && unpackFacts(packed);
	const reading = facts?.observations[0]?.reading;
	return { version: facts?.version, value: reading?.kind === 'amount' ? reading.value : null };
}
