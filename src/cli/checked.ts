import { datasetFolder } from '$lib/server/folder.ts';
import { loadDataset } from '$lib/server/load.ts';
import { summaryLine } from './summary.ts';

/** The line that says what the chosen folder holds. Throws an `Error` with the whole report. */
export function checkedLine(): string {
	const folder = datasetFolder();
	const loaded = loadDataset(folder);
	if ('report' in loaded) {
		const failure = new Error(loaded.report);
		// Vite prints the stack of an error; the keeper of the data needs the report alone.
		failure.stack = loaded.report;
		throw failure;
	}
	return summaryLine(loaded, folder);
}
