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
	expect(said).toMatchInlineSnapshot(`
		[
		  {
		    "status": 0,
		    "stderr": "",
		    "stdout": "mizube/releases/VERSION: 版を保存しました。
		    version stored.
		/brief/2023/hama/VERSION/: 説明資料を保存しました。データを直したあとも、このアドレスの数値は変わりません。
		    briefing stored; the figures at this address stay when the data changes.
		",
		  },
		  {
		    "status": 0,
		    "stderr": "",
		    "stdout": "/brief/2023/hama/VERSION/: この説明資料はもう保存してあります。何も変えていません。
		    this briefing is already stored; nothing was changed.
		",
		  },
		]
	`);
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
	expect(stderr.replaceAll(folder, 'mizube')).toMatchInlineSnapshot(`
		"mizube: 「2023 hamma」の組織目標（goals/2023/hamma.json）がありません。もしかして「2023 hama」ですか。
		    there is no goal sheet "2023 hamma" (goals/2023/hamma.json); did you mean "2023 hama"?
		"
	`);
});

test('data:freeze asks for the year and the organisation', SLOW, () => {
	const { status, stderr } = freeze(newFolder(), '2023');
	expect(status).toBe(1);
	expect(stderr).toMatchInlineSnapshot(`
		"年度と組織を書いてください（例 npm run data:freeze -- 2023 chuo）。
		    name a fiscal year and an organisation (npm run data:freeze -- 2023 chuo).
		"
	`);
});

test('data:freeze stores nothing while drafts are shown', SLOW, () => {
	const folder = newFolder();
	const { status, stderr } = run(['2023', 'hama'], { MEYASU_DATA: folder, MEYASU_DRAFT: '1' });
	expect({ status, isStored: existsSync(join(folder, 'releases')) }).toEqual({
		status: 1,
		isStored: false
	});
	expect(stderr.replaceAll(folder, 'mizube')).toMatchInlineSnapshot(`
		"mizube: MEYASU_DRAFT=1 のあいだは説明資料を保存できません。下書きは公表した値として残せないからです。MEYASU_DRAFT を空にしてください。
		    no briefing is stored while MEYASU_DRAFT is 1, for drafts are not published figures; leave it blank.
		"
	`);
});

test('data:freeze stores nothing while data:check has problems', SLOW, () => {
	const folder = newFolder(replaced('observations/births.csv', ',5132,', ',"5,132",'));
	const { status, stderr } = freeze(folder, '2023', 'hama');
	expect({ status, isStored: existsSync(join(folder, 'releases')) }).toEqual({
		status: 1,
		isStored: false
	});
	expect(stderr.replaceAll(folder, 'mizube')).toMatchInlineSnapshot(`
		"mizube/observations/births.csv:2 value: 「5,132」は数ではありません。5132 と書いてください。
		    "5,132" is not a number; write 5132.

		1 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (1 problem)
		説明資料は保存していません。 (no briefing was stored)
		"
	`);
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
