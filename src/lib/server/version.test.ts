import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { exampleFiles, replaced } from '$lib/data/example.ts';
import { folderOf } from './example-folder.ts';
import { versionOf } from './version.ts';

const folders: string[] = [];

afterEach(() => {
	vi.unstubAllEnvs();
	vi.resetModules();
	folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true }));
});

test('a version is the day of the dataset and a fingerprint of eight digits', () => {
	expect(versionOf(newFolder(), '2024-06-01')).toMatch(/^2024-06-01-[0-9a-f]{8}$/);
});

test('the same files have the same version wherever they lie', () => {
	expect(versionOf(newFolder(), '2024-06-01')).toBe(versionOf(newFolder(), '2024-06-01'));
});

test('one figure that differs makes another version of the same day', () => {
	const changed = newFolder(replaced('observations/births.csv', ',5132,', ',5133,'));
	expect(versionOf(changed, '2024-06-01')).not.toBe(versionOf(newFolder(), '2024-06-01'));
});

test('figures that move from one file to the next make another version', () => {
	const one = newFolder({ 'a.csv': 'x', 'b.csv': 'yz' });
	const other = newFolder({ 'a.csv': 'xy', 'b.csv': 'z' });
	expect(versionOf(one, '2024-06-01')).not.toBe(versionOf(other, '2024-06-01'));
});

test('versions stored in the folder, and what no dataset has, change nothing', () => {
	const folder = newFolder();
	const before = versionOf(folder, '2024-06-01');
	mkdirSync(join(folder, 'releases/2024-01-01-abcdef01/indicators'), { recursive: true });
	writeFileSync(join(folder, 'releases/2024-01-01-abcdef01/release.json'), '{}');
	writeFileSync(join(folder, 'releases/2024-01-01-abcdef01/indicators/births.json'), '{}');
	writeFileSync(join(folder, 'README.md'), '# 水辺市');
	expect(versionOf(folder, '2024-06-01')).toBe(before);
});

test('datasetVersion() names the chosen folder, with its own day', async () => {
	const folder = newFolder();
	vi.stubEnv('MEYASU_DATA', folder);
	const { datasetVersion } = await import('./version.ts');
	expect(datasetVersion()).toBe(versionOf(folder, '2024-06-01'));
});

function newFolder(changes: Record<string, string> = {}): string {
	const folder = folderOf(exampleFiles(changes));
	folders.push(folder);
	return folder;
}
