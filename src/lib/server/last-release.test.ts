import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { exampleFiles } from '$lib/data/example.ts';
import { folderOf } from './example-folder.ts';
import { loadDataset } from './load.ts';
import { storeRelease } from './store-release.ts';

const folders: string[] = [];

afterEach(() => {
	vi.unstubAllEnvs();
	vi.resetModules();
	folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true }));
});

test('lastRelease() is null where no version is stored, and where the only one is the current one', async () => {
	expect(await releaseOf(newFolder())).toBeNull();
	vi.resetModules();
	const folder = newFolder();
	store(folder);
	expect(await releaseOf(folder)).toBeNull();
});

test('lastRelease() holds the figures as they were, those of each indicator once', async () => {
	const folder = newFolder();
	store(folder);
	rewrite(folder, 'observations/births.csv', ',5132,', ',5000,');
	rewrite(folder, 'targets.csv', '2030,final,150', '2030,final,160');
	const release = await releaseOf(folder);
	expect(release?.updated).toBe('2024-06-01');
	expect(release?.indicators.map(({ id }) => id)).toEqual([
		'births',
		'beach-visitors',
		'share-65-plus'
	]);
	expect(release?.observations.map(({ indicator, period }) => `${indicator} ${period}`)).toEqual([
		'births 2022',
		'births 2023',
		'births 2022',
		'births 2023',
		'beach-visitors 2023',
		'share-65-plus 2024-03'
	]);
	expect(release?.observations[0]?.reading).toMatchObject({ value: 5132 });
	expect(release?.targets.map(({ value }) => value)).toEqual([120, 150]);
});

test('lastRelease() is the newest of several stored versions', async () => {
	const folder = newFolder();
	store(folder);
	rewrite(folder, 'dataset.json', '2024-06-01', '2024-07-01');
	store(folder);
	rewrite(folder, 'dataset.json', '2024-07-01', '2024-08-01');
	expect((await releaseOf(folder))?.updated).toBe('2024-07-01');
});

function newFolder(): string {
	const folder = folderOf(exampleFiles());
	folders.push(folder);
	return folder;
}

function store(folder: string): void {
	const loaded = loadDataset(folder);
	if ('report' in loaded) {
		throw new Error(loaded.report);
	}
	storeRelease(folder, loaded.dataset);
}

function rewrite(folder: string, file: string, passage: string, by: string): void {
	const text = readFileSync(join(folder, file), 'utf8');
	writeFileSync(join(folder, file), text.replace(passage, by));
}

async function releaseOf(folder: string) {
	vi.stubEnv('MEYASU_DATA', folder);
	const { lastRelease } = await import('./last-release.ts');
	return lastRelease();
}
