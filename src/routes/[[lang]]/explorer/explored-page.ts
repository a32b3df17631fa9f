import { createContext } from 'svelte';
import type { ControlLabels } from '$lib/wording/control-labels.ts';
import type { Notice } from '$lib/wording/notice.ts';

/** What every part of an indicator's page needs to know of the page. */
export interface ExploredPage {
	readonly id: string;
	/** The version of the dataset that the figures are of. */
	readonly version: string;
	/** Title of the site, and language tag of the page, for files. */
	readonly site: string;
	readonly lang: string;
	/** What must be said of all figures. */
	readonly notices: readonly Notice[];
	readonly say: ControlLabels;
	/**
	 * Addresses of one part as an embedded view, with what is asked now; null on an embedded page. `frozen` is null
	 * where the version is not stored, for then its address would not last.
	 */
	readonly embed: (
		part: string
	) => { readonly live: string; readonly frozen: string | null } | null;
}

const [exploredPage, provideExploredPage] = createContext<() => ExploredPage>();

export { exploredPage, provideExploredPage };
