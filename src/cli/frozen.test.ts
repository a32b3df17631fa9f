import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { exampleFiles } from '$lib/data/example.ts';
import type { GoalSheet } from '$lib/domain/goal-sheet.ts';
import { folderOf } from '$lib/server/example-folder.ts';
import type { ShownDeck } from '../routes/[[lang]]/brief/shown-deck.ts';

const SLOW = { timeout: 60_000 };
const SHEET = 'goals/2023/hama.json';
const HAMA = { fiscalYear: 2023, organization: 'hama' };
const folders: string[] = [];

afterEach(() => {
	vi.unstubAllEnvs();
	vi.resetModules();
	folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true }));
});

test(
	'a frozen briefing keeps the figures of its day, the current one follows the dataset',
	SLOW,
	async () => {
		const folder = newFolder();
		const version = await frozenNow(folder);
		const before = await shownOf(folder, version);
		rewrite(folder, 'observations/births.csv', ',4733,', ',4701,');
		rewrite(folder, 'observations/births.csv', ',320,about', ',410,about');
		vi.resetModules();
		const after = await shownOf(folder, version);
		expect(after.kept).toEqual(before.kept);
		expect(saidBy(after.kept?.shown)).not.toMatch(/410人|4,701人/);
		expect(saidBy(after.current)).toMatch(/410人|4,701人/);
		expect(saidBy(after.current)).not.toMatch(/320人|4,733人/);
		expect(after.current.deck.version).not.toBe(version);
	}
);

test(
	'a frozen briefing says that it is one, with the day and the name of its version',
	SLOW,
	async () => {
		const folder = newFolder();
		const version = await frozenNow(folder);
		const { kept, current } = await shownOf(folder, version);
		expect(kept?.shown.frozen).toBe(
			`令和6年6月1日の版（${version}）の説明資料です。数値は示したときのままで、データが変わっても変わりません。`
		);
		expect(kept?.title).toBe(`${current.deck.title}（令和6年6月1日の版）`);
		expect(current.frozen).toBeNull();
	}
);

test(
	'what is kept is the very deck that was shown: nothing of it is lost in the file',
	SLOW,
	async () => {
		const folder = newFolder();
		const version = await frozenNow(folder);
		const { kept, current } = await shownOf(folder, version);
		expect(kept?.shown.deck).toEqual(current.deck);
	}
);

test(
	'a frozen briefing outlives its goal sheet, and then leads to no current one',
	SLOW,
	async () => {
		const folder = newFolder();
		const version = await frozenNow(folder);
		expect(await keptIn(folder, version)).toMatchObject({ current: '今のデータの説明資料を開く' });
		const sheet = readFileSync(join(folder, SHEET), 'utf8').replace('2023', '2022');
		mkdirSync(join(folder, 'goals/2022'));
		writeFileSync(join(folder, 'goals/2022/hama.json'), sheet);
		rmSync(join(folder, SHEET));
		rewrite(folder, 'dataset.json', '"fiscalYear": 2023', '"fiscalYear": 2022');
		vi.resetModules();
		expect(await keptIn(folder, version)).toMatchObject({
			current: null,
			shown: { deck: { version, fiscalYear: 2023 } }
		});
	}
);

test('a briefing that was not kept is not there', SLOW, async () => {
	const folder = newFolder();
	await frozenNow(folder);
	expect(await keptIn(folder, '2020-01-01-abcdef01')).toBeNull();
});

function newFolder(): string {
	const folder = folderOf(exampleFiles());
	folders.push(folder);
	return folder;
}

function rewrite(folder: string, file: string, passage: string, by: string): void {
	const text = readFileSync(join(folder, file), 'utf8');
	writeFileSync(join(folder, file), text.replace(passage, by));
}

/** Keeps the briefing of the folder as it is; the next question reads the folder anew. */
async function frozenNow(folder: string): Promise<string> {
	vi.stubEnv('MEYASU_DATA', folder);
	const { freeze } = await import('./frozen.ts');
	const { dataset } = await import('$lib/server/dataset.ts');
	const { release } = freeze(folder, dataset(), await sheetNow());
	vi.resetModules();
	return release.version;
}

async function sheetNow(): Promise<GoalSheet> {
	const { goalSheet } = await import('$lib/server/sheets.ts');
	const sheet = goalSheet(HAMA.fiscalYear, HAMA.organization);
	if (sheet === null) {
		throw new Error('the example has no such sheet');
	}
	return sheet;
}

async function keptIn(folder: string, version: string) {
	vi.stubEnv('MEYASU_DATA', folder);
	const { frozenView } = await import('../routes/[[lang]]/views/brief/frozen.ts');
	return frozenView({ version, ...HAMA }, 'ja');
}

async function shownOf(folder: string, version: string) {
	const kept = await keptIn(folder, version);
	const { shownDeck } = await import('../routes/[[lang]]/views/brief/shown.ts');
	return { kept, current: shownDeck(await sheetNow(), 'ja') };
}

/** All that the slides of a briefing say. */
function saidBy(shown: ShownDeck | undefined): string {
	return JSON.stringify(shown?.deck.slides);
}
