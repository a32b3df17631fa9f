import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { readDataset, type ReadDataset } from '$lib/data/read.ts';
import { formatReport } from '$lib/data/report.ts';
import { draftsChosen } from './drafts.ts';
import { readFolder, readReleaseFolder } from './folder.ts';
import { storedIn } from './stored.ts';

/**
 * The dataset of a folder, with drafts when `MEYASU_DRAFT` asks for them, or the report of everything that keeps it
 * from being read.
 */
export function loadDataset(folder: string): ReadDataset | { report: string } {
	if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
		return { report: noFolder(folder) };
	}
	const chosen = draftsChosen();
	if ('report' in chosen) {
		return chosen;
	}
	let files, releaseFiles;
	try {
		files = readFolder(folder);
		releaseFiles = readReleaseFolder(folder);
	} catch (error) {
		return { report: unreadable(folder, error) };
	}
	const read = readDataset(files, chosen);
	const { problems } = storedIn(releaseFiles);
	if ('dataset' in read && problems.length === 0) {
		return read;
	}
	const told = 'problems' in read ? read.problems : [];
	return { report: formatReport([...told, ...problems], folder) };
}

function noFolder(folder: string): string {
	return [
		`${folder}: フォルダーがありません（${resolve(folder)}）。MEYASU_DATA か、npm run data:check のあとに書いた場所を確かめてください。`,
		'    there is no such folder; check MEYASU_DATA or the path that was given.'
	].join('\n');
}

function unreadable(folder: string, error: unknown): string {
	const reason = error instanceof Error ? error.message : String(error);
	return `${folder}: ファイルを開けません。ほかのソフトで開いていないか、読む権限があるかを確かめてください（${reason}）。\n    a file cannot be opened; check that no other program holds it and that you may read it.`;
}
