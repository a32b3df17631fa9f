import type { Dataset } from '$lib/domain/dataset.ts';
import { dataset } from './dataset.ts';
import { fingerprint } from './fingerprint.ts';
import { datasetFolder, readFolder } from './folder.ts';
import { once } from './once.ts';

const FINGERPRINT_LENGTH = 8;

/** Names the figures of the chosen dataset. */
export const datasetVersion: () => string = once(() => versionOf(datasetFolder(), dataset()));

/**
 * Names the very figures of a dataset folder: the day of its last change and a fingerprint of its files, so that
 * two versions of one day differ too. Versions stored in the folder are no part of it. Where drafts are shown, the
 * name says so: nothing under it can be taken for what is published.
 */
export function versionOf(
	folder: string,
	{ updated, drafts }: Pick<Dataset, 'updated' | 'drafts'>
): string {
	const files = [...readFolder(folder)].sort(([a], [b]) => (a < b ? -1 : 1));
	const parts = files.flatMap(([file, bytes]) => [`${file}\n${bytes.length}\n`, bytes]);
	const version = `${updated}-${fingerprint(parts, FINGERPRINT_LENGTH)}`;
	return drafts === 'shown' ? `${version}-draft` : version;
}
