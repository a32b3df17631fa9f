import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { exampleFiles, replaced } from '$lib/data/example.ts';
import { folderOf } from './example-folder.ts';
import { datasetFolder } from './folder.ts';
import { loadDataset } from './load.ts';

const folders: string[] = [];

afterEach(() => {
	vi.unstubAllEnvs();
	vi.resetModules();
	folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true }));
});

test('the folder is the one that comes with the program unless MEYASU_DATA names another', () => {
	expect(datasetFolder({})).toBe('data/niigata');
	expect(datasetFolder({ MEYASU_DATA: '' })).toBe('data/niigata');
	expect(datasetFolder({ MEYASU_DATA: '/srv/mizube' })).toBe('/srv/mizube');
});

test('files that no dataset has are passed over: notes to oneself, hidden and temporary ones', () => {
	const folder = newFolder(exampleFiles());
	writeFileSync(join(folder, 'README.md'), '# 水辺市');
	writeFileSync(join(folder, '.hidden.csv'), '');
	writeFileSync(join(folder, '~$areas.xlsx'), '');
	mkdirSync(join(folder, 'old.csv'));
	expect(loadDataset(folder)).toHaveProperty('dataset');
});

test('dataset() throws the whole report as its message', async () => {
	const folder = newFolder(exampleFiles(replaced('themes.csv', 'Life', '')));
	vi.stubEnv('MEYASU_DATA', folder);
	const { dataset } = await import('./dataset.ts');
	expect(() => dataset()).toThrow(
		`${folder}/themes.csv:2 name_en: 空です。値を書いてください。\n    this is blank; write a value.\n`
	);
});

function newFolder(files: ReadonlyMap<string, Uint8Array>): string {
	const folder = folderOf(files);
	folders.push(folder);
	return folder;
}
