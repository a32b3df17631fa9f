import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { exampleFiles } from '$lib/data/example.ts';
import { folderOf } from './example-folder.ts';
import { loadDataset } from './load.ts';
import { storeRelease } from './store-release.ts';

const BIRTHS = 'observations/births.csv';
const folders: string[] = [];

afterEach(() => {
	folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true }));
});

test('a stored file that was changed, lost, or taken from another version is told with how to restore it', () => {
	const folder = newFolder();
	const older = stored(folder).version;
	rewrite(folder, BIRTHS, ',5132,', ',5000,');
	const { version } = stored(folder);
	const file = (of: string, id: string) => join(folder, 'releases', of, `indicators/${id}.json`);
	writeFileSync(file(version, 'births'), readFileSync(file(older, 'births')));
	writeFileSync(file(version, 'share-65-plus'), '{');
	rmSync(file(version, 'beach-visitors'));
	writeFileSync(file(version, 'deaths'), '{}');
	expect(reportOf(folder, { [version]: 'VERSION', [older]: 'OLDER' })).toMatchInlineSnapshot(`
		"mizube/releases/VERSION/indicators/beach-visitors.json: 保存した版のファイルがありません。保存したときのファイルに戻してください（git では git checkout、なければ控えから）。戻せないときは releases/VERSION をフォルダーごと消してください。この版はサイトからなくなります。
		    this file of a stored version is missing; restore the file as it was stored (git checkout, or a backup). If that cannot be done, remove the folder releases/VERSION; the site then no longer has this version.
		mizube/releases/VERSION/indicators/births.json: 「OLDER」の版のファイルですが、「VERSION」のフォルダーにあります。保存したときのファイルに戻してください（git では git checkout、なければ控えから）。戻せないときは releases/VERSION をフォルダーごと消してください。この版はサイトからなくなります。
		    this file is of version "OLDER" but stands in the folder of "VERSION"; restore the file as it was stored (git checkout, or a backup). If that cannot be done, remove the folder releases/VERSION; the site then no longer has this version.
		mizube/releases/VERSION/indicators/deaths.json: 保存した版（releases/VERSION/release.json）にないファイルです。消してください。
		    the stored version (releases/VERSION/release.json) has no such file; remove it.
		mizube/releases/VERSION/indicators/share-65-plus.json: 保存したときの内容と違います。保存した版の値は変えられません。保存したときのファイルに戻してください（git では git checkout、なければ控えから）。戻せないときは releases/VERSION をフォルダーごと消してください。この版はサイトからなくなります。
		    this file is not as it was stored, and the figures of a stored version never change; restore the file as it was stored (git checkout, or a backup). If that cannot be done, remove the folder releases/VERSION; the site then no longer has this version.

		4 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (4 problems)"
	`);
});

test('a stored version whose list is lost, broken or of another version is told', () => {
	const folder = newFolder();
	const { version } = stored(folder);
	const list = join(folder, 'releases', version, 'release.json');
	const text = readFileSync(list, 'utf8');
	const reports = [
		text.replace(version, '2020-01-01-abcdef01'),
		text.replace('"updated"', '"update"'),
		'{'
	].map((broken) => {
		writeFileSync(list, broken);
		return reportOf(folder, { [version]: 'VERSION' });
	});
	rmSync(list);
	expect([...reports, reportOf(folder, { [version]: 'VERSION' })].join('\n\n'))
		.toMatchInlineSnapshot(`
		"mizube/releases/VERSION/release.json: 「2020-01-01-abcdef01」の版のファイルですが、「VERSION」のフォルダーにあります。保存したときのファイルに戻してください（git では git checkout、なければ控えから）。戻せないときは releases/VERSION をフォルダーごと消してください。この版はサイトからなくなります。
		    this file is of version "2020-01-01-abcdef01" but stands in the folder of "VERSION"; restore the file as it was stored (git checkout, or a backup). If that cannot be done, remove the folder releases/VERSION; the site then no longer has this version.

		1 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (1 problem)

		mizube/releases/VERSION/release.json: 保存したときの内容と違います。保存した版の値は変えられません。保存したときのファイルに戻してください（git では git checkout、なければ控えから）。戻せないときは releases/VERSION をフォルダーごと消してください。この版はサイトからなくなります。
		    this file is not as it was stored, and the figures of a stored version never change; restore the file as it was stored (git checkout, or a backup). If that cannot be done, remove the folder releases/VERSION; the site then no longer has this version.

		1 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (1 problem)

		mizube/releases/VERSION/release.json: 保存したときの内容と違います。保存した版の値は変えられません。保存したときのファイルに戻してください（git では git checkout、なければ控えから）。戻せないときは releases/VERSION をフォルダーごと消してください。この版はサイトからなくなります。
		    this file is not as it was stored, and the figures of a stored version never change; restore the file as it was stored (git checkout, or a backup). If that cannot be done, remove the folder releases/VERSION; the site then no longer has this version.

		1 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (1 problem)

		mizube/releases/VERSION/release.json: 保存した版のファイルがありません。保存したときのファイルに戻してください（git では git checkout、なければ控えから）。戻せないときは releases/VERSION をフォルダーごと消してください。この版はサイトからなくなります。
		    this file of a stored version is missing; restore the file as it was stored (git checkout, or a backup). If that cannot be done, remove the folder releases/VERSION; the site then no longer has this version.

		1 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (1 problem)"
	`);
});

test('a broken dataset and a broken stored version come in one report', () => {
	const folder = newFolder();
	const { version } = stored(folder);
	rmSync(join(folder, 'releases', version, 'release.json'));
	rewrite(folder, BIRTHS, ',5132,', ',many,');
	expect(reportOf(folder, { [version]: 'VERSION' })?.match(/^mizube\S*/gm)).toEqual([
		'mizube/observations/births.csv:2',
		'mizube/releases/VERSION/release.json:'
	]);
});

test('hidden files and notes to oneself beside a stored version are passed over', () => {
	const folder = newFolder();
	const { version } = stored(folder);
	writeFileSync(join(folder, 'releases', version, 'indicators/.DS_Store.json'), '');
	writeFileSync(join(folder, 'releases', version, 'README.md'), '# 2024');
	writeFileSync(join(folder, 'releases/README.md'), '# 版');
	expect(loadDataset(folder)).toHaveProperty('dataset');
});

function newFolder(): string {
	const folder = folderOf(exampleFiles());
	folders.push(folder);
	return folder;
}

function stored(folder: string): { version: string } {
	const loaded = loadDataset(folder);
	if ('report' in loaded) {
		throw new Error(loaded.report);
	}
	const { version } = storeRelease(folder, loaded.dataset).release;
	return { version };
}

function rewrite(folder: string, file: string, passage: string, by: string): void {
	const text = readFileSync(join(folder, file), 'utf8');
	writeFileSync(join(folder, file), text.replace(passage, by));
}

/** The report of a folder, with its path and the versions in it by the names given. */
function reportOf(folder: string, names: Readonly<Record<string, string>>): string | null {
	const loaded = loadDataset(folder);
	return 'report' in loaded
		? Object.entries(names).reduce(
				(text, [version, name]) => text.replaceAll(version, name),
				loaded.report.replaceAll(folder, 'mizube')
			)
		: null;
}
