import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { afterEach, expect, test } from 'vitest';
import { EXAMPLE, exampleFiles, replaced } from '$lib/data/example.ts';
import { folderOf } from '$lib/server/example-folder.ts';

const SLOW = { timeout: 60_000 };
const folders: string[] = [];

afterEach(() => {
	folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true }));
});

test('data:check prints what it read and ends well when nothing is wrong', SLOW, () => {
	const { folder, status, stdout, stderr } = checked(exampleFiles());
	expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
	expect(stdout.replaceAll(folder, 'mizube')).toMatchInlineSnapshot(`
		"  sources.csv                           1
		  notes.csv                             1
		  units.csv                             3
		  themes.csv                            1
		  areas.csv                             2
		  organizations.csv                     1
		  indicators.csv                        3
		  observations/births.csv               4
		  observations/beach-visitors.csv       1
		  observations/share-65-plus.csv        1
		  targets.csv                           2
		  annotations.csv                       1
		  goals/2023/hama.json                  1
		  dataset.json                          1

		  年度: 2022 – 2023（指標 2、実績値 5）
		  月: 2024-03 – 2024-03（指標 1、実績値 1）
		mizube: 問題はありません。指標 3、区域 2、実績値 6、出典 1、組織目標 1 を読みました。 (no problems)
		"
	`);
});

test('data:check reports to stderr and fails when something is wrong', SLOW, () => {
	const files = exampleFiles(replaced('observations/births.csv', ',5132,', ',"5,132",'));
	const { folder, status, stdout, stderr } = checked(files);
	expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
	expect(stderr.replaceAll(folder, 'mizube')).toMatchInlineSnapshot(`
		"mizube/observations/births.csv:2 value: 「5,132」は数ではありません。5132 と書いてください。
		    "5,132" is not a number; write 5132.

		1 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (1 problem)
		"
	`);
});

test('data:check says where it looked when the folder is not there', SLOW, () => {
	const { status, stderr } = check('data/no-such-place');
	expect(status).toBe(1);
	expect(stderr.replaceAll(process.cwd(), '.')).toMatchInlineSnapshot(`
		"data/no-such-place: フォルダーがありません（./data/no-such-place）。MEYASU_DATA か、npm run data:check のあとに書いた場所を確かめてください。
		    there is no such folder; check MEYASU_DATA or the path that was given.
		"
	`);
});

test('data:check counts the drafts, and says whether they are shown', SLOW, () => {
	const births = `${EXAMPLE['observations/births.csv']}99200,2023,4777,,draft,yearbook,,\n`;
	const folder = folderOf(exampleFiles({ 'observations/births.csv': births }));
	folders.push(folder);
	const said = ['', '1'].map((chosen) => {
		const { stdout } = run([folder], { ...process.env, MEYASU_DRAFT: chosen });
		return stdout.trimEnd().split('\n').at(-1)?.replace(folder, 'mizube');
	});
	expect(said).toMatchInlineSnapshot(`
		[
		  "mizube: 問題はありません。指標 3、区域 2、実績値 6、出典 1、組織目標 1 を読みました。下書き 1 は載せていません。 (no problems, 1 draft left out)",
		  "mizube: 問題はありません。指標 3、区域 2、実績値 6、出典 1、組織目標 1 を読みました。MEYASU_DRAFT=1 なので、下書き 1 も載せています。 (no problems, 1 draft shown)",
		]
	`);
});

test('data:check refuses a MEYASU_DRAFT that is neither 1 nor blank', SLOW, () => {
	const folder = folderOf(exampleFiles());
	folders.push(folder);
	const { status, stdout, stderr } = run([folder], { ...process.env, MEYASU_DRAFT: 'yes' });
	expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
	expect(stderr).toMatchInlineSnapshot(`
		"MEYASU_DRAFT: 「yes」は使えません。下書きを載せるなら 1 を書き、載せないなら空にしてください。
		    "yes" cannot stand here; write 1 to show drafts, or leave it blank to hide them.
		"
	`);
});

test('the folder is chosen by MEYASU_DATA when none is given', SLOW, () => {
	const folder = folderOf(exampleFiles());
	folders.push(folder);
	expect(run([], { ...process.env, MEYASU_DATA: folder }).stdout).toContain(folder);
});

function checked(files: ReadonlyMap<string, Uint8Array>) {
	const folder = folderOf(files);
	folders.push(folder);
	return { folder, ...check(folder) };
}

function check(folder: string) {
	return run([folder], process.env);
}

function run(given: readonly string[], env: NodeJS.ProcessEnv) {
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		['--import', 'tsx', 'src/cli/check.ts', ...given],
		{ encoding: 'utf8', env }
	);
	return { status, stdout, stderr };
}
