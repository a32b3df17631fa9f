import { releasedFile } from '$lib/data/releases.ts';
import { packFacts, type PackedFacts } from '$lib/explore/facts-file.ts';
import type { Facts } from '$lib/explore/facts.ts';
import { factsAbout } from '$lib/explore/slice.ts';
import { dataset } from './dataset.ts';
import { indicatorById } from './indicators.ts';
import { once } from './once.ts';
import { stored } from './stored.ts';
import { datasetVersion } from './version.ts';

/** All facts of the chosen dataset. */
export const facts: () => Facts = once(() => ({ ...dataset(), version: datasetVersion() }));

/** The versions that are stored beside the current one, the newest first, each with the ids of its indicators. */
export const releases: () => readonly {
	readonly version: string;
	readonly updated: string;
	readonly indicators: readonly string[];
}[] = once(() =>
	stored()
		.releases.filter(({ version }) => version !== datasetVersion())
		.map(({ version, updated, indicators }) => ({
			version,
			updated,
			indicators: Object.keys(indicators)
		}))
);

/** Whether a version is stored, so that its figures stay at their address when the dataset changes. */
export function isStored(version: string): boolean {
	return stored().releases.some((one) => one.version === version);
}

/** What is known of an indicator at a version, the current one or a stored one; null where there is none. */
export function releasedFacts(version: string, indicator: string): PackedFacts | null {
	if (version === datasetVersion()) {
		return indicatorById(indicator) && packFacts(factsAbout(facts(), indicator));
	}
	const bytes = releases().some((one) => one.version === version)
		? stored().files.get(releasedFile(version, indicator))
		: undefined;
	// The file is as we wrote it: its fingerprint was checked when the dataset was.
	return bytes === undefined ? null : (JSON.parse(new TextDecoder().decode(bytes)) as PackedFacts);
}
