import { stringify } from 'csv-stringify/sync';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { loadDataset } from '$lib/server/load.ts';
import { storeRelease } from '$lib/server/store-release.ts';
import { briefings } from './briefings.ts';
import { goalSheets } from './goal-sheets.ts';
import { settingsOf } from './settings.ts';
import { EARLIER, isNow, NOW, type State } from './state.ts';
import { tablesOf } from './tables.ts';

/**
 * Writes the sample anew: its earlier state, which is stored as a version, then what it is now. Whatever was in the
 * folder is gone. Throws with the whole report when a state cannot be read.
 */
export function writeSample(folder: string): void {
	rmSync(folder, { recursive: true, force: true });
	writeState(folder, EARLIER);
	const earlier = loadDataset(folder);
	if ('report' in earlier) {
		throw new Error(earlier.report);
	}
	storeRelease(folder, earlier.dataset);
	writeState(folder, NOW);
	const now = loadDataset(folder);
	if ('report' in now) {
		throw new Error(now.report);
	}
}

/** The later state has all files of the earlier one, so that nothing of that is left. */
function writeState(folder: string, state: State): void {
	for (const [file, rows] of tablesOf(state)) {
		write(join(folder, file), stringify([...rows], { header: true, bom: true }));
	}
	const documents = [
		...goalSheets(),
		...(isNow(state) ? briefings() : []),
		['dataset.json', settingsOf(state)] as const
	];
	for (const [file, content] of documents) {
		write(join(folder, file), `${JSON.stringify(content, null, '\t')}\n`);
	}
}

function write(file: string, text: string): void {
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, text);
}
