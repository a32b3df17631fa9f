import type { Dataset } from '$lib/domain/dataset.ts';
import { datasetFolder } from './folder.ts';
import { loadDataset } from './load.ts';
import { once } from './once.ts';

/**
 * The dataset of the chosen folder, read once. Throws an `Error` whose message is the whole report when
 * anything in the folder is wrong.
 */
export const dataset: () => Dataset = once(() => {
	const loaded = loadDataset(datasetFolder());
	if ('report' in loaded) {
		throw new Error(loaded.report);
	}
	return loaded.dataset;
});
