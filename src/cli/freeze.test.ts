import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { exampleFiles, replaced } from '$lib/data/example.ts';
import { folderOf } from '$lib/server/example-folder.ts';

const SLOW = { timeout: 60_000 };
const folders: string[] = [];

afterEach(() => {
	folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true }));
});

test('data:freeze says what it stored, and the second time that nothing was changed', SLOW, () => {
	const folder = newFolder();
	const [first, second] = [freeze(folder, '2023', 'hama'), freeze(folder, '2023', 'hama')];
	const [version = ''] = readdirSync(join(folder, 'releases'));
	const said = [first, second].map(({ status, stdout, stderr }) => ({
		status,
		stdout: stdout.replaceAll(folder, 'mizube').replaceAll(version, 'VERSION'),
		stderr
	}));
	expect(said).toMatchInlineSnapshot();
	expect(readdirSync(join(folder, 'releases', version, 'briefs'))).toEqual(['2023-hama.json']);
});

test('data:freeze answers a sheet that is not there with one that is nearly right', SLOW, () => {
	const folder = newFolder();
	const { status, stdout, stderr } = freeze(folder, '2023', 'hamma');
	expect({ status, stdout, isStored: existsSync(join(folder, 'releases')) }).toEqual({
		status: 1,
		stdout: '',
		isStored: false
	});
	expect(stderr.replaceAll(folder, 'mizube')).toMatchInlineSnapshot();
});

test('data:freeze asks for the year and the organisation', SLOW, () => {
	const { status, stderr } = freeze(newFolder(), '2023');
	expect(status).toBe(1);
	expect(stderr).toMatchInlineSnapshot();
});

test('data:freeze stores nothing while drafts are shown', SLOW, () => {
	const folder = newFolder();
	const { status, stderr } = run(['2023', 'hama'], { MEYASU_DATA: folder, MEYASU_DRAFT: '1' });
	expect({ status, isStored: existsSync(join(folder, 'releases')) }).toEqual({
		status: 1,
		isStored: false
	});
	expect(stderr.replaceAll(folder, 'mizube')).toMatchInlineSnapshot();
});

test('data:freeze stores nothing while data:check has problems', SLOW, () => {
	const folder = newFolder(replaced('observations/births.csv', ',5132,', ',"5,132",'));
	const { status, stderr } = freeze(folder, '2023', 'hama');
	expect({ status, isStored: existsSync(join(folder, 'releases')) }).toEqual({
		status: 1,
		isStored: false
	});
	expect(stderr.replaceAll(folder, 'mizube')).toMatchInlineSnapshot();
});

function newFolder(changes: Record<string, string> = {}): string {
	const folder = folderOf(exampleFiles(changes));
	folders.push(folder);
	return folder;
}

function freeze(folder: string, ...given: readonly string[]) {
	return run(given, { MEYASU_DATA: folder });
}

function run(given: readonly string[], env: Record<string, string>) {
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		['--import', 'tsx', 'src/cli/freeze.ts', ...given],
		{ encoding: 'utf8', env: { ...process.env, ...env } }
	);
	return { status, stdout, stderr };
}
