import { join } from 'node:path';
import {
	briefName,
	releasedBrief,
	releaseFile,
	releaseText,
	type BriefKey,
	type Release
} from '$lib/data/releases.ts';
import type { Dataset } from '$lib/domain/dataset.ts';
import type { Locale } from '$lib/domain/locale.ts';
import { fingerprint } from './fingerprint.ts';
import { storeRelease, write } from './store-release.ts';

/** A briefing that was stored, with the version that it is kept to. */
export interface StoredBrief {
	readonly release: Release;
	/** Whether the version was not stored before. */
	readonly isNewVersion: boolean;
	/** Whether the briefing was not stored before. */
	readonly isNew: boolean;
}

/**
 * Keeps a briefing, as it is now in each language, to the current version of the dataset, and stores that version, so
 * that the figures behind its slides stay too. A briefing that is kept already is left as it is: its address was
 * promised not to change. Throws a `RangeError` for a dataset with drafts.
 */
export function storeBrief(
	folder: string,
	dataset: Dataset,
	{ decks, ...key }: BriefKey & { readonly decks: Partial<Record<Locale, object>> }
): StoredBrief {
	const { release, isNew: isNewVersion } = storeRelease(folder, dataset);
	const { version, updated, briefs } = release;
	const name = briefName(key);
	if (Object.hasOwn(briefs, name)) {
		return { release, isNewVersion, isNew: false };
	}
	const text = JSON.stringify({ version, updated, decks });
	write(join(folder, releasedBrief(version, name)), text);
	const kept = { ...release, briefs: { ...briefs, [name]: fingerprint([text]) } };
	write(join(folder, releaseFile(version)), releaseText(kept));
	return { release: kept, isNewVersion, isNew: true };
}
