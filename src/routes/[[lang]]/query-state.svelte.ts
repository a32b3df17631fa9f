import { SvelteURLSearchParams } from 'svelte/reactivity';
import { afterNavigate, replaceState } from '$app/navigation';

const LONGEST_VALUE = 100;

/** Values that live in the address after `?`; empty while the page is prerendered. */
export interface QueryState {
	value: (key: string) => string;
	write: (key: string, value: string) => void;
}

/** The state kept under `keys`; longer values than a reader would type are cut. */
export function queryState(keys: readonly string[]): QueryState {
	const state = new SvelteURLSearchParams();

	afterNavigate(() => {
		// On the way back Kit tells the address that the page was opened with, not the one written since.
		const query = new SvelteURLSearchParams(location.search);
		for (const key of keys) {
			state.set(key, (query.get(key) ?? '').slice(0, LONGEST_VALUE));
		}
	});

	return {
		value: (key) => state.get(key) ?? '',
		write: (key, value) => {
			state.set(key, value.slice(0, LONGEST_VALUE));
			const query = new SvelteURLSearchParams(location.search);
			for (const name of keys) {
				query.delete(name);
				if (state.get(name)) {
					query.set(name, state.get(name) ?? '');
				}
			}
			// The address of the page itself: it is resolved already, and no page is left.
			// eslint-disable-next-line svelte/no-navigation-without-resolve
			replaceState(`?${query}`, {});
		}
	};
}
