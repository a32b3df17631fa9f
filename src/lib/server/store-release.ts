import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { releasedFile, releaseFile, releaseText, type Release } from '$lib/data/releases.ts';
import type { Dataset } from '$lib/domain/dataset.ts';
import { packFacts } from '$lib/explore/facts-file.ts';
import { factsAbout } from '$lib/explore/slice.ts';
import { fingerprint } from './fingerprint.ts';
import { readStored } from './stored.ts';
import { versionOf } from './version.ts';

/**
 * Stores what is known of every indicator as a version of its own, which stays when the dataset changes. A version
 * that is stored already is left as it is: `isNew` is then false. Throws a `RangeError` for a dataset with drafts.
 */
export function storeRelease(
	folder: string,
	dataset: Dataset
): { readonly release: Release; readonly isNew: boolean } {
	if (dataset.drafts === 'shown') {
		throw new RangeError('drafts are never stored');
	}
	const version = versionOf(folder, dataset);
	const known = readStored(folder).releases.find((one) => one.version === version);
	if (known !== undefined) {
		return { release: known, isNew: false };
	}
	const facts = { ...dataset, version };
	const indicators = dataset.indicators.map(({ id }) => {
		const text = JSON.stringify(packFacts(factsAbout(facts, id)));
		write(join(folder, releasedFile(version, id)), text);
		return [id, fingerprint([text])] as const;
	});
	const { updated } = dataset;
	const release = { version, updated, indicators: Object.fromEntries(indicators), briefs: {} };
	// Last, so that a version which was stored in part only is noticed.
	write(join(folder, releaseFile(version)), releaseText(release));
	return { release, isNew: true };
}

/** Writes a file of a stored version, and the folders above it. */
export function write(file: string, text: string): void {
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, text);
}
