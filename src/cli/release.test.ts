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

test(
	'data:release says what it stored, and the second time that nothing was left to do',
	SLOW,
	() => {
		const folder = newFolder();
		const [first, second] = [release(folder), release(folder)];
		const [version = ''] = readdirSync(join(folder, 'releases'));
		const said = [first, second].map(({ status, stdout, stderr }) => ({
			status,
			stdout: stdout.replaceAll(folder, 'mizube').replaceAll(version, 'VERSION'),
			stderr
		}));
		expect(said).toMatchInlineSnapshot(`
			[
			  {
			    "status": 0,
			    "stderr": "",
			    "stdout": "mizube/releases/VERSION: 版を保存しました（指標 3）。データを直したあとも、この版の値を示せます。
			    version stored (3 indicators); its figures stay when the data changes.
			",
			  },
			  {
			    "status": 0,
			    "stderr": "",
			    "stdout": "mizube/releases/VERSION: この版はもう保存してあります。何も変えていません。
			    this version is already stored; nothing was changed.
			",
			  },
			]
		`);
	}
);

test('data:release stores nothing while data:check has problems', SLOW, () => {
	const folder = newFolder(replaced('observations/births.csv', ',5132,', ',"5,132",'));
	const { status, stdout, stderr } = release(folder);
	expect({ status, stdout, isStored: existsSync(join(folder, 'releases')) }).toEqual({
		status: 1,
		stdout: '',
		isStored: false
	});
	expect(stderr.replaceAll(folder, 'mizube')).toMatchInlineSnapshot(`
		"mizube/observations/births.csv:2 value: 「5,132」は数ではありません。5132 と書いてください。
		    "5,132" is not a number; write 5132.

		1 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (1 problem)
		版は保存していません。 (no version was stored)
		"
	`);
});

test('data:release stores nothing while drafts are shown', SLOW, () => {
	const folder = newFolder();
	const { status, stdout, stderr } = run([folder], { ...process.env, MEYASU_DRAFT: '1' });
	expect({ status, stdout, isStored: existsSync(join(folder, 'releases')) }).toEqual({
		status: 1,
		stdout: '',
		isStored: false
	});
	expect(stderr.replaceAll(folder, 'mizube')).toMatchInlineSnapshot(`
		"mizube: MEYASU_DRAFT=1 のあいだは版を保存できません。下書きは公表した値として残せないからです。MEYASU_DRAFT を空にしてください。
		    no version is stored while MEYASU_DRAFT is 1, for drafts are not published figures; leave it blank.
		"
	`);
});

test('data:release takes the folder of MEYASU_DATA when none is given', SLOW, () => {
	const folder = newFolder();
	expect(run([], { ...process.env, MEYASU_DATA: folder }).stdout).toContain(folder);
	expect(existsSync(join(folder, 'releases'))).toBe(true);
});

function newFolder(changes: Record<string, string> = {}): string {
	const folder = folderOf(exampleFiles(changes));
	folders.push(folder);
	return folder;
}

function release(folder: string) {
	return run([folder], process.env);
}

function run(given: readonly string[], env: NodeJS.ProcessEnv) {
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		['--import', 'tsx', 'src/cli/release.ts', ...given],
		{ encoding: 'utf8', env }
	);
	return { status, stdout, stderr };
}
