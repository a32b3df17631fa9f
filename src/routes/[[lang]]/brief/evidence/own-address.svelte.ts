import { onMount } from 'svelte';
import type { PageAddress } from '../../explorer/address.svelte.ts';

/** An address that no other part of the page sees, so that questions asked in a dialog leave the page's own alone. */
export function ownAddress(
	asked: { readonly query: string; readonly fragment: string },
	arrived: (query: string) => void
): PageAddress {
	let query = $state(asked.query);
	let fragment = $state(asked.fragment);

	onMount(() => arrived(query));

	return {
		get query() {
			return query;
		},
		get fragment() {
			return fragment;
		},
		turnTo: (next) => (fragment = next),
		ask: (next) => (query = next),
		slide: (next) => (query = next)
	};
}
