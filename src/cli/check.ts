import { datasetFolder } from '$lib/server/folder.ts';
import { loadDataset } from '$lib/server/load.ts';
import { summary } from './summary.ts';

const folder = process.argv[2] ?? datasetFolder();
const loaded = loadDataset(folder);

if ('report' in loaded) {
	console.error(loaded.report);
	process.exitCode = 1;
} else {
	console.log(summary(loaded, folder));
}
