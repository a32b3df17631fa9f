import { afterNavigate, beforeNavigate } from '$app/navigation';
import { resolve } from '$app/paths';
import type { Destination } from '$lib/components/destination.ts';
import type { SearchIndex } from '$lib/explore/search/entry.ts';
import type { Found, Search } from '$lib/explore/search/search.ts';
import { queryState } from '../query-state.svelte.ts';

/** Long enough for the next letter of a quick typist, so that no letter waits for results. */
const RESTING_MS = 150;

/** What is searched for on this site, and what it finds. */
export interface SiteSearch {
	/** What stands in the box. */
	readonly query: string;
	/** What was searched for when typing last rested. */
	readonly asked: string;
	/** What that found; null while nothing is asked, and until the search is there. */
	readonly found: Found<Destination> | null;
	/** Whether the search could not be fetched. */
	readonly hasFailed: boolean;
	type: (query: string) => void;
	/** Fetches the search, once it is likely to be used. */
	wake: () => void;
}

/** A search over the whole site in the browser; its state lives in `?q=`. */
export function siteSearch(): SiteSearch {
	const address = queryState(['q']);
	let search = $state.raw<Search<Destination> | null>(null);
	let hasFailed = $state(false);
	let isAwake = false;
	let typed = $state('');
	let resting: ReturnType<typeof setTimeout> | undefined;
	const asked = $derived(address.value('q').trim());
	const found = $derived(search === null || asked === '' ? null : search(asked));

	beforeNavigate(() => clearTimeout(resting));

	afterNavigate(() => {
		typed = address.value('q');
		if (typed !== '') {
			wake();
		}
	});

	return {
		get query() {
			return typed;
		},
		get asked() {
			return asked;
		},
		get found() {
			return found;
		},
		get hasFailed() {
			return hasFailed;
		},
		type: (query) => {
			typed = query;
			clearTimeout(resting);
			resting = setTimeout(() => address.write('q', query), RESTING_MS);
			wake();
		},
		wake
	};

	function wake(): void {
		if (!isAwake) {
			isAwake = true;
			void fetchSearch();
		}
	}

	async function fetchSearch(): Promise<void> {
		try {
			const [{ searchOver }, response] = await Promise.all([
				import('$lib/explore/search/search.ts'),
				fetch(resolve('/search/index.json'))
			]);
			// Written by our own endpoint from the same type.
			const index = (await response.json()) as SearchIndex<Destination>;
			search = await searchOver('notice' in index ? index.entries : index);
			hasFailed = false;
		} catch {
			hasFailed = true;
			isAwake = false;
		}
	}
}
