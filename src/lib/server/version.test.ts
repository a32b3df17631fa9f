import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { exampleFiles, replaced } from '$lib/data/example.ts';
import { period } from '$lib/domain/example.ts';
import { folderOf } from './example-folder.ts';
import { versionOf } from './version.ts';

const PUBLISHED = { updated: period('2024-06-01'), drafts: 'hidden' } as const;

const folders: string[] = [];

afterEach(() => {
	vi.unstubAllEnvs();
	vi.resetModules();
	folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true }));
});

test('a version is the day of the dataset and a fingerprint of eight digits', () => {
	expect(versionOf(newFolder(), PUBLISHED)).toMatch(/^2024-06-01-[0-9a-f]{8}$/);
});

test('the same files have the same version wherever they lie', () => {
	expect(versionOf(newFolder(), PUBLISHED)).toBe(versionOf(newFolder(), PUBLISHED));
});

test('one figure that differs makes another version of the same day', () => {
	const changed = newFolder(replaced('observations/births.csv', ',5132,', ',5133,'));
	expect(versionOf(changed, PUBLISHED)).not.toBe(versionOf(newFolder(), PUBLISHED));
});

test('figures that move from one file to the next make another version', () => {
	const one = newFolder({ 'a.csv': 'x', 'b.csv': 'yz' });
	const other = newFolder({ 'a.csv': 'xy', 'b.csv': 'z' });
	expect(versionOf(one, PUBLISHED)).not.toBe(versionOf(other, PUBLISHED));
});

test('versions stored in the folder, and what no dataset has, change nothing', () => {
	const folder = newFolder();
	const before = versionOf(folder, PUBLISHED);
	mkdirSync(join(folder, 'releases/2024-01-01-abcdef01/indicators'), { recursive: true });
	writeFileSync(join(folder, 'releases/2024-01-01-abcdef01/release.json'), '{}');
	writeFileSync(join(folder, 'releases/2024-01-01-abcdef01/indicators/births.json'), '{}');
	writeFileSync(join(folder, 'README.md'), '# 水辺市');
	expect(versionOf(folder, PUBLISHED)).toBe(before);
});

test('a version with drafts is named so, and differs from the one without in nothing else', () => {
	const folder = newFolder();
	const published = versionOf(folder, PUBLISHED);
	expect(versionOf(folder, { ...PUBLISHED, drafts: 'shown' })).toBe(`${published}-draft`);
});

test('datasetVersion() says that drafts are shown', async () => {
	const folder = newFolder();
	vi.stubEnv('MEYASU_DATA', folder);
	vi.stubEnv('MEYASU_DRAFT', '1');
	const { datasetVersion } = await import('./version.ts');
	expect(datasetVersion()).toBe(`${versionOf(folder, PUBLISHED)}-draft`);
});

test('datasetVersion() names the chosen folder, with its own day', async () => {
	const folder = newFolder();
	vi.stubEnv('MEYASU_DATA', folder);
	const { datasetVersion } = await import('./version.ts');
	expect(datasetVersion()).toBe(versionOf(folder, PUBLISHED));
});

function newFolder(changes: Record<string, string> = {}): string {
	const folder = folderOf(exampleFiles(changes));
	folders.push(folder);
	return folder;
}
