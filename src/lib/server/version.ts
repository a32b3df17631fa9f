import { dataset } from './dataset.ts';
import { fingerprint } from './fingerprint.ts';
import { datasetFolder, readFolder } from './folder.ts';
import { once } from './once.ts';

const FINGERPRINT_LENGTH = 8;

/** Names the figures of the chosen dataset. */
export const datasetVersion: () => string = once(() =>
	versionOf(datasetFolder(), dataset().updated)
);

/**
 * Names the very figures of a dataset folder: the day of its last change and a fingerprint of its files, so that
 * two versions of one day differ too. Versions stored in the folder are no part of it.
 */
export function versionOf(folder: string, updated: string): string {
	const files = [...readFolder(folder)].sort(([a], [b]) => (a < b ? -1 : 1));
	const parts = files.flatMap(([file, bytes]) => [`${file}\n${bytes.length}\n`, bytes]);
	return `${updated}-${fingerprint(parts, FINGERPRINT_LENGTH)}`;
}
