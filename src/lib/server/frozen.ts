import { briefKey, briefName, releasedBrief, type BriefKey } from '$lib/data/releases.ts';
import type { Locale } from '$lib/domain/locale.ts';
import { once } from './once.ts';
import { stored } from './stored.ts';

/** A briefing that is kept to a version. */
export interface FrozenKey extends BriefKey {
	readonly version: string;
}

/** What was stored of it. This floor does not know what a deck is: who reads it does. */
export interface Frozen {
	readonly version: string;
	/** ISO date on which the dataset was last changed before it was stored. */
	readonly updated: string;
	readonly decks: Readonly<Partial<Record<Locale, unknown>>>;
}

/** The briefings that are kept, to the current version too, those of the newest version first. */
export const frozenDecks: () => readonly FrozenKey[] = once(() =>
	stored().releases.flatMap(({ version, briefs }) =>
		Object.keys(briefs).map((name) => ({ version, ...briefKey(name) }))
	)
);

/** A briefing as it was at a version; null where it is not kept. */
export function frozenDeck({ version, ...key }: FrozenKey): Frozen | null {
	const isKept = frozenDecks().some(
		(one) =>
			one.version === version &&
			one.fiscalYear === key.fiscalYear &&
			one.organization === key.organization
	);
	const bytes = isKept ? stored().files.get(releasedBrief(version, briefName(key))) : undefined;
	// The file is as we wrote it: its fingerprint was checked when the dataset was.
	return bytes === undefined ? null : (JSON.parse(new TextDecoder().decode(bytes)) as Frozen);
}
