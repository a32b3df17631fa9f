import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { exampleFiles } from '$lib/data/example.ts';
import { folderOf } from './example-folder.ts';
import { loadDataset } from './load.ts';
import { storeBrief } from './store-brief.ts';
import { storeRelease } from './store-release.ts';

const HAMA = { fiscalYear: 2023, organization: 'hama' };
const folders: string[] = [];

afterEach(() => {
	vi.unstubAllEnvs();
	vi.resetModules();
	folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true }));
});

test('storeBrief(folder, dataset, brief) stores the version too, so that the figures behind the slides stay', () => {
	const folder = newFolder();
	const { release, isNew, isNewVersion } = kept(folder, '5,132');
	expect({ isNew, isNewVersion }).toEqual({ isNew: true, isNewVersion: true });
	expect(listIn(folder, release.version)).toEqual({
		version: release.version,
		updated: '2024-06-01',
		indicators: {
			births: expect.stringMatching(/^[0-9a-f]{16}$/),
			'beach-visitors': expect.stringMatching(/^[0-9a-f]{16}$/),
			'share-65-plus': expect.stringMatching(/^[0-9a-f]{16}$/)
		},
		briefs: { '2023-hama': expect.stringMatching(/^[0-9a-f]{16}$/) }
	});
	expect(loadDataset(folder)).toHaveProperty('dataset');
});

test('storeBrief(folder, dataset, brief) adds to a version that was stored without briefings', () => {
	const folder = newFolder();
	const { version } = storeRelease(folder, datasetIn(folder)).release;
	expect(listIn(folder, version)).not.toHaveProperty('briefs');
	expect(kept(folder, '5,132')).toMatchObject({
		release: { version },
		isNew: true,
		isNewVersion: false
	});
	expect(loadDataset(folder)).toHaveProperty('dataset');
});

test('storeBrief(folder, dataset, brief) leaves a briefing that is kept already as it is', async () => {
	const folder = newFolder();
	const { version } = kept(folder, 'as it was').release;
	const list = readFileSync(join(folder, 'releases', version, 'release.json'), 'utf8');
	expect(kept(folder, 'otherwise')).toMatchObject({ isNew: false, isNewVersion: false });
	expect(readFileSync(join(folder, 'releases', version, 'release.json'), 'utf8')).toBe(list);
	const { frozenDeck } = await questionsOf(folder);
	expect(frozenDeck({ version, ...HAMA })?.decks.ja).toEqual({ title: 'as it was' });
});

test('storeBrief(folder, dataset, brief) keeps nothing of a dataset with drafts', () => {
	const folder = newFolder();
	vi.stubEnv('MEYASU_DRAFT', '1');
	expect(() => kept(folder, '5,132')).toThrow(RangeError);
});

test('frozenDecks() are those of every version, the current one too, the newest first', async () => {
	const folder = newFolder();
	const first = kept(folder, '5,132').release.version;
	rewrite(folder, 'dataset.json', '2024-06-01', '2024-07-01');
	const second = kept(folder, '5,132').release.version;
	const { frozenDecks } = await questionsOf(folder);
	expect(frozenDecks()).toEqual([
		{ version: second, ...HAMA },
		{ version: first, ...HAMA }
	]);
});

test('frozenDeck(key) still says what was stored after the dataset has changed', async () => {
	const folder = newFolder();
	const { version } = kept(folder, '5,132').release;
	rewrite(folder, 'observations/births.csv', ',5132,', ',5000,');
	const { frozenDeck } = await questionsOf(folder);
	expect(frozenDeck({ version, ...HAMA })).toEqual({
		version,
		updated: '2024-06-01',
		decks: { ja: { title: '5,132' } }
	});
});

test('frozenDeck(key) is null for a briefing or a version that is not kept', async () => {
	const folder = newFolder();
	const { version } = kept(folder, '5,132').release;
	const { frozenDeck } = await questionsOf(folder);
	expect([
		frozenDeck({ version, fiscalYear: 2022, organization: 'hama' }),
		frozenDeck({ version, fiscalYear: 2023, organization: 'yama' }),
		frozenDeck({ version: '2020-01-01-abcdef01', ...HAMA }),
		frozenDeck({ version, fiscalYear: 2023, organization: '../release' })
	]).toEqual([null, null, null, null]);
});

test('a kept briefing that was changed, lost or put there by hand is told', () => {
	const folder = newFolder();
	const { version } = kept(folder, '5,132').release;
	const file = (name: string) => join(folder, 'releases', version, 'briefs', name);
	writeFileSync(file('2023-yama.json'), '{}');
	rewrite(folder, `releases/${version}/briefs/2023-hama.json`, '5,132', '5,000');
	const changed = reportOf(folder, version);
	rmSync(file('2023-hama.json'));
	expect([changed, reportOf(folder, version)].join('\n\n')).toMatchInlineSnapshot(`
		"mizube/releases/VERSION/briefs/2023-hama.json: 保存したときの内容と違います。保存した版の値は変えられません。保存したときのファイルに戻してください（git では git checkout、なければ控えから）。戻せないときは releases/VERSION をフォルダーごと消してください。この版はサイトからなくなります。
		    this file is not as it was stored, and the figures of a stored version never change; restore the file as it was stored (git checkout, or a backup). If that cannot be done, remove the folder releases/VERSION; the site then no longer has this version.
		mizube/releases/VERSION/briefs/2023-yama.json: 保存した版（releases/VERSION/release.json）にないファイルです。消してください。
		    the stored version (releases/VERSION/release.json) has no such file; remove it.

		2 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (2 problems)

		mizube/releases/VERSION/briefs/2023-hama.json: 保存した版のファイルがありません。保存したときのファイルに戻してください（git では git checkout、なければ控えから）。戻せないときは releases/VERSION をフォルダーごと消してください。この版はサイトからなくなります。
		    this file of a stored version is missing; restore the file as it was stored (git checkout, or a backup). If that cannot be done, remove the folder releases/VERSION; the site then no longer has this version.
		mizube/releases/VERSION/briefs/2023-yama.json: 保存した版（releases/VERSION/release.json）にないファイルです。消してください。
		    the stored version (releases/VERSION/release.json) has no such file; remove it.

		2 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (2 problems)"
	`);
});

function newFolder(): string {
	const folder = folderOf(exampleFiles());
	folders.push(folder);
	return folder;
}

function datasetIn(folder: string) {
	const loaded = loadDataset(folder);
	if ('report' in loaded) {
		throw new Error(loaded.report);
	}
	return loaded.dataset;
}

/** Stores a briefing that is nothing but a title. */
function kept(folder: string, title: string) {
	return storeBrief(folder, datasetIn(folder), { ...HAMA, decks: { ja: { title } } });
}

function listIn(folder: string, version: string): unknown {
	return JSON.parse(readFileSync(join(folder, 'releases', version, 'release.json'), 'utf8'));
}

function rewrite(folder: string, file: string, passage: string, by: string): void {
	const text = readFileSync(join(folder, file), 'utf8');
	writeFileSync(join(folder, file), text.replace(passage, by));
}

async function questionsOf(folder: string) {
	vi.stubEnv('MEYASU_DATA', folder);
	return import('./frozen.ts');
}

function reportOf(folder: string, version: string): string | null {
	const loaded = loadDataset(folder);
	return 'report' in loaded
		? loaded.report.replaceAll(folder, 'mizube').replaceAll(version, 'VERSION')
		: null;
}
