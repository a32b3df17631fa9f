import { Problems, type Problem } from '$lib/data/problem.ts';
import { readReleases, type Release } from '$lib/data/releases.ts';
import { fingerprint } from './fingerprint.ts';
import { datasetFolder, readReleaseFolder } from './folder.ts';
import { once } from './once.ts';

/** The versions that are stored in a dataset folder, with their files. */
export interface Stored {
	/** The newest first. */
	readonly releases: readonly Release[];
	readonly files: ReadonlyMap<string, Uint8Array>;
	readonly problems: readonly Problem[];
}

/** The versions that are stored in the chosen folder. */
export const stored: () => Stored = once(() => readStored(datasetFolder()));

/** Reads the versions that are stored in a dataset folder. Throws when a file in it cannot be read. */
export function readStored(folder: string): Stored {
	return storedIn(readReleaseFolder(folder));
}

/** The stored versions that files, by their path inside the dataset folder, make up. */
export function storedIn(files: ReadonlyMap<string, Uint8Array>): Stored {
	const problems = new Problems();
	const found = readReleases(files, (bytes) => fingerprint([bytes]), problems);
	return {
		releases: found.toSorted((a, b) => (a.updated < b.updated ? 1 : -1)),
		files,
		problems: problems.sorted()
	};
}
